import Foundation

extension Verification {
    /// Every event in order: its place, its hash, its seal; then the chain's signed end.
    func walkEvents(_ progress: (Int64, Int64) -> Void) throws {
        var tip = Tip.beginning
        let total = try view.one("SELECT max(position) FROM events") { $0.number(0) } ?? 0
        var walked: (stream: String, version: Int) = ("", 0)
        sealWalk.passes(tip)
        do {
            try view.each("SELECT * FROM events ORDER BY position") { row in
                walked = (row.text(1), Int(row.number(2)))
                tip = try check(row, after: tip)
                sealWalk.passes(tip)
                report.events += 1
                if report.events % 10_000 == 0 { progress(report.events, total) }
            }
        } catch let error as StoreFault {
            let reason = "it cannot be read, or the one after it: \(Self.reason(error))"
            throw Found(
                broken: .init(
                    position: max(1, tip.position), stream: walked.stream, version: walked.version,
                    reason: reason))
        }
        progress(report.events, total)
        try checkEnd(tip)
    }

    private func check(_ row: Statement, after tip: Tip) throws -> Tip {
        let (position, stream, version) = (row.number(0), row.text(1), Int(row.number(2)))
        func broken(_ reason: String) -> Found {
            Found(broken: .init(position: position, stream: stream, version: version, reason: reason))
        }
        guard position == tip.position + 1 else {
            throw broken("a gap: the event before it is \(tip.position)")
        }
        guard row.hasTypes(of: Statement.eventTypes) else { throw broken("a column is of another type") }
        let next = row.eventFrame.bytes.withUnsafeBytes { tip.adding($0) }
        guard next.hash.elementsEqual(row.data(9)) else { throw broken("its hash does not follow") }
        do {
            let bound = Bound.event(stream: stream, version: version)
            if try keyring.open(row.data(8), for: bound, in: view, at: position) == nil { report.erased += 1 }
        } catch {
            throw broken(Self.reason(error))
        }
        return next
    }

    private func checkEnd(_ tip: Tip) throws {
        let signed = try naming("the chain's end") { try Tip.signed(view, by: master) }
        guard tip.position == signed.position else {
            throw broken(
                "the chain's end", "event \(signed.position) was the newest, event \(tip.position) is")
        }
        guard tip == signed else { throw broken("the chain's end", "its hash is not the one signed") }
    }

    /// The versions of every stream: 1, 2, 3 and so on, each pointing at the position of the one before.
    func walkStreams() throws {
        var stream: String?
        var version = 0
        var before: Int64 = 0
        let columns = "stream, version, position, previous"
        try view.each("SELECT \(columns) FROM events ORDER BY stream, version, position") { row in
            let name = row.text(0)
            if name != stream {
                try checkSummary(of: stream, version)
                (stream, version, before) = (name, 0, 0)
                report.streams += 1
            }
            version += 1
            func broken(_ reason: String) -> Found {
                Found(
                    broken: .init(
                        position: row.number(2), stream: name, version: Int(row.number(1)), reason: reason))
            }
            guard row.number(1) == version else {
                throw broken("a gap: version \(version) of its stream is not there")
            }
            guard row.number(3) == before else { throw broken("it does not point at the version before it") }
            before = row.number(2)
        }
        try checkSummary(of: stream, version)
    }
}

extension Verification {
    /// The summary of a stream, if it has one, is of its newest version.
    private func checkSummary(of stream: String?, _ newest: Int) throws {
        guard let stream else { return }
        let sql = "SELECT version FROM summaries WHERE stream = ?"
        let placed = try view.one(sql, stream) { Int($0.number(0)) }
        if placed != nil { summariesMatched += 1 }
        guard let version = tail[stream]?.summary.version ?? placed else { return }
        guard version == newest else {
            throw broken("the summary of \(stream)", "it is of version \(version), the newest is \(newest)")
        }
    }
}

extension Statement {
    /// The types of the columns of an event, as `hasTypes` names them.
    static let eventTypes = "itiittttbbi"

    /// What the chain hashed of the current row of the events.
    var eventFrame: Frame {
        var frame = Frame(capacity: 640)
        frame.add(data(1))
        frame.add(number(2))
        frame.add(number(3))
        for column: Int32 in 4...8 { frame.add(data(column)) }
        return frame
    }
}
