/// What came of one scenario.
public struct ScenarioResult: Sendable {
    /// Nil where its file could not be read.
    public let scenario: Scenario?
    public let path: String
    /// What did not come out as written: the step, what was expected, what came.
    public let failures: [String]
    public let time: Duration

    public var isGood: Bool { failures.isEmpty }

    /// A line, and under it one for each failure.
    public var printed: String {
        let line = "\(isGood ? "ok  " : "FAIL") \(path): \(scenario?.title ?? "cannot be read")"
        return ([line] + failures.map { "     \($0)" }).joined(separator: "\n")
    }
}

/// What came of all of them.
public struct RunReport: Sendable {
    public let results: [ScenarioResult]
    public let time: Duration

    public var failed: [ScenarioResult] { results.filter { !$0.isGood } }
    /// Whether every step of every scenario came out as written.
    public var isGood: Bool { failed.isEmpty && !results.isEmpty }

    /// A line for each scenario, and the totals.
    public var printed: String {
        let steps = results.reduce(0) { $0 + ($1.scenario?.steps.count ?? 0) }
        let seconds = time / .seconds(1)
        let hundredths = (seconds * 100).rounded() / 100
        let totals =
            "\(results.count - failed.count) of \(results.count) scenarios came out as written, "
            + "\(steps) steps, \(hundredths) s"
        return (results.map(\.printed) + [totals]).joined(separator: "\n")
    }
}
