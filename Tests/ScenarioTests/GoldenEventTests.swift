import Domain
import Foundation
import Scenarios
import Testing

@Suite("What the journal keeps stays readable")
struct GoldenEventTests {
    /// `make golden` writes the files anew: only for an event that no journal holds yet.
    private static let isRewriting =
        ProcessInfo.processInfo.environment["STEPPINGSTONE_GOLDEN"] == "rewrite"

    @Test(
        "An event is kept as its golden file says, and read back from it",
        arguments: Book.events.map { $0.name })
    func keptAsPinned(_ name: String) throws {
        let event = try #require(Book.event(name))
        let path = "\(Places.goldenEvents)/\(name).json"
        let json = try EventSamples.json(of: event)
        if Self.isRewriting { try json.write(to: URL(fileURLWithPath: path)) }
        let golden = try #require(
            FileManager.default.contents(atPath: path),
            "\(name) has no golden file: make golden writes it")
        #expect(text(json) == text(golden), "\(name) is not kept as before; a changed shape is a new event")
        #expect(text(try EventSamples.again(golden, as: event)) == text(golden))
    }

    @Test("Every golden file belongs to an event")
    func nothingIsForgotten() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Places.goldenEvents)
        let known = Set(Book.events.map { "\($0.name).json" })
        #expect(files.filter { $0.hasSuffix(".json") && !known.contains($0) } == [])
    }

    private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }
}
