/// Who refers (C1).
public struct ReferrerAnswers: Codable, Hashable, Sendable {
    public var kind: ReferrerKind
    public var name: String
    /// Firm, court, office or council; nil for a parent.
    public var organisation: String?
    public var email: String
    public var telephone: String?
    /// For a parent: which side they are.
    public var ownRole: AdultRole?
    /// C2: for a local authority, its two named people.
    public var socialWorker: NamedProfessional?
    public var teamManager: NamedProfessional?
    /// For a local authority: its own number of the case, by which it takes the case up.
    public var ownNumber: String?

    public init(
        kind: ReferrerKind, name: String, organisation: String? = nil, email: String,
        telephone: String? = nil, ownRole: AdultRole? = nil, socialWorker: NamedProfessional? = nil,
        teamManager: NamedProfessional? = nil, ownNumber: String? = nil
    ) {
        self.ownNumber = ownNumber
        self.kind = kind
        self.name = name
        self.organisation = organisation
        self.email = email
        self.telephone = telephone
        self.ownRole = ownRole
        self.socialWorker = socialWorker
        self.teamManager = teamManager
    }
}

/// Who may refer (C1: Protocol 1.4, 2).
public enum ReferrerKind: String, Codable, CaseIterable, Hashable, Sendable {
    case parent, legalRepresentative, court, cafcass, cafcassCymru, localAuthority
}

/// Somebody who takes part by profession.
public struct NamedProfessional: Codable, Hashable, Sendable {
    public var name: String
    public var email: String
    public var telephone: String?

    public init(name: String, email: String, telephone: String? = nil) {
        self.name = name
        self.email = email
        self.telephone = telephone
    }
}

/// What is asked for, and where (A1, A8, B10, C6).
public struct ServiceAnswers: Codable, Hashable, Sendable {
    public var centre: CentreID
    public var kind: ServiceKind
    public var startFrom: Day?
    /// In words: "every two weeks".
    public var frequency: String?
    /// The length of one session.
    public var minutes: Int?
    public var days: Set<Weekday>?
    public var expectedMonths: Int?
    /// B10: with whom at the centre a long stay was agreed, and when.
    public var longStayAgreed: String?
    /// B8: why contact is by video.
    public var virtualBecause: VirtualReason?

    public init(
        centre: CentreID, kind: ServiceKind, startFrom: Day? = nil, frequency: String? = nil,
        minutes: Int? = nil, days: Set<Weekday>? = nil, expectedMonths: Int? = nil,
        longStayAgreed: String? = nil, virtualBecause: VirtualReason? = nil
    ) {
        self.longStayAgreed = longStayAgreed
        self.virtualBecause = virtualBecause
        self.centre = centre
        self.kind = kind
        self.startFrom = startFrom
        self.frequency = frequency
        self.minutes = minutes
        self.days = days
        self.expectedMonths = expectedMonths
    }
}

/// Why face to face is not possible, or not right yet (B8: Protocol 1.4).
public enum VirtualReason: String, Codable, CaseIterable, Hashable, Sendable {
    case distance, physicalRestriction, preparation, longOrNoContact
}

/// That what is told is true, and the centre's rules will be kept.
public struct DeclarationAnswers: Codable, Hashable, Sendable {
    public var name: String
    public var isTrue: Bool

    public init(name: String, isTrue: Bool) {
        self.name = name
        self.isTrue = isTrue
    }
}
