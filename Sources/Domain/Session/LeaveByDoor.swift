/// Somebody would leave. The visiting adult waits until the child is away (E6).
public struct LeaveByDoor: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var who: Visitor
    /// True where they went although they were told to wait: the record says when, and that they were
    /// stopped.
    public var hasAlreadyGone: Bool?

    public init(
        centre: CentreID, day: Day, session: SessionID, who: Visitor, hasAlreadyGone: Bool? = nil
    ) {
        self.centre = centre
        self.day = day
        self.session = session
        self.who = who
        self.hasAlreadyGone = hasAlreadyGone
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        guard door.session.isInside(who) else {
            guard door.session.presences.contains(where: { $0.who == who }) else {
                throw .outOfStep(.unknownThing)
            }
            return Decision()
        }
        guard let no = try refusal(of: { () throws(Halt) in try SessionRules.mayLeave(who, door) }) else {
            return door.decision(VisitorLeft(session: session, who: who))
        }
        var decision = door.decision(AdmissionStopped(session: session, who: who, rule: no.rule))
        guard hasAlreadyGone == true else { return decision.refusing(no) }
        decision.add(VisitorLeft(session: session, who: who), to: centre, day)
        return decision
    }
}

/// Notes that somebody was turned away at the door, with why.
public struct TurnAway: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    /// In a few words, who they were; never what was seen of contact.
    public var described: String?
    public var why: TurnedAwayReason

    public init(
        centre: CentreID, day: Day, session: SessionID, described: String? = nil, why: TurnedAwayReason
    ) {
        self.centre = centre
        self.day = day
        self.session = session
        self.described = described
        self.why = why
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.optional("described", described, limit: 120)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeUnderWay()
        var decision = door.decision(DoorRefused(session: session))
        decision.add(
            VisitorTurnedAway(session: session, described: described, why: why), to: door.file.id)
        return decision
    }
}
