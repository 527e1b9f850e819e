import Foundation
import Journal
import Testing

@Suite("Every store keeps what happened")
struct StoreTests {
    @Test("an append is kept and read back in order", arguments: Adapter.allCases)
    func appendAndRead(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            #expect(try await store.head(of: "case/willow-1") == 0)
            #expect(try await store.append(.one("a", expected: 0, body: "first")) == .appended(last: 1))
            #expect(try await store.append(.one("b", expected: 1, body: "second")) == .appended(last: 2))
            let events = try await store.events(of: "case/willow-1", after: 0)
            #expect(events.map(\.version) == [1, 2])
            #expect(events.map(\.body) == [Data("first".utf8), Data("second".utf8)])
            #expect(events[0].actor == "person/ana")
            #expect(events[0].type == "ReferralMade")
            #expect(events[0].book == "2025-01")
            #expect(events[0].at == 1_740_992_400_000)
            #expect(try await store.events(of: "case/willow-1", after: 1) == Array(events[1...]))
            #expect(try await store.events(after: 0, limit: 1) == Array(events[..<1]))
            #expect(try await store.events(after: 1, limit: 9) == Array(events[1...]))
            #expect(try await store.head(of: "case/willow-1") == 2)
            #expect(try await store.lastPosition() == 2)
            #expect(try await store.outcome(of: "a") == Data("done".utf8))
            #expect(try await store.outcome(of: "z") == nil)
        }
    }

    @Test("an append onto a stale version keeps nothing", arguments: Adapter.allCases)
    func conflict(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await store.append(.one("a", expected: 0))
            let stale = try await store.append(.one("b", expected: 0))
            #expect(stale == .conflict(stream: "case/willow-1"))
            #expect(try await store.lastPosition() == 1)
            #expect(try await store.outcome(of: "b") == nil)
            #expect(try await store.append(.one("b", expected: 1)) == .appended(last: 2))
        }
    }

    @Test("the same command twice is done once", arguments: Adapter.allCases)
    func repeated(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await store.append(.one("a", expected: 0, outcome: "kept"))
            for expected in [0, 1] {
                let again = try await store.append(.one("a", expected: expected, outcome: "other"))
                #expect(again == .repeated(outcome: Data("kept".utf8)))
            }
            #expect(try await store.lastPosition() == 1)
        }
    }

    @Test("the same command many times at once is done once", arguments: Adapter.allCases)
    func repeatedAtOnce(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            let results = try await withThrowingTaskGroup(of: AppendResult.self) { group in
                for _ in 0..<32 { group.addTask { try await store.append(.one("a", expected: 0)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == .appended(last: 1) }.count == 1)
            #expect(results.filter { $0 == .repeated(outcome: Data("done".utf8)) }.count == 31)
            #expect(try await store.lastPosition() == 1)
        }
    }

    @Test("an append to several streams keeps all of them or none", arguments: Adapter.allCases)
    func severalStreams(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            _ = try await store.append(.one("a", stream: "day/oak/2025-03-08", expected: 0))
            let streams = ["case/willow-1", "day/oak/2025-03-08", "day/oak/2025-03-15"]
            var append = Append(
                command: "b", outcome: Data(), expected: [streams[0]: 0, streams[1]: 0, streams[2]: 0],
                events: (streams + [streams[0]]).map { .some($0) },
                summaries: streams.map { .some($0, links: ["centre:oak"]) })
            #expect(try await store.append(append) == .conflict(stream: streams[1]))
            #expect(try await store.head(of: streams[0]) == 0)
            #expect(try await store.streams(linked: "centre:oak") == [streams[1]])
            append.expected[streams[1]] = 1
            #expect(try await store.append(append) == .appended(last: 5))
            let heads = try await [
                store.head(of: streams[0]), store.head(of: streams[1]), store.head(of: streams[2]),
            ]
            #expect(heads == [2, 2, 1])
            #expect(try await store.summaries(linked: "centre:oak").map(\.version) == [2, 2, 1])
        }
    }

    @Test(
        "a version that the decision rested on must hold, though its stream is not written",
        arguments: Adapter.allCases)
    func restedOn(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            let stale = try await store.append(.one("a", expected: 0).resting(on: "centre/oak", at: 1))
            #expect(stale == .conflict(stream: "centre/oak"))
            let fresh = try await store.append(.one("a", expected: 0).resting(on: "centre/oak", at: 0))
            #expect(fresh == .appended(last: 1))
        }
    }

    @Test("a stream that is written must be expected", arguments: Adapter.allCases)
    func unexpected(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            let append = Append.one("a", expected: 0).expectingNothing
            await #expect(throws: StoreFault.self) { _ = try await store.append(append) }
            let last = try await store.lastPosition()
            #expect(last == 0)
        }
    }

    @Test("64 writers lose nothing and overtake nobody", arguments: Adapter.allCases)
    func concurrent(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<64 {
                    group.addTask {
                        for turn in 0..<20 {
                            let result = try await store.append(
                                .one("\(writer).\(turn)", stream: "case/\(writer)", expected: turn))
                            guard case .appended = result else { throw StoreFault.other("\(result)") }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let events = try await store.events(after: 0, limit: 10_000)
            #expect(events.map(\.position) == Array(1...1280))
            for stream in Dictionary(grouping: events, by: \.stream).values {
                #expect(stream.map(\.version) == Array(1...20))
            }
        }
    }

    @Test("64 writers of one stream take turns", arguments: Adapter.allCases)
    func contended(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<64 {
                    group.addTask {
                        while true {
                            let head = try await store.head(of: "case/willow-1")
                            let result = try await store.append(.one("\(writer)", expected: head))
                            if case .appended = result { return }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.head(of: "case/willow-1") == 64)
            #expect(try await store.events(of: "case/willow-1", after: 0).count == 64)
        }
    }

    @Test("a writer who is cancelled has written or has not", arguments: Adapter.allCases)
    func cancelled(_ adapter: Adapter) async throws {
        try await adapter.with { store in
            let tasks = (0..<50).map { number in
                Task { try await store.append(.one("\(number)", stream: "case/\(number)", expected: 0)) }
            }
            for task in tasks { task.cancel() }
            for (number, task) in tasks.enumerated() {
                let result = await task.result
                let isThere = try await store.head(of: "case/\(number)") == 1
                if case .success(.appended) = result { #expect(isThere) } else { #expect(!isThere) }
            }
        }
    }
}
