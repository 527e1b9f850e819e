import Domain
import Scenarios
import Testing

@Suite("The scenarios")
struct ScenarioTests {
    private static let runner = ScenarioRunner(calendar: WorkingCalendar())

    @Test("Every scenario comes out as written")
    func everyScenarioComesOut() async throws {
        let report = try await Self.runner.run(path: Places.scenarios)
        let isGood = report.isGood
        #expect(isGood, "\(report.failed.map(\.printed).joined(separator: "\n"))")
    }

    @Test("Every rule is cited in code, kept in a scenario and broken in another")
    func everyRuleIsTraced() throws {
        let trace = try Trace(sources: Places.sources, scenarios: Places.scenarios)
        let uncited = trace.uncited.map { "no code cites \($0.rawValue)" }
        let uncovered = trace.coverage.uncovered().map { rule, lacks in
            "\(rule.rawValue) has no scenario \(lacks.map(\.rawValue).joined(separator: " and none "))"
        }
        let isWhole = trace.isWhole
        #expect(isWhole, "\((uncited + uncovered).joined(separator: "\n"))")
    }
}
