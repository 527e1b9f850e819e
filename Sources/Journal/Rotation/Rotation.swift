import Foundation

/// What a change of the master key has wrapped and signed anew.
public struct RotationReport: Sendable, Equatable {
    /// Owners' keys, those destroyed among them.
    public internal(set) var keys = 0
    /// Notes of who read what, whose seal was made again from the first.
    public internal(set) var reads = 0
    /// Places of reactors.
    public internal(set) var cursors = 0
}

extension SQLiteStore {
    /// Puts another master key in the place of this journal's, in one transaction between others, while it is
    /// served: what wraps the owners' keys, and what signs the chain's end, the access log, the reactors'
    /// places and the record of destroyed keys. The owners' own keys stay as they are.
    ///
    /// Nothing is signed again that does not hold under the key before: a change of keys must not make good
    /// what somebody has changed.
    ///
    /// - Parameters:
    ///   - key: the new key, which the caller has made durable already.
    ///   - path: the file that it is in, for whoever comes with the key before.
    /// - Throws: `StoreFault.broken` where something does not hold; nothing has changed then.
    public func rotate(to key: MasterKey, kept path: String) async throws -> RotationReport {
        guard !key.isSame(as: keyring.master) else { throw StoreFault.other("it has that key already") }
        keyring.expect(key)
        let report = try await writer.write { try $0.rotate(to: key, kept: path) }
        try await writer.write { $0.emptyLogAfterwards() }
        return report
    }
}

extension WriteConnection {
    /// How many rows are read before they are written: SQLite promises nothing of a walk over what changes.
    private static let rowsAtOnce: Int64 = 1000

    fileprivate func rotate(to key: MasterKey, kept path: String) throws -> RotationReport {
        var report = RotationReport()
        try fold()
        report.keys = try rotateKeys(to: key)
        report.reads = try rotateReads(to: key)
        report.cursors = try rotateCursors(to: key)
        try note("former", master.checkValue)
        try note("newer", Data(path.utf8))
        try note("key", key.checkValue)
        try turn(to: key)
        return report
    }

    private struct KeyRow {
        var id: Int64
        var owner: String
        var wrapped: Data?
        var destroyed: Data
    }

    private func rotateKeys(to key: MasterKey) throws -> Int {
        let find = try statement(
            "SELECT id, owner, wrapped, destroyed FROM keys WHERE id > ? ORDER BY id LIMIT ?")
        let write = try statement("UPDATE keys SET wrapped = ?, destroyed = ? WHERE id = ?")
        var (last, count) = (Int64.min, 0)
        while true {
            var rows: [KeyRow] = []
            find.bind(1, last)
            find.bind(2, Self.rowsAtOnce)
            try find.rows { row in
                rows.append(
                    KeyRow(
                        id: row.number(0), owner: row.text(1), wrapped: row.isNull(2) ? nil : row.data(2),
                        destroyed: row.data(3)))
            }
            for row in rows { try rotate(row, to: key, write) }
            guard let end = rows.last else { return count }
            (last, count) = (end.id, count + rows.count)
        }
    }

    private func rotate(_ row: KeyRow, to key: MasterKey, _ write: Statement) throws {
        if let wrapped = row.wrapped {
            guard let owner = OwnerKey(id: row.id, owner: row.owner, wrapped: wrapped, by: master) else {
                throw StoreFault.broken(position: 0, reason: "key \(row.id) does not unwrap")
            }
            write.bind(1, try owner.wrapped(by: key))
            write.bindNull(2)
        } else {
            guard OwnerKey.isTombstone(row.destroyed, row.id, row.owner, by: master) else {
                throw StoreFault.broken(
                    position: 0, reason: "key \(row.id) was not destroyed by this program")
            }
            write.bindNull(1)
            write.bind(2, OwnerKey.tombstone(row.id, row.owner, by: key))
        }
        write.bind(3, row.id)
        try write.run()
    }

    private func rotateReads(to key: MasterKey) throws -> Int {
        var (before, after) = (ReadSeal.beginning(by: master), ReadSeal.beginning(by: key))
        var count = 0
        try statement("SELECT at, actor, stream, what, number FROM reads ORDER BY number").rows { row in
            let note = ReadNote(at: row.number(0), actor: row.text(1), stream: row.text(2), what: row.text(3))
            before = before.adding(note, number: row.number(4), by: master)
            after = after.adding(note, number: row.number(4), by: key)
            count += 1
        }
        guard try readSeal() == before else {
            throw StoreFault.broken(position: 0, reason: "the notes of the access log are not those written")
        }
        try write(after)
        return count
    }

    private func rotateCursors(to key: MasterKey) throws -> Int {
        var places: [(name: String, position: Int64)] = []
        try statement("SELECT name, position, code FROM cursors").rows { row in
            let (name, position) = (row.text(0), row.number(1))
            guard CursorSeal.isValid(row.data(2), of: name, at: position, by: master) else {
                throw StoreFault.broken(
                    position: 0, reason: "the place of reactor \(name) is not one written")
            }
            places.append((name, position))
        }
        let write = try statement("UPDATE cursors SET code = ? WHERE name = ?")
        for (name, position) in places {
            write.bind(1, CursorSeal.code(of: name, at: position, by: key))
            write.bind(2, name)
            try write.run()
        }
        return places.count
    }

    private func note(_ name: String, _ value: Data) throws {
        let write = try statement(
            """
            INSERT INTO meta (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
        write.bind(1, name)
        write.bind(2, value)
        try write.run()
    }
}

extension View {
    /// The file that a change of keys put the newer key in, where that key is the one before; nil where it is
    /// not.
    func placeOfNewerKey(than key: MasterKey) throws -> String? {
        guard let former = try one("SELECT value FROM meta WHERE name = 'former'", body: { $0.data(0) }),
            key.isKey(of: former)
        else { return nil }
        return try one("SELECT value FROM meta WHERE name = 'newer'") { $0.text(0) }
    }
}
