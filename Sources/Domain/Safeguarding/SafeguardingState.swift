/// The incidents of a case (G1–G3).
public struct CaseIncidents: Sendable {
    public internal(set) var incidents: [IncidentID: Incident] = [:]
    /// G3: contact is suspended until risk has been assessed afresh.
    public internal(set) var isContactSuspended = false
    /// G3: the incidents since risk was last assessed.
    public internal(set) var awaitingAssessment: Set<IncidentID> = []
    /// G3: the assessments that followed incidents, oldest first.
    public internal(set) var reassessments: [Reassessment] = []

    public init() {}

    /// In order of time.
    public var inOrder: [Incident] {
        incidents.values.sorted { ($0.happened, $0.incident) < ($1.happened, $1.incident) }
    }
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
    public var reported: Instant
    /// G1: who of police or children's services was told, when, and their reference.
    public var toldAuthorities: [ToldAuthority]
    /// G2: when Cafcass Cymru was told, and when in writing.
    public var toldCommissioner: Instant?
    public var wroteCommissioner: Instant?

    /// G1: whether police or children's services must be told at once.
    public var needsAuthorities: Bool { kinds.contains(.immediateProtection) }
    /// G2: whether it is behaviour that Cafcass Cymru is told of.
    public var isBehaviour: Bool { kinds.contains(where: \.isBehaviour) }
}

/// The kinds of incident.
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

    /// House rule for G3: contact stops at once, without anybody asking.
    public var suspendsContact: Bool { self == .violent || self == .immediateProtection }

    /// Whether a message to the family could put somebody in danger, or warn somebody whom the police look
    /// into.
    public var isToldByStaffOnly: Bool { self == .immediateProtection || self == .disclosureByChild }
}

/// That the police or children's services were told (G1).
public struct ToldAuthority: Codable, Hashable, Sendable {
    public var authority: Authority
    public var toldWhom: String
    public var at: Instant
    public var reference: String?

    public init(authority: Authority, toldWhom: String, at: Instant, reference: String? = nil) {
        self.authority = authority
        self.toldWhom = toldWhom
        self.at = at
        self.reference = reference
    }

    /// Whom a centre tells.
    public enum Authority: String, Codable, CaseIterable, Hashable, Sendable {
        case police, childrensServices
    }
}

/// A fresh assessment of risk after an incident (G3).
public struct Reassessment: Codable, Hashable, Sendable {
    public var reassessment: String
    public var assessor: String
    public var at: Instant
}
