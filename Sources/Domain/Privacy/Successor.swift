/// A centre that closes gives what it keeps of families to a named successor, so that somebody can still
/// answer for it (L3; field notes §17). The register officer does it: she knows both, and is shown no names.
public struct HandRecordsOver: Command {
    public static let room = Room.privacy
    public var centre: CentreID
    public var successor: CentreID
    public var why: String

    public init(centre: CentreID, successor: CentreID, why: String) {
        self.centre = centre
        self.successor = successor
        self.why = why
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.handsRecordsOver(who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("why", why, limit: 2000)
        check.required("successor", successor.rawValue)
        guard check.problems.isEmpty else { return check.problems }
        if successor == centre { check.note("successor", .doesNotFit) }
        if try !house.centre(successor).exists { check.note("successor", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.centre(centre).exists else { throw .outOfStep(.unknownThing) }
        let files = try RetentionRules.handedOver(from: centre, in: house)
        try OwnFamily.mustNotWork(at: house.centre(successor), of: files, in: house)
        var decision = Decision()
        for file in files { decision.add(RecordsHandedOver(from: centre, to: successor), to: file) }
        let isNamed = try house.centre(centre).successor == successor
        if !files.isEmpty || !isNamed {
            decision.add(RecordsGiven(to: successor, cases: files, why: why), to: centre)
            decision.add(RecordsTaken(from: centre, cases: files), to: successor)
        }
        return decision
    }
}

extension Access {
    /// L3: whoever keeps the register. A centre names nobody on another's behalf.
    static func handsRecordsOver(_ who: Who) -> Bool { isRegisterOfficer(who) }
}

extension RetentionRules {
    /// L3: what a centre that closes hands over: every case that it has, once each has ended.
    static func handedOver(from centre: CentreID, in house: House) throws(Halt) -> [CaseID] {
        var files: [CaseID] = []
        var open = 0
        for summary in try house.list(.allCases(centre)) {
            guard case .caseFile(let id) = summary.stream else { continue }
            let file = try house.caseFile(id)
            if file.stage.isOpen { open += 1 }
            if !file.keeping.isBeingErased, file.centre == centre { files.append(id) }
        }
        if open > 0 { throw .refused(Refusal(.L3, RetentionRefusal.stillOpen(open))) }
        return files.sorted()
    }
}

/// Another centre keeps what was kept of this family (L3).
public struct RecordsHandedOver: CaseEvent, Hashable {
    public var from: CentreID
    public var to: CentreID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.keeping.handedOver = RecordsMove(from: from, to: to, on: moment.at.day)
    }
}

/// What this centre kept of families is another's to keep (L3).
public struct RecordsGiven: CentreEvent, Hashable {
    public var to: CentreID
    public var cases: [CaseID]
    public var why: String

    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.successor = to }
}

/// This centre keeps what another kept of families (L3).
public struct RecordsTaken: CentreEvent, Hashable {
    public var from: CentreID
    public var cases: [CaseID]

    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.keepsRecordsOf.insert(from) }
}

/// That what is kept of a family has gone from one centre to another.
public struct RecordsMove: Codable, Hashable, Sendable {
    public var from: CentreID
    public var to: CentreID
    public var on: Day
}
