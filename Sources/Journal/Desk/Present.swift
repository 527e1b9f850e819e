import Domain
import Synchronization

/// The present of the streams and lists in use. Two generations: what was not used while one filled is
/// dropped, so that memory holds what is in use and not the nation.
final class Present: Sendable {
    struct Entry: Sendable {
        var state: StreamState
        var version: Int
    }

    /// A list as it was read after so many appends: a later reading of it has another number.
    struct List: Sendable {
        var rows: [Summary]
        var readAt: UInt64
    }

    private struct Held {
        var young: [StreamID: Entry] = [:]
        var old: [StreamID: Entry] = [:]
        var lists: [ListKey: List] = [:]
        var appends: UInt64 = 0
        /// How often all of it was dropped.
        var ages = 0
    }

    private let held = Mutex(Held())
    private let limit: Int

    /// - Parameter limit: how many streams one generation holds.
    init(limit: Int = 20_000) { self.limit = limit }

    func entry(_ stream: StreamID) -> Entry? {
        held.withLock { held in
            if let entry = held.young[stream] { return entry }
            guard let entry = held.old[stream] else { return nil }
            Self.keep(entry, stream, in: &held, limit)
            return entry
        }
    }

    /// Keeps an entry unless a newer one is held.
    func keep(_ entry: Entry, _ stream: StreamID) {
        held.withLock { held in
            let known = held.young[stream] ?? held.old[stream]
            if let known, known.version >= entry.version { return }
            Self.keep(entry, stream, in: &held, limit)
        }
    }

    func drop(_ stream: StreamID) {
        held.withLock { held in
            held.young[stream] = nil
            held.old[stream] = nil
        }
    }

    func dropAll() { held.withLock { $0 = Held(appends: $0.appends + 1, ages: $0.ages + 1) } }

    /// How often all of it was dropped: what was erased reads otherwise at the version that it had.
    var ages: Int { held.withLock { $0.ages } }

    func list(_ key: ListKey) -> List? { held.withLock { $0.lists[key] } }

    /// Whether all that an answer was made of is held, and as it was.
    func stands(_ basis: Basis) -> Bool {
        held.withLock { held in
            guard held.ages == basis.age else { return false }
            return basis.streams.allSatisfy { stream, version in
                (held.young[stream] ?? held.old[stream])?.version == version
            }
                && basis.lists.allSatisfy { key, readAt in held.lists[key]?.readAt == readAt }
        }
    }

    /// How many appends there have been; a list read from the store is only kept if none came in between.
    var appends: UInt64 { held.withLock { $0.appends } }

    func keep(_ list: [Summary], _ key: ListKey, readAt appends: UInt64) {
        held.withLock { held in
            guard held.appends == appends else { return }
            if held.lists.count >= limit { held.lists = [:] }
            held.lists[key] = List(rows: list, readAt: appends)
        }
    }

    /// Forgets the lists that an append may have changed.
    func forget(_ keys: Set<ListKey>) {
        held.withLock { held in
            held.appends += 1
            for key in keys { held.lists[key] = nil }
        }
    }

    private static func keep(_ entry: Entry, _ stream: StreamID, in held: inout Held, _ limit: Int) {
        if held.young.count >= limit {
            held.old = held.young
            held.young = [:]
        }
        held.young[stream] = entry
    }
}
