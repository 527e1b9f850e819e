import Foundation
import Synchronization

/// The newest summaries, which are durable but not yet spread over the tables.
///
/// A summary's row lies anywhere in its table, and so do its links: to change them in every append would
/// write a whole page for each. Instead a batch writes all of its summaries side by side into one row of
/// `tail`, and they are put in their places together, a few thousand at a time. Until then they are also held
/// here, and whoever lists looks here first.
final class Tail: Sendable {
    private let state: Mutex<[String: TailSummary]>

    /// How many summaries may wait to be put in their places.
    static let limit = 4096

    init(_ summaries: [String: TailSummary]) { state = Mutex(summaries) }

    /// What waits, by stream, as committed.
    var waiting: [String: TailSummary] { state.withLock { $0 } }

    func publish(_ summaries: [String: TailSummary], isFolded: Bool) {
        state.withLock { waiting in
            if isFolded { waiting.removeAll() }
            waiting.merge(summaries) { $1 }
        }
    }
}

/// A summary that waits, and the batch that brought it: of two of one stream the later holds.
struct TailSummary: Sendable {
    var summary: PreparedSummary
    var batch: Int64
}

extension Tail {
    /// Summaries as a row of `tail` holds them.
    static func row(_ summaries: some Sequence<TailSummary>) -> Data {
        var frame = Frame(capacity: 40_000)
        for waiting in summaries {
            frame.add(Int64(waiting.summary.version))
            frame.add(waiting.summary.frame.bytes)
        }
        return Data(frame.bytes)
    }

    /// The summaries of all rows of `tail`, the newest of each stream.
    static func read(_ view: View) throws -> [String: TailSummary] {
        var summaries: [String: TailSummary] = [:]
        try each(view) { summaries[$0.summary.stream] = $0 }
        return summaries
    }

    /// Calls `body` with every summary of every row, the oldest first.
    static func each(_ view: View, body: (TailSummary) throws -> Void) throws {
        try view.each("SELECT batch, summaries FROM tail ORDER BY batch") { row in
            let batch = row.number(0)
            try row.data(1).withUnsafeBytes { bytes in
                var fields = FrameFields(bytes)
                while !fields.isAtEnd {
                    let version = Int(fields.number())
                    try body(
                        TailSummary(summary: PreparedSummary(version: version, fields.next()), batch: batch))
                }
            }
        }
    }
}

extension PreparedSummary {
    /// Reads a summary back from its frame.
    init(version: Int, _ bytes: UnsafeRawBufferPointer) {
        var fields = FrameFields(bytes)
        frame = Frame(copying: bytes)
        stream = fields.text()
        self.version = version
        for _ in 0..<3 { _ = fields.next() }
        links = fields.text()
    }

    /// Whether that key links to the stream.
    func isLinked(_ key: String) -> Bool { links.split(separator: "\n").contains { $0 == key } }

    /// What it says; nil where its owner was erased.
    func opened(by keyring: Keyring, _ view: View) throws -> StoredSummary? {
        try frame.bytes.withUnsafeBytes { bytes in
            var fields = FrameFields(bytes)
            let (stream, kind, state) = (fields.text(), fields.text(), fields.text())
            let (owner, links) = (fields.text(), fields.text())
            let bound = Bound.summary(
                stream: stream, version: version, kind: kind, state: state, owner: owner, links: links)
            guard let body = try keyring.open(Data(fields.next()), for: bound, in: view, at: 0) else {
                return nil
            }
            return StoredSummary(stream: stream, kind: kind, state: state, version: version, body: body)
        }
    }
}
