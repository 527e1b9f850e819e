public import Foundation

extension SQLiteStore {
    /// A document is kept in parts of this size, each written by itself, so that nobody waits behind 10 MB.
    static var partBytes: Int { 1 << 20 }

    public func put(blob id: String, owner: String, content: Data) async throws {
        let count = max(1, (content.count + Self.partBytes - 1) / Self.partBytes)
        let upload = try await beginUpload()
        while true {
            let keys = try await sealingKeys(for: [owner])
            for number in 0..<count {
                let start = content.startIndex + number * Self.partBytes
                let part = content[start..<min(start + Self.partBytes, content.endIndex)]
                let bound = Bound.part(number, of: count, blob: id, owner: owner)
                let sealed = Data(try keys.seal(part, of: owner, for: bound))
                try await writer.write { try $0.write(sealed, number, of: upload, keys.fresh) }
            }
            let isKept = try await writer.write { connection in
                if connection.isDestroyed(keys.ids) { return false }
                try connection.finish(upload, as: id, owner: owner, parts: count)
                return true
            }
            if isKept { return }
        }
    }

    public func blob(_ id: String) async throws -> Data? {
        try await read { [keyring] view in
            let row = try view.one("SELECT owner, upload, parts FROM blobs WHERE id = ?", id) {
                (owner: $0.text(0), upload: $0.number(1), parts: Int($0.number(2)))
            }
            guard let row else { return nil }
            var content = Data()
            let isWhole = try keyring.parts(of: id, row.owner, upload: row.upload, count: row.parts, view) {
                content.append($0)
            }
            return isWhole ? content : nil
        }
    }

    /// A number that no upload has had.
    private func beginUpload() async throws -> Int64 {
        try await writer.write { connection in
            let take = try connection.statement(
                """
                INSERT INTO meta (name, value) VALUES ('uploads', 1)
                ON CONFLICT (name) DO UPDATE
                SET value = 1 + max(value, (SELECT coalesce(max(upload), 0) FROM parts)) RETURNING value
                """)
            var upload: Int64 = 0
            try take.rows { upload = $0.number(0) }
            return upload
        }
    }
}

extension WriteConnection {
    fileprivate func write(_ sealed: Data, _ number: Int, of upload: Int64, _ keys: [OwnerKey]) throws {
        try write(keys)
        let insert = try statement("INSERT OR REPLACE INTO parts (upload, number, body) VALUES (?, ?, ?)")
        insert.bind(1, upload)
        insert.bind(2, Int64(number))
        try sealed.withUnsafeBytes { bytes in
            insert.bind(3, blob: bytes)
            try insert.run()
        }
    }

    /// Makes a whole upload the content of a document, in place of what that had.
    fileprivate func finish(_ upload: Int64, as id: String, owner: String, parts: Int) throws {
        let delete = try statement(
            "DELETE FROM parts WHERE upload IN (SELECT upload FROM blobs WHERE id = ?)")
        delete.bind(1, id)
        try delete.run()
        let write = try statement(
            "INSERT OR REPLACE INTO blobs (id, owner, upload, parts) VALUES (?, ?, ?, ?)")
        write.bind(1, id)
        write.bind(2, owner)
        write.bind(3, upload)
        write.bind(4, Int64(parts))
        try write.run()
    }
}

extension Keyring {
    /// Calls `body` with the parts of a document in order.
    ///
    /// - Returns: false where its owner was erased.
    /// - Throws: `StoreFault.broken` where a part is missing or not as it was sealed.
    func parts(
        of id: String, _ owner: String, upload: Int64, count: Int, _ view: View, _ body: (Data) -> Void
    ) throws -> Bool {
        for number in 0..<max(0, count) {
            let sql = "SELECT body FROM parts WHERE upload = ? AND number = ?"
            guard let sealed = try view.one(sql, upload, number, body: { $0.data(0) }) else {
                throw StoreFault.broken(position: 0, reason: "part \(number) of document \(id) is missing")
            }
            let bound = Bound.part(number, of: count, blob: id, owner: owner)
            guard let part = try open(sealed, for: bound, in: view, at: 0) else { return false }
            body(part)
        }
        return true
    }
}
