/// One day at one centre: the present of a `day/…` stream. It holds no names, only ids.
public struct CentreDay: Sendable {
    public let centre: CentreID
    public let day: Day
    public internal(set) var sessions: [SessionID: PlacedSession] = [:]
    public internal(set) var roster: [RosterDuty] = []
    /// Whether somebody has said who is on duty; until then the centre's settings say how many are taken to
    /// be.
    public internal(set) var isRosterMade = false
    public internal(set) var preVisits: [PlacedPreVisit] = []

    public init(centre: CentreID, day: Day) {
        self.centre = centre
        self.day = day
    }

    /// In order of their first time.
    public var inOrder: [PlacedSession] {
        sessions.values.sorted { ($0.times.visitingIn, $0.session) < ($1.times.visitingIn, $1.session) }
    }
}

/// A session's place in a day, and who has come and gone.
public struct PlacedSession: Codable, Hashable, Sendable {
    public var session: SessionID
    public var file: CaseID
    public var times: SessionTimes
    public var room: RoomID
    public var kind: ServiceKind
    public var supervisor: PersonID?
    public var isConfirmed: Bool
    /// Families that this one must never meet (E6).
    public var neverMeets: Set<CaseID>
    public var presences: [Presence] = []
    /// Told by somebody who runs late (E7), by their side.
    public var saidLateMinutes: [AdultRole: Int] = [:]
    /// The door's no, each time that it was said (E5, E6).
    public var stops: [DoorStop] = []
    public var begun: Instant?
    public var ended: Instant?
    public var outcome: SessionOutcome?
    /// Contact by video: its room, once somebody holds a seat in it.
    public var video: PlacedVideo?

    /// Whether it still takes its place: not where its day came and contact did not take place.
    public var takesPlace: Bool { outcome?.wasHeld ?? true }
    /// Those who have come and not left.
    public var inside: [Presence] { presences.filter { $0.left == nil } }
    /// Whether they have come in and not left.
    public func isInside(_ who: Visitor) -> Bool { inside.contains { $0.who == who } }
}

/// Somebody was stopped at the door, or turned away.
public struct DoorStop: Codable, Hashable, Sendable {
    /// Nil for somebody who is not on the case at all.
    public var who: Visitor?
    public var rule: RuleID
    public var at: Instant
}

extension AdultRole: CodingKeyRepresentable {}

/// Somebody who came to the door.
public struct Presence: Codable, Hashable, Sendable {
    public var who: Visitor
    public var arrived: Instant
    public var left: Instant?
}

/// Somebody on duty that day.
public struct RosterDuty: Codable, Hashable, Sendable {
    public var person: PersonID
    public var span: TimeSpan

    public init(person: PersonID, span: TimeSpan) {
        self.person = person
        self.span = span
    }
}

/// A pre-visit's place in a day (B4).
public struct PlacedPreVisit: Codable, Hashable, Sendable {
    public var appointment: AppointmentID
    public var file: CaseID
    public var subject: PreVisitSubject
    public var span: TimeSpan
    public var isOnSite: Bool
}

/// What lists show of a day.
public struct DaySummary: Codable, Hashable, Sendable {
    public var centre: CentreID
    public var day: Day
    public var sessions: Int
    public var staff: Int
    public var preVisits: Int
    /// Whether somebody has said who is on duty; nil in a row that is older than this.
    public var isRosterMade: Bool?
}

extension CentreDay {
    var summary: DaySummary {
        DaySummary(
            centre: centre, day: day, sessions: sessions.count, staff: roster.count,
            preVisits: preVisits.count, isRosterMade: isRosterMade)
    }

    var links: Set<ListKey> { [.days(centre, year: day.year, month: day.month)] }
}
