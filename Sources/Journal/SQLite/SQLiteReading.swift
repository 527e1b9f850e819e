public import Foundation

extension SQLiteStore {
    public func outcome(of command: String) async throws -> Data? {
        try await read { [keyring] view in
            try keyring.outcome(of: command, view)
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

    /// What is sealed in an event; nil where its owner was erased.
    func box(_ row: Statement, _ view: View) throws -> EventBox? {
        let bound = Bound.event(stream: row.text(1), version: Int(row.number(2)))
        return try open(row.data(8), for: bound, in: view, at: row.number(0)).map(EventBox.init(opened:))
    }

    /// What was answered to a command: nil where there was none, nothing where its owner was erased.
    ///
    /// - Throws: `StoreFault.broken` where the event that the command made is not there, or another's.
    func outcome(of command: String, _ view: View) throws -> Data? {
        let kept = try view.one("SELECT position, outcome FROM commands WHERE id = ?", command) {
            (position: $0.number(0), sealed: $0.data(1))
        }
        guard let kept else { return nil }
        if kept.position == 0 {
            return try open(kept.sealed, for: Bound.outcome(of: command), in: view, at: 0) ?? Data()
        }
        let sql = "SELECT * FROM events WHERE position = ?"
        let found = try view.one(sql, kept.position) { (box: try box($0, view), isThere: true) }
        guard found?.isThere == true, found?.box.map({ $0.command == command }) ?? true else {
            throw StoreFault.broken(position: kept.position, reason: "it is not of command \(command)")
        }
        return found?.box?.outcome ?? Data()
    }

    fileprivate func event(_ row: Statement, _ view: View) throws -> StoredEvent {
        let (position, stream, version) = (row.number(0), row.text(1), Int(row.number(2)))
        let box = try box(row, view)
        return StoredEvent(
            position: position, stream: stream, version: version, at: row.number(3), actor: row.text(4),
            type: row.text(5), book: row.text(6), body: box?.body)
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
