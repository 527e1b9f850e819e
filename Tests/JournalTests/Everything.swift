import Foundation
import Journal

/// All that a filled store answers.
struct Everything: Equatable {
    var events: [StoredEvent]
    var summaries: [StoredSummary]
    var streams: [String]
    var items: [ShelfItem]
    var document: Data?
    var outcomes: [Data?]
    var notes: [ReadNote]
    var cursor: Int64

    init(_ store: any Store) async throws {
        events = try await store.events(after: 0, limit: .max)
        summaries = try await store.summaries(linked: "centre:oak")
        streams = try await store.streams(linked: "centre:oak")
        items = try await store.items(on: "letters", state: nil, limit: .max)
        document = try await store.blob("report")
        outcomes = []
        for event in events {
            let number = event.stream.dropFirst(5)
            outcomes.append(try await store.outcome(of: "\(number).\(event.version - 1)"))
        }
        notes = try await store.reads(of: "case/0", limit: .max)
        cursor = try await store.cursor("letters")
    }
}

extension Store {
    /// Streams `case/0` and on, each of an owner of its own and with that many events; an item, a document, a
    /// note and a cursor.
    func fill(streams: Int, turns: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<streams {
                group.addTask {
                    for turn in 0..<turns {
                        _ = try await append(
                            .one(
                                "\(number).\(turn)", stream: "case/\(number)", expected: turn,
                                owner: "family/\(number)", links: ["centre:oak", "due:\(turn)"]))
                    }
                }
            }
            try await group.waitForAll()
        }
        try await put(.some("1", owner: "family/0"), on: "letters")
        try await put(blob: "report", owner: "family/1", content: Data(repeating: 5, count: 3000))
        try await note([ReadNote(at: 1, actor: "person/ana", stream: "case/0", what: "the case")])
        try await advance("letters", to: 3)
    }
}

extension TemporaryFolder {
    static func withStore(_ body: (SQLiteStore, TemporaryFolder) async throws -> Void) async throws {
        try await with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await body(store, folder)
            try await store.close()
        }
    }

    /// Whether any file of the journal holds these bytes.
    func holds(_ bytes: Data) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: data).contains { name in
            try Data(contentsOf: URL(filePath: "\(data)/\(name)")).range(of: bytes) != nil
        }
    }
}
