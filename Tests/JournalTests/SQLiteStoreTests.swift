import Foundation
import GRDB
import Glibc
import Testing

@testable import Journal

@Suite("The embedded store is one folder, one process, one key")
struct SQLiteStoreTests {
    @Test("the writer waits until the disk has it: synchronous is FULL")
    func synchronous() async throws {
        try await TemporaryFolder.withStore { store, _ in
            #expect(try await store.synchronous() == 2)
            _ = try await store.append(.one("a", expected: 0))
            #expect(try await store.synchronous() == 2)
        }
    }

    @Test("a second opener is refused by name, and may open once the first has closed")
    func inUse() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            #expect(throws: StoreFault.inUse(path: folder.data)) {
                _ = try SQLiteStore(folder: folder.data, key: folder.key)
            }
            try await store.close()
            try await SQLiteStore(folder: folder.data, key: folder.key).close()
        }
    }

    @Test("the key is made once, for its owner's eyes only; without it or with another nothing opens")
    func keys() async throws {
        try await TemporaryFolder.with { folder in
            let other = "\(folder.path)/other.key"
            try await SQLiteStore(folder: folder.data, key: folder.key).close()
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.key)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(attributes[.size] as? Int == 32)
            #expect(throws: StoreFault.noKey(other)) {
                _ = try SQLiteStore(folder: folder.data, key: other)
            }
            #expect(!FileManager.default.fileExists(atPath: other))
            try Data(repeating: 1, count: 32).write(to: URL(filePath: other))
            #expect(throws: StoreFault.wrongKey(other)) {
                _ = try SQLiteStore(folder: folder.data, key: other)
            }
            #expect(throws: StoreFault.wrongKey(other)) {
                _ = try Chain.verify(folder: folder.data, key: other)
            }
            try Data(repeating: 1, count: 31).write(to: URL(filePath: other))
            #expect(throws: StoreFault.malformedKey(other)) {
                _ = try SQLiteStore(folder: folder.data, key: other)
            }
            try await SQLiteStore(folder: folder.data, key: folder.key).close()
        }
    }

    @Test("a folder that cannot be written is named")
    func unwritable() async throws {
        try await TemporaryFolder.with { folder in
            try Data().write(to: URL(filePath: folder.data))
            #expect {
                _ = try SQLiteStore(folder: folder.data, key: folder.key)
            } throws: { error in
                if case .unwritable(folder.data, _) = error as? StoreFault { true } else { false }
            }
        }
    }

    @Test("everything is there again when it is opened again")
    func reopen() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 5, turns: 4)
            let before = try await Everything(store)
            try await store.close()
            let again = try SQLiteStore(folder: folder.data, key: folder.key)
            #expect(try await Everything(again) == before)
            #expect(
                try await again.append(.one("next", stream: "case/0", expected: 4)) == .appended(last: 21))
            #expect(
                try await again.append(.one("1.1", stream: "case/1", expected: 4))
                    == .repeated(outcome: Data("done".utf8)))
            try await again.close()
            #expect(try Chain.verify(folder: folder.data, key: folder.key).isWhole)
        }
    }

    @Test("what was answered is there after the process was killed")
    func killed() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 5, turns: 4)
            let before = try await Everything(store)
            // The files as a killed process leaves them: never closed, the log not yet moved into the file.
            try FileManager.default.copyItem(atPath: folder.data, toPath: "\(folder.path)/killed")
            try await store.close()
            let again = try SQLiteStore(folder: "\(folder.path)/killed", key: folder.key)
            #expect(try await Everything(again) == before)
            try await again.close()
        }
    }

    @Test("on disk there is no word of what was said")
    func sealed() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            _ = try await store.append(
                .one("a", expected: 0, body: "MARKER of event", outcome: "MARKER of outcome"))
            try await store.put(
                ShelfItem(
                    id: "1", owner: "family/willow", state: "waiting", at: 1, body: Data("MARKER".utf8)),
                on: "letters")
            try await store.put(blob: "b", owner: "family/willow", content: Data("MARKER".utf8))
            #expect(try !folder.holds(Data("MARKER".utf8)))
            #expect(try folder.holds(Data("ReferralMade".utf8)))
            try await store.close()
        }
    }

    @Test("an erased owner's key is on no page, and the chain still verifies")
    func erasedKey() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 5, turns: 4)
            let wrapped = try await store.pool.read { db in
                try Data.fetchOne(db, sql: "SELECT wrapped FROM keys WHERE owner = 'family/2'")
            }
            let key = try #require(wrapped)
            #expect(try folder.holds(key))
            try await store.erase(owner: "family/2")
            #expect(try !folder.holds(key))
            let bodies = try await store.events(of: "case/2", after: 0).map(\.body)
            #expect(bodies == [nil, nil, nil, nil])
            let report = try Chain.verify(folder: folder.data, key: folder.key)
            #expect(report.broken == [])
            #expect(report.erased == 4)
            #expect(report.summaries == 4)
            try await store.close()
        }
    }

    @Test("where a commit fails all that waited for it fails, and the next goes on as if nothing had been")
    func failedCommit() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 2, turns: 2)
            let pages = try await store.pool.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
            try await store.setMostPages(pages)
            let large = String(repeating: "x", count: 100_000)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        await #expect(throws: StoreFault.self) {
                            _ = try await store.append(
                                .one("f\(number)", stream: "case/new\(number)", expected: 0, body: large))
                        }
                    }
                }
            }
            try await store.setMostPages(1_000_000)
            #expect(try await store.head(of: "case/new0") == 0)
            #expect(try await store.append(.one("g", stream: "case/new0", expected: 0)) == .appended(last: 5))
            try await store.close()
            #expect(try Chain.verify(folder: folder.data, key: folder.key).broken == [])
        }
    }

    @Test("lists are the same before and after summaries are put in their places")
    func folded() async throws {
        try await TemporaryFolder.withStore { store, _ in
            let memory = MemoryStore()
            var chance = Seeded(seed: 4)
            var heads = [Int](repeating: 0, count: 90)
            for turn in 0..<240 {
                // Thirty summaries each: in the 137th they are more than may wait.
                let streams = (0..<90).shuffled(using: &chance).prefix(30)
                var append = Append(
                    command: "\(turn)", outcome: Data(), expected: [:], events: [], summaries: [])
                for stream in streams {
                    let days = (0..<3).map { _ in Int.random(in: 0..<20, using: &chance) }
                    append.expected["case/\(stream)"] = heads[stream]
                    append.events.append(.some("case/\(stream)"))
                    let links = Set(days.map { "due:\($0)" })
                    append.summaries.append(.some("case/\(stream)", links: links, body: "\(turn)"))
                    heads[stream] += 1
                }
                let kept = try await store.append(append)
                let remembered = try await memory.append(append)
                #expect(kept == remembered)
                guard turn % 20 == 0 || (134...140).contains(turn) else { continue }
                for day in 0..<20 {
                    let key = "due:\(day)"
                    #expect(try await store.streams(linked: key) == memory.streams(linked: key))
                    #expect(try await store.summaries(linked: key) == memory.summaries(linked: key))
                }
            }
        }
    }

    @Test("a spoilt row of newest summaries is found")
    func spoiltTail() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 3, turns: 2)
            try FileManager.default.copyItem(atPath: folder.data, toPath: "\(folder.path)/spoilt")
            try await store.close()
            let queue = try DatabaseQueue(path: "\(folder.path)/spoilt/journal.sqlite")
            for place in stride(from: 0, to: 600, by: 7) {
                try await queue.write { db in
                    let row = try Row.fetchOne(
                        db, sql: "SELECT batch, summaries FROM tail ORDER BY batch LIMIT 1")
                    guard let row, let before = row[1] as Data? else { return }
                    var bytes = before
                    bytes[place % bytes.count] ^= 4
                    let sql = "UPDATE tail SET summaries = ? WHERE batch = ?"
                    try db.execute(sql: sql, arguments: [bytes, row[0] as Int64])
                    let master = try MasterKey(file: folder.key)
                    let report = Verification(try View(db), master).run { _, _ in }
                    #expect(!report.isWhole || before == bytes, "byte \(place)")
                    try db.execute(sql: sql, arguments: [before, row[0] as Int64])
                    #expect(Verification(try View(db), master).run { _, _ in }.isWhole)
                }
            }
            try queue.close()
        }
    }

    @Test("writers who come at once share a commit")
    func grouped() async throws {
        try await TemporaryFolder.withStore { store, _ in
            try await store.fill(streams: 64, turns: 10)
            #expect(store.statistics.writes >= 640)
            // How many meet in one commit is the machine's to say; that they do is not.
            #expect(store.statistics.commits < store.statistics.writes)
            #expect(store.statistics.largestBatch >= 8)
        }
    }
}

extension SQLiteStore {
    fileprivate func setMostPages(_ pages: Int) async throws {
        try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }
}
