import ArgumentParser
import Domain
import Scenarios

/// `steppingstone rules`: the rules that the house keeps, and what shows that each is kept.
struct TraceRules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Prints the rules that are kept; with --check, the code and the scenarios of each.",
        discussion: """
            With --check it ends with 1 where a rule is cited nowhere in the code, or has no scenario in which
            it is kept, or none in which it is broken.
            """)

    @Flag(help: "Look for the code and the scenarios of each rule.") var check = false
    @Option(help: "The folder of the scenarios.") var scenarios = "Tests/Scenarios"
    @Option(help: "The folder of the code.") var sources = "Sources"

    func run() throws {
        guard check else {
            for rule in RuleID.allCases { Voice.answer("\(rule) \(Rulebook.entry(rule).title)") }
            return
        }
        let trace = try Trace(sources: sources, scenarios: scenarios)
        Voice.answer(trace.printed)
        for rule in trace.uncited { Voice.complain("\(rule) is cited nowhere in \(sources).") }
        for (rule, lacks) in trace.coverage.uncovered() {
            let which = lacks.map { $0 == .keeping ? "in which it is kept" : "in which it is broken" }
            Voice.complain("\(rule) has no scenario \(which.joined(separator: ", and none ")).")
        }
        if !trace.isWhole { throw ExitCode.failure }
    }
}
