import Foundation

extension Verification {
    /// Every key unwraps, or was destroyed by this program.
    func walkKeys() throws {
        try view.each("SELECT id FROM keys ORDER BY id") { row in
            try naming("key \(row.number(0))") { _ = try keyring.opening(row.number(0), view) }
            report.keys += 1
        }
    }

    /// Every summary that is not in its place yet opens.
    func walkTail() throws {
        try Tail.each(view) { waiting in
            let stream = waiting.summary.stream
            tail[stream] = waiting
            try naming("the newest summary of \(stream)") {
                guard try waiting.summary.opened(by: keyring, view) != nil else {
                    throw broken("the newest summary of \(stream)", "its owner was erased")
                }
            }
        }
    }

    /// Every summary opens, is linked as it says, and is of a stream that was walked.
    func walkSummaries() throws {
        let columns = "stream, stream, kind, state, version, owner, links, body"
        try view.each("SELECT \(columns) FROM summaries ORDER BY number") { row in
            let stream = row.text(0)
            try naming("the summary of \(stream)") {
                let isThere = try keyring.summary(row, view) != nil
                guard isThere else { throw broken("the summary of \(stream)", "its owner was erased") }
                try checkLinks(of: stream, row.text(6).split(separator: "\n").map(String.init))
            }
            report.summaries += 1
            if row.number(4) == 0 { summariesMatched += 1 }
        }
        guard report.summaries == summariesMatched else {
            throw broken(
                "the summaries", "\(report.summaries - summariesMatched) are of streams without events")
        }
    }

    private func checkLinks(of stream: String, _ keys: [String]) throws {
        for key in keys {
            let sql = "SELECT 1 FROM links WHERE key = ? AND stream = ?"
            guard try view.one(sql, key, stream, body: { _ in true }) == true else {
                throw broken("the summary of \(stream)", "its link to \(key) is missing")
            }
            linksSaid += 1
        }
    }

    /// There is no link that no summary speaks of.
    func countLinks() throws {
        let there = try view.one("SELECT count(*) FROM links") { $0.number(0) } ?? 0
        guard there == linksSaid else {
            throw broken("the links", "there are \(there), the summaries speak of \(linksSaid)")
        }
    }

    func walkItems() throws {
        try view.each("SELECT * FROM shelves ORDER BY shelf, id") { row in
            let name = "item \(row.text(1)) of shelf \(row.text(0))"
            guard try naming(name, { try keyring.item(row, view) }) != nil else {
                throw broken(name, "its owner was erased")
            }
            report.items += 1
        }
    }

    func walkDocuments() throws {
        try view.each("SELECT id, owner, upload, parts FROM blobs ORDER BY id") { row in
            let (id, owner, upload) = (row.text(0), row.text(1), row.number(2))
            let count = Int(row.number(3))
            try naming("document \(id)") {
                guard try keyring.parts(of: id, owner, upload: upload, count: count, view, { _ in }) else {
                    throw broken("document \(id)", "its owner was erased")
                }
            }
            report.documents += 1
        }
    }

    /// Every command's outcome is where its row says.
    func walkOutcomes() throws {
        try view.each("SELECT id FROM commands ORDER BY id") { row in
            try naming("the outcome of command \(row.text(0))") {
                _ = try keyring.outcome(of: row.text(0), view)
            }
            report.outcomes += 1
        }
    }

    /// The notes of who read what are those written, in their order.
    func walkReads() throws {
        let kept = try view.one("SELECT value FROM meta WHERE name = 'reads'") { ReadSeal(code: $0.data(0)) }
        var seal = ReadSeal.beginning(by: master)
        try view.each("SELECT at, actor, stream, what, relation, origin, number FROM reads ORDER BY number") {
            row in
            guard row.hasTypes(of: "ittttti") else {
                throw broken("the access log", "a column is of another type")
            }
            let note = ReadNote(
                at: row.number(0), actor: row.text(1), stream: row.text(2), what: row.text(3),
                relation: row.text(4), from: row.text(5))
            seal = seal.adding(note, number: row.number(6), by: master)
            report.reads += 1
        }
        guard kept == seal else {
            throw broken("the access log", "its notes are not those that were written")
        }
    }

    /// Every reactor's place is one that this program wrote.
    func walkCursors() throws {
        try view.each("SELECT name, position, code FROM cursors ORDER BY name") { row in
            let name = row.text(0)
            guard CursorSeal.isValid(row.data(2), of: name, at: row.number(1), by: master) else {
                throw broken("the place of reactor \(name)", "it is not one that was written")
            }
        }
    }

    /// SQLite's own look at its pages, tables and indexes.
    func askSQLite() throws {
        let faults = try view.all("PRAGMA integrity_check(3)") { $0.text(0) }
        guard faults == ["ok"] else { throw broken("the file", faults.joined(separator: "; ")) }
        // A changed letter in a table's own words harms no row, and keeps the program from reading any.
        let words = try view.all(Schema.words) { $0.text(0) }
        guard try words == Schema.expectedWords() else {
            throw broken("the file", "the tables are not those of a journal")
        }
    }
}
