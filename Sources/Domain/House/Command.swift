/// What somebody wants done, with everything needed to decide it. Names of fields are what forms, scenarios
/// and the list of commands call them.
public protocol Command: Codable, Sendable {
    /// Imperative, such as `AcceptReferral`.
    static var name: String { get }
    /// The room that it belongs to.
    static var room: Room { get }

    /// Whether this person may do this, to this. Asked before anything else; the answer must come from
    /// `Access`.
    func permits(_ who: Who, in house: House) throws(Halt) -> Bool

    /// What is wrong with what was typed; all of it.
    func problems(in house: House) throws(Halt) -> [FieldProblem]

    /// What happens: events, or a halt that names its rule.
    func decide(in house: House) throws(Halt) -> Decision
}

extension Command {
    public static var name: String { String(describing: Self.self) }
    public func problems(in house: House) throws(Halt) -> [FieldProblem] { [] }
}

/// What somebody wants to see, and the model of it made for them.
public protocol Question: Sendable {
    associatedtype Model: Sendable

    /// The stream whose reading is noted in the access log, where it holds what is confidential.
    var subject: StreamID? { get }
    /// Whether this person may see this. The answer must come from `Access`.
    func permits(_ who: Who, in house: House) throws(Halt) -> Bool
    /// Only what this reader may know.
    func answer(for who: Who, in house: House) throws(Halt) -> Model
}

extension Question {
    public var subject: StreamID? { nil }
}

/// A feature of the house. It has the same name on every floor.
public enum Room: String, CaseIterable, Codable, Sendable {
    case register, enquiry, order, court, referral, assessment, diary, session, record, safeguarding, review
    case virtual, suspension, commissioning, localAuthority, practice, cost, privacy, people, figures
}

/// The events that a decision asks to be kept, all or none.
public struct Decision: Sendable {
    public private(set) var events: [(stream: StreamID, event: any Event)] = []
    /// A no that is kept as an event as well, such as somebody turned away at the door.
    public private(set) var refusal: Refusal?

    /// Nothing needs to happen: it is so already.
    public init() {}

    /// Asks that this be kept of the centre.
    public mutating func add(_ event: any CentreEvent, to centre: CentreID) {
        events.append((.centre(centre), event))
    }
    /// Asks that this be kept of the case.
    public mutating func add(_ event: any CaseEvent, to file: CaseID) {
        events.append((.caseFile(file), event))
    }
    /// Asks that this be kept of the day at the centre.
    public mutating func add(_ event: any DayEvent, to centre: CentreID, _ day: Day) {
        events.append((.day(centre, day), event))
    }
    /// Asks that this be kept of the account.
    public mutating func add(_ event: any PersonEvent, to person: PersonID) {
        events.append((.person(person), event))
    }

    /// Asks that this be kept of the register as a whole.
    public mutating func add(_ event: any RegisterEvent) { events.append((.register, event)) }

    /// Asks that this be kept of the concern.
    public mutating func add(_ event: any ConcernEvent, to concern: ConcernID) {
        events.append((.concern(concern), event))
    }

    /// Asks that this be kept of the enquiry.
    public mutating func add(_ event: any EnquiryEvent, to enquiry: EnquiryID) {
        events.append((.enquiry(enquiry), event))
    }

    /// Asks that this be kept of the centre's return for that quarter or month.
    public mutating func add(_ event: any ReturnEvent, to centre: CentreID, _ period: ReturnPeriod) {
        events.append((.centreReturn(centre, period), event))
    }

    /// One event of a centre.
    public static func centre(_ id: CentreID, _ event: any CentreEvent) -> Decision {
        var decision = Decision()
        decision.add(event, to: id)
        return decision
    }
    /// One event of a case.
    public static func caseFile(_ id: CaseID, _ event: any CaseEvent) -> Decision {
        var decision = Decision()
        decision.add(event, to: id)
        return decision
    }
    /// One event of an account.
    public static func person(_ id: PersonID, _ event: any PersonEvent) -> Decision {
        var decision = Decision()
        decision.add(event, to: id)
        return decision
    }

    /// One event of the register as a whole.
    public static func register(_ event: any RegisterEvent) -> Decision {
        var decision = Decision()
        decision.add(event)
        return decision
    }

    /// One event of a concern.
    public static func concern(_ id: ConcernID, _ event: any ConcernEvent) -> Decision {
        var decision = Decision()
        decision.add(event, to: id)
        return decision
    }

    /// One event of an enquiry.
    public static func enquiry(_ id: EnquiryID, _ event: any EnquiryEvent) -> Decision {
        var decision = Decision()
        decision.add(event, to: id)
        return decision
    }

    /// One event of a centre's return.
    public static func centreReturn(
        _ centre: CentreID, _ period: ReturnPeriod, _ event: any ReturnEvent
    ) -> Decision {
        var decision = Decision()
        decision.add(event, to: centre, period)
        return decision
    }

    /// The same events, and the person is told no.
    public func refusing(_ refusal: Refusal) -> Decision {
        var copy = self
        copy.refusal = refusal
        return copy
    }
}
