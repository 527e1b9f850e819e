import Foundation
import Synchronization

/// The owners' keys, unwrapped when they are needed and kept in memory within a bound.
final class Keyring: Sendable {
    private let limit: Int
    /// What new keys are for. An owner whose newest key is for another gets a new one.
    private let cipher: Cipher
    private let state: Mutex<State>

    fileprivate struct State {
        var byID: [Int64: Entry] = [:]
        var current: [String: Int64] = [:]
        var nextID: Int64
        var clock: UInt64 = 0
        var master: MasterKey
        /// While the master key is changed, and afterwards: the other one. A reader's view of the journal may
        /// be older than the change, or newer than what this knows.
        var other: MasterKey?
        /// Destroyed since the journal was opened: a reader with an older view must not bring one back.
        var destroyed: Set<Int64> = []
    }

    fileprivate struct Entry {
        var key: OwnerKey
        var isStored: Bool
        var used: UInt64
    }

    init(master: MasterKey, nextID: Int64, limit: Int = 20_000, cipher: Cipher = .current) {
        self.limit = limit
        self.cipher = cipher
        state = Mutex(State(nextID: nextID, master: master))
    }

    /// What wraps the keys now, as committed.
    var master: MasterKey {
        get { state.withLock { $0.master } }
        set {
            state.withLock { state in
                guard !newValue.isSame(as: state.master) else { return }
                state.other = state.master
                state.master = newValue
            }
        }
    }

    /// Says before a change of the master key what the new one will be.
    func expect(_ next: MasterKey) { state.withLock { $0.other = next } }

    private var masters: [MasterKey] {
        state.withLock { state in [state.master] + (state.other.map { [$0] } ?? []) }
    }

    private func unwrap(_ id: Int64, _ owner: String, _ wrapped: Data) -> OwnerKey? {
        masters.lazy.compactMap { OwnerKey(id: id, owner: owner, wrapped: wrapped, by: $0) }.first
    }

    /// The key to seal an owner's content with, and whether the journal keeps it already; nil where only the
    /// journal can tell.
    func known(_ owner: String) -> (key: OwnerKey, isStored: Bool)? {
        state.withLock { state in
            guard let id = state.current[owner], let entry = state.byID[id], entry.key.cipher == cipher else {
                return nil
            }
            state.touch(id)
            return (entry.key, entry.isStored)
        }
    }

    /// The same, read from the journal or made new. A new key is to be written with the first thing it seals.
    func sealing(_ owner: String, _ view: View) throws -> (key: OwnerKey, isStored: Bool) {
        try view.each(
            "SELECT id, wrapped FROM keys WHERE owner = ? AND wrapped IS NOT NULL ORDER BY id", owner
        ) {
            guard let key = unwrap($0.number(0), owner, $0.data(1)) else {
                throw StoreFault.broken(position: 0, reason: "a key of \(owner) does not unwrap")
            }
            remember(key, isStored: true, isCurrent: true)
        }
        return state.withLock { state in
            if let id = state.current[owner], let entry = state.byID[id], entry.key.cipher == cipher {
                return (entry.key, entry.isStored)
            }
            let key = OwnerKey(newFor: owner, id: state.nextID, cipher: cipher)
            state.nextID += 1
            state.add(key, isStored: false, limit: limit)
            state.current[owner] = key.id
            return (key, false)
        }
    }

    /// The key with that id, nil where it was destroyed.
    ///
    /// - Throws: `StoreFault.broken` where the journal never had it, or it does not unwrap.
    func opening(_ id: Int64, _ view: View) throws -> OwnerKey? {
        let cached: OwnerKey?? = state.withLock { state in
            if state.destroyed.contains(id) { return .some(nil) }
            state.touch(id)
            return state.byID[id].map { .some($0.key) }
        }
        if let cached { return cached }
        guard let found = try view.key(id) else {
            throw StoreFault.broken(position: 0, reason: "key \(id) is missing")
        }
        let owner = found.owner
        guard let wrapped = found.wrapped else {
            guard masters.contains(where: { OwnerKey.isTombstone(found.destroyed, id, owner, by: $0) }) else {
                throw StoreFault.broken(position: 0, reason: "key \(id) was not destroyed by this program")
            }
            return nil
        }
        guard let key = unwrap(id, owner, wrapped) else {
            throw StoreFault.broken(position: 0, reason: "key \(id) does not unwrap")
        }
        remember(key, isStored: true, isCurrent: false)
        return key
    }

    /// Notes that the journal keeps these now.
    func stored(_ ids: [Int64]) {
        state.withLock { state in
            for id in ids { state.byID[id]?.isStored = true }
        }
    }

    /// Notes that these were destroyed.
    func destroyed(_ ids: [Int64], owner: String) {
        state.withLock { state in
            state.destroyed.formUnion(ids)
            for id in ids { state.byID[id] = nil }
            state.current[owner] = nil
        }
    }

    func isDestroyed(_ ids: [Int64]) -> Bool {
        state.withLock { state in !state.destroyed.isEmpty && ids.contains(where: state.destroyed.contains) }
    }

    private func remember(_ key: OwnerKey, isStored: Bool, isCurrent: Bool) {
        state.withLock { state in
            guard !state.destroyed.contains(key.id) else { return }
            if state.byID[key.id] == nil { state.add(key, isStored: isStored, limit: limit) }
            if isCurrent { state.current[key.owner] = key.id }
        }
    }
}

extension View {
    /// A row of the keys: its wrapped key, or the tombstone in its place.
    fileprivate func key(_ id: Int64) throws -> (owner: String, wrapped: Data?, destroyed: Data)? {
        try one("SELECT owner, wrapped, destroyed FROM keys WHERE id = ?", id) { row in
            (row.text(0), row.isNull(1) ? nil : row.data(1), row.data(2))
        }
    }
}

extension Keyring.State {
    fileprivate mutating func touch(_ id: Int64) {
        clock += 1
        byID[id]?.used = clock
    }

    /// Over the bound, the half used longest ago goes. Keys that are not written yet stay.
    fileprivate mutating func add(_ key: OwnerKey, isStored: Bool, limit: Int) {
        if byID.count >= limit {
            let ages = byID.values.lazy.filter(\.isStored).map(\.used).sorted()
            let middle = ages.isEmpty ? 0 : ages[ages.count / 2]
            byID = byID.filter { !$0.value.isStored || $0.value.used > middle }
            current = current.filter { byID[$0.value] != nil }
        }
        clock += 1
        byID[key.id] = Keyring.Entry(key: key, isStored: isStored, used: clock)
    }
}
