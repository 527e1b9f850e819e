import Foundation
import GRDBSQLite

/// A prepared statement, spoken to directly: a batch runs many of the same, and every one of them counts.
final class Statement {
    private let raw: OpaquePointer
    private let db: OpaquePointer

    init(_ db: OpaquePointer, _ sql: String) throws {
        var raw: OpaquePointer?
        let code = sqlite3_prepare_v3(db, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &raw, nil)
        guard code == SQLITE_OK, let raw else { throw Self.fault(db) }
        self.raw = raw
        self.db = db
    }

    deinit { sqlite3_finalize(raw) }

    /// Binds a number; places count from 1.
    func bind(_ place: Int32, _ number: Int64) { sqlite3_bind_int64(raw, place, number) }

    func bindNull(_ place: Int32) { sqlite3_bind_null(raw, place) }

    /// Binds bytes that stay where they are until the statement has run.
    func bind(_ place: Int32, blob bytes: UnsafeRawBufferPointer) { bind(place, blob: bytes, nil) }

    /// Binds UTF-8 that stays where it is until the statement has run.
    func bind(_ place: Int32, text bytes: UnsafeRawBufferPointer) { bind(place, text: bytes, nil) }

    /// Binds a copy of the text.
    func bind(_ place: Int32, _ text: String) {
        var text = text
        text.withUTF8 { bind(place, text: UnsafeRawBufferPointer($0), Self.copied) }
    }

    /// Binds a copy of the bytes.
    func bind(_ place: Int32, _ data: Data) {
        data.withUnsafeBytes { bind(place, blob: $0, Self.copied) }
    }

    private func bind(_ place: Int32, blob bytes: UnsafeRawBufferPointer, _ end: sqlite3_destructor_type?) {
        if let start = bytes.baseAddress, bytes.count > 0 {
            sqlite3_bind_blob64(raw, place, start, UInt64(bytes.count), end)
        } else {
            sqlite3_bind_zeroblob(raw, place, 0)
        }
    }

    private func bind(_ place: Int32, text bytes: UnsafeRawBufferPointer, _ end: sqlite3_destructor_type?) {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        if let start, bytes.count > 0 {
            sqlite3_bind_text64(raw, place, start, UInt64(bytes.count), end, UInt8(SQLITE_UTF8))
        } else {
            sqlite3_bind_text(raw, place, "", 0, Self.copied)
        }
    }

    /// Runs it to its end, ready to run again.
    func run() throws {
        let code = sqlite3_step(raw)
        sqlite3_reset(raw)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw Self.fault(db) }
    }

    /// Calls `body` with each row.
    func rows(_ body: (Statement) throws -> Void) throws {
        defer { sqlite3_reset(raw) }
        while true {
            switch sqlite3_step(raw) {
            case SQLITE_ROW: try body(self)
            case SQLITE_DONE: return
            default: throw Self.fault(db)
            }
        }
    }

    /// A number of the current row; columns count from 0.
    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

    /// A text of the current row.
    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(raw, column) else { return "" }
        let count = Int(sqlite3_column_bytes(raw, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The bytes of a column of the current row, whatever their type.
    func data(_ column: Int32) -> Data {
        guard let start = sqlite3_column_blob(raw, column) else { return Data() }
        return Data(bytes: start, count: Int(sqlite3_column_bytes(raw, column)))
    }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

    /// Whether the columns of the current row are of these types: `i` a number, `t` a text, `b` bytes.
    func hasTypes(of letters: String) -> Bool {
        letters.utf8.enumerated().allSatisfy { column, letter in
            let type = sqlite3_column_type(raw, Int32(column))
            switch letter {
            case UInt8(ascii: "i"): return type == SQLITE_INTEGER
            case UInt8(ascii: "t"): return type == SQLITE_TEXT
            default: return type == SQLITE_BLOB
            }
        }
    }

    static func fault(_ db: OpaquePointer) -> StoreFault {
        .other("SQLite \(sqlite3_extended_errcode(db)): \(String(cString: sqlite3_errmsg(db)))")
    }

    /// Says that SQLite must copy what it is given.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
