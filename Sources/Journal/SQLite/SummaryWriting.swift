import Foundation

extension WriteConnection {
    /// Puts a summary and its links in their places.
    func write(_ waiting: TailSummary) throws {
        let summary = waiting.summary
        try writeLinks(of: summary)
        try summary.frame.bytes.withUnsafeBytes { frame in
            // The owner hardly ever changes, and an update that leaves it alone leaves its index alone.
            let update = try statement(
                """
                UPDATE summaries SET kind = ?2, state = ?3, links = ?5, body = ?6, version = ?7, batch = ?8
                WHERE stream = ?1 AND owner = ?4
                """)
            try run(update, frame, waiting)
            if changes == 1 { return }
            let insert = try statement(
                """
                INSERT INTO summaries (stream, kind, state, owner, links, body, version, batch)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (stream) DO UPDATE SET kind = excluded.kind, state = excluded.state,
                owner = excluded.owner, links = excluded.links, body = excluded.body,
                version = excluded.version, batch = excluded.batch
                """)
            try run(insert, frame, waiting)
        }
    }

    private func run(_ statement: Statement, _ frame: UnsafeRawBufferPointer, _ waiting: TailSummary) throws {
        var fields = FrameFields(frame)
        for place: Int32 in 1...5 { statement.bind(place, text: fields.next()) }
        statement.bind(6, blob: fields.next())
        statement.bind(7, Int64(waiting.summary.version))
        statement.bind(8, waiting.batch)
        try statement.run()
    }

    /// Writes only the links that changed.
    private func writeLinks(of summary: PreparedSummary) throws {
        let kept = try links(of: summary.stream)
        guard kept != summary.links else { return }
        let (before, after) = (Set(kept.split(separator: "\n")), Set(summary.links.split(separator: "\n")))
        let insert = try statement("INSERT OR IGNORE INTO links (key, stream) VALUES (?, ?)")
        for key in after.subtracting(before).sorted() { try change(insert, String(key), summary.stream) }
        let delete = try statement("DELETE FROM links WHERE key = ? AND stream = ?")
        for key in before.subtracting(after).sorted() { try change(delete, String(key), summary.stream) }
    }

    private func change(_ statement: Statement, _ key: String, _ stream: String) throws {
        statement.bind(1, key)
        statement.bind(2, stream)
        try statement.run()
    }

    private func links(of stream: String) throws -> String {
        let find = try statement("SELECT links FROM summaries WHERE stream = ?")
        find.bind(1, stream)
        var links = ""
        try find.rows { links = $0.text(0) }
        return links
    }

    /// Takes the summaries of an owner away, with their links.
    func forgetSummaries(of owner: String) throws {
        try fold()
        let find = try statement("SELECT stream, links FROM summaries WHERE owner = ?")
        find.bind(1, owner)
        var summaries: [(stream: String, links: String)] = []
        try find.rows { summaries.append(($0.text(0), $0.text(1))) }
        let unlink = try statement("DELETE FROM links WHERE key = ? AND stream = ?")
        let delete = try statement("DELETE FROM summaries WHERE stream = ?")
        for (stream, links) in summaries {
            for key in links.split(separator: "\n") { try change(unlink, String(key), stream) }
            delete.bind(1, stream)
            try delete.run()
        }
    }
}
