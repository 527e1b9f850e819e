import Domain
import Synchronization

/// How much of something one may have in a while: letters to one address, questions from one place. Held in
/// memory, as `GuessLimit` is.
final class Allowance: Sendable {
    struct Share: Sendable {
        var most: Int
        var minutes: Int

        /// House rule: three letters with a link in an hour to one address.
        static let links = Share(most: 3, minutes: 60)
        /// House rule: what one place may ask for by mail in an hour, for whatever addresses.
        static let linksFromPlace = Share(most: 30, minutes: 60)
        /// House rule: questions to centres in an hour from one place; a court's office asks several.
        static let enquiries = Share(most: 20, minutes: 60)
    }

    private struct Spent {
        var since: Instant
        var count: Int
    }

    private let held = Mutex<(young: [String: Spent], old: [String: Spent])>(([:], [:]))
    private let limit: Int

    init(limit: Int = 20_000) { self.limit = limit }

    /// Takes one of the share; false where none is left for now.
    func spend(_ key: String, _ share: Share, at now: Instant) -> Bool {
        held.withLock { held in
            var spent = held.young[key] ?? held.old[key] ?? Spent(since: now, count: 0)
            if now.minutes(since: spent.since) >= share.minutes { spent = Spent(since: now, count: 0) }
            guard spent.count < share.most else { return false }
            spent.count += 1
            if held.young[key] == nil, held.young.count >= limit {
                held.old = held.young
                held.young = [:]
            }
            held.young[key] = spent
            return true
        }
    }
}
