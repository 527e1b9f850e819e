/// Moves a session to another time or room; it stays as long as it was, and both sides are told their new
/// times.
public struct MoveSession: Command {
    public static let room = Room.diary
    public var `case`: CaseID
    public var session: SessionID
    public var date: Day
    /// When the child comes in.
    public var from: TimeOfDay
    public var room: RoomID
    /// Nil to keep the one that it has.
    public var supervisor: PersonID?

    public init(
        case: CaseID, session: SessionID, date: Day, from: TimeOfDay, room: RoomID,
        supervisor: PersonID? = nil
    ) {
        self.case = `case`
        self.session = session
        self.date = date
        self.from = from
        self.room = room
        self.supervisor = supervisor
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let file = try house.caseFile(self.case)
        guard let known = file.bookings.sessions[session], known.isAhead, !isThere(known) else { return [] }
        let centre = try house.centre(known.centre)
        var check = DiaryCheck(centre: centre, kind: known.kind, house: house)
        check.date("date", date, from, minutes: known.times.contact.minutes)
        check.room(room)
        check.supervisor(supervisor)
        return check.fields.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let file = try house.caseFile(self.case)
        let known = try file.sessionAhead(session)
        if isThere(known) { return Decision() }
        let before = try house.day(known.centre, known.day)
        guard before.sessions[session]?.presences.isEmpty ?? true else { throw .outOfStep(.alreadyDone) }
        try DiaryRules.mustBeOpenForContact(file)
        let centre = try house.centre(known.centre)
        let others = file.without(session)
        try DiaryRules.mustBeAccredited(centre, for: known.kind, on: date, in: house)
        try SuspensionRules.mustNotBeSuspended(centre, for: known.kind, on: [date], in: house)
        try DiaryRules.mustBeWithinStay(others, [date], in: house)
        try DiaryRules.mustBeBeforeEnd(others, [date])
        try StepDownRules.mustBeBeforeMove(others, [date], in: house)
        let placing = try Placing(file, centre, on: date, in: house)
        let times = SessionTimes(
            contactFrom: from, minutes: known.times.contact.minutes, centre.settings)
        let placed = placing.session(
            session, times, room: room, kind: known.kind, supervisor: supervisor ?? known.supervisor,
            isConfirmed: known.status == .confirmed)
        try placing.mustHaveRoom(placed)
        try placing.mustBeReady(placed)
        return moving(known, to: placed)
    }

    private func moving(_ known: CaseSession, to placed: PlacedSession) -> Decision {
        var decision = Decision()
        if known.day != date { decision.add(SessionTakenOff(session: session), to: known.centre, known.day) }
        decision.add(SessionPlaced(placed), to: known.centre, date)
        decision.add(
            SessionMoved(
                session: session, day: date, times: placed.times, room: room,
                supervisor: placed.supervisor, isTold: placed.isConfirmed), to: self.case)
        return decision
    }

    private func isThere(_ known: CaseSession) -> Bool {
        known.day == date && known.times.childIn == from && known.room == room
            && (supervisor == nil || supervisor == known.supervisor)
    }
}
