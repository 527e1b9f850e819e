import Foundation

/// What a start makes sure of before anything is served: a wrong answer is worse than none.
///
/// It walks the whole chain, without any owner's key, and every link of a list. What is sealed shows damage
/// when it is opened; a stream that had lost its newest event, or a list that had lost a row, would not.
struct Soundness {
    let view: View

    /// The newest version of every stream, where the chain is the one whose end was signed.
    ///
    /// - Throws: `StoreFault.broken` with the first event that is not as it was written.
    func heads(upTo signed: Tip) throws -> Heads {
        var heads: [String: Head] = [:]
        var tip = Tip.beginning
        try view.each("SELECT * FROM events ORDER BY position") { row in
            let next = row.eventFrame.bytes.withUnsafeBytes { tip.adding($0) }
            func broken(_ reason: String) -> StoreFault {
                .broken(position: next.position, reason: reason)
            }
            guard row.number(0) == next.position else { throw broken("it is missing") }
            guard row.hasTypes(of: Statement.eventTypes) else { throw broken("a column is of another type") }
            guard next.hash.elementsEqual(row.data(9)) else { throw broken("it is not as it was written") }
            let (stream, version) = (row.text(1), Int(row.number(2)))
            let before = heads[stream] ?? Head(version: 0, position: 0)
            guard version == before.version + 1, row.number(10) == before.position else {
                throw broken("it does not follow the version before it")
            }
            heads[stream] = Head(version: version, position: next.position)
            tip = next
        }
        guard tip == signed else {
            throw StoreFault.broken(
                position: min(tip.position, signed.position) + 1,
                reason: "the newest events are not those written")
        }
        return Heads(heads)
    }

    /// Every list has the rows that the summaries speak of, and no others.
    ///
    /// - Throws: `StoreFault.broken`.
    func checkLinks() throws {
        var said: Int64 = 0
        try view.each("SELECT stream, links FROM summaries") { row in
            for key in row.text(1).split(separator: "\n") {
                let sql = "SELECT 1 FROM links WHERE key = ? AND stream = ?"
                guard try view.one(sql, String(key), row.text(0), body: { _ in true }) == true else {
                    throw StoreFault.broken(position: 0, reason: "a list has lost a row")
                }
                said += 1
            }
        }
        let there = try view.one("SELECT count(*) FROM links") { $0.number(0) } ?? 0
        guard there == said else {
            throw StoreFault.broken(position: 0, reason: "a list has a row that nothing speaks of")
        }
    }
}
