public import Domain
import Foundation

/// From each rule to the code that cites it and to the scenarios that keep and break it.
public struct Trace: Sendable {
    public let citations: [Citation]
    public let coverage: Coverage

    /// - Parameters:
    ///   - sources: the folder of the code.
    ///   - scenarios: the folder of the scenarios.
    /// - Throws: `ScenarioFault` where a scenario cannot be read; where a file cannot.
    public init(sources: String, scenarios: String) throws {
        let names = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
        citations = try names.filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
            Citation.find(
                in: try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8), path: name)
        }
        coverage = Coverage(try ScenarioFiles.scenarios(at: scenarios))
    }

    /// The rules that no code cites.
    public var uncited: [RuleID] {
        let cited = Set(citations.map(\.rule))
        return RuleID.allCases.filter { !cited.contains($0) }
    }

    /// Whether every rule is cited, kept and broken somewhere.
    public var isWhole: Bool { uncited.isEmpty && coverage.uncovered().isEmpty }

    /// A block for each rule, as `make trace` prints it.
    public var printed: String { RuleID.allCases.map(printed).joined(separator: "\n") }

    private func printed(_ rule: RuleID) -> String {
        let code = citations.filter { $0.rule == rule }.map { "    code   \($0.path):\($0.line) \($0.name)" }
        let keeping = coverage.keeping(rule).map { "    kept   \($0.path): \($0.title)" }
        let breaking = coverage.breaking(rule).map { "    broken \($0.path): \($0.title)" }
        return
            (["\(rule) \(Rulebook.entry(rule).title)"]
            + (code.isEmpty ? ["    code   NONE"] : code)
            + (keeping.isEmpty ? ["    kept   NONE"] : keeping)
            + (breaking.isEmpty ? ["    broken NONE"] : breaking)).joined(separator: "\n")
    }
}
