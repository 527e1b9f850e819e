import Domain
import Foundation
import Scenarios
import Testing

@Suite("The worked examples on the rules' pages")
struct GoldenEvidenceTests {
    private static let path = Places.sources + "/Site/Rules/EvidenceText.swift"
    private static let widthColumns = 96

    @Test("are told from the scenarios as they are")
    func toldFromScenarios() throws {
        let trace = try Trace(sources: Places.sources, scenarios: Places.scenarios)
        let coder = JSONEncoder()
        coder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try coder.encode(Retelling(trace).evidence), as: UTF8.self)
        let text = Self.source(json)
        if ProcessInfo.processInfo.environment["STEPPINGSTONE_GOLDEN"] == "rewrite" {
            try text.write(toFile: Self.path, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOfFile: Self.path, encoding: .utf8)
        let isSame = kept == text
        #expect(isSame, "the scenarios, or what cites rules, changed: make golden writes \(Self.path)")
    }

    /// A raw string over many lines: each but the last runs on.
    private static func source(_ json: String) -> String {
        var lines: [String] = []
        var rest = Substring(json)
        while !rest.isEmpty {
            lines.append(String(rest.prefix(widthColumns)))
            rest = rest.dropFirst(widthColumns)
        }
        return """
            /// Made by `make golden` from the scenario files; not to be changed by hand.
            enum EvidenceText {
                static let json = #\"""
                    \(lines.joined(separator: "\\#\n        "))
                    \"""#
            }

            """
    }
}
