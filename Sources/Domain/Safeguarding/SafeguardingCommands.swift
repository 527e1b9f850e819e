/// Writes down that the police or children's services were told: who, when, their reference (G1).
public struct TellAuthority: Command {
    public static let room = Room.safeguarding
    public var file: CaseID
    public var incident: IncidentID
    public var told: ToldAuthority

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case incident, told
    }

    public init(file: CaseID, incident: IncidentID, told: ToldAuthority) {
        self.file = file
        self.incident = incident
        self.told = told
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reportsIncidents(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        told.check("told", &check, at: house.now)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard let known = try house.caseFile(file).incidents.incidents[incident] else {
            throw .outOfStep(.unknownThing)
        }
        guard !known.toldAuthorities.contains(told) else { return Decision() }
        return .caseFile(file, AuthorityTold(incident: incident, told: told))
    }
}

/// Tells Cafcass Cymru of an incident in one of its cases: first by word, then in writing (G2).
public struct TellCommissioner: Command {
    public static let room = Room.safeguarding
    public var file: CaseID
    public var incident: IncidentID
    public var inWriting: Bool

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case incident, inWriting
    }

    public init(file: CaseID, incident: IncidentID, inWriting: Bool) {
        self.file = file
        self.incident = incident
        self.inWriting = inWriting
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.answersForIncidents(of: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let known = now.incidents.incidents[incident] else { throw .outOfStep(.unknownThing) }
        try SafeguardingRules.mustConcernCommissioner(now)
        let isDone = inWriting ? known.wroteCommissioner != nil : known.toldCommissioner != nil
        guard !isDone else { return Decision() }
        return .caseFile(file, CommissionerTold(incident: incident, inWriting: inWriting))
    }
}

/// Says how risk was assessed afresh after what happened. Suspended contact may go on from then (G3).
public struct ResumeContact: Command {
    public static let room = Room.safeguarding
    public var file: CaseID
    /// What was assessed and found.
    public var reassessment: String
    public var assessor: String

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case reassessment, assessor
    }

    public init(file: CaseID, reassessment: String, assessor: String) {
        self.file = file
        self.reassessment = reassessment
        self.assessor = assessor
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.answersForIncidents(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("reassessment", reassessment, limit: 20_000)
        check.required("assessor", assessor)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.incidents.isContactSuspended || !now.incidents.awaitingAssessment.isEmpty else {
            return Decision()
        }
        try SafeguardingRules.mustHaveToldAuthorities(now)
        return .caseFile(file, ContactResumed(reassessment: reassessment, assessor: assessor))
    }
}
