public import Domain

/// Tells scenarios as worked examples, for the pages of the rules that they are about.
public struct Retelling: Sendable {
    private let coverage: Coverage
    private let citations: [Citation]

    public init(_ trace: Trace) {
        coverage = trace.coverage
        citations = trace.citations
    }

    public var evidence: RuleEvidence { RuleEvidence(examples: examples, deciders: deciders) }

    /// Every scenario, in the order of the files.
    private var examples: [WorkedExample] { coverage.scenarios.map(example) }

    /// The functions of the law whose comments cite each rule.
    private var deciders: [RuleID: [Decider]] {
        var found: [RuleID: [Decider]] = [:]
        for citation in citations where citation.isOfLaw {
            let decider = Decider(name: citation.name, room: citation.room)
            if found[citation.rule]?.contains(decider) != true {
                found[citation.rule, default: []].append(decider)
            }
        }
        return found
    }

    private func example(_ scenario: Scenario) -> WorkedExample {
        var now = scenario.start
        let steps = scenario.steps.map { step in
            now = step.move.map { $0.moved(from: now) } ?? now
            return step.told(at: now)
        }
        return WorkedExample(
            title: scenario.title, rules: scenario.rules,
            broken: RuleID.allCases.filter { scenario.breaks($0) },
            given: scenario.given.map { $0.split(separator: "-").joined(separator: " ") }, steps: steps)
    }
}

extension Citation {
    /// In a rule's own function, or where a command is decided.
    fileprivate var isOfLaw: Bool {
        path.hasPrefix("Domain/") && !path.hasPrefix("Domain/Rules/") && isFunction
    }

    fileprivate var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }
}

extension Scenario.Move {
    func moved(from now: Instant) -> Instant {
        switch self {
        case .to(let moment): moment
        case .days(let days): Instant(now.day + days, now.time)
        case .minutes(let minutes): now.adding(minutes: minutes)
        }
    }
}

extension Scenario.Step {
    fileprivate func told(at now: Instant) -> WorkedExample.Step {
        WorkedExample.Step(
            at: now, who: who, command: command, details: details, outcome: expected.result.told,
            clocks: expected.clocks.mapValues { $0.map(\.description) })
    }

    private var command: String? {
        switch act {
        case .command(_, let name, _), .unreadable(let name, _): name
        case .see, .wait: nil
        }
    }
}

extension Expectation.Result {
    fileprivate var told: WorkedExample.Outcome {
        switch self {
        case .done: .done
        case .refused(let rule): .refused(rule)
        case .warned(let rules): .warned(rules)
        case .invalid(let fields): .invalid(fields)
        case .denied: .denied
        case .outOfStep: .outOfStep
        }
    }
}
