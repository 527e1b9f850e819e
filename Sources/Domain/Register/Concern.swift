/// What somebody told the commissioner about an organisation: the present of a `concern/…` stream.
public struct Concern: Sendable {
    public let id: ConcernID
    public internal(set) var matter: ConcernMatter?
    public internal(set) var reported: Instant?
    public internal(set) var state: ConcernState = .reported
    /// Each step with who took it, oldest first.
    public internal(set) var steps: [ConcernStep] = []
    /// A7: when the register officer was alerted.
    public internal(set) var alerted: Instant?

    public init(id: ConcernID) { self.id = id }

    /// A7: about a service on the register; else A6, about one that is not.
    public var isAboutAccredited: Bool { matter?.centre != nil }
}

/// What was told.
public struct ConcernMatter: Codable, Hashable, Sendable {
    /// A7: the service on the register; nil for an organisation that is not accredited (A6).
    public var centre: CentreID?
    /// Its name.
    public var organisation: String
    /// Where it is.
    public var place: String
    /// A6: what it offers. A7: what the concern is.
    public var account: String
    /// How whoever tells it knows.
    public var knownFrom: String
    /// How they may be reached, if they wish to be.
    public var reachBy: String?

    public init(
        centre: CentreID? = nil, organisation: String, place: String, account: String, knownFrom: String,
        reachBy: String? = nil
    ) {
        self.centre = centre
        self.organisation = organisation
        self.place = place
        self.account = account
        self.knownFrom = knownFrom
        self.reachBy = reachBy
    }
}

/// Where it stands (A6; Cafcass 1.6). A concern about an accredited service (A7) is reported, liaising once
/// the register officer is alerted, and closed.
public enum ConcernState: String, Codable, CaseIterable, Hashable, Sendable {
    case reported, liaising, applying, accredited, closed

    /// Whether nothing more is to be done.
    public var isOver: Bool { self == .accredited || self == .closed }
}

/// One step on its way, dated, with who took it.
public struct ConcernStep: Codable, Hashable, Sendable {
    public var state: ConcernState
    public var note: String?
    /// A7: what was done to the accreditation, where something was.
    public var action: AccreditationAction?
    public var at: Instant
    public var by: String
}

/// What the register officer may do to an accreditation (A7: Cafcass 1.7).
public enum AccreditationAction: String, Codable, CaseIterable, Hashable, Sendable {
    case suspended, lifted, withdrawn, conditionsSet
}

/// What lists show of a concern.
public struct ConcernSummary: Codable, Hashable, Sendable {
    public var id: ConcernID
    public var centre: CentreID?
    public var organisation: String
    public var place: String
    public var state: ConcernState
    public var reported: Instant
    public var alerted: Instant?
}

extension Concern {
    var summary: ConcernSummary? {
        guard let matter, let reported else { return nil }
        return ConcernSummary(
            id: id, centre: matter.centre, organisation: matter.organisation, place: matter.place,
            state: state, reported: reported, alerted: alerted)
    }

    var links: Set<ListKey> { matter == nil ? [] : [.concerns] }
}

extension ListKey {
    /// Everything that was told to Cafcass's commissioning team.
    public static let concerns = ListKey(text: "concerns")
}
