import Foundation
import GRDB
import Synchronization

/// Gathers everything that waits to be written into one transaction, so that all of it shares one wait for
/// the disk. It has a thread of its own, since it blocks.
final class Writer: Sendable {
    private let queue = Queue()
    private let pool: DatabasePool
    private let statistics = Mutex(WriterStatistics())
    private let ended: Mutex<[CheckedContinuation<Void, Never>]?> = Mutex([])

    private static let mostInBatch = 512
    /// A batch waits for those just answered at most this part of the time a commit takes.
    private static let patienceShare = 0.25
    private static let longestPatienceSeconds = 0.001

    /// - Parameter connect: makes the writer's own view of the connection, on the writer's thread.
    init(pool: DatabasePool, connect: @escaping @Sendable (OpaquePointer) -> WriteConnection) {
        self.pool = pool
        let thread = Thread { [self] in work(connect) }
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

    private func work(_ connect: (OpaquePointer) -> WriteConnection) {
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
                    connection = connect(handle)
                }
                if let connection { perform(batch, on: connection) }
            }
            let seconds = (ContinuousClock.now - begin).seconds
            secondsPerCommit = secondsPerCommit == 0 ? seconds : secondsPerCommit * 0.9 + seconds * 0.1
            expected = min(Self.mostInBatch, batch.count + queue.count)
        }
        pool.writeWithoutTransaction { _ in
            if let connection {
                perform([Work(run: { try $0.fold() }, finish: { _ in })], on: connection)
                connection.finish()
            }
        }
        let waiting = ended.withLock { waiting in
            defer { waiting = nil }
            return waiting ?? []
        }
        for continuation in waiting { continuation.resume() }
    }

    private func perform(_ batch: [Work], on connection: WriteConnection) {
        let begin = ContinuousClock.now
        do {
            try connection.begin()
            for work in batch { try work.run(connection) }
            let written = ContinuousClock.now
            try connection.commit()
            let committed = ContinuousClock.now
            for work in batch { work.finish(nil) }
            statistics.withLock {
                $0.count(batch.count, writing: written - begin, committing: committed - written)
            }
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

    /// The time that the batches took to be written, and then to be made durable.
    public private(set) var writing = Duration.zero
    public private(set) var committing = Duration.zero

    mutating func count(_ batch: Int, writing: Duration, committing: Duration) {
        self.writing += writing
        self.committing += committing
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
