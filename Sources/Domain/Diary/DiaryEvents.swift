/// Sessions were booked for a case: the whole series. Where and when each one is stands in its day as well.
public struct SessionsBooked: CaseEvent, TellingEvent, Hashable {
    public var sessions: [CaseSession]

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        for session in sessions { file.bookings.sessions[session.session] = session }
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        let confirmed = sessions.filter { $0.status == .confirmed }.map(\.session)
        return confirmed.isEmpty
            ? [] : try DiaryNotices.bothSides(of: stream, .sessionsBooked(confirmed), house)
    }
}

/// Sessions that were provisional are certain.
public struct SessionsConfirmed: CaseEvent, TellingEvent, Hashable {
    public var sessions: [SessionID]

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        for session in sessions { file.bookings.sessions[session]?.status = .confirmed }
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        try DiaryNotices.bothSides(of: stream, .sessionsConfirmed(sessions), house)
    }
}

/// A supervisor watches this session (E2).
public struct SupervisorAssigned: CaseEvent, Hashable {
    public var session: SessionID
    public var supervisor: PersonID

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.sessions[session]?.supervisor = supervisor
    }
}

/// A session takes place at another time or in another room.
public struct SessionMoved: CaseEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var day: Day
    public var times: SessionTimes
    public var room: RoomID
    public var supervisor: PersonID?
    /// False while the session is provisional: nobody knows of it yet.
    public var isTold: Bool

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.sessions[session]?.day = day
        file.bookings.sessions[session]?.times = times
        file.bookings.sessions[session]?.room = room
        file.bookings.sessions[session]?.supervisor = supervisor
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        isTold ? try DiaryNotices.everybodyComing(of: stream, session, .sessionMoved(session), house) : []
    }
}

/// A session does not take place; its minutes are given back (E4).
public struct SessionCancelled: CaseEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var by: SessionOutcome
    /// Whole hours from then to the session's first time.
    public var noticeHours: Int
    public var reason: String?
    public var isTold: Bool

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.sessions[session]?.status = .cancelled
        file.bookings.sessions[session]?.outcome = by
        file.bookings.sessions[session]?.noticeHours = noticeHours
        file.bookings.sessions[session]?.details = reason
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        isTold
            ? try DiaryNotices.everybodyComing(of: stream, session, .sessionCancelled(session), house) : []
    }
}

/// Who is told of what happens in the diary. Each letter is made for its one reader, with their own times
/// only.
enum DiaryNotices {
    static func bothSides(
        of stream: StreamID, _ subject: NoticeSubject, _ house: House
    ) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let adults = try house.caseFile(id).answers.adults ?? []
        return adults.map { Notice(id, to: .adult($0.id), subject) }
    }

    /// Both sides, and whoever is booked to observe that session (E10).
    static func everybodyComing(
        of stream: StreamID, _ session: SessionID, _ subject: NoticeSubject, _ house: House
    ) throws(Halt) -> [Notice] {
        try bothSides(of: stream, subject, house)
            + PracticeNotices.observers(of: session, in: stream, subject, house)
    }
}
