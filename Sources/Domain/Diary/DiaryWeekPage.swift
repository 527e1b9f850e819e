/// A centre's diary for seven days, for whoever works there.
public struct DiaryWeekPage: Question {
    public var centre: CentreID
    public var first: Day

    public init(centre: CentreID, first: Day) {
        self.centre = centre
        self.first = first
    }

    public var subject: StreamID? { .day(centre, first) }
    public func permits(_ who: Who, in house: House) -> Bool { Access.worksAt(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> DiaryWeekModel {
        let here = try house.centre(centre)
        var days: [DiaryWeekModel.WeekDay] = []
        for offset in 0..<7 { days.append(try day(first + offset, here, in: house)) }
        return DiaryWeekModel(centre: centre, first: first, rooms: here.rooms, days: days)
    }

    private func day(_ date: Day, _ here: Centre, in house: House) throws(Halt) -> DiaryWeekModel.WeekDay {
        let day = try house.day(centre, date)
        let isStopped = try house.stoppages(at: here).contains { $0.holds(date) }
        var sessions: [DiaryWeekModel.Entry] = []
        for placed in day.inOrder {
            let file = try house.caseFile(placed.file)
            sessions.append(
                DiaryWeekModel.Entry(placed, file, day, here, house, isStopped: isStopped))
        }
        return DiaryWeekModel.WeekDay(
            day: date, isClosed: here.closedDays.contains(date),
            open: Set(here.kinds.flatMap { OpenDoors.spans(of: here, on: date, for: $0, house.calendar) })
                .sorted { ($0.from, $0.to) < ($1.from, $1.to) },
            sessions: sessions, isRosterMade: day.isRosterMade,
            roster: day.roster.compactMap { duty in
                here.staff[duty.person].map {
                    DiaryWeekModel.Duty(person: duty.person, name: $0.name, span: duty.span)
                }
            },
            preVisits: day.preVisits.map(\.span).sorted { $0.from < $1.from })
    }
}

/// Seven days of a centre.
public struct DiaryWeekModel: Sendable {
    public let centre: CentreID
    public let first: Day
    public let rooms: [CentreRoom]
    public let days: [WeekDay]

    /// One day of the week.
    public struct WeekDay: Sendable {
        public let day: Day
        public let isClosed: Bool
        public let open: [TimeSpan]
        public let sessions: [Entry]
        public let isRosterMade: Bool
        public let roster: [Duty]
        public let preVisits: [TimeSpan]
    }

    /// Somebody on duty.
    public struct Duty: Sendable {
        public let person: PersonID
        public let name: String
        public let span: TimeSpan
    }

    /// One session in the week.
    public struct Entry: Sendable {
        public let session: SessionID
        public let file: CaseID
        public let children: [String]
        public let kind: ServiceKind
        public let room: RoomID
        public let roomName: String
        public let supervisor: PersonID?
        public let supervisorName: String?
        public let times: SessionTimes
        public let isConfirmed: Bool
        public let outcome: SessionOutcome?
        /// What the coordinator must see to.
        public let needs: [Need]

        init(
            _ placed: PlacedSession, _ file: CaseFile, _ day: CentreDay, _ here: Centre, _ house: House,
            isStopped: Bool
        ) {
            session = placed.session
            self.file = placed.file
            children = file.childrensNames
            kind = placed.kind
            room = placed.room
            roomName = here.room(placed.room)?.name ?? placed.room.rawValue
            supervisor = placed.supervisor
            supervisorName = placed.supervisor.map { here.staff[$0]?.name ?? $0.rawValue }
            times = placed.times
            isConfirmed = placed.isConfirmed
            outcome = placed.outcome
            needs =
                placed.outcome == nil
                ? Need.allCases.filter { $0.holds(placed, file, day, here, house, isStopped: isStopped) }
                : []
        }
    }

    /// Something booked that cannot stay as it is.
    public enum Need: String, Sendable, CaseIterable, Codable {
        case toConfirm, supervisor, otherStaff, openDay, riskAssessment
        /// K1: held, because face-to-face contact is suspended that day.
        case suspended

        func holds(
            _ placed: PlacedSession, _ file: CaseFile, _ day: CentreDay, _ here: Centre, _ house: House,
            isStopped: Bool
        ) -> Bool {
            switch self {
            case .toConfirm: !placed.isConfirmed
            case .supervisor: DutyRules.whyNotWatched(placed, on: day, here, house.rules) != nil
            case .otherStaff: KnownFamilies.somebodyKnows(placed, on: day, here) != nil
            case .openDay:
                !OpenDoors.hold(placed.times.contact, of: here, on: day.day, for: placed.kind, house.calendar)
            case .riskAssessment: file.incidents.isContactSuspended
            case .suspended: isStopped && !placed.kind.isVirtual
            }
        }
    }
}
