/// When a centre could still take a family (A5): the free starts by day. Public: it tells of no family.
public struct FreePlacesPage: Question {
    /// House rule: as far as one answer looks, so that nobody has a whole year read through.
    static let mostDays = 62
    /// House rule: contact is offered to start on the half-hours after a centre opens.
    static let stepMinutes = 30

    public var centre: CentreID
    public var kind: ServiceKind
    public var from: Day
    public var through: Day
    /// Of contact.
    public var minutes: Int

    public init(centre: CentreID, kind: ServiceKind, from: Day, through: Day, minutes: Int) {
        self.centre = centre
        self.kind = kind
        self.from = from
        self.through = through
        self.minutes = minutes
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> FreePlacesModel {
        let here = try house.centre(centre)
        var days: [FreePlacesModel.FreeDay] = []
        guard DiaryCheck.minutesAllowed.contains(minutes) else { return FreePlacesModel(days: []) }
        let stoppages = kind.isVirtual ? [] : try house.stoppages(at: here)
        var day = max(from, house.today)
        let last = min(through, day + Self.mostDays, DiaryAhead.lastDay(from: house.today))
        while day <= last {
            let isStopped = stoppages.contains { $0.holds(day) }
            if !isStopped, here.isAccredited(for: kind, on: day, house.rules) {
                let free = try FreeStarts(here, on: day, kind, minutes: minutes, in: house)
                if let free = FreePlacesModel.FreeDay(day: day, free.all) { days.append(free) }
            }
            day = day + 1
        }
        return FreePlacesModel(days: days)
    }
}

/// The days that have something free, in order.
public struct FreePlacesModel: Sendable, Hashable {
    public let days: [FreeDay]

    /// The first place that is free.
    public var next: (day: Day, from: TimeOfDay)? {
        days.first.flatMap { day in day.starts.first.map { (day.day, $0) } }
    }

    /// The times at which contact could start that day.
    public struct FreeDay: Sendable, Hashable {
        public let day: Day
        public let starts: [TimeOfDay]

        init?(day: Day, _ starts: [TimeOfDay]) {
            guard !starts.isEmpty else { return nil }
            self.day = day
            self.starts = starts
        }
    }
}

/// The free starts of one day, for a family that nothing else is known of.
struct FreeStarts {
    private(set) var all: [TimeOfDay] = []

    init(_ centre: Centre, on date: Day, _ kind: ServiceKind, minutes: Int, in house: House) throws(Halt) {
        let spans = OpenDoors.spans(of: centre, on: date, for: kind, house.calendar)
        guard !spans.isEmpty else { return }
        let day = try house.day(centre.id, date)
        for span in spans {
            var start = span.from
            while start.minutes + minutes <= span.to.minutes {
                let isAhead = Instant(date, start) > house.now
                if isAhead && !all.contains(start)
                    && Self.isFree(centre, day, kind, start, minutes, house.rules)
                {
                    all.append(start)
                }
                start = start + FreePlacesPage.stepMinutes
            }
        }
        all.sort()
    }

    private static func isFree(
        _ centre: Centre, _ day: CentreDay, _ kind: ServiceKind, _ start: TimeOfDay, _ minutes: Int,
        _ rules: Rulebook
    ) -> Bool {
        let times = SessionTimes(contactFrom: start, minutes: minutes, centre.settings)
        let supervisors: [PersonID?] = kind.isSupervised ? centre.staff.keys.sorted() : [nil]
        return centre.rooms.contains { room in
            supervisors.contains { supervisor in
                let session = PlacedSession(
                    session: "", file: "", times: times, room: room.id, kind: kind, supervisor: supervisor,
                    isConfirmed: true, neverMeets: [])
                return DutyRules.whyNotWatched(session, on: day, centre, rules) == nil
                    && DiaryPlaceRules.isRoomTaken(for: session, on: day, centre) == nil
                    && DiaryPlaceRules.isTooFull(with: session, on: day, centre) == nil
            }
        }
    }
}
