/// The sessions of a case, as the case knows them. Places and people on the day are in the day's own stream.
public struct CaseBookings: Sendable {
    public internal(set) var sessions: [SessionID: CaseSession] = [:]
    /// Whom the door turned away (E5).
    public internal(set) var turnedAway: [TurnedAway] = []

    public init() {}

    /// In order of time.
    public var inOrder: [CaseSession] {
        sessions.values.sorted { ($0.day, $0.times.childIn) < ($1.day, $1.times.childIn) }
    }
    /// Booked or held, not cancelled.
    public var standing: [CaseSession] { inOrder.filter { $0.status != .cancelled } }
    public var held: [CaseSession] { inOrder.filter { $0.status == .held } }
    /// The first day of contact that was held: where H1 and H2 count from.
    public var firstHeld: Day? { sessions.values.lazy.filter { $0.status == .held }.map(\.day).min() }
    /// E4: minutes of contact booked or held. A session that did not take place gives its minutes back.
    public var minutesCounted: Int {
        standing.filter { $0.countsAgainstLimit }.reduce(0) { $0 + $1.times.contact.minutes }
    }
}

/// One session of a case.
public struct CaseSession: Codable, Hashable, Sendable {
    public var session: SessionID
    public var centre: CentreID
    public var day: Day
    public var times: SessionTimes
    public var room: RoomID
    public var kind: ServiceKind
    public var supervisor: PersonID?
    public var status: Status
    public var outcome: SessionOutcome?
    /// Why, where somebody said: attendance only, never what was seen (F1).
    public var details: String?
    /// When contact began and ended in truth; nil where it was not held.
    public var began: Instant?
    public var ended: Instant?
    /// Where it was cancelled: whole hours before its first time.
    public var noticeHours: Int?

    /// Ahead: neither over nor cancelled.
    public var isAhead: Bool { status == .provisional || status == .confirmed }

    /// Where a session stands.
    public enum Status: String, Codable, Hashable, Sendable {
        /// In the diary; something it needs is still missing.
        case provisional
        case confirmed
        case held
        /// Its day came, and contact did not take place.
        case notHeld
        case cancelled
    }

    /// E4: cancelled sessions never count; one that was not held counts only where the visiting adult stayed
    /// away without notice, which is the centre's own choice to make and is off (field notes §10).
    public var countsAgainstLimit: Bool { status != .cancelled && status != .notHeld }
}

/// How a session ended (field notes §8).
public enum SessionOutcome: String, Codable, CaseIterable, Hashable, Sendable {
    case attended, attendedLate, endedEarly, childRefused
    case cancelledByResident, cancelledByVisiting, cancelledByCentre
    case visitingDidNotCome, childNotBrought, notAdmitted

    /// Whether there was contact.
    public var wasHeld: Bool {
        switch self {
        case .attended, .attendedLate, .endedEarly: true
        case .childRefused, .cancelledByResident, .cancelledByVisiting, .cancelledByCentre,
            .visitingDidNotCome,
            .childNotBrought, .notAdmitted:
            false
        }
    }
}
