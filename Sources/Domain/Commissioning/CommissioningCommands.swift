/// Notes that the team sent the referral to the centre by secure e-mail: where to, and when (C9).
public struct SendReferralToCentre: Command {
    public static let room = Room.commissioning
    public var file: CaseID
    /// The centre's secure address.
    public var to: String
    public var sent: Instant

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case to, sent
    }

    public init(file: CaseID, to: String, sent: Instant) {
        self.file = file
        self.to = to
        self.sent = sent
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.commissionedContact(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.email("to", to, isRequired: true)
        if sent > house.now { check.note("sent", .inTheFuture) }
        if let begun = try house.caseFile(file).referral.begun, sent < begun {
            check.note("sent", .before(begun.day))
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        guard !now.commissioning.sent.contains(SentToCentre(to: to, at: sent)) else { return Decision() }
        return .caseFile(file, ReferralSentToCentre(to: to, sent: sent))
    }
}

/// Tells one service user, apart from everybody else, that the referral was made and how to reach the centre
/// (C9).
public struct TellServiceUser: Command {
    public static let room = Room.commissioning
    public var file: CaseID
    public var adult: AdultID
    /// What the team adds for them alone.
    public var words: String?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, words
    }

    public init(file: CaseID, adult: AdultID, words: String? = nil) {
        self.file = file
        self.adult = adult
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.commissionedContact(of: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.optional("words", words, limit: 2000)
        if try house.caseFile(file).answers.adult(adult) == nil { check.note("adult", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        guard let reader = now.answers.adult(adult) else { throw .outOfStep(.unknownThing) }
        try CommissioningRules.mustBeSent(now)
        let own = words.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        try CommissioningRules.mustTellNothingOfOthers(own, to: reader, now)
        // The same letter is not written twice in a day.
        if now.commissioning.told[adult]?.last?.day == house.today, own == nil { return Decision() }
        return .caseFile(file, ServiceUserTold(adult: adult, words: own))
    }
}
