/// Contact begins: the visiting adult and a child are in, and supervised contact has its supervisor (E2).
public struct BeginSession: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID

    public init(centre: CentreID, day: Day, session: SessionID) {
        self.centre = centre
        self.day = day
        self.session = session
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeUnderWay()
        guard door.session.begun == nil else { return Decision() }
        try SessionRules.mayBegin(door)
        guard door.isEverybodyIn else { throw .outOfStep(.notBegun) }
        return door.decision(SessionBegun(session: session))
    }
}

/// Contact is over, or did not take place. What is kept is attendance: who came, when, and how it ended (F1).
public struct EndSession: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var outcome: SessionOutcome
    /// Why, for attendance only: "traffic", "unwell".
    public var details: String?

    public init(
        centre: CentreID, day: Day, session: SessionID, outcome: SessionOutcome, details: String? = nil
    ) {
        self.centre = centre
        self.day = day
        self.session = session
        self.outcome = outcome
        self.details = details
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.optional("details", details, limit: 200)
        let placed = try house.day(centre, day).sessions[session]
        if placed?.begun != nil && !outcome.wasHeld { check.note("outcome", .doesNotFit) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        if let known = door.session.outcome {
            guard known == outcome else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        if day > house.today || (outcome.wasHeld && door.session.begun == nil) {
            throw .outOfStep(.notBegun)
        }
        let inside = door.session.inside.map(\.who)
        guard inside.isEmpty else { throw .refused(.door(.E6, .stillInside(inside))) }
        var decision = door.decision(PlacedSessionEnded(session: session, outcome: outcome))
        decision.add(
            SessionEnded(
                session: session, outcome: outcome, details: details,
                began: outcome.wasHeld ? door.session.begun : nil,
                ended: outcome.wasHeld ? door.presences(.child).compactMap(\.left).max() : nil),
            to: door.file.id)
        return decision
    }
}

extension Doorstep {
    /// A visiting adult and a child are in; nobody comes to the door for virtual contact.
    var isEverybodyIn: Bool {
        session.kind.isVirtual || (isVisitingAdultIn && !inside(.child).isEmpty)
    }
}
