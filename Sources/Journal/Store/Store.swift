public import Foundation

/// Where the journal is kept. Everything a store is given it seals under its owner's key, and everything
/// it answers to have kept is durable. One suite of tests is written against this protocol.
public protocol Store: Sendable {
    /// Keeps all of the append or none of it.
    ///
    /// - Returns: `.conflict` where a stream is not at its expected version (nothing is kept); `.repeated`
    ///   where the command id was kept before, with the outcome that was kept with it.
    /// - Throws: `StoreFault` where disk or key fail; nothing is kept then.
    func append(_ append: Append) async throws -> AppendResult

    /// What was kept with that command id: nil where there was none, empty where its owner was erased.
    func outcome(of command: String) async throws -> Data?

    /// The newest version of a stream, 0 where it has none.
    func head(of stream: String) async throws -> Int

    /// The events of one stream after that version, in order.
    func events(of stream: String, after version: Int) async throws -> [StoredEvent]

    /// At most `limit` events of all streams after that position, in order of position.
    func events(after position: Int64, limit: Int) async throws -> [StoredEvent]

    /// The newest position, 0 where there is no event.
    func lastPosition() async throws -> Int64

    /// The streams that a key links to, by name.
    func streams(linked key: String) async throws -> [String]

    /// The summaries of the streams that a key links to, by stream name.
    func summaries(linked key: String) async throws -> [StoredSummary]

    /// Destroys an owner's key: what it sealed can never be read again, and the chain still verifies. Whoever
    /// writes for that owner afterwards begins with a new key.
    func erase(owner: String) async throws

    /// Keeps a document's content.
    func put(blob id: String, owner: String, content: Data) async throws
    /// A document's content; nil where there is none or its owner was erased.
    func blob(_ id: String) async throws -> Data?

    /// Keeps an item on a shelf, over the one with its id: letters waiting, sign-in links, signed-in visits.
    /// Shelves hold what is not history: the journal is where things happened.
    func put(_ item: ShelfItem, on shelf: String) async throws
    /// The item with that id, nil where the shelf has none or its owner was erased.
    func item(_ id: String, on shelf: String) async throws -> ShelfItem?
    /// The items of a shelf, or those in one state, oldest first; at most `limit`.
    func items(on shelf: String, state: String?, limit: Int) async throws -> [ShelfItem]
    /// The items of a shelf in one state that come after that item, oldest first; at most `limit`.
    func items(on shelf: String, state: String, after last: ShelfItem?, limit: Int) async throws
        -> [ShelfItem]
    /// Keeps an item over the one with its id, and only where there is one: what was erased or removed in
    /// between does not come back. Returns whether there was.
    func replace(_ item: ShelfItem, on shelf: String) async throws -> Bool
    /// Takes an item off its shelf; nothing happens where it is not there.
    func remove(_ id: String, from shelf: String) async throws
    /// Removes the items of a shelf whose moment is before that one; returns how many.
    func sweep(_ shelf: String, before at: Int64) async throws -> Int

    /// How far a reactor has read, 0 where it has not begun.
    func cursor(_ name: String) async throws -> Int64
    /// Notes how far a reactor has read; it never goes back.
    func advance(_ name: String, to position: Int64) async throws

    /// Notes who read what: the access log.
    func note(_ reads: [ReadNote]) async throws
    /// The newest notes of a stream's readers, newest first.
    func reads(of stream: String, limit: Int) async throws -> [ReadNote]
    /// The notes of several streams' readers from that moment on, the newest `limit` of all, newest first.
    func reads(of streams: [String], since at: Int64, limit: Int) async throws -> [ReadNote]

    /// Finishes what was promised and closes. Nothing may be asked of it afterwards.
    func close() async throws
}

/// What is kept together.
public struct Append: Sendable {
    /// The id of the command it comes from. Ids that sort by time (`Secrets.id(at:)`) are kept faster.
    public var command: String
    /// What to answer when the same command comes again; sealed under the owner of the first event.
    public var outcome: Data
    /// The version that each stream must be at: those written, and those that the decision rested on.
    public var expected: [String: Int]
    public var events: [NewEvent]
    /// The new summary of each stream written, with all of its links. A stream that once has a summary is
    /// given one with every append; links are not empty and hold no line's end.
    public var summaries: [NewSummary]

