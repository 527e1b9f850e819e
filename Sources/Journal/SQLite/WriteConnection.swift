import Foundation
import GRDBSQLite

/// The one connection that writes, and what it knows of the journal's end. Only the writer's thread touches
/// it.
final class WriteConnection {
    private let db: OpaquePointer
    private var statements: [UnsafePointer<UInt8>: Statement] = [:]
    private let heads: Heads
    private let tail: Tail
    let keyring: Keyring
    /// The master key as the open transaction has it: a change of keys is within one.
    private(set) var master: MasterKey
    private var isRotated = false

    private var committedTip: Tip
    private(set) var tip: Tip
    /// What the open transaction has made of the heads.
    var changedHeads: [String: Head] = [:]
    private var storedKeys: [Int64] = []
    /// Destroyed in the open transaction; `keyring` learns of it after the commit.
    private var destroyedKeys: Set<Int64> = []
    private var afterCommit: [() -> Void] = []

    /// What the open transaction adds to the tail.
    private var newSummaries: [String: TailSummary] = [:]
    private var isFolded = false
    private var writesSinceFold = 0
    private var batch: Int64

    init(_ db: OpaquePointer, heads: Heads, tail: Tail, tip: Tip, batch: Int64, keyring: Keyring) {
        self.db = db
        self.heads = heads
        self.tail = tail
        self.batch = batch
        self.keyring = keyring
        master = keyring.master
        committedTip = tip
        self.tip = tip
    }

    /// A statement prepared once and kept. The texts are few and fixed, so the place of one names it.
    func statement(_ sql: StaticString) throws -> Statement {
        if let known = statements[sql.utf8Start] { return known }
        let made = try Statement(db, "\(sql)")
        statements[sql.utf8Start] = made
        return made
    }

    var changes: Int { Int(sqlite3_changes(db)) }

    /// The number of the row put in last.
    var lastRow: Int64 { sqlite3_last_insert_rowid(db) }

    func head(_ stream: String) -> Head? { changedHeads[stream] ?? heads[stream] }

    func begin() throws {
        batch += 1
        try statement("BEGIN IMMEDIATE").run()
        if writesSinceFold >= Tail.limit { try fold() }
    }

    func keep(_ summary: PreparedSummary) {
        newSummaries[summary.stream] = TailSummary(summary: summary, batch: batch)
        writesSinceFold += 1
    }

    /// Puts every summary that waits in its place.
    func fold() throws {
        // What waited before this transaction is put in its place once in it.
        let waiting = (isFolded ? [:] : tail.waiting).merging(newSummaries) { $1 }
        for stream in waiting.keys.sorted() {
            if let summary = waiting[stream] { try write(summary) }
        }
        try statement("DELETE FROM tail").run()
        newSummaries.removeAll()
        isFolded = true
        writesSinceFold = 0
    }

    /// Makes everything since `begin` durable, then lets others see it.
    func commit() throws {
        if tip != committedTip { try writeTip() }
        if !newSummaries.isEmpty { try writeTail() }
        try statement("COMMIT").run()
        committedTip = tip
        heads.publish(changedHeads)
        tail.publish(newSummaries, isFolded: isFolded)
        keyring.stored(storedKeys)
        if isRotated { keyring.master = master }
        for act in afterCommit { act() }
        forget()
        if mustEmptyLog { emptyLog() }
    }

    /// Undoes everything since `begin`, also in memory.
    func rollback() {
        // Where the transaction has ended by itself there is nothing to undo, and SQLite says so.
        if sqlite3_get_autocommit(db) == 0 { sqlite3_exec(db, "ROLLBACK", nil, nil, nil) }
        tip = committedTip
        if isRotated { master = keyring.master }
        forget()
    }

    /// Whether one of these keys is gone, so that what it sealed would be lost as soon as it is written.
    func isDestroyed(_ ids: [Int64]) -> Bool {
        keyring.isDestroyed(ids) || (!destroyedKeys.isEmpty && ids.contains(where: destroyedKeys.contains))
    }

    func noteDestroyed(_ ids: [Int64], owner: String) {
        destroyedKeys.formUnion(ids)
        afterwards { [keyring] in keyring.destroyed(ids, owner: owner) }
    }

    /// Something to do once the transaction is durable.
    func afterwards(_ act: @escaping () -> Void) { afterCommit.append(act) }

    /// Wraps and writes new keys. Here, on the writer's thread, it is known which master key holds.
    func write(_ keys: [OwnerKey]) throws {
        guard !keys.isEmpty else { return }
        let insert = try statement("INSERT OR IGNORE INTO keys (id, owner, wrapped) VALUES (?, ?, ?)")
        for key in keys {
            insert.bind(1, key.id)
            insert.bind(2, key.owner)
            insert.bind(3, try key.wrapped(by: master))
            try insert.run()
            storedKeys.append(key.id)
        }
    }

    func extend(to tip: Tip) { self.tip = tip }

    /// From here on the open transaction wraps and signs with that key.
    func turn(to key: MasterKey) throws {
        (master, isRotated) = (key, true)
        try writeTip()
    }

    /// Has the log emptied: it still holds pages from before, with keys on them that must not be found any
    /// more. A reader may need the log; then it is tried again after every commit until none does.
    func emptyLogAfterwards() { mustEmptyLog = true }

    private var mustEmptyLog = false

    private func emptyLog() {
        sqlite3_busy_timeout(db, 0)
        let result = sqlite3_wal_checkpoint_v2(db, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        sqlite3_busy_timeout(db, Self.busyTimeoutMilliseconds)
        mustEmptyLog = result != SQLITE_OK
    }

    static let busyTimeoutMilliseconds: Int32 = 10_000

    func finish() { statements.removeAll() }

    private func forget() {
        changedHeads.removeAll(keepingCapacity: true)
        newSummaries.removeAll(keepingCapacity: true)
        isFolded = false
        isRotated = false
        storedKeys.removeAll(keepingCapacity: true)
        destroyedKeys.removeAll()
        afterCommit.removeAll()
    }

    private func writeTail() throws {
        let write = try statement("INSERT INTO tail (batch, summaries) VALUES (?, ?)")
        write.bind(1, batch)
        write.bind(2, Tail.row(newSummaries.values))
        try write.run()
    }

    private func writeTip() throws {
        let write = try statement("UPDATE head SET position = ?, hash = ?, code = ? WHERE one = 1")
        write.bind(1, tip.position)
        write.bind(2, Data(tip.hash))
        write.bind(3, tip.code(by: master))
        try write.run()
    }
}
