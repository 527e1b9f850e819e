import GRDB

/// The tables of the embedded journal.
enum Schema {
    /// `STEP`: how a SQLite file says that it is a journal of ours.
    static let applicationID = 0x5354_4550
    static let version = 4

    /// Makes the tables where there are none.
    ///
    /// - Throws: `StoreFault.other` where the file is not a journal, or a newer one than this program knows.
    static func prepare(_ db: Database) throws {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if application == 0, found == 0, try db.tableExists("events") == false {
            try db.inTransaction {
                try db.execute(sql: tables)
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(version)")
                return .commit
            }
            return
        }
        guard application == applicationID else { throw StoreFault.other("the file is not a journal") }
        guard found == version else {
            throw StoreFault.other(
                "it is of version \(found), and this program keeps version \(version): name another folder.")
        }
    }

    /// Asks a file for the words that its tables and indexes were made with.
    static let words = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"

    /// What a sound journal answers to `words`.
    static func expectedWords() throws -> [String] {
        try DatabaseQueue().write { db in
            try db.execute(sql: tables)
            return try String.fetchAll(db, sql: words)
        }
    }

    private static let tables = """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE head (
            one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL, hash BLOB NOT NULL,
            code BLOB NOT NULL);
        CREATE TABLE events (
            position INTEGER PRIMARY KEY, stream TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL,
            actor TEXT NOT NULL, type TEXT NOT NULL, book TEXT NOT NULL, owner TEXT NOT NULL,
            body BLOB NOT NULL, hash BLOB NOT NULL, previous INTEGER NOT NULL);
        CREATE TABLE summaries (
            number INTEGER PRIMARY KEY, stream TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, state TEXT NOT NULL,
            version INTEGER NOT NULL, owner TEXT NOT NULL, links TEXT NOT NULL, body BLOB NOT NULL,
            batch INTEGER NOT NULL);
        CREATE TABLE tail (batch INTEGER PRIMARY KEY, summaries BLOB NOT NULL);
        CREATE INDEX summaries_of_owner ON summaries (owner);
        CREATE TABLE links (key TEXT NOT NULL, stream TEXT NOT NULL, PRIMARY KEY (key, stream)) WITHOUT ROWID;
        CREATE TABLE keys (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, wrapped BLOB, destroyed BLOB);
        CREATE INDEX keys_of_owner ON keys (owner);
        CREATE TABLE commands (
            id TEXT PRIMARY KEY, position INTEGER NOT NULL, outcome BLOB) WITHOUT ROWID;
        CREATE TABLE blobs (
            id TEXT PRIMARY KEY, owner TEXT NOT NULL, upload INTEGER NOT NULL UNIQUE,
            parts INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX blobs_of_owner ON blobs (owner);
        CREATE TABLE parts (
            upload INTEGER NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (upload, number));
        CREATE TABLE shelves (
            shelf TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, state TEXT NOT NULL,
            at INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (shelf, id)) WITHOUT ROWID;
        CREATE INDEX shelves_by_age ON shelves (shelf, at, id);
        CREATE INDEX shelves_by_state ON shelves (shelf, state, at, id);
        CREATE INDEX shelves_of_owner ON shelves (owner);
        CREATE TABLE cursors (
            name TEXT PRIMARY KEY, position INTEGER NOT NULL, code BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE reads (
            number INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, stream TEXT NOT NULL,
            what TEXT NOT NULL, relation TEXT NOT NULL, origin TEXT NOT NULL);
        CREATE INDEX reads_of_stream ON reads (stream, at);
        """
}