    public init(
        command: String, outcome: Data, expected: [String: Int], events: [NewEvent], summaries: [NewSummary]
    ) {
        self.command = command
        self.outcome = outcome
        self.expected = expected
        self.events = events
        self.summaries = summaries
    }
}

/// An event to be kept. Its version follows from its place: the first of its stream in the append is one
/// after the expected version.
public struct NewEvent: Sendable {
    public var stream: String
    /// Milliseconds since 1970, UTC.
    public var at: Int64
    /// Who did it.
    public var actor: String
    public var type: String
    /// The version of the rule book that it was decided by.
    public var book: String
    /// Whose key seals it.
    public var owner: String
    /// Compact JSON, not yet sealed.
    public var body: Data

    public init(
        stream: String, at: Int64, actor: String, type: String, book: String, owner: String, body: Data
    ) {
        self.stream = stream
        self.at = at
        self.actor = actor
        self.type = type
        self.book = book
        self.owner = owner
        self.body = body
    }
}

/// An event as it was kept.
public struct StoredEvent: Sendable, Equatable {
    public var position: Int64
    public var stream: String
    public var version: Int
    public var at: Int64
    public var actor: String
    public var type: String
    public var book: String
    /// The JSON, opened; nil where the owner's key was destroyed.
    public var body: Data?

    public init(
        position: Int64, stream: String, version: Int, at: Int64, actor: String, type: String, book: String,
        body: Data?
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.at = at
        self.actor = actor
        self.type = type
        self.book = book
        self.body = body
    }
}

/// What lists show of a stream: one row, written in the transaction of its events.
public struct NewSummary: Sendable {
    public var stream: String
    public var kind: String
    public var state: String
    public var owner: String
    public var body: Data
    /// Every key that lists this stream, such as `centre:ID`; those it had before and are not here are gone.
    public var links: Set<String>

    public init(
        stream: String, kind: String, state: String, owner: String, body: Data, links: Set<String>
    ) {
        self.stream = stream
        self.kind = kind
        self.state = state
        self.owner = owner
        self.body = body
        self.links = links
    }
}

/// A summary as it was kept; those whose owner was erased are left out of every list.
public struct StoredSummary: Sendable, Equatable {
    public var stream: String
    public var kind: String
    public var state: String
    public var version: Int
    public var body: Data

    public init(stream: String, kind: String, state: String, version: Int, body: Data) {
        self.stream = stream
        self.kind = kind
        self.state = state
        self.version = version
        self.body = body
    }
}

/// One item of a shelf.
public struct ShelfItem: Sendable, Equatable {
    public var id: String
    public var owner: String
    public var state: String
    /// Milliseconds since 1970, UTC: when it was made, or when it ends, as its shelf means it.
    public var at: Int64
    public var body: Data

    public init(id: String, owner: String, state: String, at: Int64, body: Data) {
        self.id = id
        self.owner = owner
        self.state = state
        self.at = at
        self.body = body
    }
}

/// That somebody read a stream, or asked to and was refused.
public struct ReadNote: Sendable, Equatable {
    public var at: Int64
    public var actor: String
    public var stream: String
    /// What was shown, such as the name of the page.
    public var what: String
    /// As what they read it: their role and relation to it at that moment.
    public var relation: String
    /// The network address that they read it from; empty where there was none.
    public var from: String

    public init(
        at: Int64, actor: String, stream: String, what: String, relation: String = "", from: String = ""
    ) {
        self.at = at
        self.actor = actor
        self.stream = stream
        self.what = what
        self.relation = relation
        self.from = from
    }
}

/// What became of an append.
public enum AppendResult: Sendable, Equatable {
    /// Kept and durable; the position of its last event.
    case appended(last: Int64)
    /// That stream was not at its expected version.
    case conflict(stream: String)
    /// That command was kept before; its outcome.
    case repeated(outcome: Data)
}

/// The store could not do what it must. Shown to nobody; logged with a reference.
public enum StoreFault: Error, Equatable {
    /// Another process has the folder open.
    case inUse(path: String)
    case unwritable(path: String, reason: String)
    /// Where the key should be there is none; the place in words.
    case noKey(String)
    /// What is there is no key.
    case malformedKey(String)
    /// The key there does not open what is kept; and the file that should, where a change of keys named one.
    case wrongKey(String, newer: String? = nil)
    case broken(position: Int64, reason: String)
    case closed
    case other(String)
}
