/// Asks for what is held about oneself (L3): an adult for themselves, or the coordinator for one who asked by
/// letter.
public struct AskForOwnData: Command {
    public static let room = Room.privacy
    public var file: CaseID
    public var adult: AdultID
    /// What is held about the children too: for whoever has parental responsibility.
    public var children: Bool?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, children
    }

    public init(file: CaseID, adult: AdultID, children: Bool? = nil) {
        self.file = file
        self.adult = adult
        self.children = children
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        let now = try house.caseFile(file)
        return Access.keepsRecords(of: now, who)
            || Access.isParty(of: now, who) && Access.side(now, who) == adult
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        try house.caseFile(file).answers.adult(adult) == nil ? [FieldProblem("adult", .unknown)] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if children == true { try RetentionRules.mayAskForChildren(adult, now) }
        let known = now.keeping.requests[adult]
        let isOpen = known.map { $0.released == nil } ?? false
        var decision = Decision()
        if !isOpen { decision.add(OwnDataAskedFor(adult: adult), to: file) }
        if children == true, !isOpen || known?.asksForChildren != true {
            decision.add(ChildrensDataAskedFor(adult: adult), to: file)
        }
        return decision
    }
}

/// Gives an adult what is held about them, as was decided (L3): from then on it stands on their own page, and
/// stays as it was given.
public struct ReleaseOwnData: Command {
    public static let room = Room.privacy
    public var file: CaseID
    public var adult: AdultID
    /// Somebody has read all of it as it goes.
    public var isReadThrough: Bool?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, isReadThrough
    }

    public init(file: CaseID, adult: AdultID, isReadThrough: Bool?) {
        self.file = file
        self.adult = adult
        self.isReadThrough = isReadThrough
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsRecords(of: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let request = now.keeping.requests[adult] else { throw .outOfStep(.notBegun) }
        guard request.released == nil else { return Decision() }
        guard let package = try OwnDataPackage(of: adult, now, in: house) else {
            throw .outOfStep(.unknownThing)
        }
        try RetentionRules.mustBeDecided(package, request)
        try RetentionRules.mustBeReadThrough(isReadThrough == true)
        return .caseFile(
            file, OwnDataGiven(adult: adult, copy: OwnDataCopy(package, request.decisions)))
    }
}
