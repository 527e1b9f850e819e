import Foundation

extension SQLiteStore {
    public func put(_ item: ShelfItem, on shelf: String) async throws {
        let bound = Bound.item(item.id, shelf: shelf, owner: item.owner, state: item.state, at: item.at)
        try await writeSealed(for: item.owner) { keys in
            Data(try keys.seal(item.body, of: item.owner, for: bound))
        } write: { connection, sealed in
            try connection.put(item, sealed, on: shelf)
        }
    }

    public func item(_ id: String, on shelf: String) async throws -> ShelfItem? {
        try await read { [keyring] view in
            try view.one("SELECT * FROM shelves WHERE shelf = ? AND id = ?", shelf, id) {
                try keyring.item($0, view)
            }
        }
    }

    public func items(on shelf: String, state: String?, limit: Int) async throws -> [ShelfItem] {
        try await read { [keyring] view in
            if let state {
                let sql = "SELECT * FROM shelves WHERE shelf = ? AND state = ? ORDER BY at, id LIMIT ?"
                return try view.all(sql, shelf, state, limit) { try keyring.item($0, view) }
            }
            return try view.all("SELECT * FROM shelves WHERE shelf = ? ORDER BY at, id LIMIT ?", shelf, limit)
            {
                try keyring.item($0, view)
            }
        }
    }

    public func items(
        on shelf: String, state: String, after last: ShelfItem?, limit: Int
    ) async throws -> [ShelfItem] {
        try await read { [keyring] view in
            let sql = """
                SELECT * FROM shelves WHERE shelf = ? AND state = ? AND (at, id) > (?, ?)
                ORDER BY at, id LIMIT ?
                """
            let (at, id) = (last?.at ?? .min, last?.id ?? "")
            return try view.all(sql, shelf, state, at, id, limit) { try keyring.item($0, view) }
        }
    }

    public func replace(_ item: ShelfItem, on shelf: String) async throws -> Bool {
        let bound = Bound.item(item.id, shelf: shelf, owner: item.owner, state: item.state, at: item.at)
        return try await writeSealed(for: item.owner) { keys in
            Data(try keys.seal(item.body, of: item.owner, for: bound))
        } write: { connection, sealed in
            guard try connection.isThere(item.id, on: shelf) else { return false }
            try connection.put(item, sealed, on: shelf)
            return true
        }
    }

    public func remove(_ id: String, from shelf: String) async throws {
        try await writer.write { connection in
            let delete = try connection.statement("DELETE FROM shelves WHERE shelf = ? AND id = ?")
            delete.bind(1, shelf)
            delete.bind(2, id)
            try delete.run()
        }
    }

    public func sweep(_ shelf: String, before at: Int64) async throws -> Int {
        try await writer.write { connection in
            let delete = try connection.statement("DELETE FROM shelves WHERE shelf = ? AND at < ?")
            delete.bind(1, shelf)
            delete.bind(2, at)
            try delete.run()
            return connection.changes
        }
    }

    /// Seals for one owner and writes; where the owner's key is destroyed in between, does both again.
    func writeSealed<T: Sendable>(
        for owner: String, seal: @Sendable (SealingKeys) throws -> Data,
        write: @escaping @Sendable (WriteConnection, Data) throws -> T
    ) async throws -> T {
        while true {
            let keys = try await sealingKeys(for: [owner])
            let sealed = try seal(keys)
            let written: T? = try await writer.write { connection in
                if connection.isDestroyed(keys.ids) { return nil }
                try connection.write(keys.fresh)
                return try write(connection, sealed)
            }
            if let written { return written }
        }
    }
}

extension WriteConnection {
    fileprivate func isThere(_ id: String, on shelf: String) throws -> Bool {
        let find = try statement("SELECT 1 FROM shelves WHERE shelf = ? AND id = ?")
        find.bind(1, shelf)
        find.bind(2, id)
        var found = false
        try find.rows { _ in found = true }
        return found
    }

    fileprivate func put(_ item: ShelfItem, _ sealed: Data, on shelf: String) throws {
        let write = try statement("INSERT OR REPLACE INTO shelves VALUES (?, ?, ?, ?, ?, ?)")
        write.bind(1, shelf)
        write.bind(2, item.id)
        write.bind(3, item.owner)
        write.bind(4, item.state)
        write.bind(5, item.at)
        write.bind(6, sealed)
        try write.run()
    }
}

extension Keyring {
    /// An item from its row; nil where its owner was erased.
    func item(_ row: Statement, _ view: View) throws -> ShelfItem? {
        let (shelf, id, owner, state) = (row.text(0), row.text(1), row.text(2), row.text(3))
        let bound = Bound.item(id, shelf: shelf, owner: owner, state: state, at: row.number(4))
        guard let body = try open(row.data(5), for: bound, in: view, at: 0) else { return nil }
        return ShelfItem(id: id, owner: owner, state: state, at: row.number(4), body: body)
    }
}
