import Foundation

/// An append as its caller made it ready: sealed and framed, so that the writer only puts it where it
/// belongs.
struct PreparedAppend: Sendable {
    var command: String
    /// Sealed; nil where the first event holds it.
    var outcome: [UInt8]?
    /// The version that each stream must be at, by stream name.
    var expected: [(stream: String, version: Int)]
    var events: [PreparedEvent]
    var summaries: [PreparedSummary]
    /// New keys, to be wrapped and written with the first thing that they seal.
    var keys: [OwnerKey]
    /// The ids of all keys that sealed any of it.
    var sealedBy: [Int64]
}

struct PreparedEvent: Sendable {
    var stream: String
    /// Stream, version, at, actor, type, book, owner, sealed body: what the chain hashes.
    var frame: Frame
}

struct PreparedSummary: Sendable {
    var stream: String
    var version: Int
    /// Stream, kind, state, owner, links, sealed body.
    var frame: Frame
    /// In order, each on a line.
    var links: String
}

/// The keys that one piece of work seals with.
struct SealingKeys: Sendable {
    /// Hardly ever more than one.
    var keys: [OwnerKey] = []
    /// Those of them that the journal does not keep yet.
    var fresh: [OwnerKey] = []

    var ids: [Int64] { keys.map(\.id) }

    func seal(_ content: Data, of owner: String, for bound: [UInt8]) throws -> [UInt8] {
        guard let key = keys.first(where: { $0.owner == owner }) else {
            throw StoreFault.other("no key for \(owner)")
        }
        return try Sealed.seal(content, with: key, for: bound)
    }
}

extension Append {
    /// Everybody whose key seals any of it; hardly ever more than one.
    var owners: [String] {
        var owners = [outcomeOwner]
        for event in events where !owners.contains(event.owner) { owners.append(event.owner) }
        for summary in summaries where !owners.contains(summary.owner) { owners.append(summary.owner) }
        return owners
    }

    /// Seals and frames what `check` has found right.
    func prepared(with keys: SealingKeys) throws -> PreparedAppend {
        var written: [String: Int] = [:]
        let events = try events.enumerated().map { number, event in
            let version = (written[event.stream] ?? expected[event.stream] ?? 0) + 1
            written[event.stream] = version
            let isFirst = number == 0
            let box = EventBox.packed(
                command: isFirst ? command : "", outcome: isFirst ? outcome : Data(), body: event.body)
            return try event.prepared(box, version: version, with: keys)
        }
        let summaries = try summaries.map { summary in
            let version = written[summary.stream] ?? expected[summary.stream] ?? 0
            return try summary.prepared(version: version, with: keys)
        }
        let sealedOutcome =
            events.isEmpty ? try keys.seal(outcome, of: outcomeOwner, for: Bound.outcome(of: command)) : nil
        return PreparedAppend(
            command: command, outcome: sealedOutcome,
            expected: expected.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            events: events, summaries: summaries, keys: keys.fresh, sealedBy: keys.ids)
    }
}

extension NewEvent {
    fileprivate func prepared(_ box: Data, version: Int, with keys: SealingKeys) throws -> PreparedEvent {
        let sealed = try keys.seal(box, of: owner, for: Bound.event(stream: stream, version: version))
        var frame = Frame(capacity: sealed.count + stream.utf8.count + 160)
        frame.add(stream)
        frame.add(Int64(version))
        frame.add(at)
        for text in [actor, type, book, owner] { frame.add(text) }
        frame.add(sealed)
        return PreparedEvent(stream: stream, frame: frame)
    }
}

extension NewSummary {
    fileprivate func prepared(version: Int, with keys: SealingKeys) throws -> PreparedSummary {
        let joined = links.sorted().joined(separator: "\n")
        let bound = Bound.summary(
            stream: stream, version: version, kind: kind, state: state, owner: owner, links: joined)
        let sealed = try keys.seal(body, of: owner, for: bound)
        var frame = Frame(capacity: sealed.count + joined.utf8.count + 160)
        for text in [stream, kind, state, owner, joined] { frame.add(text) }
        frame.add(sealed)
        return PreparedSummary(stream: stream, version: version, frame: frame, links: joined)
    }
}
