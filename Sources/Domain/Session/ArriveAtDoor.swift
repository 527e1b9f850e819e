/// Somebody is at the door and would come in. Whoever may not is told why, and that is kept as an event.
public struct ArriveAtDoor: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var who: Visitor

    public init(centre: CentreID, day: Day, session: SessionID, who: Visitor) {
        self.centre = centre
        self.day = day
        self.session = session
        self.who = who
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeUnderWay()
        guard !door.session.isInside(who) else { return Decision() }
        guard let no = try refusal(of: { () throws(Halt) in try SessionRules.mayEnter(who, door) }) else {
            return door.decision(VisitorArrived(session: session, who: who))
        }
        guard no.rule == .E5 else {
            return door.decision(AdmissionStopped(session: session, who: who, rule: no.rule)).refusing(no)
        }
        var decision = door.decision(DoorRefused(session: session))
        decision.add(
            VisitorTurnedAway(session: session, described: nil, why: .notNamed), to: door.file.id)
        return decision.refusing(no)
    }
}

/// A tap was a mistake: they had not come in. On the same day only, and not once contact has begun.
public struct UndoArrival: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var who: Visitor

    public init(centre: CentreID, day: Day, session: SessionID, who: Visitor) {
        self.centre = centre
        self.day = day
        self.session = session
        self.who = who
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeUnderWay()
        guard door.session.isInside(who) else { return Decision() }
        guard door.session.begun == nil else { throw .outOfStep(.alreadyDone) }
        return door.decision(ArrivalUndone(session: session, who: who))
    }
}

extension Doorstep {
    /// The door is worked on the day itself, and until the session is ended.
    /// - Throws: out of step on another day, or where the session is over.
    func mustBeUnderWay() throws(Halt) {
        guard session.outcome == nil else { throw .outOfStep(.closed) }
        if day.day > house.today { throw .outOfStep(.notBegun) }
        if day.day < house.today { throw .outOfStep(.closed) }
    }

    func decision(_ event: any DayEvent) -> Decision {
        var decision = Decision()
        decision.add(event, to: centre.id, day.day)
        return decision
    }
}
