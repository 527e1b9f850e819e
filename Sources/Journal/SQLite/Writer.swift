import Foundation
import GRDB
import Synchronization

/// Gathers everything that waits to be written into one transaction, so that all of it shares one wait for the
/// disk. It has a thread of its own, since it blocks.
final class Writer: Sendable {
    private let queue = Queue()
    private let pool: DatabasePool
    private let statistics = Mutex(WriterStatistics())
    private let ended: Mutex<[CheckedContinuation<Void, Never>]?> = Mutex([])

    private static let mostInBatch = 512
    /// A batch waits for those just answered at most this part of the time a commit takes.
    private static let patienceShare = Double(ProcessInfo.processInfo.environment["PAT"] ?? "0.25")!
    private static let longestPatienceSeconds = 0.001

    init(pool: DatabasePool, heads: Heads, tip: Tip, keyring: Keyring) {
        self.pool = pool
        let thread = Thread { [self] in work(heads: heads, tip: tip, keyring: keyring) }
        thread.name = "journal"
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// What it has done since it began.
    var done: WriterStatistics { statistics.withLock { $0 } }

    /// Has `body` run on the writer's thread within a batch, and returns when that batch is durable. A caller
    /// who is cancelled while waiting still gets the answer: what is in the queue will be written.
    func write<T: Sendable>(_ body: @escaping @Sendable (WriteConnection) throws -> T) async throws -> T {
        try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<T, any Error>) in
            var answer: T?
            queue.add(
                Work(
                    run: { answer = try body($0) },
                    finish: { fault in
                        if let answer, fault == nil {
                            continuation.resume(returning: answer)
                        } else {
                            continuation.resume(throwing: fault ?? .other("the work was not done"))
                        }
                    }))
        }
    }

    /// Refuses further work, waits for what was taken on, and lets go of the database.
    func close() async {
        queue.close()
        await withCheckedContinuation { continuation in
            let isOver = ended.withLock { waiting in
                waiting?.append(continuation)
                return waiting == nil
            }
            if isOver { continuation.resume() }
        }
    }

    private func work(heads: Heads, tip: Tip, keyring: Keyring) {
        var connection: WriteConnection?
        var expected = 1
        var secondsPerCommit = 0.0
        while true {
            let patience = min(Self.longestPatienceSeconds, secondsPerCommit * Self.patienceShare)
            let batch = queue.take(most: Self.mostInBatch, expected: expected, patience: patience)
            if batch.isEmpty { break }
            let begin = ContinuousClock.now
            pool.writeWithoutTransaction { db in
                if connection == nil, let handle = db.sqliteConnection {
                    connection = WriteConnection(handle, heads: heads, tip: tip, keyring: keyring)
                }
                if let connection { perform(batch, on: connection) }
            }
            let seconds = (ContinuousClock.now - begin).seconds
            secondsPerCommit = secondsPerCommit == 0 ? seconds : secondsPerCommit * 0.9 + seconds * 0.1
            expected = min(Self.mostInBatch, batch.count + queue.count)
        }
        pool.writeWithoutTransaction { _ in connection?.finish() }
        let waiting = ended.withLock { waiting in
            defer { waiting = nil }
            return waiting ?? []
        }
        for continuation in waiting { continuation.resume() }
    }

    private func perform(_ batch: [Work], on connection: WriteConnection) {
        do {
            try connection.begin()
            for work in batch { try work.run(connection) }
            try connection.commit()
            statistics.withLock { $0.count(batch.count) }
            for work in batch { work.finish(nil) }
        } catch {
            connection.rollback()
            let fault = error as? StoreFault ?? .other("\(error)")
            for work in batch { work.finish(fault) }
        }
    }
}

/// What a writer has done.
public struct WriterStatistics: Sendable {
    /// Transactions made durable.
    public private(set) var commits = 0
    /// Writes in all of them.
    public private(set) var writes = 0
    /// The most writes that shared one.
    public private(set) var largestBatch = 0

    mutating func count(_ batch: Int) {
        commits += 1
        writes += batch
        largestBatch = max(largestBatch, batch)
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
