import Domain
import Foundation
import Journal
import Scenarios
import Testing

@testable import Site

/// docs/access.md says what the law answers. It is made by asking it: each command and each question that
/// scenarios and pages meet is put to somebody of every standing there is.
@Suite("Who may see and do what is written down as the law answers it")
struct GoldenAccessTests {
    private static let isRewriting =
        ProcessInfo.processInfo.environment["STEPPINGSTONE_GOLDEN"] == "rewrite"
    private static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("The table in docs/access.md is what the law answers, and nobody is let in whom it must keep out")
    func table() async throws {
        let matrix = AccessMatrix()
        try await matrix.watching {
            let scenarios = Self.project.appending(path: "Tests/Scenarios").path
            _ = try await ScenarioRunner(calendar: WorkingCalendar()).run(path: scenarios)
            let family = try await MarkedFamily(in: WalkedWorld())
            for asker in Self.readers { _ = try await LeakHunt(family: family).read(by: asker) }
            try await BesidesPages.ask(family.world.millbrook)
        }
        expectWhole(matrix)
        expectWalls(matrix)
        let file = Self.project.appending(path: "docs/access.md")
        let text = AccessTable(matrix).text
        if Self.isRewriting { try Data(text.utf8).write(to: file) }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(text == written, "docs/access.md is not what the law answers: make golden writes it")
    }

    /// One of each who has a desk of their own.
    private static let readers: [Asker] = [
        .coordinator, .supervisor, .volunteer, .ruth, .referrer, .practitioner, .court, .authority, .cymru,
        .commissioner, .registerOfficer, .anyone,
    ]

    /// Nothing that can be done or seen was left out.
    private func expectWhole(_ matrix: AccessMatrix) {
        let met = Set(matrix.cells.keys)
        let commands = Set(Book.commands.map { AccessMatrix.Act(kind: .command, name: $0.name) })
        let unmetCommands = commands.subtracting(met).map(\.name).sorted()
        #expect(unmetCommands.isEmpty, "nobody was asked about \(unmetCommands)")
        let questions = Set(Self.questions().map { AccessMatrix.Act(kind: .question, name: $0) })
        let unmet = questions.subtracting(met).map(\.name).sorted()
        #expect(unmet.isEmpty, "nobody was asked about \(unmet)")
    }

    /// Written by hand, not from the code: what people with no part in it may do and see.
    private func expectWalls(_ matrix: AccessMatrix) {
        for act in matrix.cells.keys {
            let may = matrix.mayEver(act)
            if may.contains(.anyone) {
                #expect(AccessWalls.open.contains(act.name), "\(act.name) is open to anyone")
            } else {
                let elsewhere = may.filter(\.isElsewhere).map(\.rawValue).sorted()
                let known = AccessWalls.elsewhere[act.name] ?? []
                #expect(Set(elsewhere).isSubset(of: known), "\(act.name) is open to \(elsewhere)")
            }
        }
        let names = Set(matrix.cells.keys.map(\.name))
        let gone = AccessWalls.open.union(AccessWalls.elsewhere.keys).subtracting(names).sorted()
        #expect(gone.isEmpty, "there is no \(gone)")
    }

    /// Every question of the law, as its files write them.
    private static func questions() -> [String] {
        let folder = project.appending(path: "Sources/Domain")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        return (files ?? []).filter { $0.pathExtension == "swift" }.flatMap { file -> [String] in
            // A file that cannot be read has no questions, and then the count below is wrong.
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.matches(of: /public struct (\w+): Question\b/).map { String($0.1) }
        }.filter { $0 != "Rehearsal" }
    }

    @Test("There are questions in the law's files")
    func someQuestions() { #expect(Self.questions().count > 60) }
}
