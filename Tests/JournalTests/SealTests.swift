import Crypto
import Domain
import Foundation
import GRDB
import Testing

@testable import Journal

@Suite("A daily seal proves the past to anybody")
struct SealTests {
    private static let first = Day(number: 20_783)
    private static let noon = Instant(milliseconds: 1_795_694_400_000)

    /// A journal sealed on three days, with more written on each.
    private func with(
        _ body: (TemporaryFolder, [Seal], SealPublicKey) async throws -> Void
    ) async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            let book = try await SealBook(store)
            for turn in 0..<3 {
                for stream in 0..<4 {
                    _ = try await store.append(
                        .one(
                            "\(turn).\(stream)", stream: "case/\(stream)", expected: turn,
                            owner: "family/\(stream)"))
                }
                try await store.note([
                    ReadNote(at: Int64(turn), actor: "person/ana", stream: "case/0", what: "the case")
                ])
                let made = try await book.make(on: Self.first + turn, at: Self.noon)
                #expect(made.count == 1)
            }
            try await store.close()
            // Whoever closes the journal last brings all of it into the one file.
            #expect(try Chain.verify(folder: folder.data, key: folder.key).broken == [])
            try await body(folder, book.seals, book.publicKey)
        }
    }

    private func named(_ seals: [Seal]) -> [(name: String, text: String)] {
        seals.map { ("\($0.day).seal", $0.text) }
    }

    private func journal(_ folder: TemporaryFolder) -> String { "\(folder.data)/journal.sqlite" }

    @Test("a run of seals holds together, and the journal and its verification agree with it")
    func whole() async throws {
        try await with { folder, seals, key in
            #expect(try SealCheck.run(named(seals.shuffled()), key: key) == seals)
            #expect(try SealCheck.run(named(seals + seals), key: key) == seals)
            #expect(try SealCheck.run(named(Array(seals.dropFirst())), key: key).count == 2)
            #expect(seals.map(\.events) == [4, 8, 12] && seals.map(\.reads) == [1, 2, 3])
            let past = try SealCheck.journal(journal(folder), holds: seals)
            #expect(past.broken == nil && past.holds == seals.last && past.events == 12)
            let report = try Chain.verify(folder: folder.data, key: folder.key)
            #expect(report.broken == [] && report.seals == 3)
            #expect(try Chain.sealKey(folder: folder.data, key: .file(folder.key)) == key)
        }
    }

    @Test("missed days are sealed at the next start, and a clock that is set back seals nothing twice")
    func days() async throws {
        try await TemporaryFolder.withStore { store, folder in
            let book = try await SealBook(store)
            #expect(try await book.make(on: Self.first, at: Self.noon).map(\.number) == [1])
            #expect(try await book.make(on: Self.first, at: Self.noon).isEmpty)
            #expect(try await book.make(on: Self.first - 3, at: Self.noon).isEmpty)
            let again = try await SealBook(store)
            let made = try await again.make(on: Self.first + 4, at: Self.noon)
            #expect(made.map(\.number) == [2, 3, 4, 5])
            #expect(made.map { $0.day - Self.first } == [1, 2, 3, 4])
            #expect(try SealCheck.run(named(again.seals), key: again.publicKey).count == 5)
            // A clock that was years ahead does not make thousands.
            #expect(try await again.make(on: Self.first + 40_000, at: Self.noon).count == 401)
            try again.writeFiles(in: "\(folder.path)/seals")
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/seals")
            #expect(names.count == 407 && names.contains("\(Self.first).seal"))
        }
    }

    @Test("a seal changed in any byte, signed by another key, or left out is found")
    func tampered() async throws {
        try await with { _, seals, key in
            let bytes = Array(seals[1].text.utf8)
            for place in bytes.indices {
                for flip: UInt8 in [1, 32] {
                    var changed = bytes
                    changed[place] ^= flip
                    let text = String(decoding: changed, as: UTF8.self)
                    #expect(throws: SealFault.self, "byte \(place)") {
                        _ = try SealCheck.run([("it", text)], key: key)
                    }
                }
            }
            let other = SealKey()
            let content = Seal.Content(
                number: 2, day: seals[1].day, made: seals[1].made, events: 8, chain: seals[1].chain, reads: 2,
                accessLog: seals[1].accessLog, previous: seals[1].previous)
            let forged = try Seal(content, signedBy: other)
            #expect(throws: SealFault.otherKey("it")) {
                _ = try SealCheck.run([("it", forged.text)], key: key)
            }
            #expect(throws: SealFault.leftOut(2)) {
                _ = try SealCheck.run(named([seals[0], seals[2]]), key: key)
            }
            for text in ["", "Stepping Stone seal 1\n", seals[0].text + "\n", seals[0].text + seals[1].text] {
                #expect(throws: SealFault.notASeal("it")) {
                    _ = try SealCheck.run([("it", text)], key: key)
                }
            }
        }
    }

    @Test("a journal that was cut off, changed, or lost notes of who read what is found without any key")
    func journalTampered() async throws {
        let changes = [
            ("DELETE FROM events WHERE position > 10", "it ends before event 12"),
            ("DELETE FROM events WHERE position = 6", "it is missing"),
            ("UPDATE events SET actor = 'person/bob' WHERE position = 3", "its hash does not follow"),
            ("UPDATE reads SET actor = 'person/bob' WHERE number = 2", "something was changed"),
            ("DELETE FROM reads WHERE number = 3", "its access log ends"),
        ]
        try await with { folder, seals, _ in
            for (change, words) in changes {
                let copy = "\(folder.path)/copy.sqlite"
                try? FileManager.default.removeItem(atPath: copy)  // there is none the first time
                try FileManager.default.copyItem(atPath: journal(folder), toPath: copy)
                let queue = try DatabaseQueue(path: copy)
                try await queue.write { try $0.execute(sql: change) }
                try queue.close()
                let past = try SealCheck.journal(copy, holds: seals)
                #expect(past.broken?.contains(words) == true, "\(change): \(past.broken ?? "nothing")")
            }
        }
    }

    @Test("an old seal finds a past rewritten by somebody who has the master key, and names where")
    func rewritten() async throws {
        try await with { folder, seals, key in
            try Forger(folder: folder).rewrite(from: 6)
            // The forger can sign new seals too, and by them and the journal's own signature all is well.
            let store = try SQLiteStore(folder: folder.data, key: folder.key)
            let next = try await SealBook(store).make(on: Self.first + 3, at: Self.noon)
            try await store.close()
            #expect(try SealCheck.run(named(next), key: key).count == 1)
            #expect(try SealCheck.journal(journal(folder), holds: next).broken == nil)
            let past = try SealCheck.journal(journal(folder), holds: seals)
            #expect(past.broken?.contains("among events 5 to 8") == true)
            #expect(past.holds == seals[0])
            // So does the journal's own verification, as long as the kept seals are the old ones.
            let report = try Chain.verify(folder: folder.data, key: folder.key)
            #expect(report.broken.map(\.stream) == ["the seals"])
        }
    }
}

/// Somebody with the master key, who changes an event and makes everything after it agree.
private struct Forger {
    let folder: TemporaryFolder

    func rewrite(from position: Int64) throws {
        let master = try MasterKey(file: folder.key)
        let queue = try DatabaseQueue(path: "\(folder.data)/journal.sqlite")
        try queue.write { db in
            try db.execute(
                sql: "UPDATE events SET actor = 'person/nobody' WHERE position = ?", arguments: [position])
            var tips: [Tip] = []
            try View(db).each("SELECT * FROM events ORDER BY position") { row in
                let last = tips.last ?? .beginning
                tips.append(row.eventFrame.bytes.withUnsafeBytes { last.adding($0) })
            }
            for tip in tips {
                try db.execute(
                    sql: "UPDATE events SET hash = ? WHERE position = ?",
                    arguments: [Data(tip.hash), tip.position])
            }
            guard let end = tips.last else { return }
            try db.execute(
                sql: "UPDATE head SET hash = ?, code = ?",
                arguments: [Data(end.hash), end.code(by: master)])
        }
        try queue.close()
    }
}
