/// Says how long the centre keeps what it has of a family (L3).
public struct ChangeRetention: Command {
    public static let room = Room.privacy
    public var centre: CentreID
    public var retention: RetentionSettings

    public init(centre: CentreID, retention: RetentionSettings) {
        self.centre = centre
        self.retention = retention
    }

    /// House rule: nothing is kept for less than a year, and nothing for ever.
    private static let allowed = 1...100

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.number("retention.closedYears", retention.closedYears, Self.allowed)
        check.number("retention.safeguardingYears", retention.safeguardingYears, Self.allowed)
        if retention.safeguardingYears < retention.closedYears {
            check.note("retention.safeguardingYears", .doesNotFit)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.retention != retention else { return Decision() }
        return .centre(centre, RetentionChanged(retention: retention))
    }
}

/// Keeps a family's records whatever their age, as for a court or an inquiry; or lets them go again (L3).
public struct HoldRecords: Command {
    public static let room = Room.privacy
    public var file: CaseID
    /// Whether they are held from now on.
    public var isHeld: Bool
    public var reason: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case isHeld, reason
    }

    public init(file: CaseID, isHeld: Bool, reason: String) {
        self.file = file
        self.isHeld = isHeld
        self.reason = reason
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("reason", reason, limit: 1000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard !now.keeping.isBeingErased else { throw .outOfStep(.closed) }
        if isHeld {
            guard now.keeping.hold?.reason != reason else { return Decision() }
            return .caseFile(file, LegalHoldPlaced(reason: reason))
        }
        guard now.keeping.hold != nil else { return Decision() }
        return .caseFile(file, LegalHoldLifted(reason: reason))
    }
}

/// Erases all that is kept of a family, at every centre that it was at, by destroying its key (L3). Nothing
/// of it can be read again; that it was erased, when and by whom stays with each centre.
public struct EraseFamily: Command {
    public static let room = Room.privacy
    public var file: CaseID
    /// The case's own reference, typed once more.
    public var reference: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case reference
    }

    public init(file: CaseID, reference: String) {
        self.file = file
        self.reference = reference
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("reference", reference)
        if check.problems.isEmpty, reference != file.rawValue { check.note("reference", .doesNotFit) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        if try house.caseFile(file).keeping.isBeingErased { return Decision() }
        let files = try RetentionRules.mayErase(file.family, in: house)
        guard files.contains(where: { $0.id == file }) else { throw .outOfStep(.unknownThing) }
        var decision = Decision()
        for one in files { decision.add(ErasureBegun(), to: one.id) }
        for centre in Set(files.compactMap(\.centre)).sorted() {
            let here = files.filter { $0.centre == centre }.map(\.id)
            decision.add(FamilyErased(family: file.family, cases: here), to: centre)
        }
        return decision
    }
}
