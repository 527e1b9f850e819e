import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("The master key is changed in one transaction")
struct RotationTests {
    /// A key beside the journal's.
    private func newKey(_ folder: TemporaryFolder, _ name: String = "new.key") throws -> (String, MasterKey) {
        let path = "\(folder.path)/\(name)"
        return (path, try KeyFiles.staged(at: path))
    }

    @Test("afterwards everything reads as before, under the new key alone")
    func whole() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            try await store.fill(streams: 8, turns: 4)
            try await store.erase(owner: "family/3")
            let book = try await SealBook(store)
            _ = try await book.make(on: .init(number: 20_783), at: .init(milliseconds: 1_795_651_200_000))
            let before = try await Everything(store)
            let (path, key) = try newKey(folder)
            let report = try await store.rotate(to: key, kept: path)
            #expect(report.keys == 9 && report.reads == 1 && report.cursors == 1)
            #expect(try await Everything(store) == before)
            #expect(try await store.append(.one("n", stream: "case/0", expected: 4)) == .appended(last: 33))
            try await store.note([ReadNote(at: 2, actor: "a", stream: "case/0", what: "w")])
            try await store.advance("letters", to: 9)
            try await store.erase(owner: "family/4")
            try await store.close()
            let verified = try Chain.verify(folder: folder.data, key: path)
            #expect(verified.broken == [] && verified.seals == 1)
            #expect(throws: StoreFault.wrongKey(folder.key, newer: path)) {
                _ = try SQLiteStore(folder: folder.data, key: folder.key)
            }
            #expect(throws: StoreFault.wrongKey(folder.key, newer: path)) {
                _ = try Chain.verify(folder: folder.data, key: folder.key)
            }
            let again = try SQLiteStore(folder: folder.data, key: path)
            #expect(try await SealBook(again).publicKey == book.publicKey)
            try await again.close()
        }
    }

    @Test("while people write and read, nothing is lost and nobody is told of a fault")
    func whileServing() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await store.fill(streams: 4, turns: 2)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<6 {
                    group.addTask {
                        for turn in 0..<60 {
                            // Each of an owner of its own: its key is made while keys change.
                            let stream = "case/\(writer)-\(turn)"
                            let append = Append.one(
                                stream, stream: stream, expected: 0, owner: "family/\(stream)")
                            #expect(try await store.append(append) != .conflict(stream: stream))
                            #expect(try await store.events(of: stream, after: 0).first?.body != nil)
                            try await store.note([
                                ReadNote(at: 1, actor: "a", stream: stream, what: "w")
                            ])
                        }
                    }
                }
                group.addTask {
                    for number in 0..<8 {
                        let (path, key) = try newKey(folder, "\(number).key")
                        _ = try await store.rotate(to: key, kept: path)
                        try await Task.sleep(for: .milliseconds(5))
                    }
                }
                try await group.waitForAll()
            }
            try await store.close()
            let report = try Chain.verify(folder: folder.data, key: "\(folder.path)/7.key")
            #expect(report.broken == [] && report.events == 368 && report.reads == 361)
        }
    }

    @Test("what somebody changed is not made good by signing it anew")
    func tampered() async throws {
        let changes = [
            "UPDATE keys SET owner = 'family/1' WHERE owner = 'family/0'",
            "UPDATE keys SET wrapped = NULL, destroyed = x'00' WHERE owner = 'family/0'",
            "DELETE FROM reads", "UPDATE cursors SET position = 1",
        ]
        for change in changes {
            try await TemporaryFolder.with { folder in
                let store = try SQLiteStore(folder: folder.data, key: folder.key)
                try await store.fill(streams: 2, turns: 2)
                let (path, key) = try newKey(folder)
                try await store.pool.writeWithoutTransaction { try $0.execute(sql: change) }
                await #expect(throws: StoreFault.self, "\(change)") {
                    _ = try await store.rotate(to: key, kept: path)
                }
                try await store.close()
                #expect(throws: StoreFault.wrongKey(path)) {
                    _ = try Chain.verify(folder: folder.data, key: path)
                }
            }
        }
    }

    @Test("the old wrapped keys are left in no file")
    func noTrace() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await store.fill(streams: 6, turns: 2)
            let wrapped = try await store.pool.read {
                try Data.fetchAll($0, sql: "SELECT wrapped FROM keys WHERE wrapped IS NOT NULL")
            }
            #expect(try wrapped.count == 6 && wrapped.allSatisfy(folder.holds))
            let (path, key) = try newKey(folder)
            _ = try await store.rotate(to: key, kept: path)
            #expect(try !wrapped.contains(where: folder.holds))
        }
    }

    @Test("only who has the old key can ask a running server, and is told what came of it")
    func asked() async throws {
        try await TemporaryFolder.withStore { store, folder in
            try await store.fill(streams: 2, turns: 2)
            let (path, _) = try newKey(folder)
            let post = RotationPost(folder: folder.data)
            #expect(try await post.serve(store) == nil)
            let (stranger, _) = try newKey(folder, "stranger.key")
            let first = try post.ask(.file(stranger), for: path)
            #expect(try await post.serve(store)?.fault?.contains("has not the journal's key") == true)
            #expect(try post.answer(to: "other") == nil)
            #expect(try post.answer(to: first)?.fault != nil)
            #expect(try Chain.isKey(.file(folder.key), of: folder.data))
            let second = try post.ask(.file(folder.key), for: path)
            #expect(try await post.serve(store)?.fault == nil)
            #expect(try post.answer(to: second)?.keys == 2)
            #expect(try Chain.isKey(.file(path), of: folder.data))
            let former = try KeyFiles.install(path, at: folder.key, stamp: "2026-11-26")
            #expect(try Chain.isKey(.file(folder.key), of: folder.data))
            #expect(try !Chain.isKey(.file(former), of: folder.data))
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test(
        "the keys of a hundred thousand owners",
        .enabled(if: ProcessInfo.processInfo.environment["STEPPINGSTONE_OWNERS"] != nil))
    func many() async throws {
        let asked = ProcessInfo.processInfo.environment["STEPPINGSTONE_OWNERS"].flatMap(Int.init) ?? 1000
        try await TemporaryFolder.withStore { store, folder in
            let master = store.keyring.master
            try await store.pool.writeWithoutTransaction { db in
                try db.inTransaction {
                    for id in 1000..<(1000 + asked) {
                        let key = OwnerKey(newFor: "family/\(id)", id: Int64(id))
                        try db.execute(
                            sql: "INSERT INTO keys (id, owner, wrapped) VALUES (?, ?, ?)",
                            arguments: [id, key.owner, try key.wrapped(by: master)])
                    }
                    return .commit
                }
            }
            let (path, key) = try newKey(folder)
            let begin = ContinuousClock.now
            let report = try await store.rotate(to: key, kept: path)
            print("\(report.keys) owners' keys wrapped anew in \(ContinuousClock.now - begin)")
            #expect(report.keys == asked)
        }
    }
}
