/// What the booking form offers for a case: dates, rooms and supervisors, and what the law leaves.
public struct BookingChoicesPage: Question {
    /// House rule: that many dates are suggested.
    static let mostDates = 12

    public var `case`: CaseID
    /// When the child would come in.
    public var from: TimeOfDay
    /// Of contact.
    public var minutes: Int
    /// Nil for any day of the week.
    public var weekday: Weekday?

    public init(case: CaseID, from: TimeOfDay, minutes: Int, weekday: Weekday? = nil) {
        self.case = `case`
        self.from = from
        self.minutes = minutes
        self.weekday = weekday
    }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> BookingChoicesModel {
        let file = try house.caseFile(self.case)
        guard let id = file.centre, let kind = file.kind else { throw .outOfStep(.unknownThing) }
        let here = try house.centre(id)
        var dates: [BookingChoicesModel.Choice] = []
        var day = house.today
        let last = min(day + FreePlacesPage.mostDays, DiaryAhead.lastDay(from: day))
        while day <= last && dates.count < Self.mostDates {
            if fits(day, here, kind, in: house) { dates.append(try choice(day, file, here, kind, in: house)) }
            day = day + 1
        }
        let reviewed = DiaryRules.isFirstBlockReviewed(file, house.rules, on: house.today)
        return BookingChoicesModel(
            case: file.id, centre: id, children: file.childrensNames, kind: kind,
            times: SessionTimes(contactFrom: from, minutes: minutes, here.settings), rooms: here.rooms,
            supervisors: supervisors(here, kind), dates: dates,
            supervisorIsNeeded: kind.isSupervised,
            minutesUsed: file.isCafcassCymru ? file.bookings.minutesCounted : nil,
            minutesLeft: DiaryRules.minutesLeft(file, house.rules, on: house.today),
            sessionsBeforeReview: file.isCafcassCymru && !reviewed
                ? max(
                    0,
                    house.rules.value(.firstBlockMostSessions, on: house.today)
                        - file.bookings.sessionsCounted) : nil,
            whyNone: try refusal(of: { () throws(Halt) in try DiaryRules.mustBeOpenForContact(file) }))
    }

    private func fits(_ day: Day, _ here: Centre, _ kind: ServiceKind, in house: House) -> Bool {
        let contact = TimeSpan(from: from, to: from + minutes)
        return weekday.map { $0 == day.weekday } ?? true
            && DiaryCheck.minutesAllowed.contains(minutes) && contact.minutes == minutes
            && Instant(day, from) > house.now
            && OpenDoors.hold(contact, of: here, on: day, for: kind, house.calendar)
    }

    private func choice(
        _ day: Day, _ file: CaseFile, _ here: Centre, _ kind: ServiceKind, in house: House
    ) throws(Halt) -> BookingChoicesModel.Choice {
        let placing = try Placing(file, here, on: day, in: house)
        let times = SessionTimes(contactFrom: from, minutes: minutes, here.settings)
        let plain = placing.session(
            "", times, room: "", kind: kind, supervisor: nil, isConfirmed: false)
        var rooms: [BookingChoicesModel.RoomChoice] = []
        for room in here.rooms {
            var session = plain
            session.room = room.id
            let whyNot = try refusal(of: { () throws(Halt) in try placing.mustHaveRoom(session) })
            rooms.append(.init(room: room.id, name: room.name, whyNot: whyNot))
        }
        return BookingChoicesModel.Choice(
            day: day, whyNot: try whyNot(day, file, here, kind, in: house), rooms: rooms,
            supervisors: supervisors(here, kind).map { member in
                var session = plain
                session.supervisor = member.person
                return .init(
                    person: member.person, name: member.name,
                    whyNot: DutyRules.whyNotWatched(session, on: placing.day, here, house.rules))
            })
    }

    /// Whoever is qualified to watch, now or for some time.
    private func supervisors(_ here: Centre, _ kind: ServiceKind) -> [StaffMember] {
        guard kind.isSupervised else { return [] }
        return here.staff.values.filter { $0.qualifiedUntil != nil }
            .sorted { ($0.name, $0.person) < ($1.name, $1.person) }
    }

    private func whyNot(
        _ day: Day, _ file: CaseFile, _ here: Centre, _ kind: ServiceKind, in house: House
    ) throws(Halt) -> Refusal? {
        try refusal(of: { () throws(Halt) in
            try DiaryRules.mustBeAccredited(here, for: kind, on: day, in: house)
            try SuspensionRules.mustNotBeSuspended(here, for: kind, on: [day], in: house)
            try DiaryRules.mustBeWithinStay(file, [day], in: house)
            try DiaryRules.mustBeBeforeEnd(file, [day])
            try DiaryRules.mustHaveReviewed(file, [day], in: house)
            try DiaryRules.mustBeWithinHours(file, [day], minutesEach: minutes, in: house)
            try AssessmentRules.mustBeSeen(file, beforeContactOn: day, in: house)
        })
    }
}

/// The choices of the booking form, each with why not.
public struct BookingChoicesModel: Sendable {
    public let `case`: CaseID
    public let centre: CentreID
    /// First names.
    public let children: [String]
    public let kind: ServiceKind
    /// The four times that each session would have (E6).
    public let times: SessionTimes
    /// Every room of the centre.
    public let rooms: [CentreRoom]
    /// Everybody who could watch, if free.
    public let supervisors: [StaffMember]
    public let dates: [Choice]
    public let supervisorIsNeeded: Bool
    /// E4: minutes booked or held; nil where no limit holds.
    public let minutesUsed: Int?
    /// E4: minutes left; nil where no limit holds.
    public let minutesLeft: Int?
    /// E3: how many may still be booked before the review; nil where none is due.
    public let sessionsBeforeReview: Int?
    /// Why nothing at all can be booked now.
    public let whyNone: Refusal?

    /// One date on which the centre is open at that time.
    public struct Choice: Sendable {
        public let day: Day
        public let whyNot: Refusal?
        public let rooms: [RoomChoice]
        public let supervisors: [SupervisorChoice]

        public var isFree: Bool { whyNot == nil && rooms.contains { $0.whyNot == nil } }
    }

    /// A room, and why it is not free then.
    public struct RoomChoice: Sendable {
        public let room: RoomID
        public let name: String
        public let whyNot: Refusal?
    }

    /// A supervisor, and why they cannot come then.
    public struct SupervisorChoice: Sendable {
        public let person: PersonID
        public let name: String
        public let whyNot: Refusal?
    }
}
