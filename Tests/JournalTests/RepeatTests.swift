import Foundation
import Testing

@testable import Domain
@testable import Journal

@Suite("The same act, sent twice")
struct RepeatTests {
    private static let file: CaseID = "willow-1"
    private static let why = SessionRefusal.tooEarly(TimeOfDay(minutes: 615))

    /// Somebody at the door is told no, and that is kept.
    private struct Knock: Command {
        static let room = Room.session
        /// Whether a second knock changes nothing any more.
        var isOnce: Bool

        func permits(_ who: Who, in house: House) -> Bool { Access.anyone() }

        func decide(in house: House) throws(Halt) -> Decision {
            let known = try house.caseFile(RepeatTests.file).bookings.turnedAway
            if isOnce && !known.isEmpty { return Decision() }
            let event = VisitorTurnedAway(session: "a-session", described: nil, why: .notNamed)
            return Decision.caseFile(RepeatTests.file, event).refusing(.door(.E6, RepeatTests.why))
        }
    }

    /// Lets in, and says nothing else.
    private struct Note: Command {
        static let room = Room.session

        func permits(_ who: Who, in house: House) -> Bool { Access.anyone() }

        func decide(in house: House) -> Decision {
            .caseFile(
                RepeatTests.file, VisitorTurnedAway(session: "a-session", described: nil, why: .other))
        }
    }

    private func handle(_ id: CommandID, _ command: any Command, _ store: any Store) async throws -> Outcome {
        // A desk of its own each time: it remembers nothing but what the store kept.
        try await Desk(store: store, calendar: WorkingCalendar()).handle(
            Request(id: id, command: command, by: .anyone, at: Instant(milliseconds: 0)))
    }

    private func refusal(_ id: CommandID, _ command: any Command, _ store: any Store) async throws -> Refusal?
    {
        do {
            _ = try await handle(id, command, store)
            return nil
        } catch Halt.refused(let refusal) {
            return refusal
        }
    }

    @Test(
        "A no that is kept is the answer again, whatever has changed since",
        arguments: Adapter.allCases, [true, false])
    func refusedTwice(_ adapter: Adapter, _ isOnce: Bool) async throws {
        try await adapter.with { store in
            for _ in 1...3 {
                let no = try #require(try await refusal("knock", Knock(isOnce: isOnce), store))
                #expect(no.rule == .E6 && no.reason as? SessionRefusal == Self.why)
            }
            let kept = try await store.head(of: StreamID.caseFile(Self.file).name)
            #expect(kept == 1)
        }
    }

    @Test("What was done is done once, and its repeat is told from it", arguments: Adapter.allCases)
    func doneTwice(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            for isRepeat in [false, true] {
                let outcome = try await handle("note", Note(), store)
                #expect(outcome.isRepeat == isRepeat)
            }
            let kept = try await store.head(of: StreamID.caseFile(Self.file).name)
            #expect(kept == 1)
        }
    }

    @Test("Where the family was erased, the repeat tells nothing of it", arguments: Adapter.allCases)
    func erased(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await refusal("knock", Knock(isOnce: false), store)
            try await store.erase(owner: StreamID.caseFile(Self.file).owner)
            let again = try await refusal("knock", Knock(isOnce: false), store)
            #expect(again == nil)
        }
    }

    @Test("An answer that was kept before is read as it was written")
    func pinned() throws {
        let no = #"{"refusal":{"reason":{"otherSideAtTheDoor":{}},"room":"SessionRefusal","rule":"E6"}}"#
        let read = try #require(try KeptAnswer(body: Data(no.utf8)).refusal)
        #expect(read.rule == .E6 && read.reason as? SessionRefusal == .otherSideAtTheDoor)
        let coder = JSONEncoder()
        coder.outputFormatting = .sortedKeys
        #expect(String(decoding: try coder.encode(KeptAnswer(refusal: read)), as: UTF8.self) == no)
        #expect(try KeptAnswer(body: Data("{}".utf8)).refusal == nil)
        #expect(try String(decoding: KeptAnswer(refusal: nil).body, as: UTF8.self) == "{}")
        #expect(throws: StoreFault.self) {
            try KeptAnswer(body: Data(no.replacing("otherSideAtTheDoor", with: "noSuchReason").utf8))
        }
    }

    @Test("Each room's reasons are kept with their facts, and none that could not be read again")
    func reasons() throws {
        #expect(Set(Refusal.reasons.map { String(describing: $0) }).count == Refusal.reasons.count)
        let kept = try JSONEncoder().encode(
            Refusal(.E4, DiaryRefusal.hoursSpent(on: Day(number: 20_000), minutesLeft: 30)))
        let read = try JSONDecoder().decode(Refusal.self, from: kept)
        #expect(read.rule == .E4)
        #expect(read.reason as? DiaryRefusal == .hoursSpent(on: Day(number: 20_000), minutesLeft: 30))
        struct Whim: RefusalReason {}
        let whim = Refusal(.E4, Whim())
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(whim) }
    }
}
