import Foundation
import GRDB

/// The embedded journal: one folder, one process, SQLite in WAL with `synchronous = FULL`.
///
/// The folder holds `journal.sqlite` (and SQLite's `-wal` and `-shm` beside it) and `lock`. The master key's
/// file may be anywhere; without it the folder says nothing of what it holds but names of streams, types and
/// links.
public final class SQLiteStore: Store {
    let folder: Folder
    private let hold: DatabaseHold
    let pool: DatabasePool
    let writer: Writer
    let keyring: Keyring
    let heads: Heads
    let tail: Tail

    /// Opens the journal in a folder, made new where there is none.
    ///
    /// - Parameters:
    ///   - path: the data folder; made where it is missing.
    ///   - key: where the master key is; a file is made with a new key where it is missing and the journal is
    ///     new.
    /// - Throws: `StoreFault.inUse` where another process has it open; `.unwritable`; `.noKey`,
    ///   `.malformedKey` or `.wrongKey` where the key is not this journal's; `.broken` where the events are
    ///   not those written.
    public convenience init(folder path: String, key: KeyPlace) throws {
        try self.init(folder: path, key: key, cipher: .current)
    }

    init(folder path: String, key: KeyPlace, cipher: Cipher) throws {
        folder = try Folder(path)
        do {
            hold = try DatabaseHold(folder)
        } catch {
            folder.release()
            throw error
        }
        do {
            let opening = try Opening(folder: folder, key: key, cipher: cipher)
            pool = opening.pool
            keyring = opening.keyring
            heads = opening.heads
            tail = opening.tail
            let (tip, batch) = (opening.tip, opening.batch)
            writer = Writer(pool: pool) { [heads, tail, keyring] in
                WriteConnection($0, heads: heads, tail: tail, tip: tip, batch: batch, keyring: keyring)
            }
        } catch {
            hold.release()
            folder.release()
            throw error as? StoreFault ?? .other("\(error)")
        }
    }

    /// The same, with the master key in a file.
    public convenience init(folder path: String, key: String) throws {
        try self.init(folder: path, key: .file(key))
    }

    /// What the writer has done since the store was opened, for measuring.
    public var statistics: WriterStatistics { writer.done }

    /// What `PRAGMA synchronous` says on the connection that writes: 2 is FULL.
    public func synchronous() async throws -> Int {
        try await pool.writeWithoutTransaction { db in
            try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
        }
    }

    public func append(_ append: Append) async throws -> AppendResult {
        try append.check()
        while true {
            let keys = try await sealingKeys(for: append.owners)
            let prepared = try append.prepared(with: keys)
            switch try await writer.write({ try $0.append(prepared) }) {
            case .appended(let last): return .appended(last: last)
            case .conflict(let stream): return .conflict(stream: stream)
            case .repeated: return .repeated(outcome: try await outcome(of: append.command) ?? Data())
            case .sealedInVain: continue
            }
        }
    }

    public func close() async throws {
        await writer.close()
        do {
            try pool.close()
        } catch {
            throw StoreFault.other("\(error)")
        }
        hold.release()
        folder.release()
    }

    /// The keys to seal with; new ones for owners who have none.
    func sealingKeys(for owners: [String]) async throws -> SealingKeys {
        var found = SealingKeys()
        for owner in owners {
            let (key, isStored) = try await sealingKey(for: owner)
            found.keys.append(key)
            if !isStored { found.fresh.append(key) }
        }
        return found
    }

    private func sealingKey(for owner: String) async throws -> (key: OwnerKey, isStored: Bool) {
        if let known = keyring.known(owner) { return known }
        return try await read { [keyring] in try keyring.sealing(owner, $0) }
    }

    /// Reads from one consistent view; every fault is a `StoreFault`.
    func read<T: Sendable>(_ body: @escaping @Sendable (View) throws -> T) async throws -> T {
        do {
            return try await pool.read { try body(View($0)) }
        } catch let fault as StoreFault {
            throw fault
        } catch {
            throw StoreFault.other("\(error)")
        }
    }
}
