public import Domain

/// Which rules have scenarios: at least one in which the rule is kept, and one in which it is broken.
public struct Coverage: Sendable {
    let scenarios: [Scenario]

    public init(_ scenarios: [Scenario]) { self.scenarios = scenarios }

    /// What a rule still needs.
    public enum Lack: String, Sendable { case keeping, breaking }

    /// The scenarios in which the rule is only kept.
    public func keeping(_ rule: RuleID) -> [Scenario] {
        scenarios.filter { $0.rules.contains(rule) && !$0.breaks(rule) }
    }

    /// The scenarios in which somebody meets the rule's no, its warning or its deadline gone by.
    public func breaking(_ rule: RuleID) -> [Scenario] { scenarios.filter { $0.breaks(rule) } }

    /// The rules that lack a scenario, and of which kind.
    public func uncovered(_ rules: [RuleID] = RuleID.allCases) -> [(rule: RuleID, lacks: [Lack])] {
        rules.compactMap { rule in
            var lacks: [Lack] = []
            if keeping(rule).isEmpty { lacks.append(.keeping) }
            if breaking(rule).isEmpty { lacks.append(.breaking) }
            return lacks.isEmpty ? nil : (rule, lacks)
        }
    }
}

extension Scenario {
    /// Whether a step meets the rule's no. What a form or a door refuses counts for the rules that the
    /// scenario is about, since it names none.
    func breaks(_ rule: RuleID) -> Bool {
        steps.contains { step in
            if step.expected.clocks[rule]?.contains(.overdue) == true { return true }
            return switch step.expected.result {
            case .refused(let refused): refused == rule
            case .warned(let warned): warned.contains(rule)
            case .invalid, .denied: rules.contains(rule)
            case .done, .outOfStep: false
            }
        }
    }
}
