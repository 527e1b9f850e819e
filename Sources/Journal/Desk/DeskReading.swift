import Domain
import Foundation

extension Desk {
    /// Brings what a decision wanted into the present.
    func read(_ wanted: Halt.Wanted) async throws {
        switch wanted {
        case .stream(let stream): try await read(stream)
        case .list(let key): try await read(key)
        }
    }

    private func read(_ stream: StreamID) async throws {
        var entry = Present.Entry(state: StreamState(stream), version: 0)
        for stored in try await store.events(of: stream.name, after: 0) {
            // A stream whose owner was erased has no present any more: it reads as one that never was.
            if let body = stored.body {
                let moment = Moment(at: Instant(milliseconds: stored.at), by: stored.actor)
                entry.state.apply(try EventCoding.decode(stored, body), moment)
            }
            entry.version = stored.version
        }
        present.keep(entry, stream)
    }

    private func read(_ key: ListKey) async throws {
        let appends = present.appends
        let list = try await store.summaries(linked: key.text).map { stored in
            guard let stream = StreamID(name: stored.stream) else {
                throw StoreFault.other("a summary belongs to no stream: \(stored.stream)")
            }
            return Summary(stream: stream, body: try EventCoding.decode(stored.body))
        }
        present.keep(list, key, readAt: appends)
    }

    /// Keeps what was decided, if nothing that it rested on has moved.
    ///
    /// - Returns: nil where something moved: decide again on the fresh state.
    func keep(_ decision: Decision, of request: Request, _ reading: Reading) async throws -> Kept? {
        let moment = Moment(at: request.at, by: request.by.actor)
        let (append, after, touched) = try prepare(decision, request, moment, reading)
        switch try await store.append(append) {
        case .conflict(let name):
            if let stream = StreamID(name: name) { present.drop(stream) }
            return nil
        case .repeated(let answer):
            return try Kept(again: answer)
        case .appended:
            for (stream, entry) in after { present.keep(entry, stream) }
            present.forget(touched)
            bell.ring()
            let events = decision.events.map {
                Happened(position: 0, stream: $0.stream, moment: moment, event: $0.event)
            }
            return Kept(Outcome(events: events, isRepeat: false), decision.refusal)
        }
    }

    private typealias Prepared = (
        append: Append, after: [StreamID: Present.Entry], touched: Set<ListKey>
    )

    private func prepare(
        _ decision: Decision, _ request: Request, _ moment: Moment, _ reading: Reading
    ) throws -> Prepared {
        var after: [StreamID: Present.Entry] = [:]
        var touched: Set<ListKey> = []
        var events: [NewEvent] = []
        for (stream, event) in decision.events {
            var entry =
                after[stream]
                ?? Present.Entry(
                    state: reading.state(stream) ?? StreamState(stream),
                    version: reading.versions[stream] ?? 0)
            if after[stream] == nil { touched.formUnion(entry.state.links) }
            entry.state.apply(event, moment)
            entry.version += 1
            after[stream] = entry
            events.append(
                NewEvent(
                    stream: stream.name, at: moment.at.milliseconds, actor: moment.by,
                    type: type(of: event).name, book: rules.version, owner: stream.owner,
                    body: try EventCoding.encode(event)))
        }
        var expected = Dictionary(uniqueKeysWithValues: reading.versions.map { ($0.key.name, $0.value) })
        for stream in after.keys where expected[stream.name] == nil { expected[stream.name] = 0 }
        let summaries = try after.compactMap { stream, entry in try summary(stream, entry, &touched) }
        let append = Append(
            command: request.id.rawValue, outcome: try KeptAnswer(refusal: decision.refusal).body,
            expected: expected, events: events, summaries: summaries.sorted { $0.stream < $1.stream })
        return (append, after, touched)
    }

    private func summary(
        _ stream: StreamID, _ entry: Present.Entry, _ touched: inout Set<ListKey>
    ) throws -> NewSummary? {
        let links = entry.state.links
        touched.formUnion(links)
        guard let body = entry.state.summary else { return nil }
        return NewSummary(
            stream: stream.name, kind: body.kind, state: body.state, owner: stream.owner,
            body: try EventCoding.encode(body), links: Set(links.map(\.text)))
    }
}
