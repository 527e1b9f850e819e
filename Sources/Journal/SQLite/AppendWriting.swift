import Foundation

/// What the writer made of a prepared append.
enum Written: Sendable {
    case appended(last: Int64)
    case conflict(stream: String)
    case repeated
    /// A key that sealed it was destroyed in the meantime: it must be sealed again.
    case sealedInVain
}

extension WriteConnection {
    /// Writes one append into the open transaction, or says why not; then it has written nothing.
    func append(_ append: PreparedAppend) throws -> Written {
        if isDestroyed(append.sealedBy) { return .sealedInVain }
        for (stream, version) in append.expected where (head(stream)?.version ?? 0) != version {
            return try isKept(append.command) ? .repeated : .conflict(stream: stream)
        }
        guard try keep(append.command, append.outcome) else { return .repeated }
        try write(append.keys)
        for event in append.events { try write(event) }
        for summary in append.summaries { try write(summary) }
        return .appended(last: tip.position)
    }

    private func isKept(_ command: String) throws -> Bool {
        let find = try statement("SELECT 1 FROM commands WHERE id = ?")
        find.bind(1, command)
        var found = false
        try find.rows { _ in found = true }
        return found
    }

    /// Notes the command; false where it was noted before.
    private func keep(_ command: String, _ outcome: [UInt8]) throws -> Bool {
        let insert = try statement("INSERT OR IGNORE INTO commands (id, outcome) VALUES (?, ?)")
        insert.bind(1, command)
        try outcome.withUnsafeBytes { sealed in
            insert.bind(2, blob: sealed)
            try insert.run()
        }
        return changes == 1
    }

    private func write(_ event: PreparedEvent) throws {
        let insert = try statement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try event.frame.bytes.withUnsafeBytes { frame in
            let next = tip.adding(frame)
            let before = head(event.stream)
            var fields = FrameFields(frame)
            insert.bind(1, next.position)
            insert.bind(2, text: fields.next())
            let version = fields.number()
            insert.bind(3, version)
            insert.bind(4, fields.number())
            for place: Int32 in 5...8 { insert.bind(place, text: fields.next()) }
            insert.bind(9, blob: fields.next())
            insert.bind(11, before?.position ?? 0)
            try next.hash.withUnsafeBytes { hash in
                insert.bind(10, blob: hash)
                try insert.run()
            }
            extend(to: next)
            changedHeads[event.stream] = Head(
                version: Int(version), position: next.position, links: before?.links)
        }
    }

    private func write(_ summary: PreparedSummary) throws {
        try writeLinks(of: summary)
        try summary.frame.bytes.withUnsafeBytes { frame in
            // The owner hardly ever changes, and an update that leaves it alone leaves its index alone.
            let update = try statement(
                """
                UPDATE summaries SET kind = ?2, state = ?3, links = ?5, body = ?6, version = ?7
                WHERE stream = ?1 AND owner = ?4
                """)
            try run(update, frame, version: summary.version)
            if changes == 1 { return }
            let insert = try statement(
                """
                INSERT INTO summaries (stream, kind, state, owner, links, body, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT (stream) DO UPDATE SET kind = excluded.kind, state = excluded.state,
                owner = excluded.owner, links = excluded.links, body = excluded.body,
                version = excluded.version
                """)
            try run(insert, frame, version: summary.version)
        }
    }

    private func run(_ statement: Statement, _ frame: UnsafeRawBufferPointer, version: Int) throws {
        var fields = FrameFields(frame)
        for place: Int32 in 1...5 { statement.bind(place, text: fields.next()) }
        statement.bind(6, blob: fields.next())
        statement.bind(7, Int64(version))
        try statement.run()
    }

    /// Writes only the links that changed; where none did, as nearly always, it asks nothing.
    private func writeLinks(of summary: PreparedSummary) throws {
        var head = head(summary.stream) ?? Head(version: 0, position: 0)
        guard head.links != summary.linksHash else { return }
        let before = try links(of: summary.stream)
        let after = Set(summary.links)
        let insert = try statement("INSERT OR IGNORE INTO links (key, stream) VALUES (?, ?)")
        for key in after.subtracting(before).sorted() {
            insert.bind(1, key)
            insert.bind(2, summary.stream)
            try insert.run()
        }
        let delete = try statement("DELETE FROM links WHERE key = ? AND stream = ?")
        for key in before.subtracting(after) {
            delete.bind(1, key)
            delete.bind(2, summary.stream)
            try delete.run()
        }
        head.links = summary.linksHash
        changedHeads[summary.stream] = head
    }

    func links(of stream: String) throws -> Set<String> {
        let find = try statement("SELECT links FROM summaries WHERE stream = ?")
        find.bind(1, stream)
        var links: Set<String> = []
        try find.rows { links.formUnion($0.text(0).split(separator: "\n").map(String.init)) }
        return links
    }
}
