import Domain
import Journal

/// One scenario being played on a desk of its own.
struct Play {
    let desk: Desk
    private let ear = Ear()
    private var now: Instant
    private var acts = 0

    init(rules: Rulebook, calendar: WorkingCalendar, start: Instant) {
        desk = Desk(store: MemoryStore(), rules: rules, calendar: calendar)
        now = start
    }

    /// Plays a step.
    ///
    /// - Returns: what did not come out as written, a line each.
    mutating func play(_ step: Scenario.Step) async throws -> [String] {
        if let move = step.move {
            let later = move.moved(from: now)
            guard later >= now else { return ["the clock cannot go back"] }
            now = later
        }
        var wrong: [String] = []
        let answer = try await answer(step, &wrong)
        if !answer.meets(step.expected.result) {
            wrong.append("expected \(step.expected.result); came \(answer)")
        }
        try await desk.catchUp(ear)
        wrong += try await check(step.expected, ear.take())
        return wrong
    }

    private mutating func answer(_ step: Scenario.Step, _ wrong: inout [String]) async throws -> Answer {
        switch step.act {
        case .wait: return .done
        case .unreadable(_, let fields): return Answer(unreadable: fields)
        case .command(let command, _, let cast):
            acts += 1
            let request = Request(
                id: CommandID("act-\(acts)"), command: command, by: try await who(cast, step), at: now,
                reasons: step.reasons)
            do {
                _ = try await desk.handle(request)
                return .done
            } catch {
                return Answer(error)
            }
        case .see(let sight, let cast):
            do {
                wrong += try await look(sight, try await who(cast, step))
                return .done
            } catch {
                return Answer(error)
            }
        }
    }

    private func who(_ cast: Cast, _ step: Scenario.Step) async throws -> Who {
        let (desk, now) = (desk, now)
        return try await cast.who(file: step.expected.file) { file in
            try await desk.ask(CaseReach(file: file), by: .system, at: now).link
        }
    }

    private func look(_ sight: Sight, _ who: Who) async throws -> [String] {
        let facts = try await Facts(desk: desk, now: now).of(sight.of, for: who)
        return sight.facts.sorted { $0.key < $1.key }.compactMap { name, wanted in
            guard let came = facts[name] else {
                return "there is no fact '\(name)'; there are \(facts.keys.sorted().joined(separator: ", "))"
            }
            return wanted.isMet(by: came) ? nil : "expected to see \(name): \(wanted); came \(came)"
        }
    }

    private func check(_ expected: Expectation, _ heard: [Happened]) async throws -> [String] {
        var wrong: [String] = []
        if let events = expected.events {
            let came = heard.map { type(of: $0.event).name }
            if came != events { wrong.append("expected events \(events); came \(came)") }
        }
        if expected.told != nil || !expected.notTold.isEmpty {
            let told = try await Telling(desk: desk).readers(of: heard)
            if let wanted = expected.told, wanted != told {
                wrong.append("expected told \(wanted.sorted()); came \(told.sorted())")
            }
            let wronglyTold = told.intersection(expected.notTold)
            if !wronglyTold.isEmpty { wrong.append("expected not told \(wronglyTold.sorted())") }
        }
        return try await wrong + check(expected.clocks, of: expected.file)
    }

    private func check(
        _ wanted: [RuleID: [Expectation.ClockWord]], of file: CaseID
    ) async throws -> [String] {
        guard !wanted.isEmpty else { return [] }
        let facts = try await desk.ask(CaseFacts(file: file), by: .system, at: now)
        return wanted.sorted { $0.key < $1.key }.compactMap { rule, words in
            let clocks = (facts.clocks ?? []).filter { $0.rule == rule }
            if words.allSatisfy({ $0.isMet(by: clocks, at: now) }) { return nil }
            let came = clocks.map { ClockText.text($0, at: now) }.joined(separator: "; ")
            return "expected clock \(rule): \(words); came \(came.isEmpty ? "none" : came)"
        }
    }
}

extension Expectation.ClockWord: CustomStringConvertible {
    func isMet(by clocks: [Clock], at now: Instant) -> Bool {
        switch self {
        case .lastDay(let day): clocks.contains { $0.lastDay == day }
        case .met: !clocks.isEmpty && clocks.allSatisfy { $0.met != nil }
        case .running: clocks.contains { $0.isRunning && !$0.isOverdue(at: now) }
        case .overdue: clocks.contains { $0.isOverdue(at: now) }
        case .none: clocks.isEmpty
        }
    }

    var description: String {
        switch self {
        case .lastDay(let day): day.description
        case .met: "met"
        case .running: "running"
        case .overdue: "overdue"
        case .none: "none"
        }
    }
}

/// A clock as a failure shows it.
private enum ClockText {
    static func text(_ clock: Clock, at now: Instant) -> String {
        let state = clock.met != nil ? "met" : clock.isOverdue(at: now) ? "overdue" : "running"
        return "\(clock.lastDay) \(state)"
    }
}
