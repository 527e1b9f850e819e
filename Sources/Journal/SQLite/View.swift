import Foundation
import GRDB
import GRDBSQLite

/// One consistent look at the journal, read straight from SQLite.
///
/// Columns are taken as SQLite gives them and never trap: a damaged row must be told of, not end the process.
struct View {
    private let db: OpaquePointer
    private let idle = Idle()

    /// Statements that were prepared for this look and wait to be asked again: a walk over the journal asks
    /// the same for every event, and to prepare costs far more than to run.
    private final class Idle {
        var statements: [String: Statement] = [:]
    }

    init(_ db: OpaquePointer) { self.db = db }

    init(_ db: Database) throws {
        guard let handle = db.sqliteConnection else { throw StoreFault.closed }
        self.db = handle
    }

    func statement(_ sql: String) throws -> Statement { try Statement(db, sql) }

    /// Calls `body` with each row.
    func each(_ sql: String, _ values: any Bindable..., body: (Statement) throws -> Void) throws {
        try each(sql, values, body: body)
    }

    /// What `body` makes of each row.
    func all<T>(_ sql: String, _ values: any Bindable..., body: (Statement) throws -> T?) throws -> [T] {
        var all: [T] = []
        try each(sql, values) { row in
            if let one = try body(row) { all.append(one) }
        }
        return all
    }

    /// What `body` makes of the only row; nil where there is none.
    func one<T>(_ sql: String, _ values: any Bindable..., body: (Statement) throws -> T?) throws -> T? {
        var one: T?
        try each(sql, values) { row in one = try body(row) }
        return one
    }

    private func each(_ sql: String, _ values: [any Bindable], body: (Statement) throws -> Void) throws {
        // Taken out while it runs, so that a walk within a walk of the same words has its own.
        let statement = try idle.statements.removeValue(forKey: sql) ?? Statement(db, sql)
        defer { idle.statements[sql] = statement }
        for (place, value) in values.enumerated() { value.bind(to: statement, Int32(place + 1)) }
        try statement.rows(body)
    }
}

/// What can stand in a place of a statement.
protocol Bindable {
    func bind(to statement: Statement, _ place: Int32)
}

extension String: Bindable {
    func bind(to statement: Statement, _ place: Int32) { statement.bind(place, self) }
}

extension Int64: Bindable {
    func bind(to statement: Statement, _ place: Int32) { statement.bind(place, self) }
}

extension Int: Bindable {
    func bind(to statement: Statement, _ place: Int32) { statement.bind(place, Int64(self)) }
}

extension Data: Bindable {
    func bind(to statement: Statement, _ place: Int32) { statement.bind(place, self) }
}
