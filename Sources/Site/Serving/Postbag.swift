import Domain
import Foundation
import Journal

/// The letters that wait, handed over in the order that they were made in.
///
/// Two things go wrong, and look alike: nothing goes out at all, or one address takes nothing. Where letters
/// fail one after another the way is taken to be shut, and is tried ever more seldom, the oldest letter
/// first, so that the order stays. Where others go, a letter that fails waits by itself, longer each time,
/// and holds up nobody.
actor Postbag {
    /// Whether a letter may come now: some may only between certain hours.
    typealias IsTime = @Sendable (_ letter: Letter, _ item: ShelfItem) async throws -> Bool
    /// Hands it to the mail server; returns what that answered, where it says anything.
    typealias HandOver =
        @Sendable (_ letter: Letter, _ id: String, _ email: String) async throws -> String?

    private let store: any Store
    private let isTime: IsTime
    private let handOver: HandOver
    /// The moment that each try is noted under.
    private let clock: @Sendable () -> Instant
    private let log: @Sendable (_ id: String, _ fault: any Error) -> Void

    /// Letters that failed while others went: how often, and when they are due again, in seconds.
    private var refused: [String: (times: Int, due: Double)] = [:]
    /// While the way is shut: how often each was tried.
    private var tried: [String: Int]?
    /// Handed over, and not yet noted: noted later, and never handed over again.
    private var handedOver: [String: String?] = [:]
    /// Those that cannot be read or have no address: nobody asks for them again.
    private var unsendable: Set<String> = []
    private var roundsShut = 0

    private static let pageSize = 50
    /// So many failures in a row say that the way is shut.
    private static let failuresInRow = 5
    private static let probesAtOnce = 10
    private static let shortestPause = 5.0
    private static let longestPause = 300.0
    private static let shortestWait = 60.0
    private static let longestWait = 21_600.0

    init(
        store: any Store, isTime: @escaping IsTime = { _, _ in true },
        clock: @escaping @Sendable () -> Instant = { Instant(milliseconds: 0) },
        handOver: @escaping HandOver,
        log: @escaping @Sendable (_ id: String, _ fault: any Error) -> Void
    ) {
        self.store = store
        self.isTime = isTime
        self.clock = clock
        self.handOver = handOver
        self.log = log
    }

    /// How long to wait before the next round.
    var pauseSeconds: Double {
        min(Self.longestPause, Self.shortestPause * Double(1 << min(roundsShut, 10)))
    }

    /// Hands over what is due.
    ///
    /// - Parameter now: seconds, by a clock that never goes back.
    /// - Throws: `StoreFault`.
    func round(at now: Double) async throws {
        if let tried {
            guard try await probe(tried, at: now) else { return }
            (self.tried, roundsShut) = (nil, 0)
        }
        var failures: [String] = []
        var hasGone = false
        var last: ShelfItem?
        while !Task.isCancelled {
            let page = try await store.items(
                on: Post.shelf, state: Post.State.waiting.rawValue, after: last, limit: Self.pageSize)
            guard let end = page.last else { break }
            for item in page where isDue(item.id, at: now) && !Task.isCancelled {
                switch try await handOver(item) {
                case .passedOver: continue
                case .gone:
                    note(failures, refusedAt: now)
                    (failures, hasGone) = ([], true)
                case .failed where refused[item.id] != nil: note([item.id], refusedAt: now)
                case .failed:
                    failures.append(item.id)
                    if failures.count == Self.failuresInRow { return shut(failures) }
                }
            }
            last = end
        }
        if hasGone { note(failures, refusedAt: now) } else if !failures.isEmpty { shut(failures) }
    }

    private func shut(_ failures: [String]) {
        tried = Dictionary(uniqueKeysWithValues: failures.map { ($0, 1) })
        roundsShut = 1
    }

    /// Sees whether the way is open again: by the oldest letter, then by some that were tried least, should
    /// the oldest be to addresses that take nothing.
    private func probe(_ tried: [String: Int], at now: Double) async throws -> Bool {
        var tried = tried
        var failures: [String] = []
        for id in try await probes(tried, at: now)
        where failures.count < Self.probesAtOnce && !Task.isCancelled {
            // Sent, or erased, since they were listed.
            guard let item = try await store.item(id, on: Post.shelf),
                item.state == Post.State.waiting.rawValue
            else { continue }
            switch try await handOver(item) {
            case .passedOver: continue
            case .gone:
                note(failures, refusedAt: now)
                return true
            case .failed where refused[item.id] != nil: note([item.id], refusedAt: now)
            case .failed:
                failures.append(item.id)
                tried[item.id, default: 0] += 1
            }
        }
        // Where nothing was left to try, nothing says that it is shut.
        if failures.isEmpty { return true }
        self.tried = tried
        roundsShut += 1
        return false
    }

    /// Every letter that is due: the oldest, then those that were tried least.
    private func probes(_ tried: [String: Int], at now: Double) async throws -> [String] {
        var due: [(tried: Int, at: Int64, id: String)] = []
        var last: ShelfItem?
        while true {
            let page = try await store.items(
                on: Post.shelf, state: Post.State.waiting.rawValue, after: last, limit: Self.pageSize)
            guard let end = page.last else { break }
            for item in page where isDue(item.id, at: now) {
                due.append((tried[item.id] ?? 0, item.at, item.id))
            }
            last = end
        }
        return due.prefix(1).map(\.id) + due.dropFirst().sorted { $0 < $1 }.map(\.id)
    }

    private func isDue(_ id: String, at now: Double) -> Bool {
        !unsendable.contains(id) && (refused[id].map { $0.due <= now } ?? true)
    }

    private func note(_ failures: [String], refusedAt now: Double) {
        for id in failures {
            let times = (refused[id]?.times ?? 0) + 1
            let wait = min(Self.longestWait, Self.shortestWait * Double(1 << min(times - 1, 10)))
            refused[id] = (times, now + wait)
        }
    }

    private enum Came { case gone, failed, passedOver }

    private func handOver(_ item: ShelfItem) async throws -> Came {
        let letter: Letter
        do {
            letter = try JSONDecoder().decode(Letter.self, from: item.body)
        } catch {
            // One that cannot be read holds up nobody.
            log(item.id, error)
            unsendable.insert(item.id)
            return .passedOver
        }
        guard let email = letter.email else {
            unsendable.insert(item.id)
            return .passedOver
        }
        guard try await isTime(letter, item) else { return .passedOver }
        // In a task of its own: a stop of the server lets the letter that is under way be handed over and
        // noted, or it would be sent twice.
        return try await Task { try await self.handOver(letter, item, email) }.value
    }

    private func handOver(_ letter: Letter, _ item: ShelfItem, _ email: String) async throws -> Came {
        var letter = letter
        if handedOver[item.id] == nil {
            do {
                handedOver[item.id] = .some(try await handOver(letter, item.id, email))
            } catch {
                log(item.id, error)
                return try await noted(error, letter, item)
            }
        }
        var (sent, delivery) = (item, letter.delivery ?? Delivery())
        let wasInTrouble = delivery.tries > 0
        delivery.note(.taken, said: handedOver[item.id] ?? nil, at: clock())
        letter.delivery = delivery
        sent.state = Post.State.sent.rawValue
        sent.body = try JSONEncoder().encode(letter)
        // One whose family was erased meanwhile does not come back.
        _ = try await store.replace(sent, on: Post.shelf)
        if wasInTrouble { try await LettersInTrouble.clear(item.id, in: store) }
        handedOver[item.id] = nil
        refused[item.id] = nil
        return .gone
    }

    /// Notes a try that failed, where the centre sees it. What a mail server has refused for long enough is
    /// the centre's to see to.
    private func noted(_ fault: any Error, _ letter: Letter, _ item: ShelfItem) async throws -> Came {
        var (letter, kept) = (letter, item)
        let now = clock()
        let (came, said) = Delivery.came(fault)
        var delivery = letter.delivery ?? Delivery()
        delivery.note(came, said: said, at: now)
        letter.delivery = delivery
        let isGivenUp = delivery.isGivenUp(at: now)
        if isGivenUp {
            letter.centre = letter.centre ?? letter.sender
            kept.state = Post.State.gaveUp.named(letter.centre)
        }
        kept.body = try JSONEncoder().encode(letter)
        if try await store.replace(kept, on: Post.shelf), !isGivenUp {
            try await LettersInTrouble.note(letter, kept, at: now, in: store)
        }
        guard isGivenUp else { return .failed }
        try await LettersInTrouble.clear(item.id, in: store)
        refused[item.id] = nil
        return .passedOver
    }
}
