/// What the centre found out and decided before contact.
public struct Assessment: Sendable {
    public internal(set) var screening: Screening?
    /// When somebody last looked for the signs (B1).
    public internal(set) var screened: Instant?
    public internal(set) var preVisits: [AppointmentID: PreVisit] = [:]
    public internal(set) var riskAssessment: RiskAssessment?
    public internal(set) var answer: CentreAnswer?
    /// The kind of contact that the centre accepted, where it did.
    public internal(set) var acceptedKind: ServiceKind?
    /// B8: why contact is by video, where it is.
    public internal(set) var virtualBecause: VirtualReason?
    /// Since when the family waits for a place (D3): kept when only the expected day changes.
    public internal(set) var waitingSince: Instant?
    /// The version of the centre's rules that each adult has accepted (E11).
    public internal(set) var houseRulesAccepted: [AdultID: Int] = [:]
    /// A family that this one must never meet at the centre (E6).
    public internal(set) var neverMeets: Set<CaseID> = []

    public init() {}

    /// B4: whether a pre-visit with that person or the children has been held.
    public func isSeen(_ subject: PreVisitSubject) -> Bool {
        firstSeen(subject) != nil
    }

    /// D3: since when the family waits, and until about when; nil where it does not.
    var wait: (since: Instant, until: Day?)? {
        guard case .waiting(let expected, let on)? = answer else { return nil }
        return (waitingSince ?? on, expected)
    }

    /// B4: the first day on which they were seen; nil where they were not.
    public func firstSeen(_ subject: PreVisitSubject) -> Day? {
        preVisits.values.filter { $0.subject == subject && $0.held != nil }.map(\.day).min()
    }
}

/// What the screening at the desk found (B1, B2).
public struct Screening: Codable, Hashable, Sendable {
    /// Each sign found, with what is known of it.
    public var found: [RiskSign: String]
    /// Risk of harm that this centre cannot manage.
    public var hasUnmanagedHarm: Bool
    /// The named assessor.
    public var assessor: String

    public init(found: [RiskSign: String], hasUnmanagedHarm: Bool, assessor: String) {
        self.found = found
        self.hasUnmanagedHarm = hasUnmanagedHarm
        self.assessor = assessor
    }
}

/// Whom a pre-visit is with (B4): each adult separately, and the children.
public enum PreVisitSubject: Hashable, Codable, Sendable {
    case adult(AdultID)
    case children
}

/// An appointment before contact.
public struct PreVisit: Hashable, Codable, Sendable {
    public var appointment: AppointmentID
    public var subject: PreVisitSubject
    public var day: Day
    public var span: TimeSpan
    public var way: PreVisitWay
    /// Why not face to face, where it is not (B4).
    public var reason: String?
    public var held: Instant?
    /// What staff noted when it was held. For the desk alone.
    public var notes: String?
    public var isCancelled = false

    /// To come.
    public var isAhead: Bool { held == nil && !isCancelled }
}

/// How a pre-visit is held, best first (B4: Protocol 2.1).
public enum PreVisitWay: String, Codable, CaseIterable, Hashable, Sendable {
    case faceToFace, video, telephone
}

/// The centre's assessment after the pre-visits.
public struct RiskAssessment: Codable, Hashable, Sendable {
    public var summary: String
    /// B1: whether what risk there is can be managed at this centre with this kind of contact.
    public var isManageable: Bool
    public var childrenNeedPreVisit: Bool
    public var assessor: String
    public var assessed: Day
    /// B6; nil where nobody was asked.
    public var atHome: ContactAtHome?
}

/// What contact by video would be to the resident carer in their own home, where there is domestic abuse
/// (B6).
public struct ContactAtHome: Codable, Hashable, Sendable {
    /// Whether they would feel that the abuser is brought into it.
    public var feelsBroughtIn: Bool
    /// What they said when they were asked, alone.
    public var said: String
    /// Where they would feel so: what is done about it. Nil where nothing would help.
    public var met: String?

    public init(feelsBroughtIn: Bool, said: String, met: String? = nil) {
        self.feelsBroughtIn = feelsBroughtIn
        self.said = said
        self.met = met
    }
}

/// What the centre answered (B5, D1).
public enum CentreAnswer: Hashable, Codable, Sendable {
    case accepted(endsOn: Day, conditions: [String], on: Instant)
    case waiting(expected: Day?, on: Instant)
    case handedOn(to: CentreID, case: CaseID, on: Instant)
    case declined(because: DeclineReason, words: String, on: Instant)

    /// When the centre answered.
    public var on: Instant {
        switch self {
        case .accepted(_, _, let on), .waiting(_, let on), .handedOn(_, _, let on), .declined(_, _, let on):
            on
        }
    }
}

/// The kind of reason for which a centre declines (B5). Never shown to the parties, who get words written for
/// them.
public enum DeclineReason: String, Codable, CaseIterable, Hashable, Sendable {
    case riskTooHigh, unsuitableForCentre, lacksFacilities, noRoom, papersMissing, other
}
