/// A session has its place in the day: a new one, or one that was moved or changed.
public struct SessionPlaced: DayEvent, Hashable {
    public var session: SessionID
    public var file: CaseID
    public var times: SessionTimes
    public var room: RoomID
    public var kind: ServiceKind
    public var supervisor: PersonID?
    public var isConfirmed: Bool
    /// In order, so that the same event is always written alike.
    public var neverMeets: [CaseID]

    init(_ placed: PlacedSession) {
        session = placed.session
        file = placed.file
        times = placed.times
        room = placed.room
        kind = placed.kind
        supervisor = placed.supervisor
        isConfirmed = placed.isConfirmed
        neverMeets = placed.neverMeets.sorted()
    }

    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session] = PlacedSession(
            session: session, file: file, times: times, room: room, kind: kind, supervisor: supervisor,
            isConfirmed: isConfirmed, neverMeets: Set(neverMeets))
    }
}

/// A session has left the day: cancelled, or moved to another.
public struct SessionTakenOff: DayEvent, Hashable {
    public var session: SessionID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) { day.sessions[session] = nil }
}

/// Who is on duty that day, and when; whatever was said before no longer holds.
public struct StaffRostered: DayEvent, Hashable {
    public var duties: [RosterDuty]
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.roster = duties
        day.isRosterMade = true
    }
}

/// A supervisor watches this session (E2).
public struct SupervisorPlaced: DayEvent, Hashable {
    public var session: SessionID
    public var supervisor: PersonID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.supervisor = supervisor
    }
}
