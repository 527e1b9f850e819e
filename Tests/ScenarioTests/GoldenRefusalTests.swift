import Domain
import Foundation
import Scenarios
import Testing

@Suite("A no that was kept stays readable")
struct GoldenRefusalTests {
    /// `make golden` writes the files anew: only for a case that no journal holds yet.
    private static let isRewriting =
        ProcessInfo.processInfo.environment["STEPPINGSTONE_GOLDEN"] == "rewrite"

    @Test(
        "Each room’s reasons are kept as their golden file says, and read back from it",
        arguments: Refusal.reasons.map { RefusalSamples.name(of: $0) })
    func keptAsPinned(_ name: String) throws {
        let reason = try #require(Refusal.reasons.first { RefusalSamples.name(of: $0) == name })
        let path = "\(Places.goldenRefusals)/\(name).json"
        let json = try RefusalSamples.json(of: reason)
        if Self.isRewriting { try json.write(to: URL(fileURLWithPath: path)) }
        let golden = try #require(
            FileManager.default.contents(atPath: path),
            "\(name) has no golden file: make golden writes it")
        #expect(
            text(json) == text(golden),
            "\(name) is not kept as before; a reason with other facts is a new case beside the old one")
        #expect(text(try RefusalSamples.again(golden)) == text(golden))
    }

    @Test("Every case of every room’s reasons is in its golden file")
    func everyCase() throws {
        let sessions = try #require(
            FileManager.default.contents(atPath: "\(Places.goldenRefusals)/SessionRefusal.json"))
        let kept = try JSONDecoder().decode([Refusal].self, from: sessions).compactMap {
            $0.reason as? SessionRefusal
        }
        let known: [SessionRefusal] = [
            .notNamed, .otherSideAtTheDoor, .otherSideNotIn, .childStillInside, .nobodyToCollect,
            .familyInside, .supervisorMayNotWatch,
        ]
        #expect(known.allSatisfy(kept.contains))
        #expect(kept.contains { if case .tooEarly = $0 { true } else { false } })
        #expect(kept.contains { if case .stillInside = $0 { true } else { false } })
    }

    @Test("Every golden file belongs to a room’s reasons: those that were once kept are still read")
    func nothingIsForgotten() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Places.goldenRefusals)
        let known = Set(Refusal.reasons.map { "\(RefusalSamples.name(of: $0)).json" })
        #expect(files.filter { $0.hasSuffix(".json") && !known.contains($0) } == [])
    }

    private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }
}
