import Domain
import Synchronization

/// Slows guessing down: after a few wrong answers each further one must wait, longer every time. Nobody is
/// ever locked out. An attempt is counted before it is looked at, so that a hundred at once are not one.
///
/// It is held in memory, in two generations, so that it holds what is lately guessed at and no more; after a
/// restart everybody begins anew.
final class GuessLimit: Sendable {
    /// How patience grows. Numbers are house rules; docs/decisions/0019 says why.
    struct Pace: Sendable {
        /// Wrong answers that cost nothing.
        var free: Int
        /// The wait after one more, doubled after each further one.
        var firstSeconds: Int
        var longestSeconds: Int
        /// After so long without a wrong answer all are forgotten.
        var forgetMinutes: Int

        /// A browser that has been signed in to this account before: its owner, mistyping.
        static let knownDevice = Pace(free: 5, firstSeconds: 2, longestSeconds: 60, forgetMinutes: 60)
        /// One account, from one place.
        static let accountFromPlace = Pace(free: 5, firstSeconds: 5, longestSeconds: 900, forgetMinutes: 120)
        /// One account, from wherever it is not known: many places at once.
        static let account = Pace(free: 30, firstSeconds: 2, longestSeconds: 60, forgetMinutes: 60)
        /// One place, whatever it guesses at. Many people can share one: a court, a library.
        static let place = Pace(free: 30, firstSeconds: 2, longestSeconds: 300, forgetMinutes: 60)
        /// A number that is known to somebody else, such as a case's.
        static let number = Pace(free: 10, firstSeconds: 5, longestSeconds: 900, forgetMinutes: 120)
        /// A code of eight figures that a centre gave.
        static let spokenCode = Pace(free: 3, firstSeconds: 10, longestSeconds: 900, forgetMinutes: 24 * 60)
    }

    private struct Guesses {
        var wrong = 0
        var last: Instant
        var until: Instant
    }

    private struct Held {
        var young: [String: Guesses] = [:]
        var old: [String: Guesses] = [:]

        func guesses(_ key: String) -> Guesses? { young[key] ?? old[key] }
    }

    private let held = Mutex(Held())
    private let limit: Int

    /// - Parameter limit: how many things one generation holds.
    init(limit: Int = 20_000) { self.limit = limit }

    /// Counts one attempt under each key, or under none where one of them must wait.
    /// - Returns: the seconds to wait; nil where the attempt may be looked at.
    func attempt(_ keys: [(key: String, pace: Pace)], at now: Instant) -> Int? {
        held.withLock { held in
            let waits = keys.compactMap { key, pace in Self.wait(held.guesses(key), pace, now) }
            if let longest = waits.max() { return longest }
            for (key, pace) in keys { count(key, pace, now, in: &held) }
            return nil
        }
    }

    /// It was right: what was counted under the first key is forgotten, and one attempt under the others.
    /// Whoever knows one account's password does not wipe out what they guessed at others from there.
    func succeeded(_ keys: [(key: String, pace: Pace)]) {
        held.withLock { held in
            for (number, entry) in keys.enumerated() {
                guard var guesses = held.guesses(entry.key) else { continue }
                guesses.wrong = number == 0 ? 0 : max(0, guesses.wrong - 1)
                guesses.until = guesses.last
                held.young[entry.key] = guesses
            }
        }
    }

    private static func wait(_ guesses: Guesses?, _ pace: Pace, _ now: Instant) -> Int? {
        guard let guesses, !isForgotten(guesses, pace, now) else { return nil }
        let left = guesses.until.milliseconds - now.milliseconds
        return left > 0 ? Int((left + 999) / 1000) : nil
    }

    private static func isForgotten(_ guesses: Guesses, _ pace: Pace, _ now: Instant) -> Bool {
        now.minutes(since: guesses.last) >= pace.forgetMinutes
    }

    private func count(_ key: String, _ pace: Pace, _ now: Instant, in held: inout Held) {
        var guesses = held.guesses(key) ?? Guesses(last: now, until: now)
        if Self.isForgotten(guesses, pace, now) { guesses.wrong = 0 }
        guesses.wrong += 1
        guesses.last = now
        let beyond = guesses.wrong - pace.free
        var seconds = 0
        if beyond > 0 {
            seconds = min(pace.longestSeconds, pace.firstSeconds << min(beyond - 1, 20))
        }
        guesses.until = Instant(milliseconds: now.milliseconds + Int64(seconds) * 1000)
        if held.young[key] == nil, held.young.count >= limit {
            held.old = held.young
            held.young = [:]
        }
        held.young[key] = guesses
    }
}
