/// That an order asks an adult for a breath test before each visit (E8).
public struct BreathTestOrder: Codable, Hashable, Sendable {
    /// Who provides the kit, as the order says.
    public var kitFrom: String
}

/// What a breath test showed, or that it was refused (E8).
public enum BreathTestResult: String, Codable, CaseIterable, Hashable, Sendable {
    case negative, positive, refused
}

/// The breath tests of a case: whom an order asks for one, and what each session's showed.
public struct BreathTests: Sendable {
    public internal(set) var orders: [AdultID: BreathTestOrder] = [:]
    public internal(set) var results: [SessionID: [AdultID: BreathTestResult]] = [:]

    public init() {}
}

/// Notes that an order asks an adult for a breath test before each visit, or that it does so no longer (E8).
public struct OrderBreathTest: Command {
    public static let room = Room.session
    public var file: CaseID
    public var adult: AdultID
    /// Who provides the kit, as the order says; nil where no test is asked for any longer.
    public var kitFrom: String?

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, kitFrom
    }

    public init(file: CaseID, adult: AdultID, kitFrom: String?) {
        self.file = file
        self.adult = adult
        self.kitFrom = kitFrom
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if try house.caseFile(file).answers.adult(adult) == nil { check.note("adult", .unknown) }
        if let kitFrom { check.required("kitFrom", kitFrom, limit: 120) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.stage.isOpen else { throw .outOfStep(.closed) }
        let order = kitFrom.map { BreathTestOrder(kitFrom: $0) }
        guard now.breathTests.orders[adult] != order else { return Decision() }
        return .caseFile(file, BreathTestOrdered(adult: adult, order: order))
    }
}

/// Writes down what an adult's breath test at the door showed (E8). It stands: a second one that day does not
/// take its place.
public struct NoteBreathTest: Command {
    public static let room = Room.session
    public var centre: CentreID
    public var day: Day
    public var session: SessionID
    public var adult: AdultID
    public var result: BreathTestResult

    public init(centre: CentreID, day: Day, session: SessionID, adult: AdultID, result: BreathTestResult) {
        self.centre = centre
        self.day = day
        self.session = session
        self.adult = adult
        self.result = result
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.standsAtDoor(of: centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let door = try Doorstep(centre, day, session, in: house)
        try door.mustBeUnderWay()
        guard door.file.breathTests.orders[adult] != nil else { throw .outOfStep(.unknownThing) }
        if let known = door.file.breathTests.results[session]?[adult] {
            guard known == result else { throw .refused(.door(.E8, .breathTestStands)) }
            return Decision()
        }
        return .caseFile(
            door.file.id, BreathTestNoted(session: session, adult: adult, result: result))
    }
}

/// An order asks an adult for a breath test, or no longer (E8).
public struct BreathTestOrdered: CaseEvent, Hashable {
    public var adult: AdultID
    public var order: BreathTestOrder?

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.breathTests.orders[adult] = order }
}

/// What a breath test at the door showed (E8). Kept with the case, under the family's key.
public struct BreathTestNoted: CaseEvent, Hashable {
    public var session: SessionID
    public var adult: AdultID
    public var result: BreathTestResult

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.breathTests.results[session, default: [:]][adult] = result
    }
}
