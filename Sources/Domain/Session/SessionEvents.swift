/// Somebody came in.
public struct VisitorArrived: DayEvent, Hashable {
    public var session: SessionID
    public var who: Visitor
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.presences.append(Presence(who: who, arrived: moment.at))
    }
}

/// Somebody went.
public struct VisitorLeft: DayEvent, Hashable {
    public var session: SessionID
    public var who: Visitor
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.change(who) { $0.left = moment.at }
    }
}

/// A tap of the same day was a mistake: they had not come.
public struct ArrivalUndone: DayEvent, Hashable {
    public var session: SessionID
    public var who: Visitor
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.presences.removeAll { $0.who == who && $0.left == nil }
    }
}

/// The door said no to somebody on the case, or let somebody know that they must wait inside.
public struct AdmissionStopped: DayEvent, Hashable {
    public var session: SessionID
    public var who: Visitor
    public var rule: RuleID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.stops.append(DoorStop(who: who, rule: rule, at: moment.at))
    }
}

/// Somebody was turned away (E5). Who they were said to be is in the case, under the family's key.
public struct DoorRefused: DayEvent, Hashable {
    public var session: SessionID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.stops.append(DoorStop(who: nil, rule: .E5, at: moment.at))
    }
}

/// Somebody was turned away at the door of this family's session (E5).
public struct VisitorTurnedAway: CaseEvent, Hashable {
    public var session: SessionID
    public var described: String?
    public var why: TurnedAwayReason
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.turnedAway.append(
            TurnedAway(session: session, described: described, why: why, at: moment.at))
    }
}

/// One side said that it runs late; the other side is told at once, without name or number (E7).
public struct LatenessSaid: DayEvent, TellingEvent, Hashable {
    public var session: SessionID
    public var file: CaseID
    public var side: AdultRole
    public var minutes: Int

    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.saidLateMinutes[side] = minutes
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        let others = try house.caseFile(file).answers.adults?.filter { $0.role != side } ?? []
        return others.map { Notice(file, to: .adult($0.id), .delay(session, minutes: minutes)) }
    }
}

/// Contact began.
public struct SessionBegun: DayEvent, Hashable {
    public var session: SessionID
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.begun = moment.at
    }
}

/// The session is over, as its day knows it.
public struct PlacedSessionEnded: DayEvent, Hashable {
    public var session: SessionID
    public var outcome: SessionOutcome
    public func evolve(_ day: inout CentreDay, _ moment: Moment) {
        day.sessions[session]?.outcome = outcome
        day.sessions[session]?.ended = moment.at
    }
}

/// The session is over, as the case knows it: attendance, dates and times, and nothing that was seen (F1).
public struct SessionEnded: CaseEvent, Hashable {
    public var session: SessionID
    public var outcome: SessionOutcome
    /// Why, for attendance only.
    public var details: String?
    /// When contact began and ended in truth; nil where there was none.
    public var began: Instant?
    public var ended: Instant?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.sessions[session]?.status = outcome.wasHeld ? .held : .notHeld
        file.bookings.sessions[session]?.outcome = outcome
        file.bookings.sessions[session]?.details = details
        file.bookings.sessions[session]?.began = began
        file.bookings.sessions[session]?.ended = ended
    }
}

extension PlacedSession {
    /// Changes the presence of somebody who is inside.
    mutating func change(_ who: Visitor, _ change: (inout Presence) -> Void) {
        guard let index = presences.lastIndex(where: { $0.who == who && $0.left == nil }) else { return }
        change(&presences[index])
    }
}
