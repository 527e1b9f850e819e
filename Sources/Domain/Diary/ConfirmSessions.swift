/// Makes provisional sessions certain, so that the family is told of them.
public struct ConfirmSessions: Command {
    public static let room = Room.diary
    public var `case`: CaseID
    public var sessions: [SessionID]

    public init(case: CaseID, sessions: [SessionID]) {
        self.case = `case`
        self.sessions = sessions
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        sessions.isEmpty ? [FieldProblem("sessions", .empty)] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let file = try house.caseFile(self.case)
        try DiaryRules.mustBeOpenForContact(file)
        var decision = Decision()
        var confirmed: [SessionID] = []
        for id in sessions where !confirmed.contains(id) {
            let session = try file.sessionAhead(id)
            guard session.status == .provisional else { continue }
            let centre = try house.centre(session.centre)
            try DiaryRules.mustBeAccredited(centre, for: session.kind, on: session.day, in: house)
            try SuspensionRules.mustNotBeSuspended(centre, for: session.kind, on: [session.day], in: house)
            let placing = try Placing(file, centre, on: session.day, in: house)
            let placed = placing.session(
                id, session.times, room: session.room, kind: session.kind,
                supervisor: session.supervisor, isConfirmed: true)
            try placing.mustHaveRoom(placed)
            try placing.mustBeReady(placed)
            decision.add(SessionPlaced(placed), to: session.centre, session.day)
            confirmed.append(id)
        }
        if !confirmed.isEmpty { decision.add(SessionsConfirmed(sessions: confirmed), to: self.case) }
        return decision
    }
}

/// Assigns the supervisor who watches a session from first to last (E2).
public struct AssignSupervisor: Command {
    public static let room = Room.diary
    public var `case`: CaseID
    public var session: SessionID
    public var supervisor: PersonID

    public init(case: CaseID, session: SessionID, supervisor: PersonID) {
        self.case = `case`
        self.session = session
        self.supervisor = supervisor
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsDiary(of: try house.caseFile(self.case), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let file = try house.caseFile(self.case)
        guard let session = file.bookings.sessions[session] else { return [] }
        var check = DiaryCheck(
            centre: try house.centre(session.centre), kind: session.kind, house: house)
        check.supervisor(supervisor)
        return check.fields.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let file = try house.caseFile(self.case)
        let known = try file.sessionAhead(session)
        guard known.supervisor != supervisor else { return Decision() }
        let placing = try Placing(file, try house.centre(known.centre), on: known.day, in: house)
        guard var placed = placing.day.sessions[session] else { throw .outOfStep(.unknownThing) }
        placed.supervisor = supervisor
        try placing.mustBeSupervised(placed)
        var decision = Decision()
        decision.add(SupervisorPlaced(session: session, supervisor: supervisor), to: known.centre, known.day)
        decision.add(SupervisorAssigned(session: session, supervisor: supervisor), to: self.case)
        return decision
    }
}

extension CaseFile {
    /// The session, where it is still ahead or under way.
    /// - Throws: out of step where there is none of that name, or it is over or cancelled.
    func sessionAhead(_ id: SessionID) throws(Halt) -> CaseSession {
        guard let session = bookings.sessions[id] else { throw .outOfStep(.unknownThing) }
        guard session.isAhead else { throw .outOfStep(.closed) }
        return session
    }
}
