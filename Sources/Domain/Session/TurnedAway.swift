/// Somebody who was turned away at the door.
public struct TurnedAway: Codable, Hashable, Sendable {
    public var session: SessionID
    /// In a few words, where they gave no name: "a man in a red coat".
    public var described: String?
    public var why: TurnedAwayReason
    public var at: Instant
}

/// Why somebody was turned away (field notes §8).
public enum TurnedAwayReason: String, Codable, CaseIterable, Hashable, Sendable {
    /// E5.
    case notNamed
    case noProofOfIdentity, underTheInfluence, tooLate, behaviour, other
}
