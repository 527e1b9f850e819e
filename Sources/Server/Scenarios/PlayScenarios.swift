import ArgumentParser
import Domain
import Scenarios

/// `steppingstone scenario`: plays what people write of who does what when, and what must come of it.
struct PlayScenarios: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: "Plays scenarios, and says of each whether it came out as written.",
        discussion: """
            Each is played on a house of its own in memory; nothing is kept. Beginnings are looked for in
            a folder named Beginnings, beside the scenario or above it. It ends with 0 only if every step of
            every scenario came out as written.
            """)

    @Argument(help: "Files of scenarios, or folders of them.") var paths: [String]

    func run() async throws {
        let runner = ScenarioRunner(calendar: WorkingCalendar())
        var isGood = true
        for path in paths {
            let report = try await runner.run(path: path)
            Voice.answer(report.printed)
            isGood = isGood && report.isGood
        }
        if !isGood { throw ExitCode.failure }
    }
}
