/// Asks a centre before a hearing, naming nobody (B9). Anyone may.
public struct AskCentre: Command {
    public static let room = Room.enquiry
    public var enquiry: EnquiryID
    public var question: EnquiryQuestion
    /// Where the answer is sent.
    public var replyTo: String
    /// The account that asks, where there is one.
    public var person: PersonID?

    public init(
        enquiry: EnquiryID, question: EnquiryQuestion, replyTo: String, person: PersonID? = nil
    ) {
        self.enquiry = enquiry
        self.question = question
        self.replyTo = replyTo
        self.person = person
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.asks(for: person, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.email("replyTo", replyTo, isRequired: true)
        if try !house.centre(question.centre).exists { check.note("question.centre", .unknown) }
        if question.children.isEmpty { check.note("question.children", .empty) }
        if let hearing = question.hearing, hearing < house.today {
            check.note("question.hearing", .inThePast)
        }
        if let start = question.startFrom, start < house.today {
            check.note("question.startFrom", .inThePast)
        }
        if let minutes = question.minutes { check.number("question.minutes", minutes, 15...480) }
        if let months = question.expectedMonths { check.number("question.expectedMonths", months, 1...120) }
        check.optional("question.frequency", question.frequency)
        check.optional("question.needs", question.needs, limit: 1000)
        check.optional("question.more", question.more, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.enquiry(enquiry)
        if let known = now.asked {
            guard known == question, now.replyTo == replyTo else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        try ReferralRules.mustBeOffered(question.kind, at: question.centre, in: house)
        try EnquiryRules.mayWantReport(question)
        try EnquiryRules.mustNameNobody([question.frequency, question.needs, question.more])
        let settings = try house.centre(question.centre).enquirySettings
        let court = try person.map { person throws(Halt) in try house.person(person).courts.first } ?? nil
        return .enquiry(
            enquiry,
            EnquiryMade(
                question: question, replyTo: replyTo, person: person, court: court,
                withinWorkingDays: settings.answerWithinWorkingDays))
    }
}

/// Answers an enquiry, or answers it anew where something has changed (B9).
public struct AnswerEnquiry: Command {
    public static let room = Room.enquiry
    public var enquiry: EnquiryID
    public var answer: EnquiryAnswer

    public init(enquiry: EnquiryID, answer: EnquiryAnswer) {
        self.enquiry = enquiry
        self.answer = answer
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.answers(try house.enquiry(enquiry), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        if answer.fit == .wouldFit {
            check.optional("answer.words", answer.words, limit: 2000)
        } else {
            check.required("answer.words", answer.words, limit: 2000)
        }
        switch (answer.fit, answer.places) {
        case (.wouldNotFit, _): break
        case (_, nil): check.note("answer.places", .missing)
        case (_, .later?) where answer.placesFrom == nil: check.note("answer.placesFrom", .missing)
        case (_, .later?), (_, .now?), (_, .notKnown?): break
        }
        if let from = answer.placesFrom, from <= house.today { check.note("answer.placesFrom", .inThePast) }
        let last = EnquirySettings.longestStand(from: house.today)
        if answer.standsUntil < house.today { check.note("answer.standsUntil", .inThePast) }
        if answer.standsUntil > last { check.note("answer.standsUntil", .after(last)) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.enquiry(enquiry)
        guard let asked = now.asked else { throw .outOfStep(.unknownThing) }
        guard now.answers.last?.answer != answer else { return Decision() }
        if answer.fit != .wouldNotFit {
            try ReferralRules.mustBeOffered(asked.kind, at: asked.centre, in: house)
        }
        try EnquiryRules.mustNameNobody([answer.words])
        return .enquiry(enquiry, EnquiryAnswered(answer: answer))
    }
}

/// How a centre answers enquiries (B9). House rule: the sources leave the time to the centre; five working
/// days is our default.
public struct EnquirySettings: Codable, Hashable, Sendable {
    public var answerWithinWorkingDays = 5

    public init() {}

    static let daysAllowed = 1...20

    /// House rule: an answer can be relied on for half a year at the most; places change.
    static func longestStand(from today: Day) -> Day { today.adding(months: 6) }
}

/// Sets how soon the centre answers enquiries. Those that were asked before keep the time that they were
/// told.
public struct SetEnquirySettings: Command {
    public static let room = Room.enquiry
    public var centre: CentreID
    public var settings: EnquirySettings

    public init(centre: CentreID, settings: EnquirySettings) {
        self.centre = centre
        self.settings = settings
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.number(
            "settings.answerWithinWorkingDays", settings.answerWithinWorkingDays, EnquirySettings.daysAllowed)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let known = try house.centre(centre)
        guard known.exists else { throw .outOfStep(.unknownThing) }
        guard known.enquirySettings != settings else { return Decision() }
        return .centre(centre, EnquirySettingsSet(settings: settings))
    }
}
