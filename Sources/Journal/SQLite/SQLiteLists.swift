extension SQLiteStore {
    public func streams(linked key: String) async throws -> [String] {
        let waiting = tail.waiting
        return try await read { view in
            let placed =
                "SELECT stream, batch FROM summaries WHERE stream IN (SELECT stream FROM links WHERE key = ?)"
            var streams = try view.all(placed, key) { row in
                waiting.isOlder(row.text(0), than: row.number(1)) ? row.text(0) : nil
            }
            streams += try waiting.newer(linked: key, view).map(\.stream)
            return streams.sorted()
        }
    }

    public func summaries(linked key: String) async throws -> [StoredSummary] {
        let waiting = tail.waiting
        return try await read { [keyring] view in
            let placed = "SELECT * FROM summaries WHERE stream IN (SELECT stream FROM links WHERE key = ?)"
            var summaries = try view.all(placed, key) { row in
                waiting.isOlder(row.text(1), than: row.number(8)) ? try keyring.summary(row, view) : nil
            }
            for summary in try waiting.newer(linked: key, view) {
                if let opened = try summary.opened(by: keyring, view) { summaries.append(opened) }
            }
            return summaries.sorted { $0.stream < $1.stream }
        }
    }
}

// Between a look at the tail and one at the tables, what waited may have been put in its place and even
// changed again: of the two the one of the later batch holds.
extension [String: TailSummary] {
    /// Whether nothing of that batch or later waits for the stream.
    fileprivate func isOlder(_ stream: String, than batch: Int64) -> Bool {
        guard let waiting = self[stream] else { return true }
        return waiting.batch < batch
    }

    /// Those under that key of which the tables hold nothing later.
    fileprivate func newer(linked key: String, _ view: View) throws -> [PreparedSummary] {
        try values.filter { $0.summary.isLinked(key) }.compactMap { waiting in
            let sql = "SELECT batch FROM summaries WHERE stream = ?"
            let placed = try view.one(sql, waiting.summary.stream) { $0.number(0) } ?? 0
            return placed <= waiting.batch ? waiting.summary : nil
        }
    }
}
