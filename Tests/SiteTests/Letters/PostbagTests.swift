import Domain
import Foundation
import Journal
import Synchronization
import Testing

@testable import Site

@Suite("The outbox, when mail does not go")
struct PostbagTests {
    /// What stands for mail: notes each try and each letter that went.
    private final class Mail: Sendable {
        struct State {
            var isDown = false
            var refused: Set<String> = []
            var tries: [String] = []
            var gone: [String] = []
        }
        struct No: Error {}

        let state = Mutex(State())

        func take(_ email: String) throws {
            try state.withLock { state in
                state.tries.append(email)
                if state.isDown || state.refused.contains(email) { throw No() }
                state.gone.append(email)
            }
        }

        var gone: [String] { state.withLock { $0.gone } }
        var tries: [String] { state.withLock { $0.tries } }
        func set(isDown: Bool) { state.withLock { $0.isDown = isDown } }
        func refuse(_ emails: [String]) { state.withLock { $0.refused = Set(emails) } }
    }

    private func letters(_ numbers: Range<Int>, in store: any Store, to address: (Int) -> String?)
        async throws
    {
        for number in numbers {
            let letter = Letter(
                name: "Somebody", email: address(number), subject: "Hello", body: "…",
                made: Instant(milliseconds: Int64(number)), reader: "Account")
            try await store.put(
                ShelfItem(
                    id: "letter-\(number)", owner: "family/x", state: Post.State.waiting.rawValue,
                    at: Int64(number), body: try JSONEncoder().encode(letter)), on: Post.shelf)
        }
    }

    private func bag(_ store: any Store, _ mail: Mail) -> Postbag {
        Postbag(store: store) { _, _, email in
            try mail.take(email)
            return nil
        } log: { _, _ in
        }
    }

    /// Rounds for so many seconds, as the postman makes them.
    private func run(_ bag: Postbag, from begin: Double, seconds: Double) async throws {
        var now = begin
        while now < begin + seconds {
            try await bag.round(at: now)
            now += await bag.pauseSeconds
        }
    }

    @Test("Down for a day, it is tried some hundreds of times; afterwards each goes once, in order")
    func down() async throws {
        let (store, mail) = (MemoryStore(), Mail())
        try await letters(0..<120, in: store) { "\($0)@example.org" }
        mail.set(isDown: true)
        let bag = bag(store, mail)
        try await run(bag, from: 0, seconds: 86_400)
        #expect(mail.gone.isEmpty)
        // Every five minutes, ten letters.
        #expect((200...3000).contains(mail.tries.count), "\(mail.tries.count)")
        mail.set(isDown: false)
        try await run(bag, from: 86_400, seconds: 600)
        #expect(mail.gone == (0..<120).map { "\($0)@example.org" })
    }

    @Test("Many that are refused, and many without an address, hold up nobody")
    func starved() async throws {
        let (store, mail) = (MemoryStore(), Mail())
        try await letters(0..<60, in: store) { $0 < 30 ? "no\($0)@example.org" : nil }
        try await letters(60..<70, in: store) { "\($0)@example.org" }
        mail.refuse((0..<30).map { "no\($0)@example.org" })
        let bag = bag(store, mail)
        try await run(bag, from: 0, seconds: 600)
        #expect(mail.gone == (60..<70).map { "\($0)@example.org" })
        let before = mail.tries.count
        try await run(bag, from: 600, seconds: 86_400)
        // Where nothing goes any more, nobody can tell why: ten every five minutes at most.
        #expect(mail.tries.count - before < 3000, "\(mail.tries.count - before)")
        mail.refuse([])
        try await run(bag, from: 87_000, seconds: 30_000)
        #expect(mail.gone.count == 40 && Set(mail.gone).count == 40)
    }

    @Test("One that is refused among others waits by itself, and the others go in order")
    func one() async throws {
        let (store, mail) = (MemoryStore(), Mail())
        try await letters(0..<20, in: store) { "\($0)@example.org" }
        mail.refuse(["3@example.org", "19@example.org"])
        let bag = bag(store, mail)
        try await bag.round(at: 0)
        #expect(mail.gone == (0..<19).filter { $0 != 3 }.map { "\($0)@example.org" })
        #expect(await bag.pauseSeconds == 5)
        try await bag.round(at: 5)
        #expect(mail.tries.count == 20)
        try await bag.round(at: 61)
        #expect(mail.tries.count == 22)
        #expect(await bag.pauseSeconds == 5)
        // Alone, they are tried ever more seldom.
        try await run(bag, from: 66, seconds: 86_400)
        #expect((30..<45).contains(mail.tries.count), "\(mail.tries.count)")
    }

    @Test("One that cannot be read, and one whose family was erased while it went, harm nobody")
    func strange() async throws {
        let (store, mail) = (MemoryStore(), Mail())
        try await store.put(
            ShelfItem(id: "a", owner: "family/y", state: "waiting", at: -1, body: Data("{".utf8)),
            on: Post.shelf)
        try await letters(0..<3, in: store) { "\($0)@example.org" }
        let bag = Postbag(store: store) { _, _, email in
            try mail.take(email)
            if email.hasPrefix("1") { try await store.erase(owner: "family/x") }
            return nil
        } log: { _, _ in
        }
        try await bag.round(at: 0)
        #expect(try await store.items(on: Post.shelf, state: nil, limit: 9).map(\.id) == ["a"])
    }
}
