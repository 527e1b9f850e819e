import Foundation
import Journal
import Testing

/// Every store there is: one suite is run against each.
enum Adapter: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite

    var testDescription: String { rawValue }

    /// Runs `body` with a new, empty store.
    func with(_ body: (any Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryStore())
        case .sqlite:
            try await TemporaryFolder.with { folder in
                let store = try SQLiteStore(folder: folder.data, key: folder.key)
                try await body(store)
                try await store.close()
            }
        }
    }
}

/// A folder of a test's own, gone afterwards.
struct TemporaryFolder {
    let path: String
    var data: String { "\(path)/data" }
    var key: String { "\(path)/master.key" }

    static func with(_ body: (TemporaryFolder) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }  // a folder left over harms nobody
        try await body(TemporaryFolder(path: path))
    }
}

extension Append {
    /// An append of one event of one stream, with its summary.
    static func one(
        _ command: String, stream: String = "case/willow-1", expected: Int, owner: String = "family/willow",
        links: Set<String> = ["centre:oak"], body: String = #"{"text":"hello"}"#, outcome: String = "done"
    ) -> Append {
        Append(
            command: command, outcome: Data(outcome.utf8), expected: [stream: expected],
            events: [.some(stream, owner: owner, body: body)],
            summaries: [.some(stream, owner: owner, links: links, body: "summary of \(command)")])
    }
}

extension Append {
    func resting(on stream: String, at version: Int) -> Append {
        var append = self
        append.expected[stream] = version
        return append
    }

    var expectingNothing: Append {
        var append = self
        append.expected = [:]
        return append
    }
}

extension NewEvent {
    static func some(_ stream: String, owner: String = "family/willow", body: String = "{}") -> NewEvent {
        NewEvent(
            stream: stream, at: 1_740_992_400_000, actor: "person/ana", type: "ReferralMade", book: "2025-01",
            owner: owner, body: Data(body.utf8))
    }
}

extension NewSummary {
    static func some(
        _ stream: String, owner: String = "family/willow", links: Set<String>, body: String = "{}"
    ) -> NewSummary {
        NewSummary(
            stream: stream, kind: "case", state: "open", owner: owner, body: Data(body.utf8), links: links)
    }
}

extension ShelfItem {
    static func some(_ id: String, state: String = "waiting", at: Int64 = 0, owner: String = "family/willow")
        -> ShelfItem
    {
        ShelfItem(id: id, owner: owner, state: state, at: at, body: Data("letter \(id)".utf8))
    }
}

/// A random generator that a seed fixes: a failing run can be run again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
