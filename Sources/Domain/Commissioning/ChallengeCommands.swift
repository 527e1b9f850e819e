/// Notes that the area practice manager challenged a court's referral that Cafcass Cymru was not consulted
/// about: who, when, and what was said (C8).
public struct ChallengeCourtReferral: Command {
    public static let room = Room.commissioning
    public var file: CaseID
    /// The area practice manager on duty, by name.
    public var by: String
    public var on: Day
    public var words: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case by, on, words
    }

    public init(file: CaseID, by: String, on: Day, words: String) {
        self.file = file
        self.by = by
        self.on = on
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.challenges(try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("by", by, limit: 120)
        check.required("words", words, limit: 4000)
        if on > house.today { check.note("on", .inTheFuture) }
        if let flagged = try house.caseFile(file).commissioning.flagged, on < flagged.day {
            check.note("on", .before(flagged.day))
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        if let known = try house.caseFile(file).commissioning.challenge {
            guard known.by == by, known.on == on, known.words == words else {
                throw .outOfStep(.alreadyDone)
            }
            return Decision()
        }
        return .caseFile(file, CourtReferralChallenged(by: by, on: on, words: words))
    }
}

/// Notes what came of the challenge (C8).
public struct ConcludeChallenge: Command {
    public static let room = Room.commissioning
    public var file: CaseID
    public var outcome: ChallengeOutcome
    public var words: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case outcome, words
    }

    public init(file: CaseID, outcome: ChallengeOutcome, words: String) {
        self.file = file
        self.outcome = outcome
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.challenges(try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("words", words, limit: 4000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try CommissioningRules.mustBeChallenged(now)
        if let known = now.commissioning.challenge, known.concluded != nil {
            guard known.outcome == outcome, known.outcomeWords == words else {
                throw .outOfStep(.alreadyDone)
            }
            return Decision()
        }
        return .caseFile(file, ChallengeConcluded(outcome: outcome, words: words))
    }
}
