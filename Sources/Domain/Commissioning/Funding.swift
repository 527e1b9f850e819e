/// Why Cafcass Cymru pays for contact (C7).
public struct FundingAnswers: Codable, Hashable, Sendable {
    public var ground: FundingGround
    /// The family court adviser or social worker behind it, by name: who was on court duty, who wrote the
    /// report, or who has the case.
    public var adviser: String
    /// For an order at the first hearing: whether they were consulted before it was made.
    public var wasConsulted: Bool?
    /// For an order at the first hearing: whether both parties agreed.
    public var bothAgreed: Bool?

    public init(
        ground: FundingGround, adviser: String, wasConsulted: Bool? = nil, bothAgreed: Bool? = nil
    ) {
        self.ground = ground
        self.adviser = adviser
        self.wasConsulted = wasConsulted
        self.bothAgreed = bothAgreed
    }
}

/// The three grounds of C7.
public enum FundingGround: String, Codable, CaseIterable, Hashable, Sendable {
    /// Ordered at the first hearing, after consulting, and agreed by both parties.
    case firstHearing
    /// Recommended in a report to the court.
    case report
    /// Cafcass Cymru is still at work in the case.
    case involvement
}
