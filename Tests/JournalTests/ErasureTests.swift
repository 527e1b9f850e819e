import Foundation
import GRDB
import Synchronization
import Testing

@testable import Journal

@Suite("After an erasure nothing readable is left in any file")
struct ErasureTests {
    private static let family = "family/willow"
    private static let markers = [
        "EVENT-MARK", "OUTCOME-MARK", "SUMMARY-MARK", "DOCUMENT-MARK", "LETTER-MARK", "UNFINISHED-MARK",
        "TAIL-MARK",
    ]

    /// A family in everything that a journal keeps: events, summaries in their places and in the tail, a
    /// document, a letter, and a page that is not finished.
    private func fill(_ store: SQLiteStore) async throws {
        try await store.fill(streams: 3, turns: 2)
        for turn in 0..<3 {
            var append = Append.one(
                "c\(turn)", expected: turn, owner: Self.family, body: "{\"text\":\"EVENT-MARK\"}",
                outcome: "OUTCOME-MARK")
            append.summaries[0].body = Data((turn < 2 ? "SUMMARY-MARK" : "TAIL-MARK").utf8)
            _ = try await store.append(append)
            if turn == 1 { try await store.writer.write { try $0.fold() } }
        }
        let document = Data(String(repeating: "DOCUMENT-MARK ", count: 200_000).utf8)
        try await store.put(blob: "paper", owner: Self.family, content: document)
        for (shelf, text) in [("outbox", "LETTER-MARK"), ("unfinished", "UNFINISHED-MARK")] {
            var item = ShelfItem.some("1", owner: Self.family)
            item.body = Data(text.utf8)
            try await store.put(item, on: shelf)
        }
    }

    private func wrappedKeys(_ store: SQLiteStore) async throws -> [Data] {
        try await store.pool.read {
            try Data.fetchAll($0, sql: "SELECT wrapped FROM keys WHERE owner = ?", arguments: [Self.family])
        }
    }

    /// Every file of the journal, its log and index among them, and a backup made now.
    private func files(_ store: SQLiteStore, _ folder: TemporaryFolder) async throws -> [(String, Data)] {
        let copy = "\(folder.path)/\(UUID().uuidString).backup"
        try await store.backup(to: copy)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.data)
        #expect(names.contains("journal.sqlite-wal") && names.contains("journal.sqlite-shm"))
        return try (names.map { "\(folder.data)/\($0)" } + [copy]).map {
            ($0, try Data(contentsOf: URL(filePath: $0)))
        }
    }

    @Test("neither its words nor its key is in the journal, its log, or a backup made afterwards")
    func files() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await fill(store)
            let keys = try await wrappedKeys(store)
            #expect(keys.count == 1)
            #expect(try await files(store, folder).contains { $0.1.range(of: keys[0]) != nil })
            try await store.erase(owner: Self.family)
            for (path, content) in try await files(store, folder) {
                for marker in Self.markers {
                    #expect(content.range(of: Data(marker.utf8)) == nil, "\(marker) in \(path)")
                }
                #expect(content.range(of: keys[0]) == nil, "the key in \(path)")
            }
            #expect(try await store.blob("paper") == nil)
            #expect(try await store.item("1", on: "outbox") == nil)
            #expect(try await store.item("1", on: "unfinished") == nil)
            #expect(try await store.events(of: "case/willow-1", after: 0).allSatisfy { $0.body == nil })
            #expect(try Chain.verify(folder: folder.data, key: folder.key).broken == [])
        }
    }

    @Test("nor once the last reader is gone who began before it, and without anybody writing for the family")
    func reader() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await fill(store)
            let keys = try await wrappedKeys(store)
            let gate = Gate()
            let reading = Task.detached {
                try await store.pool.read { db in
                    _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM events")
                    gate.passThrough()
                }
            }
            await gate.reached()
            try await store.erase(owner: Self.family)
            gate.open()
            try await reading.value
            try await store.note([ReadNote(at: 1, actor: "a", stream: "case/1", what: "w")])
            for (path, content) in try await files(store, folder) {
                #expect(content.range(of: keys[0]) == nil, "the key in \(path)")
            }
        }
    }
}

/// Holds somebody up until it is opened.
private final class Gate: Sendable {
    private let state = Mutex((isReached: false, isOpen: false))

    func passThrough() {
        state.withLock { $0.isReached = true }
        while !state.withLock({ $0.isOpen }) { usleep(1000) }
    }

    func reached() async {
        while !state.withLock({ $0.isReached }) { await Task.yield() }
    }

    func open() { state.withLock { $0.isOpen = true } }
}
