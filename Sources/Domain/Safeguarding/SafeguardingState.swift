/// The incidents of a case (G1–G3).
public struct CaseIncidents: Sendable {
    public internal(set) var incidents: [IncidentID: Incident] = [:]
    /// G3: contact is suspended until risk has been assessed afresh.
    public internal(set) var isContactSuspended = false

    public init() {}
}

/// Something that happened and must be told.
public struct Incident: Codable, Hashable, Sendable {
    public var incident: IncidentID
    public var session: SessionID?
    public var kinds: Set<IncidentKind>
    /// What happened, as seen and heard.
    public var account: String
    public var happened: Instant
    public var reportedBy: String
    /// G1: who of police or children's services was told, when, and their reference.
    public var toldAuthorities: [ToldAuthority]
    /// G2: when Cafcass Cymru was told, and when in writing.
    public var toldCommissioner: Instant?
    public var wroteCommissioner: Instant?
}

public enum IncidentKind: String, Codable, CaseIterable, Hashable, Sendable {
    case violent, threatening, abusive, discriminatory
    case immediateProtection, disclosureByChild, injury, other

    /// G2: behaviour that Cafcass Cymru is told of within one working day.
    public var isBehaviour: Bool {
        switch self {
        case .violent, .threatening, .abusive, .discriminatory: true
        case .immediateProtection, .disclosureByChild, .injury, .other: false
        }
    }
}

/// That the police or children's services were told (G1).
public struct ToldAuthority: Codable, Hashable, Sendable {
    public var authority: Authority
    public var toldWhom: String
    public var at: Instant
    public var reference: String?

    public enum Authority: String, Codable, CaseIterable, Hashable, Sendable {
        case police, childrensServices
    }
}
