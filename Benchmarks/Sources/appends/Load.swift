import Foundation
import Journal

/// Writers that each append to their own streams, as fast as they are answered.
struct Load: Sendable {
    let store: SQLiteStore
    let writers: Int
    let streamsPerWriter: Int

    static let bodyBytes = body.count

    private static let body = Data(
        """
        {"case":"willow-1","referrer":"person/7f3k2m9q","service":"supervised","children":[{"name":"Robin",\
        "born":"2018-05-04"},{"name":"Wren","born":"2020-11-21"}],"resident":"adult/1","visiting":"adult/2",\
        "needs":["step-free entrance","Welsh"],"concerns":"None known; the order of 3 March asks that the \
        handover is staggered by fifteen minutes.","signed":{"by":"person/7f3k2m9q","at":1740992400000}}
        """.utf8)
    private static let summary = Data(
        """
        {"family":"Willow","service":"supervised","centre":"Oak Lane","next":"2025-03-08T10:00","waiting":2,\
        "alerts":["pre-visit due"],"sessions":6}
        """.utf8)

    /// What a run came to.
    struct Result: CustomStringConvertible {
        var perSecond: Double
        var perCommit: Double
        /// Of all threads, the writers' own included.
        var processorMicroseconds: Double
        /// Of one commit: putting its appends into the transaction, committing that, and all until the next.
        var writingMicroseconds: Double
        var committingMicroseconds: Double
        var cycle: Double

        var description: String {
            """
            \(Int(perSecond)) appends/s, \(rounded(perCommit)) in a commit, \
            \(rounded(processorMicroseconds)) µs of processor each; a commit: \
            \(rounded(writingMicroseconds)) µs to write and \(rounded(committingMicroseconds)) \
            to be durable, of \(rounded(cycle))
            """
        }
    }

    /// Every stream's first event, with its owner's key, so that a run measures neither.
    func beginStreams() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for stream in 0..<streamsPerWriter {
                        _ = try await store.append(
                            append(to: name(writer, stream), at: 0, command()))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func run(writers: Int, seconds: Int) async throws -> Result {
        let before = store.statistics
        let busyBefore = Processor.busyMicroseconds()
        let begin = ContinuousClock.now
        let end = begin + .seconds(seconds)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers { group.addTask { try await write(as: writer, until: end) } }
            try await group.waitForAll()
        }
        let took = (ContinuousClock.now - begin) / .seconds(1)
        let after = store.statistics
        let (writes, commits) = (after.writes - before.writes, after.commits - before.commits)
        return Result(
            perSecond: Double(writes) / took, perCommit: Double(writes) / Double(max(1, commits)),
            processorMicroseconds: (Processor.busyMicroseconds() - busyBefore) / Double(max(1, writes)),
            writingMicroseconds: (after.writing - before.writing) / .microseconds(1) / Double(commits),
            committingMicroseconds: (after.committing - before.committing) / .microseconds(1)
                / Double(commits),
            cycle: took * 1e6 / Double(commits))
    }

    private func write(as writer: Int, until end: ContinuousClock.Instant) async throws {
        let names = (0..<streamsPerWriter).map { name(writer, $0) }
        var heads: [Int] = []
        for name in names { heads.append(try await store.head(of: name)) }
        var turn = 0
        while ContinuousClock.now < end {
            let stream = turn % streamsPerWriter
            let result = try await store.append(
                append(to: names[stream], at: heads[stream], command()))
            guard case .appended = result else { throw StoreFault.other("\(result)") }
            heads[stream] += 1
            turn += 1
        }
    }

    private func command() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Secrets.id(at: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
    }

    private func name(_ writer: Int, _ stream: Int) -> String {
        "case/01jb4c\(1000 + writer)x\(100 + stream)-1"
    }

    private func append(to stream: String, at version: Int, _ command: String) -> Append {
        Append(
            command: command, outcome: Data(#"{"ok":true,"version":12}"#.utf8), expected: [stream: version],
            events: [
                NewEvent(
                    stream: stream, at: 1_740_992_400_000, actor: "person/7f3k2m9q", type: "ReferralAccepted",
                    book: "2025-01", owner: stream, body: Self.body)
            ],
            summaries: [
                NewSummary(
                    stream: stream, kind: "case", state: "open", owner: stream, body: Self.summary,
                    links: ["centre:oak-lane", "person:7f3k2m9q"])
            ])
    }
}
