import Foundation
import Testing

@Suite("The table of docs/security.md")
struct SecurityTableTests {
    private struct Row {
        let id: String
        let level: String
        let state: String
        let why: String
    }

    private static let path = "docs/security.md"
    /// Levels 1 and 2 of ASVS 5.0.
    private static let count = 253
    private static let text = House.files.first { $0.path == path }?.text ?? ""
    private static let rows: [Row] = text.split(separator: "\n").compactMap { line in
        guard line.contains(#/^\| \d+\.\d+\.\d+ \|/#) else { return nil }
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return cells.count >= 4
            ? Row(id: cells[0], level: cells[1], state: cells[3], why: cells.count > 4 ? cells[4] : "") : nil
    }

    @Test("It has each requirement once, in order, and counts them rightly")
    func complete() throws {
        let ids = Self.rows.map(\.id)
        #expect(ids.count == Self.count && Set(ids).count == Self.count)
        let places = ids.map { $0.split(separator: ".").map { Int($0) ?? 0 } }
        for (one, next) in zip(places, places.dropFirst()) {
            #expect(one.lexicographicallyPrecedes(next), "\(one) stands before \(next)")
        }
        let said = try #require(
            Self.text.firstMatch(
                of: /(\d+) requirements: (\d+) met, (\d+) not applicable \(n\/a\), (\d+) open/))
        let counts = ["met", "n/a", "open"].map { state in Self.rows.count { $0.state == state } }
        #expect(counts.reduce(0, +) == Self.count, "every state is met, n/a or open")
        #expect([said.1, said.2, said.3, said.4] == ([Self.count] + counts).map { "\($0)"[...] })
    }

    @Test("Each that is met names where it is tried, each other says why, and every file named is there")
    func evidence() {
        var findings: [String] = []
        for row in Self.rows {
            let named = row.why.matches(of: /`([A-Za-z.]+\/[^`{ ]+)`/).map { String($0.1) }
            if row.state == "met", named.isEmpty { findings.append("\(row.id) is met and names no file") }
            if row.state != "met", row.why.isEmpty {
                findings.append("\(row.id) is \(row.state) and says not why")
            }
            for file in named where !FileManager.default.fileExists(atPath: House.root.path + "/" + file) {
                findings.append("\(row.id) names \(file), which is not there")
            }
        }
        expectNone(findings)
    }

    /// The standard itself, where a machine has it.
    private static let standard = House.root.deletingLastPathComponent()
        .appendingPathComponent("shared/data/asvs-5.0.csv")

    @Test(
        "It has the requirements of the standard, each with its level",
        .enabled(
            if: FileManager.default.fileExists(atPath: standard.path), "the standard is not on this machine"))
    func asInTheStandard() throws {
        let text = try String(contentsOf: Self.standard, encoding: .utf8)
        let wanted = text.matches(of: /,V(\d+\.\d+\.\d+),(?:"(?:[^"]|"")*"|[^,\n]*),([12])\r?\n/)
            .map { "\($0.1) \($0.2)" }
        #expect(wanted.count == Self.count)
        #expect(Self.rows.map { "\($0.id) \($0.level)" } == wanted)
    }
}
