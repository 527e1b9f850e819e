/// Asks to observe one session, and says why it is in the child's interest (E10).
public struct AskToObserve: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var session: SessionID
    public var person: PersonID
    public var way: ObservationWay
    public var why: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, person, way, why
    }

    public init(file: CaseID, session: SessionID, person: PersonID, way: ObservationWay, why: String) {
        self.file = file
        self.session = session
        self.person = person
        self.way = way
        self.why = why
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(file), as: person, who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("why", why, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let session = try now.sessionToldAhead(self.session)
        if let known = now.practice.observations[self.session]?[person] {
            if known.isWaiting, known.way == way, known.why == why { return Decision() }
            // What the centre agreed to stands; a no may be asked again with better reasons.
            guard !known.isBooked else { throw .outOfStep(.alreadyDone) }
        }
        try PracticeRules.mayObserve(session, way, in: house)
        return .caseFile(
            file, ObservationAsked(session: self.session, person: person, way: way, why: why))
    }
}

/// Answers for the centre whether somebody can observe a session (E10). A no says why.
public struct AnswerObservation: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var session: SessionID
    public var person: PersonID
    public var isYes: Bool
    public var words: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, person, isYes, words
    }

    public init(file: CaseID, session: SessionID, person: PersonID, isYes: Bool, words: String? = nil) {
        self.file = file
        self.session = session
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
        guard let asked = now.practice.observations[session]?[person],
            now.practice.current(person)?.isActive == true
        else { throw .outOfStep(.unknownThing) }
        guard asked.isWaiting else {
            guard asked.answer?.isYes == isYes, asked.answer?.words == words else {
                throw .outOfStep(.alreadyAnswered)
            }
            return Decision()
        }
        if isYes { try PracticeRules.mayObserve(now.sessionToldAhead(session), asked.way, in: house) }
        return .caseFile(
            file, ObservationAnswered(session: session, person: person, isYes: isYes, words: words))
    }
}

/// Takes back that one would observe a session (E10).
public struct TakeBackObservation: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var session: SessionID
    public var person: PersonID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case session, person
    }

    public init(file: CaseID, session: SessionID, person: PersonID) {
        self.file = file
        self.session = session
        self.person = person
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.practises(try house.caseFile(file), as: person, who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let asked = now.practice.observations[session]?[person] else {
            throw .outOfStep(.unknownThing)
        }
        guard asked.takenBack == nil else { return Decision() }
        _ = try now.sessionAhead(session)
        return .caseFile(file, ObservationTakenBack(session: session, person: person))
    }
}

extension CentreWord {
    /// A no says why; a yes may say what they must know.
    static func problems(isYes: Bool, _ words: String?) -> [FieldProblem] {
        var check = FieldCheck()
        if isYes {
            check.optional("words", words, limit: 2000)
        } else {
            check.required("words", words, limit: 2000)
        }
        return check.problems
    }
}
