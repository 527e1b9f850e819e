import Foundation
import GRDB

/// Everything that is made sure of before a store serves.
struct Opening {
    let pool: DatabasePool
    let keyring: Keyring
    let heads: Heads
    let tip: Tip
    let tail: Tail
    /// The number of the newest batch in the tail or the tables.
    let batch: Int64

    /// - Parameter cipher: what new owners' keys are for.
    init(folder: Folder, key place: KeyPlace, cipher: Cipher) throws {
        pool = try DatabasePool(path: folder.database, configuration: Self.configuration)
        try Self.makeReady(pool)
        let master = try Self.masterKey(pool, place)
        (tip, heads) = try pool.read { db in
            let view = try View(db)
            let tip = try Tip.signed(view, by: master)
            try Soundness(view: view).checkLinks()
            return (tip, try Soundness(view: view).heads(upTo: tip))
        }
        tail = Tail(try pool.read { try Tail.read(View($0)) })
        let batches =
            "SELECT max(batch) FROM (SELECT batch FROM tail UNION ALL SELECT max(batch) FROM summaries)"
        batch = try pool.read { try View($0).one(batches) { $0.number(0) } } ?? 0
        let lastKey = try pool.read { try View($0).one("SELECT max(id) FROM keys") { $0.number(0) } } ?? 0
        keyring = Keyring(master: master, nextID: lastKey + 1, cipher: cipher)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // What is deleted from a page is overwritten: a destroyed key must not be found in a free corner
            // of it. FAST leaves whole free pages as they are; only sealed content fills whole pages.
            try db.execute(sql: "PRAGMA secure_delete = FAST")
            try db.execute(sql: "PRAGMA cache_size = -32768")
        }
        return configuration
    }

    private static func makeReady(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { db in
            // GRDB sets NORMAL on its writer, with which an answered append could be lost with the power.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
                throw StoreFault.other("SQLite did not take synchronous = FULL")
            }
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            try Schema.prepare(db)
            guard try String.fetchAll(db, sql: Schema.words) == Schema.expectedWords() else {
                throw StoreFault.broken(position: 0, reason: "the tables are not those of a journal")
            }
            // Parts of an upload that never came to its end belong to nothing.
            try db.execute(sql: "DELETE FROM parts WHERE upload NOT IN (SELECT upload FROM blobs)")
        }
    }

    /// The journal's master key, made where neither the key nor anything sealed with it is there.
    private static func masterKey(_ pool: DatabasePool, _ place: KeyPlace) throws -> MasterKey {
        if let master = try pool.read({ try View($0).masterKey(from: place) }) { return master }
        let master =
            switch place {
            case .file(let path) where !FileManager.default.fileExists(atPath: path):
                try MasterKey(creating: path)
            default: try place.key()
            }
        let beginning = Tip.beginning
        try pool.write { db in
            guard try Int64.fetchOne(db, sql: "SELECT max(position) FROM events") == nil else {
                throw StoreFault.broken(position: 0, reason: "the journal has lost its check value")
            }
            try db.execute(
                sql: "INSERT INTO head (one, position, hash, code) VALUES (1, ?, ?, ?)",
                arguments: [beginning.position, Data(beginning.hash), beginning.code(by: master)])
            try db.execute(
                sql: "INSERT INTO meta (name, value) VALUES ('key', ?), ('reads', ?)",
                arguments: [master.checkValue, ReadSeal.beginning(by: master).code])
        }
        return master
    }
}

extension Tip {
    /// Where the journal says that its chain ends.
    ///
    /// - Throws: `StoreFault.broken` where that was not signed with the master key.
    static func signed(_ view: View, by master: MasterKey) throws -> Tip {
        let found = try view.one("SELECT position, hash, code FROM head WHERE one = 1") { row in
            (tip: Tip(position: row.number(0), hash: Array(row.data(1))), code: row.data(2))
        }
        guard let found else {
            throw StoreFault.broken(position: 0, reason: "the chain's end is not recorded")
        }
        guard found.tip.isSigned(found.code, by: master) else {
            throw StoreFault.broken(
                position: found.tip.position, reason: "the record of the chain's end is forged")
        }
        return found.tip
    }
}

extension View {
    /// The master key from its place; nil in a journal that has not begun.
    ///
    /// - Throws: `StoreFault.wrongKey` where the key there is another journal's, or was this one's before.
    func masterKey(from place: KeyPlace) throws -> MasterKey? {
        guard let check = try one("SELECT value FROM meta WHERE name = 'key'", body: { $0.data(0) }) else {
            return nil
        }
        let master = try place.key()
        guard master.isKey(of: check) else {
            throw StoreFault.wrongKey(place.name, newer: try placeOfNewerKey(than: master))
        }
        return master
    }
}
