/// What a centre could hold from a day on: its openings, its rooms and its own choices as they were then.
public struct CapacityFrom: Hashable, Sendable {
    public var from: Day
    public var openings: [CentreOpening]
    public var rooms: [CentreRoom]
    public var settings: CentreSettings
    /// Who works there: volunteers, and the others.
    public var volunteers: Int
    public var staff: Int

    init(_ centre: Centre, from day: Day) {
        from = day
        openings = centre.openings
        rooms = centre.rooms
        settings = centre.settings
        volunteers = centre.staff.values.count { $0.post == .volunteer }
        staff = centre.staff.count - volunteers
    }

    fileprivate func isAlike(_ other: CapacityFrom) -> Bool {
        var other = other
        other.from = from
        return self == other
    }
}

extension Centre {
    /// Remembers since when the centre holds as much as it does now: a quarter is counted by the openings
    /// that it had, not by today's.
    mutating func noteCapacity(on day: Day) {
        let now = CapacityFrom(self, from: day)
        if let last = capacity.last {
            if last.isAlike(now) { return }
            if last.from >= day { capacity.removeLast() }
        }
        capacity.append(now)
    }

    /// What it could hold that day; nil before it said anything of itself.
    func capacity(on day: Day) -> CapacityFrom? { capacity.last { $0.from <= day } }
}

/// What a centre opened over some days.
public struct CapacityFigures: Hashable, Sendable {
    /// Days on which the doors were open.
    public internal(set) var openDays = 0
    /// Minutes of contact that there was room and staff for, over all families at once.
    public internal(set) var minutesOpened = 0
    /// Sessions that these minutes make, each as long as the register counts one.
    public internal(set) var sessionsAvailable = 0
    /// Openings that state no hours, which cannot be counted.
    public internal(set) var openingsWithoutHours = 0

    public init() {}

    static func + (left: CapacityFigures, right: CapacityFigures) -> CapacityFigures {
        var sum = left
        sum.openDays += right.openDays
        sum.minutesOpened += right.minutesOpened
        sum.sessionsAvailable += right.sessionsAvailable
        sum.openingsWithoutHours += right.openingsWithoutHours
        return sum
    }

    /// One day of a centre.
    /// - Parameters:
    ///   - staff: how many were on the day's roster; nil where none was made.
    ///   - isFaceToFaceStopped: K1; contact by video goes on.
    ///   - sessionMinutes: how long one session is counted as.
    init(
        of here: CapacityFrom, on day: Day, closed: Set<Day>, staff: Int?, isFaceToFaceStopped: Bool,
        bankHolidays: Set<Day>, sessionMinutes: Int
    ) {
        guard !closed.contains(day) else { return }
        var spans: [(span: TimeSpan, families: Int)] = []
        for opening in here.openings {
            let isOpen = !opening.pattern.days(
                in: DaySpan(first: day, last: day), bankHolidays: bankHolidays
            ).isEmpty
            let kinds = isFaceToFaceStopped ? opening.kinds.filter(\.isVirtual) : opening.kinds
            guard isOpen, !kinds.isEmpty else { continue }
            guard let hours = opening.pattern.hours else {
                openingsWithoutHours += 1
                continue
            }
            let families = Self.atOnce(kinds, here, staff ?? here.settings.staffWithoutRoster)
            if families > 0 { spans.append((hours, families)) }
        }
        minutesOpened = Self.minutes(spans)
        openDays = minutesOpened > 0 ? 1 : 0
        sessionsAvailable = minutesOpened / max(1, sessionMinutes)
    }

    /// House rule: how many families can be there at once. Where contact is supported, as many as the rooms
    /// hold and the staff can look after (E1); where it is only supervised, one for each room and member of
    /// staff (E2).
    private static func atOnce(_ kinds: Set<ServiceKind>, _ here: CapacityFrom, _ staff: Int) -> Int {
        kinds.contains { !$0.isSupervised }
            ? min(here.rooms.reduce(0) { $0 + $1.capacityFamilies }, staff * here.settings.familiesPerStaff)
            : min(here.rooms.count, staff)
    }

    /// Openings that overlap share rooms and staff: at each moment the larger of them counts.
    private static func minutes(_ spans: [(span: TimeSpan, families: Int)]) -> Int {
        let edges = Set(spans.flatMap { [$0.span.from, $0.span.to] }).sorted()
        return zip(edges, edges.dropFirst()).reduce(0) { sum, stretch in
            let families = spans.filter { $0.span.holds(stretch.0) }.map(\.families).max() ?? 0
            return sum + (stretch.1.minutes - stretch.0.minutes) * families
        }
    }
}
