public import Domain
import Foundation

/// Plays scenarios, each on a house of its own in memory.
public struct ScenarioRunner: Sendable {
    private let rules: Rulebook
    private let calendar: WorkingCalendar
    private let beginnings = Beginnings.Shelf()

    public init(rules: Rulebook = .current, calendar: WorkingCalendar) {
        self.rules = rules
        self.calendar = calendar
    }

    /// Plays every scenario of a file, or of every `.yaml` file in a folder and below, in the order of their
    /// names.
    ///
    /// - Throws: `ScenarioFault` where there is no such file or folder, or nothing in it.
    public func run(path: String) async throws -> RunReport {
        let start = ContinuousClock.now
        var results: [ScenarioResult] = []
        for file in try ScenarioFiles.files(at: path) { results += await run(file: file) }
        return RunReport(results: results, time: ContinuousClock.now - start)
    }

    private func run(file: String) async -> [ScenarioResult] {
        do {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            var results: [ScenarioResult] = []
            for scenario in try Scenario.read(text, path: file) { results.append(await play(scenario)) }
            return results
        } catch {
            return [ScenarioResult(scenario: nil, path: file, failures: ["\(error)"], time: .zero)]
        }
    }

    /// Plays one scenario.
    public func play(_ scenario: Scenario) async -> ScenarioResult {
        let start = ContinuousClock.now
        let failures: [String]
        do {
            failures = try await failuresOf(scenario)
        } catch {
            failures = ["\(error)"]
        }
        return ScenarioResult(
            scenario: scenario, path: scenario.path, failures: failures, time: ContinuousClock.now - start)
    }

    private func steps(before scenario: Scenario) throws -> [(beginning: String, step: Scenario.Step)] {
        try Beginnings(path: scenario.path, shelf: beginnings).steps(of: scenario.given)
    }

    /// A beginning that goes wrong ends the play: nothing after it would mean anything.
    private func failuresOf(_ scenario: Scenario) async throws -> [String] {
        var play = Play(rules: rules, calendar: calendar, start: scenario.start)
        for (beginning, step) in try steps(before: scenario) {
            let wrong = try await play.play(step)
            if !wrong.isEmpty { return wrong.map { "beginning \(beginning), \(step.place): \($0)" } }
        }
        var failures: [String] = []
        for step in scenario.steps {
            failures += try await play.play(step).map { "\(step.place): \($0)" }
        }
        return failures
    }
}

extension Scenario.Step {
    fileprivate var place: String { "step \(number) (line \(line))" }
}

/// The files of scenarios.
public enum ScenarioFiles {
    /// A file by itself; of a folder every `.yaml` file in it and below but for the beginnings, in order.
    ///
    /// - Throws: `ScenarioFault` where there are none.
    public static func files(at path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ScenarioFault(path: path, line: nil, problem: "there is no such file or folder")
        }
        guard isFolder.boolValue else { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let files = names.filter { $0.hasSuffix(".yaml") && !$0.split(separator: "/").contains("Beginnings") }
        guard !files.isEmpty else {
            throw ScenarioFault(path: path, line: nil, problem: "there are no scenarios here")
        }
        return files.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }

    /// The scenarios of a file or folder, read but not played.
    ///
    /// - Throws: `ScenarioFault` for the first that cannot be read.
    public static func scenarios(at path: String) throws -> [Scenario] {
        try files(at: path).flatMap { file in
            try Scenario.read(String(contentsOfFile: file, encoding: .utf8), path: file)
        }
    }
}
