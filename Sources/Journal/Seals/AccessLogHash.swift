import Crypto
import Foundation

/// The hash of the notes of who read what, each with the one before: what a seal says of them, so that they
/// can be proved without a key.
struct AccessLogHash {
    private(set) var count: Int64
    private(set) var hash: [UInt8]

    init(count: Int64 = 0, hash: [UInt8]? = nil) {
        self.count = count
        self.hash = hash ?? Tip.beginning.hash
    }

    /// Goes on over every note after those it has, telling `body` of itself after each.
    mutating func extend(_ view: View, body: (AccessLogHash) throws -> Void) throws {
        let sql = "SELECT number, at, actor, stream, what FROM reads WHERE number > ? ORDER BY number"
        var walked = self
        try view.each(sql, count) { row in
            walked.add(row)
            try body(walked)
        }
        self = walked
    }

    private mutating func add(_ row: Statement) {
        var frame = Frame(capacity: 256)
        frame.add("read")
        frame.add(row.number(0))
        frame.add(row.number(1))
        for column: Int32 in 2...4 { frame.add(row.data(column)) }
        var function = SHA256()
        function.update(data: hash)
        function.update(data: frame.bytes)
        (count, hash) = (row.number(0), Array(function.finalize()))
    }
}
