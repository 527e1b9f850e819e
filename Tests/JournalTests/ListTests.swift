import Foundation
import Journal
import Testing

@Suite("Every store lists by links, and keeps shelves, cursors, notes and documents")
struct ListTests {
    @Test("a summary is listed under its links of now", arguments: Adapter.allCases)
    func links(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await store.append(.one("a", expected: 0, links: ["centre:oak", "due:2025-03-10"]))
            _ = try await store.append(.one("b", stream: "case/ash-1", expected: 0, links: ["centre:oak"]))
            #expect(try await store.streams(linked: "centre:oak") == ["case/ash-1", "case/willow-1"])
            #expect(try await store.streams(linked: "due:2025-03-10") == ["case/willow-1"])
            _ = try await store.append(.one("c", expected: 1, links: ["centre:oak", "due:2025-03-12"]))
            #expect(try await store.streams(linked: "due:2025-03-10") == [])
            #expect(try await store.streams(linked: "due:2025-03-12") == ["case/willow-1"])
            let summaries = try await store.summaries(linked: "centre:oak")
            #expect(summaries.map(\.stream) == ["case/ash-1", "case/willow-1"])
            #expect(summaries[1].body == Data("summary of c".utf8))
            #expect(summaries[1].version == 2)
            #expect(summaries[1].kind == "case")
            #expect(summaries[1].state == "open")
            _ = try await store.append(.one("d", expected: 2, links: []))
            #expect(try await store.streams(linked: "centre:oak") == ["case/ash-1"])
        }
    }

    @Test("an erased owner's content is gone, and everybody else's is not", arguments: Adapter.allCases)
    func erase(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await store.append(.one("a", expected: 0))
            _ = try await store.append(.one("b", stream: "case/ash-1", expected: 0, owner: "family/ash"))
            try await store.put(.some("1"), on: "letters")
            try await store.put(.some("2", owner: "family/ash"), on: "letters")
            try await store.put(blob: "photo", owner: "family/willow", content: Data("pixels".utf8))
            try await store.erase(owner: "family/willow")
            let events = try await store.events(after: 0, limit: 9)
            #expect(events.map(\.body) == [nil, Data(#"{"text":"hello"}"#.utf8)])
            #expect(events[0].type == "ReferralMade")
            #expect(try await store.summaries(linked: "centre:oak").map(\.stream) == ["case/ash-1"])
            #expect(try await store.streams(linked: "centre:oak") == ["case/ash-1"])
            #expect(try await store.items(on: "letters", state: nil, limit: 9).map(\.id) == ["2"])
            #expect(try await store.blob("photo") == nil)
            #expect(try await store.outcome(of: "a") == Data())
            #expect(try await store.head(of: "case/willow-1") == 1)
        }
    }

    @Test("an owner who is written about again after being erased is read again", arguments: Adapter.allCases)
    func eraseAndGoOn(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await store.append(.one("a", expected: 0))
            try await store.erase(owner: "family/willow")
            _ = try await store.append(.one("b", expected: 1, body: "later"))
            let bodies = try await store.events(of: "case/willow-1", after: 0).map(\.body)
            #expect(bodies == [nil, Data("later".utf8)])
            #expect(try await store.summaries(linked: "centre:oak").map(\.version) == [2])
        }
    }

    @Test("what is written while its owner is erased is either gone or readable", arguments: Adapter.allCases)
    func eraseAtOnce(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<16 {
                    group.addTask {
                        for turn in 0..<10 {
                            _ = try await store.append(
                                .one("\(writer).\(turn)", stream: "case/\(writer)", expected: turn))
                        }
                    }
                }
                for _ in 0..<10 { group.addTask { try await store.erase(owner: "family/willow") } }
                try await group.waitForAll()
            }
            try await store.erase(owner: "family/willow")
            _ = try await store.append(.one("last", expected: 0))
            let bodies = try await store.events(after: 0, limit: 999).map(\.body)
            #expect(bodies.count == 161)
            #expect(bodies.dropLast().allSatisfy { $0 == nil })
            #expect(bodies.last != .some(nil))
        }
    }

    @Test("a shelf gives its items by state, oldest first, and is swept by age", arguments: Adapter.allCases)
    func shelves(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            try await store.put(.some("c", at: 30), on: "letters")
            try await store.put(.some("a", at: 20), on: "letters")
            try await store.put(.some("b", state: "sent", at: 10), on: "letters")
            try await store.put(.some("a", at: 20), on: "links")
            #expect(try await store.items(on: "letters", state: nil, limit: 9).map(\.id) == ["b", "a", "c"])
            #expect(try await store.items(on: "letters", state: "waiting", limit: 1).map(\.id) == ["a"])
            #expect(try await store.item("b", on: "letters") == .some("b", state: "sent", at: 10))
            #expect(try await store.item("z", on: "letters") == nil)
            try await store.put(.some("a", state: "sent", at: 40), on: "letters")
            #expect(try await store.items(on: "letters", state: "sent", limit: 9).map(\.id) == ["b", "a"])
            #expect(try await store.sweep("letters", before: 30) == 1)
            #expect(try await store.items(on: "letters", state: nil, limit: 9).map(\.id) == ["c", "a"])
            try await store.remove("c", from: "letters")
            try await store.remove("never", from: "letters")
            #expect(try await store.items(on: "letters", state: nil, limit: 9).map(\.id) == ["a"])
            #expect(try await store.item("a", on: "links")?.at == 20)
        }
    }

    @Test("a reactor's place is kept and never goes back", arguments: Adapter.allCases)
    func cursors(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            #expect(try await store.cursor("letters") == 0)
            try await store.advance("letters", to: 7)
            try await store.advance("letters", to: 5)
            #expect(try await store.cursor("letters") == 7)
            #expect(try await store.cursor("reminders") == 0)
        }
    }

    @Test("who read what is noted, newest first", arguments: Adapter.allCases)
    func reads(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            let notes = [(10, "ana"), (30, "ben"), (20, "cat"), (30, "dan")].map { at, actor in
                ReadNote(at: Int64(at), actor: actor, stream: "case/willow-1", what: "the case")
            }
            try await store.note(notes)
            try await store.note([ReadNote(at: 5, actor: "eve", stream: "case/ash-1", what: "the diary")])
            let newest = try await store.reads(of: "case/willow-1", limit: 3)
            #expect(newest.map(\.actor) == ["dan", "ben", "cat"])
            #expect(try await store.reads(of: "case/ash-1", limit: 3).first?.what == "the diary")
            let both = ["case/willow-1", "case/ash-1", "case/none"]
            let all = try await store.reads(of: both, since: 5, limit: 9)
            #expect(all.map(\.actor).suffix(3) == ["cat", "ana", "eve"])
            #expect(try await store.reads(of: both, since: 20, limit: 2).map(\.at) == [30, 30])
            #expect(try await store.reads(of: both, since: 31, limit: 2).isEmpty)
        }
    }

    @Test("a note says as what somebody read, and from where", arguments: Adapter.allCases)
    func readsSayAsWhat(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            let note = ReadNote(
                at: 1, actor: "ana", stream: "case/willow-1", what: "the case", relation: "supervisor",
                from: "2001:db8::7")
            try await store.note([note])
            #expect(try await store.reads(of: "case/willow-1", limit: 1) == [note])
        }
    }

    @Test("documents of every size are kept whole", arguments: Adapter.allCases)
    func blobs(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            var chance = Seeded(seed: 25)
            for size in [0, 1, 1 << 20, (1 << 20) + 1, 25 << 20] {
                var bytes = [UInt8](repeating: 7, count: size)
                for place in stride(from: 0, to: size, by: 997) {
                    bytes[place] = .random(in: 0...255, using: &chance)
                }
                let content = Data(bytes)
                try await store.put(blob: "report", owner: "family/willow", content: content)
                #expect(try await store.blob("report") == content)
            }
            #expect(try await store.blob("other") == nil)
        }
    }

    @Test("nothing may be asked of a closed store", arguments: Adapter.allCases)
    func closed(_ adapter: Adapter) async throws {
        switch adapter {
        case .memory:
            let store = MemoryStore()
            try await store.close()
            await #expect(throws: StoreFault.closed) { _ = try await store.append(.one("a", expected: 0)) }
        case .sqlite:
            try await TemporaryFolder.with { folder in
                let store = try SQLiteStore(folder: folder.data, key: folder.key)
                try await store.close()
                await #expect(throws: (any Error).self) { _ = try await store.append(.one("a", expected: 0)) }
            }
        }
    }
}
