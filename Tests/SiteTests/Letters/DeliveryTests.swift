import Domain
import Foundation
import Journal
import Outside
import Synchronization
import Testing

@testable import Site

@Suite("How the sending of a letter went")
struct DeliveryTests {
    private static let refusal = MailFault.refused(
        status: "exited(67)", said: "msmtp: server message: 550 5.1.1 No such mailbox")
    private static let later = MailFault.refused(
        status: "exited(75)", said: "msmtp: server message: 451 4.7.1 Come again")

    private func at(_ minutes: Int) -> Instant { Instant(milliseconds: 0).adding(minutes: minutes) }

    @Test("A refusal is for good after a day of it; anything else is tried for as long as it takes")
    func forGood() {
        var delivery = Delivery()
        delivery.note(.refused, said: "550 No", at: at(0))
        #expect(!delivery.isGivenUp(at: at(24 * 60 - 1)) && delivery.isGivenUp(at: at(24 * 60)))
        delivery.note(.notNow, said: "451 Later", at: at(60))
        #expect(!delivery.isGivenUp(at: at(100 * 60)))
        for minute in 0..<40 { delivery.note(.notNow, said: "x", at: at(minute)) }
        #expect(delivery.tries == 42 && delivery.newest.count == 20)
    }

    @Test("What a mail server says is told apart from what a program says, and from who may not speak to it")
    func answers() {
        #expect(Delivery.came(Self.refusal).came == .refused)
        #expect(Delivery.came(Self.later).came == .notNow)
        let password = MailFault.refused(status: "77", said: "msmtp: server message: 535 5.7.8 Bad password")
        #expect(Delivery.came(password).came == .notNow)
        #expect(Delivery.came(MailFault.tookTooLong(limitSeconds: 3)).came == .notNow)
        #expect(Delivery.came(Self.refusal).said.contains("550 5.1.1 No such mailbox"))
    }

    @Test("A letter that is refused for a day is the centre’s to see to, and goes again when it is asked to")
    func givenUp() async throws {
        let store = MemoryStore()
        var letter = Letter(
            name: "Sam", email: "sam@example.org", subject: "x", body: "…", made: at(0), reader: "Referrer")
        (letter.sender, letter.file, letter.kind) = ("a-centre", "CASE-1", .sessions)
        try await store.put(
            ShelfItem(
                id: "one", owner: "family/x", state: Post.State.waiting.rawValue, at: 0,
                body: try JSONEncoder().encode(letter)), on: Post.shelf)
        let clock = DemoMinute()
        let bag = Postbag(
            store: store, clock: { clock.now }, handOver: { _, _, _ in throw Self.refusal },
            log: { _, _ in })
        try await bag.round(at: 0)
        #expect(try await LettersInTrouble.all("a-centre", in: store).map(\.id) == ["one"])
        #expect(try await LettersInTrouble.all("another", in: store).isEmpty)
        clock.set(24 * 60)
        for round in 1...4 { try await bag.round(at: Double(round) * 86_400) }
        let item = try #require(try await store.item("one", on: Post.shelf))
        #expect(item.state == "gaveUp/a-centre")
        #expect(try await LettersInTrouble.all("a-centre", in: store).isEmpty)
        let kept = try JSONDecoder().decode(Letter.self, from: item.body)
        #expect((kept.delivery?.tries ?? 0) >= 2 && kept.centre == "a-centre")
    }

    private final class DemoMinute: Sendable {
        private let minutes = Mutex(0)
        var now: Instant { Instant(milliseconds: 0).adding(minutes: minutes.withLock { $0 }) }
        func set(_ wanted: Int) { minutes.withLock { $0 = wanted } }
    }
}
