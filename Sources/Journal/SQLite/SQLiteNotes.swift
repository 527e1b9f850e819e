import Foundation

extension SQLiteStore {
    public func advance(_ name: String, to position: Int64) async throws {
        try await writer.write { connection in
            let write = try connection.statement(
                """
                INSERT INTO cursors (name, position, code) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET position = excluded.position, code = excluded.code
                WHERE excluded.position > position
                """)
            write.bind(1, name)
            write.bind(2, position)
            write.bind(3, CursorSeal.code(of: name, at: position, by: connection.master))
            try write.run()
        }
    }

    public func note(_ reads: [ReadNote]) async throws {
        try await writer.write { connection in
            guard !reads.isEmpty else { return }
            var seal = try connection.readSeal()
            let insert = try connection.statement(
                "INSERT INTO reads (at, actor, stream, what, relation, origin) VALUES (?, ?, ?, ?, ?, ?)")
            for note in reads {
                insert.bind(1, note.at)
                insert.bind(2, note.actor)
                insert.bind(3, note.stream)
                insert.bind(4, note.what)
                insert.bind(5, note.relation)
                insert.bind(6, note.from)
                try insert.run()
                seal = seal.adding(note, number: connection.lastRow, by: connection.master)
            }
            try connection.write(seal)
        }
    }

    public func cursor(_ name: String) async throws -> Int64 {
        try await read { view in
            try view.one("SELECT position FROM cursors WHERE name = ?", name) { $0.number(0) } ?? 0
        }
    }

    public func reads(of stream: String, limit: Int) async throws -> [ReadNote] {
        try await read { view in
            try view.all(
                "\(Self.readNotes) WHERE stream = ? ORDER BY at DESC, number DESC LIMIT ?", stream, limit
            ) { Self.readNote($0) }
        }
    }

    public func reads(of streams: [String], since at: Int64, limit: Int) async throws -> [ReadNote] {
        try await read { view in
            var notes: [ReadNote] = []
            for stream in streams {
                notes += try view.all(
                    "\(Self.readNotes) WHERE stream = ? AND at >= ? ORDER BY at DESC, number DESC LIMIT ?",
                    stream, at, limit
                ) { Self.readNote($0) }
            }
            return Array(notes.sorted { $0.at > $1.at }.prefix(max(0, limit)))
        }
    }

    private static let readNotes = "SELECT at, actor, stream, what, relation, origin FROM reads"

    private static func readNote(_ row: Statement) -> ReadNote {
        ReadNote(
            at: row.number(0), actor: row.text(1), stream: row.text(2), what: row.text(3),
            relation: row.text(4), from: row.text(5))
    }
}

extension WriteConnection {
    func readSeal() throws -> ReadSeal {
        let find = try statement("SELECT value FROM meta WHERE name = 'reads'")
        var seal: ReadSeal?
        try find.rows { seal = ReadSeal(code: $0.data(0)) }
        guard let seal else {
            throw StoreFault.broken(position: 0, reason: "the access log has lost its seal")
        }
        return seal
    }

    func write(_ seal: ReadSeal) throws {
        let write = try statement("UPDATE meta SET value = ? WHERE name = 'reads'")
        write.bind(1, seal.code)
        try write.run()
    }
}
