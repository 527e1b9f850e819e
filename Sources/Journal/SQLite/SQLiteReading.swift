public import Foundation

extension SQLiteStore {
    public func outcome(of command: String) async throws -> Data? {
        try await read { [keyring] view in
            let sealed = try view.one("SELECT outcome FROM commands WHERE id = ?", command) { $0.data(0) }
            guard let sealed else { return nil }
            return try keyring.open(sealed, for: Bound.outcome(of: command), in: view, at: 0) ?? Data()
        }
    }

    public func head(of stream: String) async throws -> Int { heads[stream]?.version ?? 0 }

    public func events(of stream: String, after version: Int) async throws -> [StoredEvent] {
        guard let head = heads[stream], head.version > version else { return [] }
        return try await read { [keyring] view in
            try view.eventsBackwards(from: head.position, after: version) { try keyring.event($0, view) }
                .reversed()
        }
    }

    public func events(after position: Int64, limit: Int) async throws -> [StoredEvent] {
        try await read { [keyring] view in
            try view.all("SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?", position, limit)
            {
                try keyring.event($0, view)
            }
        }
    }

    public func lastPosition() async throws -> Int64 {
        try await read { try $0.one("SELECT position FROM head WHERE one = 1") { $0.number(0) } ?? 0 }
    }

    public func streams(linked key: String) async throws -> [String] {
        try await read { view in
            try view.all("SELECT stream FROM links WHERE key = ? ORDER BY stream", key) { $0.text(0) }
        }
    }

    public func summaries(linked key: String) async throws -> [StoredSummary] {
        try await read { [keyring] view in
            try view.all(
                """
                SELECT summaries.* FROM links JOIN summaries ON summaries.stream = links.stream
                WHERE links.key = ? ORDER BY links.stream
                """, key
            ) { try keyring.summary($0, view) }
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
                "SELECT at, actor, what FROM reads WHERE stream = ? ORDER BY at DESC, number DESC LIMIT ?",
                stream, limit
            ) { ReadNote(at: $0.number(0), actor: $0.text(1), stream: stream, what: $0.text(2)) }
        }
    }
}

extension View {
    /// The events of one stream, newest first: each knows the position of the one before it, which spares the
    /// writer an index that it would have to change in a different place for every event.
    fileprivate func eventsBackwards(
        from position: Int64, after version: Int, read: (Statement) throws -> StoredEvent
    ) throws -> [StoredEvent] {
        let find = try statement("SELECT * FROM events WHERE position = ?")
        var events: [StoredEvent] = []
        var position = position
        while position > 0 {
            let count = events.count
            find.bind(1, position)
            try find.rows { row in
                position = row.number(10)
                if row.number(2) > version { events.append(try read(row)) } else { position = 0 }
            }
            guard events.count > count || position == 0 else {
                throw StoreFault.broken(position: position, reason: "it is missing")
            }
        }
        return events
    }
}

extension Keyring {
    /// The content, nil where its key was destroyed.
    ///
    /// - Throws: `StoreFault.broken` with that position where it is not as it was sealed.
    func open(_ sealed: Data, for bound: [UInt8], in view: View, at position: Int64) throws -> Data? {
        guard let id = Sealed.key(of: sealed) else {
            throw StoreFault.broken(position: position, reason: "too short to be sealed")
        }
        guard let key = try opening(id, view) else { return nil }
        guard let content = Sealed.open(sealed, with: key, for: bound) else {
            throw StoreFault.broken(position: position, reason: "it does not open, although its key is there")
        }
        return content
    }

    fileprivate func event(_ row: Statement, _ view: View) throws -> StoredEvent {
        let (position, stream, version) = (row.number(0), row.text(1), Int(row.number(2)))
        let body = try open(
            row.data(8), for: Bound.event(stream: stream, version: version), in: view, at: position)
        return StoredEvent(
            position: position, stream: stream, version: version, at: row.number(3), actor: row.text(4),
            type: row.text(5), book: row.text(6), body: body)
    }

    /// A summary from its row; nil where its owner was erased.
    func summary(_ row: Statement, _ view: View) throws -> StoredSummary? {
        let (stream, kind, state, version) = (row.text(1), row.text(2), row.text(3), Int(row.number(4)))
        let bound = Bound.summary(
            stream: stream, version: version, kind: kind, state: state, owner: row.text(5), links: row.text(6)
        )
        guard let body = try open(row.data(7), for: bound, in: view, at: 0) else { return nil }
        return StoredSummary(stream: stream, kind: kind, state: state, version: version, body: body)
    }
}
