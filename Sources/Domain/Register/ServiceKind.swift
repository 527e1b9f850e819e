/// The kinds of contact service there are (A8: Protocol 1, 1.1–1.4).
public enum ServiceKind: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case supportedCentre
    case supervisedCentre
    /// Supervised contact somewhere other than a centre: a home, a library, a park.
    case supervisedElsewhere
    case virtualSupported
    case virtualSupervised

    /// The standard that it must be accredited to (A2): virtual contact follows the standard it is offered
    /// at.
    public var standard: Standard {
        switch self {
        case .supportedCentre, .virtualSupported: .supported
        case .supervisedCentre, .supervisedElsewhere, .virtualSupervised: .supervised
        }
    }

    public var isVirtual: Bool { self == .virtualSupported || self == .virtualSupervised }
    public var isSupervised: Bool { standard == .supervised }
}

/// What a service may be accredited to (A2).
public enum Standard: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case supported
    /// The enhanced standard.
    case supervised
}
