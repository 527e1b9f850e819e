/// Sets when the doors are open for which kinds of contact; what was set before no longer holds.
public struct SetOpenings: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var openings: [CentreOpening]

    public init(centre: CentreID, openings: [CentreOpening]) {
        self.centre = centre
        self.openings = openings
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }
    public func problems(in house: House) -> [FieldProblem] { CentreSetupCheck.openings(openings) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.openings != openings else { return Decision() }
        return .centre(centre, OpeningsSet(openings: openings))
    }
}

/// Closes the centre for one day. What is booked on it stays in the diary, marked, until it is moved or
/// cancelled.
public struct CloseDay: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var day: Day

    public init(centre: CentreID, day: Day) {
        self.centre = centre
        self.day = day
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        day < house.today ? [FieldProblem("day", .inThePast)] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard !now.closedDays.contains(day) else { return Decision() }
        let booked = try house.day(centre, day).inOrder.filter { $0.outcome == nil }
        return .centre(centre, DayClosed(day: day, affected: booked.map(\.session)))
    }
}

/// Opens the centre again on a day that was closed.
public struct ReopenDay: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var day: Day

    public init(centre: CentreID, day: Day) {
        self.centre = centre
        self.day = day
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.centre(centre).closedDays.contains(day) else { return Decision() }
        return .centre(centre, DayReopened(day: day))
    }
}
