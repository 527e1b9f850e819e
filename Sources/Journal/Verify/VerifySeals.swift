import Foundation

extension Verification {
    /// The kept seals: signed by the journal's own key, chained, none left out. What they say of the events
    /// and the access log is compared while those are walked over.
    func readSeals() throws {
        let find = "SELECT * FROM shelves WHERE shelf = ? AND id = ?"
        let kept = try naming("the key of the seals") {
            try view.one(find, SealKey.shelf, SealKey.item) { try keyring.item($0, view)?.body }
        }
        var texts: [(name: String, text: String)] = []
        try view.each("SELECT * FROM shelves WHERE shelf = ? ORDER BY id", SealBook.shelf) { row in
            let name = "the seal of \(row.text(1))"
            guard let item = try naming(name, { try keyring.item(row, view) }) else {
                throw broken(name, "its owner was erased")
            }
            texts.append((name, String(decoding: item.body, as: UTF8.self)))
        }
        guard let kept else {
            guard texts.isEmpty else { throw broken("the seals", "their key is missing") }
            return
        }
        let key = SealPublicKey(try SealKey(kept).publicBytes)
        let seals = try naming("the seals") { try SealCheck.run(texts, key: key) }
        if let first = seals.first, first.number != 1 { throw broken("the seals", "the first are missing") }
        report.seals = Int64(seals.count)
        sealWalk = SealWalk(seals)
    }

    /// What the seals say is so.
    func compareSeals() throws {
        var log = AccessLogHash()
        sealWalk.passes(log)
        try log.extend(view) { sealWalk.passes($0) }
        if let reason = sealWalk.broken { throw broken("the seals", reason) }
    }
}
