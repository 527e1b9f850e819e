@testable import Domain

/// A small house in memory, to try commands in: every stream is read, nothing is sealed or stored.
struct World {
    var now: Instant
    var rules = Rulebook.current
    private(set) var states: [StreamID: StreamState] = [:]
    private(set) var happened: [(stream: StreamID, event: any Event)] = []

    init(at now: String) {
        guard let now = Instant(london: now) else { preconditionFailure("\(now) is no moment") }
        self.now = now
    }

    /// Puts an event into a stream without any command.
    mutating func given(_ stream: StreamID, _ events: any Event...) {
        for event in events { keep(stream, event, by: "given") }
    }

    /// Does what was asked and keeps what came of it.
    /// - Returns: the events.
    @discardableResult
    mutating func when(
        _ command: any Command, by who: Who = .system, reasons: [RuleID: String] = [:]
    ) throws(Halt) -> [any Event] {
        let house = house(reasons)
        guard try command.permits(who, in: house) else { throw .denied }
        let problems = try command.problems(in: house)
        guard problems.isEmpty else { throw .invalid(problems) }
        let decision = try command.decide(in: house)
        for (stream, event) in decision.events { keep(stream, event, by: who.actor) }
        if let refusal = decision.refusal { throw .refused(refusal) }
        return decision.events.map(\.event)
    }

    func ask<Q: Question>(_ question: Q, by who: Who) throws(Halt) -> Q.Model {
        let house = house([:])
        guard try question.permits(who, in: house) else { throw .denied }
        return try question.answer(for: who, in: house)
    }

    func house(_ reasons: [RuleID: String] = [:]) -> House {
        let states = states
        return House(
            now: now, rules: rules, calendar: WorkingCalendar(), reasons: reasons,
            states: { states[$0] ?? StreamState($0) },
            lists: { key in
                states.compactMap { stream, state in
                    guard state.links.contains(key), let body = state.summary else { return nil }
                    return Summary(stream: stream, body: body)
                }.sorted { $0.stream.name < $1.stream.name }
            })
    }

    func file(_ id: CaseID) -> CaseFile {
        if case .caseFile(let file)? = states[.caseFile(id)] { return file }
        return CaseFile(id: id)
    }

    private mutating func keep(_ stream: StreamID, _ event: any Event, by: String) {
        var state = states[stream] ?? StreamState(stream)
        state.apply(event, Moment(at: now, by: by))
        states[stream] = state
        happened.append((stream, event))
    }
}

/// The rule that something was refused by; nil where it was not refused.
func refusal(_ work: () throws -> Void) -> RuleID? {
    do {
        try work()
        return nil
    } catch Halt.refused(let refusal) {
        return refusal.rule
    } catch Halt.wantsReasons(let warnings) {
        return warnings.first?.rule
    } catch {
        return nil
    }
}
