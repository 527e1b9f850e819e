/// Asks that a professional attend sessions, who and why, or that nobody does any longer (C15).
public struct AskAboutAttending: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var person: PersonID
    public var professional: ProfessionalAnswers

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case person, professional
    }

    public init(file: CaseID, person: PersonID, professional: ProfessionalAnswers) {
        self.file = file
        self.person = person
        self.professional = professional
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(file), as: person, who)
    }

    /// C15 (Protocol 3.8): whoever attends has a name, an office and a reason.
    public func problems(in house: House) -> [FieldProblem] {
        let asked = [
            ("professional.name", professional.name), ("professional.office", professional.office),
            ("professional.why", professional.why),
        ]
        var check = FieldCheck()
        for (field, text) in asked {
            if professional.attends {
                check.required(field, text, limit: 2000)
            } else {
                check.optional(field, text, limit: 2000)
            }
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        if now.practice.attending.last(where: { $0.person == person })?.professional == professional {
            return Decision()
        }
        return .caseFile(file, AttendingAsked(person: person, professional: professional))
    }
}

/// Answers for the centre who attends sessions (C15). A no says why.
public struct AnswerAttending: Command {
    public static let room = Room.practice
    public var file: CaseID
    /// Whose asking is answered.
    public var person: PersonID
    public var isYes: Bool
    public var words: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case person, isYes, words
    }

    public init(file: CaseID, person: PersonID, isYes: Bool, words: String? = nil) {
        self.file = file
        self.person = person
        self.isYes = isYes
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        CentreWord.problems(isYes: isYes, words)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        guard let asked = now.practice.attending.last(where: { $0.person == person }),
            now.practice.current(person)?.isActive == true
        else { throw .outOfStep(.unknownThing) }
        if let answer = asked.answer {
            guard answer.isYes == isYes, answer.words == words else { throw .outOfStep(.alreadyAnswered) }
            return Decision()
        }
        return .caseFile(file, AttendingAnswered(person: person, isYes: isYes, words: words))
    }
}

/// Assesses, as the adviser who has the case, whether contact by video suits the family (B7).
public struct AssessRemote: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var person: PersonID
    public var isSuitable: Bool
    public var assessed: Day
    /// When its limits and safeguarding were talked over with both parties.
    public var discussed: Day
    /// With the court, where that was right.
    public var discussedWithCourt: Day?
    public var limits: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case person, isSuitable, assessed, discussed, discussedWithCourt, limits
    }

    public init(
        file: CaseID, person: PersonID, isSuitable: Bool, assessed: Day, discussed: Day,
        discussedWithCourt: Day? = nil, limits: String
    ) {
        self.file = file
        self.person = person
        self.isSuitable = isSuitable
        self.assessed = assessed
        self.discussed = discussed
        self.discussedWithCourt = discussedWithCourt
        self.limits = limits
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(file), as: person, who)
    }

    /// B7: what was done lies behind.
    public func problems(in house: House) -> [FieldProblem] {
        let days: [(String, Day?)] = [
            ("assessed", assessed), ("discussed", discussed), ("discussedWithCourt", discussedWithCourt),
        ]
        var check = FieldCheck()
        for (field, day) in days where day.map({ $0 > house.today }) == true {
            check.note(field, .inTheFuture)
        }
        check.required("limits", limits, limit: 4000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        guard let mine = now.practice.current(person), mine.isActive else { throw .denied }
        try PracticeRules.mayAssessRemote(now, mine.office)
        let suitability = RemoteSuitability(
            assessor: mine.name, assessed: assessed, discussed: discussed,
            discussedWithCourt: discussedWithCourt, limits: limits)
        if let last = now.practice.remote.last, last.suitability == suitability,
            last.isSuitable == isSuitable
        {
            return Decision()
        }
        return .caseFile(file, RemoteAssessed(isSuitable: isSuitable, suitability: suitability))
    }
}
