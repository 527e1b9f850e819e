import Synchronization

/// What the writer knows of a stream without asking.
struct Head: Sendable {
    var version: Int
    /// The position of its newest event, 0 where it has none.
    var position: Int64
}

/// The newest version of every stream, as committed. Only the writer changes it, after its commits.
final class Heads: Sendable {
    private let committed: Mutex<[String: Head]>

    init(_ heads: [String: Head]) { committed = Mutex(heads) }

    subscript(stream: String) -> Head? { committed.withLock { $0[stream] } }

    func publish(_ changes: [String: Head]) {
        committed.withLock { heads in
            for (stream, head) in changes { heads[stream] = head }
        }
    }
}
