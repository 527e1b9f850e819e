import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("One changed byte is found")
struct TamperTests {
    /// The seed of this run; `SEED=...` runs one again.
    private let seed: UInt64 = {
        let given = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init)
        return given ?? .random(in: 0...UInt64.max)
    }()

    private func with(_ body: (Tampering) async throws -> Void) async throws {
        print("SEED=\(seed)")
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 8, turns: 6)
            let everything = try await Everything(store)
            try await store.close()
            #expect(try Chain.verify(folder: folder.data, key: folder.key).broken == [])
            try await body(Tampering(folder: folder, chance: Seeded(seed: seed), everything: everything))
        }
    }

    @Test("in any column of an event, and the first broken event is named")
    func columns() async throws {
        try await with { tampering in
            for column in [
                "position", "stream", "version", "at", "actor", "type", "book", "owner", "body", "hash",
            ] {
                for _ in 0..<12 {
                    let position = try tampering.flip(column)
                    let report = try tampering.verify()
                    let first = try #require(report.broken.first, "\(column) of event \(position)")
                    // An event that lies elsewhere is a gap after the one before it.
                    let isNamed =
                        column == "position"
                        ? first.reason.hasSuffix("a gap: the event before it is \(position - 1)")
                        : first.position == position
                    #expect(
                        isNamed || first.stream == "the chain's end",
                        "\(column) of event \(position): \(first)")
                }
            }
        }
    }

    @Test("anywhere in the file, or it changed nothing that is ever read")
    func file() async throws {
        try await with { tampering in
            var found = 0
            for _ in 0..<300 {
                let place = try tampering.flipInFile()
                if tampering.isFound() {
                    found += 1
                } else {
                    let harmless = try await tampering.isHarmless()
                    #expect(harmless, "byte \(place) of the file, SEED=\(seed)")
                }
            }
            print("of 300 flips in the file \(found) were found; the others changed nothing that is read")
            #expect(found > 10)
        }
    }

    @Test("also where the newest events are cut off, an event is taken out, or one is put in")
    func rows() async throws {
        let changes = [
            "DELETE FROM events WHERE position > 45",
            "DELETE FROM events WHERE position = 48",
            "DELETE FROM events WHERE position = 20",
            "DELETE FROM events",
            "UPDATE events SET previous = previous + 1 WHERE position = 30",
            "DELETE FROM head",
            "UPDATE head SET position = 47, hash = (SELECT hash FROM events WHERE position = 47)",
            """
            INSERT INTO events SELECT 49, stream, 7, at, actor, type, book, owner, body, hash, previous
            FROM events LIMIT 1
            """,
            "DELETE FROM keys WHERE owner = 'family/3'",
            "UPDATE keys SET wrapped = NULL WHERE owner = 'family/3'",
            "UPDATE keys SET owner = 'family/3' WHERE owner = 'family/4'",
            "UPDATE summaries SET state = 'closed' WHERE stream = 'case/3'",
            """
            UPDATE summaries SET body = (SELECT body FROM summaries WHERE stream = 'case/4')
            WHERE stream = 'case/3'
            """,
            "DELETE FROM links WHERE stream = 'case/3' AND key = 'centre:oak'",
            "INSERT INTO links VALUES ('centre:ash', 'case/3')",
            "UPDATE shelves SET state = 'sent'",
            "UPDATE parts SET body = zeroblob(100)",
            "DELETE FROM parts",
            "UPDATE commands SET id = 'other' WHERE id = '3.3'",
            "UPDATE reads SET actor = 'person/bob'",
            "DELETE FROM reads WHERE number = (SELECT max(number) FROM reads)",
            "UPDATE reads SET relation = 'supervisor'", "UPDATE reads SET origin = '192.0.2.1'",
            """
            INSERT INTO reads (at, actor, stream, what, relation, origin)
            VALUES (2, 'person/bob', 'case/0', 'the case', '', '')
            """,
            "DELETE FROM meta WHERE name = 'reads'",
            "UPDATE cursors SET position = 4",
            "UPDATE cursors SET name = 'reviews'",
        ]
        try await with { tampering in
            for change in changes {
                try tampering.change { try $0.execute(sql: change) }
                #expect(tampering.isFound(), "\(change)")
            }
        }
    }

    @Test("a note taken out of the access log is found also when more were made since")
    func notes() async throws {
        try await with { tampering in
            try tampering.change { try $0.execute(sql: "DELETE FROM reads") }
            let store = try SQLiteStore(folder: tampering.copy, key: tampering.folder.key)
            try await store.note([ReadNote(at: 2, actor: "person/bob", stream: "case/0", what: "the case")])
            try await store.close()
            #expect(try tampering.verify().broken.map(\.stream) == ["the access log"])
        }
    }

    @Test("a journal whose newest events were cut off is not opened")
    func cutOff() async throws {
        try await with { tampering in
            try tampering.change { try $0.execute(sql: "DELETE FROM events WHERE position > 45") }
            #expect(throws: StoreFault.self) {
                _ = try SQLiteStore(folder: tampering.copy, key: tampering.folder.key)
            }
        }
    }
}

/// A journal that is copied and spoilt again and again.
private final class Tampering {
    let folder: TemporaryFolder
    private var chance: Seeded
    private let everything: Everything
    var copy: String { "\(folder.path)/spoilt" }
    private var file: String { "\(copy)/journal.sqlite" }

    init(folder: TemporaryFolder, chance: Seeded, everything: Everything) {
        self.folder = folder
        self.chance = chance
        self.everything = everything
    }

    func verify() throws -> VerifyReport { try Chain.verify(folder: copy, key: folder.key) }

    func isFound() -> Bool {
        do {
            return try !verify().isWhole
        } catch {
            return true
        }
    }

    func isHarmless() async throws -> Bool {
        let store = try SQLiteStore(folder: copy, key: folder.key)
        let same = try await Everything(store) == everything
        try await store.close()
        return same
    }

    func change(_ body: (Database) throws -> Void) throws {
        try begin()
        let queue = try DatabaseQueue(path: file)
        try queue.write(body)
        try queue.close()
    }

    /// Flips one bit of a column of a random event; returns the event's position.
    func flip(_ column: String) throws -> Int64 {
        let position = Int64.random(in: 1...48, using: &chance)
        let bit = Int.random(in: 8...30, using: &chance)
        let place = Int.random(in: 0..<Int.max, using: &chance)
        try change { db in
            let sql = "SELECT \(column) FROM events WHERE position = \(position)"
            if ["position", "version", "at"].contains(column) {
                let number = try Int64.fetchOne(db, sql: sql) ?? 0
                try db.execute(
                    sql: "UPDATE events SET \(column) = \(number ^ (1 << bit)) WHERE position = \(position)")
                return
            }
            var bytes = try Data.fetchOne(db, sql: sql) ?? Data()
            bytes[place % bytes.count] ^= 1 << UInt8(bit % 8)
            let type = ["body", "hash"].contains(column) ? "BLOB" : "TEXT"
            try db.execute(
                sql: "UPDATE events SET \(column) = CAST(? AS \(type)) WHERE position = \(position)",
                arguments: [bytes])
        }
        return position
    }

    /// Flips one bit anywhere in the file; returns the byte's place.
    func flipInFile() throws -> Int {
        try begin()
        var bytes = try Data(contentsOf: URL(filePath: file))
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &chance)
        try bytes.write(to: URL(filePath: file))
        return place
    }

    private func begin() throws {
        try? FileManager.default.removeItem(atPath: copy)  // there is none the first time
        try FileManager.default.copyItem(atPath: folder.data, toPath: copy)
    }
}
