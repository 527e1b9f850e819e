import Foundation
import Synchronization

/// Makes and checks password hashes on two threads of its own: each takes a quarter of a second and 128 MiB,
/// which would hold up every page if it ran among them. What waits is bounded.
public final class PasswordHasher: Sendable {
    /// Too many are waiting: nobody else is taken on for the moment.
    public struct Busy: Error {}

    private static let atOnce = 2
    public let cost: PasswordHash.Cost
    private let jobs: Jobs
    private let hasBegun = Mutex(false)
    /// What an unknown account's password is checked against, so that it takes as long as a known one's.
    private let nobody: PasswordHash

    /// - Parameters:
    ///   - cost: what new hashes are made at.
    ///   - mostWaiting: how many may wait beside those at work.
    public init(cost: PasswordHash.Cost = .full, mostWaiting: Int = 40) {
        self.cost = cost
        nobody = PasswordHash(ofNobodyAt: cost)
        jobs = Jobs(limit: mostWaiting)
    }

    /// The threads begin with the first work.
    private func begin() {
        let isBegun = hasBegun.withLock { begun in
            defer { begun = true }
            return begun
        }
        guard !isBegun else { return }
        for number in 0..<Self.atOnce {
            let thread = Thread { [jobs] in
                while let job = jobs.take() { job() }
            }
            thread.name = "passwords \(number)"
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    deinit { jobs.close() }

    /// A new hash, at the present cost.
    ///
    /// - Throws: `Busy`; or where the memory cannot be had.
    public func hash(_ password: String) async throws -> PasswordHash {
        try await run { [cost] in try PasswordHash(of: password, cost: cost) }
    }

    /// Whether the password is the one hashed; where there is none, no, after as long a time.
    ///
    /// - Throws: as `hash`.
    public func check(_ password: String, against hash: PasswordHash?) async throws -> Bool {
        let against = hash ?? nobody
        let holds = try await run { try against.holds(password) }
        return holds && hash != nil
    }

    private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        begin()
        return try await withCheckedThrowingContinuation { continuation in
            let isTaken = jobs.add { continuation.resume(with: Result { try work() }) }
            if !isTaken { continuation.resume(throwing: Busy()) }
        }
    }
}

/// Work for those threads.
private final class Jobs: @unchecked Sendable {
    // Unchecked: everything that changes is touched only while `condition` is locked.
    private let condition = NSCondition()
    private var waiting: [@Sendable () -> Void] = []
    private var isClosed = false
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// False where too much is waiting.
    func add(_ job: @escaping @Sendable () -> Void) -> Bool {
        condition.withLock {
            guard !isClosed, waiting.count < limit else { return false }
            waiting.append(job)
            condition.signal()
            return true
        }
    }

    /// The next; nil once it is closed and nothing waits.
    func take() -> (@Sendable () -> Void)? {
        condition.withLock {
            while waiting.isEmpty, !isClosed { condition.wait() }
            return waiting.isEmpty ? nil : waiting.removeFirst()
        }
    }

    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}
