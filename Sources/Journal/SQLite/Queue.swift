import Foundation

/// Work waiting for the writer. Callers put it in from any thread; the writer's thread takes it out in
/// batches.
final class Queue: @unchecked Sendable {
    // Unchecked: everything that changes is touched only while `condition` is locked.
    private let condition = NSCondition()
    private var waiting: [Work] = []
    private var wakeAt = 1
    private var isClosed = false
    private let limit: Int

    /// - Parameter limit: how much work may wait; more is refused, so that a stuck disk does not fill memory.
    init(limit: Int = 16_384) { self.limit = limit }

    var count: Int { condition.withLock { waiting.count } }

    /// Puts work in, or answers it with a fault where the queue is full or closed.
    func add(_ work: Work) {
        let fault: StoreFault? = condition.withLock {
            if isClosed { return .closed }
            if waiting.count >= limit { return .other("\(limit) writes are waiting for the disk") }
            waiting.append(work)
            if waiting.count == wakeAt { condition.signal() }
            return nil
        }
        if let fault { work.finish(fault) }
    }

    /// Waits for work, then a little longer for as much as is `expected`, and takes at most `most` of it.
    ///
    /// - Returns: no work once the queue is closed and empty.
    func take(most: Int, expected: Int, patience: TimeInterval) -> [Work] {
        condition.withLock {
            wakeAt = 1
            while waiting.isEmpty, !isClosed { condition.wait() }
            if waiting.count < expected, !isClosed {
                wakeAt = expected
                let end = Date(timeIntervalSinceNow: patience)
                while waiting.count < expected, !isClosed, condition.wait(until: end) {}
                wakeAt = 1
            }
            guard waiting.count > most else {
                defer { waiting.removeAll(keepingCapacity: true) }
                return waiting
            }
            defer { waiting.removeFirst(most) }
            return Array(waiting.prefix(most))
        }
    }

    /// Refuses further work. What is waiting will still be done.
    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}

/// One caller's work: what to write, and whom to tell when it is durable.
struct Work {
    /// Writes into the open transaction. What it throws undoes the whole transaction.
    let run: (WriteConnection) throws -> Void
    /// Called once: with nil after the commit, or with what went wrong.
    let finish: (StoreFault?) -> Void
}
