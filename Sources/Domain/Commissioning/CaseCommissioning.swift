/// A case's dealings with Cafcass Cymru's commissioned services team (C8, C9).
public struct CaseCommissioning: Sendable {
    /// C9: when the referral went to the centre by secure e-mail, oldest first.
    public internal(set) var sent: [SentToCentre] = []
    /// C9: when each service user was told that it was made.
    public internal(set) var told: [AdultID: [Instant]] = [:]
    /// C8: since when it is flagged as a court's referral without consulting.
    public internal(set) var flagged: Instant?
    public internal(set) var challenge: Challenge?

    public init() {}
}

/// That the team sent the referral to the centre (C9).
public struct SentToCentre: Codable, Hashable, Sendable {
    /// The secure address that it went to.
    public var to: String
    public var at: Instant
}

/// That an area practice manager challenged a court's referral, and what came of it (C8).
public struct Challenge: Codable, Hashable, Sendable {
    /// The area practice manager, by name.
    public var by: String
    public var on: Day
    public var words: String
    public var noted: Instant
    public var outcome: ChallengeOutcome?
    public var outcomeWords: String?
    public var concluded: Instant?
}

/// What came of a challenge (C8). House rule: the statement names none.
public enum ChallengeOutcome: String, Codable, CaseIterable, Hashable, Sendable {
    /// Cafcass Cymru was consulted after all and agrees: it makes a referral of its own.
    case agreedAfterwards
    /// The court's direction falls away.
    case courtWithdraws
    /// Contact stands; the parties refer and pay themselves.
    case partiesPay
    case other
}

extension ListKey {
    /// C8: the courts' referrals that Cafcass Cymru was not consulted about.
    public static let courtsWithoutConsulting = ListKey(text: "courts-without-consulting")
}
