/// The signs of risk (B1, B2) and what is known of the past.
public struct RiskAnswers: Codable, Hashable, Sendable {
    /// Each sign that was found, with what is known of it. A sign that is not here was asked and not found.
    public var found: [RiskSign: String]
    public var policeOrSocialCare: String?
    public var convictions: String?
    public var orders: [CourtOrderKnown]?
    public var abductionRisk: String?
    public var weaponsOrThreatsToStaff: String?

    public init(
        found: [RiskSign: String], policeOrSocialCare: String? = nil, convictions: String? = nil,
        orders: [CourtOrderKnown]? = nil, abductionRisk: String? = nil,
        weaponsOrThreatsToStaff: String? = nil
    ) {
        self.found = found
        self.policeOrSocialCare = policeOrSocialCare
        self.convictions = convictions
        self.orders = orders
        self.abductionRisk = abductionRisk
        self.weaponsOrThreatsToStaff = weaponsOrThreatsToStaff
    }
}

/// The signs that point to supervised contact (B2: Protocol 1.1 a–f).
public enum RiskSign: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case harm, drugsOrAlcohol, domesticAbuse, parentingAbility, childRefuses, longGap
}
