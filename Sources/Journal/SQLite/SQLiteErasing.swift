import Foundation

extension SQLiteStore {
    public func erase(owner: String) async throws {
        try await writer.write { connection in
            try connection.destroyKeys(of: owner)
            try connection.forgetSummaries(of: owner)
            for sql: StaticString in [
                "DELETE FROM parts WHERE upload IN (SELECT upload FROM blobs WHERE owner = ?)",
                "DELETE FROM blobs WHERE owner = ?",
                "DELETE FROM shelves WHERE owner = ?",
            ] {
                let delete = try connection.statement(sql)
                delete.bind(1, owner)
                try delete.run()
            }
        }
        try await writer.write { $0.emptyLogAfterwards() }
    }
}

extension WriteConnection {
    /// Puts a tombstone in the place of every key of the owner.
    fileprivate func destroyKeys(of owner: String) throws {
        let find = try statement("SELECT id FROM keys WHERE owner = ? AND wrapped IS NOT NULL")
        find.bind(1, owner)
        var ids: [Int64] = []
        try find.rows { ids.append($0.number(0)) }
        let destroy = try statement("UPDATE keys SET wrapped = NULL, destroyed = ? WHERE id = ?")
        for id in ids {
            destroy.bind(1, OwnerKey.tombstone(id, owner, by: master))
            destroy.bind(2, id)
            try destroy.run()
        }
        noteDestroyed(ids, owner: owner)
    }
}
