/// Looks for the signs at the desk (B1, B2). What was found is kept whatever follows from it: the choice of
/// the kind of contact, which it may forbid, comes with acceptance.
public struct ScreenReferral: Command {
    public static let room = Room.assessment
    public var file: CaseID
    /// Each sign found, with what is known of it.
    public var found: [RiskSign: String]
    /// Risk of harm that this centre cannot manage.
    public var hasUnmanagedHarm: Bool
    public var assessor: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case found, hasUnmanagedHarm, assessor
    }

    public init(file: CaseID, found: [RiskSign: String], hasUnmanagedHarm: Bool, assessor: String) {
        self.file = file
        self.found = found
        self.hasUnmanagedHarm = hasUnmanagedHarm
        self.assessor = assessor
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("assessor", assessor, limit: 120)
        for sign in RiskSign.allCases {
            guard let known = found[sign] else { continue }
            check.required("found.\(sign.rawValue)", known, limit: 8000)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustAwaitAnswer()
        let screening = Screening(found: found, hasUnmanagedHarm: hasUnmanagedHarm, assessor: assessor)
        guard now.assessment.screening != screening else { return Decision() }
        return .caseFile(file, ReferralScreened(screening: screening))
    }
}

/// Records the centre's assessment of risk (B1, B3), before contact or afresh after an incident (G3).
public struct AssessRisk: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var summary: String
    /// Whether what risk there is can be managed at this centre with this kind of contact.
    public var isManageable: Bool
    public var childrenNeedPreVisit: Bool
    public var assessor: String
    /// B6: for contact by video where there is domestic abuse.
    public var atHome: ContactAtHome?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case summary, isManageable, childrenNeedPreVisit, assessor, atHome
    }

    public init(
        file: CaseID, summary: String, isManageable: Bool, childrenNeedPreVisit: Bool, assessor: String,
        atHome: ContactAtHome? = nil
    ) {
        self.atHome = atHome
        self.file = file
        self.summary = summary
        self.isManageable = isManageable
        self.childrenNeedPreVisit = childrenNeedPreVisit
        self.assessor = assessor
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("summary", summary, limit: 8000)
        check.required("assessor", assessor, limit: 120)
        if let atHome {
            check.required("atHome.said", atHome.said, limit: 4000)
            check.optional("atHome.met", atHome.met, limit: 4000)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        let assessment = RiskAssessment(
            summary: summary, isManageable: isManageable, childrenNeedPreVisit: childrenNeedPreVisit,
            assessor: assessor, assessed: house.today, atHome: atHome)
        guard now.assessment.riskAssessment != assessment else { return Decision() }
        return .caseFile(file, RiskAssessed(assessment: assessment))
    }
}

/// Marks that two families of one centre must never meet there (E6). It holds for both.
public struct MarkNeverMeet: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var other: CaseID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case other
    }

    public init(file: CaseID, other: CaseID) {
        self.file = file
        self.other = other
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsApart(try house.caseFile(file), try house.caseFile(other), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        file == other ? [FieldProblem("other", .doesNotFit)] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let (one, two) = (try house.caseFile(file), try house.caseFile(other))
        try one.mustBeOpen()
        try two.mustBeOpen()
        guard let centre = one.centre, two.centre == centre else { throw .outOfStep(.unknownThing) }
        guard !one.assessment.neverMeets.contains(other) else { return Decision() }
        var decision = Decision.caseFile(file, NeverMeetMarked(other: other))
        decision.add(NeverMeetMarked(other: file), to: other)
        for day in one.daysAhead {
            decision.add(FamiliesKeptApart(file: file, other: other), to: centre, day)
        }
        for day in two.daysAhead {
            decision.add(FamiliesKeptApart(file: other, other: file), to: centre, day)
        }
        return decision
    }
}

extension CaseFile {
    /// The days on which sessions are booked.
    var daysAhead: [Day] { Set(bookings.inOrder.filter(\.status.isAhead).map(\.day)).sorted() }
}
