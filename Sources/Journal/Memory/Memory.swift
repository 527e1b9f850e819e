import Foundation

/// What a `MemoryStore` holds.
struct Memory {
    var events: [(event: StoredEvent, owner: String)] = []
    /// The places in `events` of each stream's events, in order of version.
    var streams: [String: [Int]] = [:]
    var outcomes: [String: (outcome: Data, owner: String)] = [:]
    var summaries: [String: (summary: StoredSummary, owner: String, links: Set<String>)] = [:]
    /// The streams that each key links to.
    var links: [String: Set<String>] = [:]
    var blobs: [String: (owner: String, content: Data)] = [:]
    var shelves: [String: [String: ShelfItem]] = [:]
    var cursors: [String: Int64] = [:]
    var reads: [String: [ReadNote]] = [:]
    var isClosed = false

    func head(of stream: String) -> Int { streams[stream]?.count ?? 0 }

    mutating func append(_ append: Append) throws -> AppendResult {
        try append.check()
        if let kept = outcomes[append.command] { return .repeated(outcome: kept.outcome) }
        for (stream, version) in append.expected.sorted(by: { $0.key < $1.key })
        where head(of: stream) != version {
            return .conflict(stream: stream)
        }
        outcomes[append.command] = (append.outcome, append.outcomeOwner)
        for event in append.events { keep(event) }
        for summary in append.summaries { keep(summary) }
        return .appended(last: Int64(events.count))
    }

    private mutating func keep(_ new: NewEvent) {
        streams[new.stream, default: []].append(events.count)
        let event = StoredEvent(
            position: Int64(events.count + 1), stream: new.stream, version: head(of: new.stream), at: new.at,
            actor: new.actor, type: new.type, book: new.book, body: new.body)
        events.append((event, new.owner))
    }

    private mutating func keep(_ new: NewSummary) {
        forget(summaryOf: new.stream)
        let summary = StoredSummary(
            stream: new.stream, kind: new.kind, state: new.state, version: head(of: new.stream),
            body: new.body)
        summaries[new.stream] = (summary, new.owner, new.links)
        for key in new.links { links[key, default: []].insert(new.stream) }
    }

    private mutating func forget(summaryOf stream: String) {
        for key in summaries[stream]?.links ?? [] { links[key]?.remove(stream) }
        summaries[stream] = nil
    }

    mutating func erase(_ owner: String) {
        for place in events.indices where events[place].owner == owner { events[place].event.body = nil }
        for (stream, kept) in summaries where kept.owner == owner { forget(summaryOf: stream) }
        for (command, kept) in outcomes where kept.owner == owner { outcomes[command]?.outcome = Data() }
        blobs = blobs.filter { $0.value.owner != owner }
        for shelf in shelves.keys { shelves[shelf] = shelves[shelf]?.filter { $0.value.owner != owner } }
    }
}
