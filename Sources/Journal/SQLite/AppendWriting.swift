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
        guard try keep(append) else { return .repeated }
        try write(append.keys)
        for event in append.events { try write(event) }
        for summary in append.summaries { keep(summary) }
        return .appended(last: tip.position)
    }

    private func isKept(_ command: String) throws -> Bool {
        let find = try statement("SELECT 1 FROM commands WHERE id = ?")
        find.bind(1, command)
        var found = false
        try find.rows { _ in found = true }
        return found
    }

    /// Notes the command, and where its outcome is; false where it was noted before.
    private func keep(_ append: PreparedAppend) throws -> Bool {
        if let outcome = append.outcome {
            let insert = try statement(
                "INSERT OR IGNORE INTO commands (id, position, outcome) VALUES (?, 0, ?)")
            insert.bind(1, append.command)
            insert.bind(2, Data(outcome))
            try insert.run()
        } else {
            let insert = try statement("INSERT OR IGNORE INTO commands (id, position) VALUES (?, ?)")
            insert.bind(1, append.command)
            insert.bind(2, tip.position + 1)
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
            changedHeads[event.stream] = Head(version: Int(version), position: next.position)
        }
    }
}
