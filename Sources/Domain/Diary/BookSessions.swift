/// Books a series of sessions of contact: all of them or none.
public struct BookSessions: Command {
    public static let room = Room.diary
    public var `case`: CaseID
    /// A name for each date, where the asker has names; otherwise they are made from case, date and time.
    public var sessions: [SessionID]?
    public var dates: [Day]
    /// When the child comes in: the start of contact.
    public var from: TimeOfDay
    /// Of contact, each time.
    public var minutes: Int
    public var room: RoomID
    public var supervisor: PersonID?
    /// True to keep the places while something is still missing; the family is not told.
    public var provisional: Bool?

    public init(
        case: CaseID, sessions: [SessionID]? = nil, dates: [Day], from: TimeOfDay, minutes: Int,
        room: RoomID, supervisor: PersonID? = nil, provisional: Bool? = nil
    ) {
        self.case = `case`
        self.sessions = sessions
        self.dates = dates
        self.from = from
        self.minutes = minutes
        self.room = room
        self.supervisor = supervisor
        self.provisional = provisional
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let file = try house.caseFile(self.case)
        guard let id = file.centre, let kind = file.kind else { return [] }
        let centre = try house.centre(id)
        guard !isBookedAlready(file, kind) else { return [] }
        var check = DiaryCheck(centre: centre, kind: kind, house: house)
        if dates.isEmpty { check.fields.note("dates", .empty) }
        check.fields.number("minutes", minutes, DiaryCheck.minutesAllowed)
        check.room(room)
        check.supervisor(supervisor)
        for (index, day) in dates.enumerated() {
            check.date("dates.\(index)", day, from, minutes: minutes)
            if dates[..<index].contains(day) { check.fields.note("dates.\(index)", .repeated) }
        }
        if let sessions { check.names(sessions, dates: dates.count, file) }
        return check.fields.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let file = try house.caseFile(self.case)
        try DiaryRules.mustBeOpenForContact(file)
        guard let id = file.centre, let kind = file.kind else { throw .outOfStep(.unknownThing) }
        if isBookedAlready(file, kind) { return Decision() }
        let centre = try house.centre(id)
        try mustBeAllowed(file, centre, kind, in: house)
        var decision = Decision()
        var booked: [CaseSession] = []
        for (index, day) in dates.enumerated() {
            let placing = try Placing(file, centre, on: day, in: house)
            let session = placing.session(
                name(index, file), SessionTimes(contactFrom: from, minutes: minutes, centre.settings),
                room: room, kind: kind, supervisor: supervisor, isConfirmed: provisional != true)
            try placing.mustHaveRoom(session)
            try placing.mustBeReady(session)
            decision.add(SessionPlaced(session), to: id, day)
            booked.append(CaseSession(session, at: id, on: day))
        }
        decision.add(SessionsBooked(sessions: booked), to: self.case)
        return decision
    }

    private func mustBeAllowed(
        _ file: CaseFile, _ centre: Centre, _ kind: ServiceKind, in house: House
    ) throws(Halt) {
        for day in dates.sorted() {
            try DiaryRules.mustBeAccredited(centre, for: kind, on: day, in: house)
        }
        try SuspensionRules.mustNotBeSuspended(centre, for: kind, on: dates, in: house)
        try DiaryRules.mustBeWithinStay(file, dates, in: house)
        try DiaryRules.mustBeBeforeEnd(file, dates)
        try StepDownRules.mustBeBeforeMove(file, dates, in: house)
        try DiaryRules.mustHaveReviewed(file, dates, in: house)
        try DiaryRules.mustBeWithinHours(file, dates, minutesEach: minutes, in: house)
    }

    /// The whole series stands in the diary as asked: the same act again.
    private func isBookedAlready(_ file: CaseFile, _ kind: ServiceKind) -> Bool {
        !dates.isEmpty
            && dates.allSatisfy { day in
                file.bookings.standing.contains {
                    $0.day == day && $0.times.childIn == from && $0.times.contact.minutes == minutes
                        && $0.room == room && $0.kind == kind && $0.supervisor == supervisor
                        && ($0.status == .provisional) == (provisional == true)
                }
            }
    }

    /// The domain knows no chance: a session is named after its case, date and time, with a count where that
    /// name was used before, as after a cancellation.
    private func name(_ index: Int, _ file: CaseFile) -> SessionID {
        if let sessions { return sessions[index] }
        let plain = "\(self.case).\(dates[index]).\(padded(from.hour, to: 2))\(padded(from.minute, to: 2))"
        var name = SessionID(plain)
        var count = 2
        while file.bookings.sessions[name] != nil {
            name = SessionID("\(plain).\(count)")
            count += 1
        }
        return name
    }
}
