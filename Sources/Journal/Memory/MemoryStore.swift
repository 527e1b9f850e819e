public import Foundation
import Synchronization

/// A journal that lasts as long as the process: for scenarios, simulations and tests. It seals nothing and
/// chains nothing, and answers as the kept one does.
public final class MemoryStore: Store {
    private let memory = Mutex(Memory())

    public init() {}

    private func with<T: Sendable>(_ body: (inout Memory) throws -> T) throws -> T {
        try memory.withLock { memory in
            guard !memory.isClosed else { throw StoreFault.closed }
            return try body(&memory)
        }
    }

    public func append(_ append: Append) async throws -> AppendResult { try with { try $0.append(append) } }

    public func outcome(of command: String) async throws -> Data? {
        try with { $0.outcomes[command]?.outcome }
    }

    public func head(of stream: String) async throws -> Int { try with { $0.head(of: stream) } }

    public func events(of stream: String, after version: Int) async throws -> [StoredEvent] {
        try with { memory in
            (memory.streams[stream] ?? []).dropFirst(max(0, version)).map { memory.events[$0].event }
        }
    }

    public func events(after position: Int64, limit: Int) async throws -> [StoredEvent] {
        try with { memory in
            memory.events.dropFirst(Int(max(0, position))).prefix(max(0, limit)).map(\.event)
        }
    }

    public func lastPosition() async throws -> Int64 { try with { Int64($0.events.count) } }

    public func streams(linked key: String) async throws -> [String] {
        try with { ($0.links[key] ?? []).sorted() }
    }

    public func summaries(linked key: String) async throws -> [StoredSummary] {
        try with { memory in
            (memory.links[key] ?? []).sorted().compactMap { memory.summaries[$0]?.summary }
        }
    }

    public func erase(owner: String) async throws { try with { $0.erase(owner) } }

    public func put(blob id: String, owner: String, content: Data) async throws {
        try with { $0.blobs[id] = (owner, content) }
    }

    public func blob(_ id: String) async throws -> Data? { try with { $0.blobs[id]?.content } }

    public func put(_ item: ShelfItem, on shelf: String) async throws {
        try with { $0.shelves[shelf, default: [:]][item.id] = item }
    }

    public func item(_ id: String, on shelf: String) async throws -> ShelfItem? {
        try with { $0.shelves[shelf]?[id] }
    }

    public func items(on shelf: String, state: String?, limit: Int) async throws -> [ShelfItem] {
        try with { memory in
            let items = (memory.shelves[shelf] ?? [:]).values.filter { state == nil || $0.state == state }
            return Array(items.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.prefix(max(0, limit)))
        }
    }

    public func items(
        on shelf: String, state: String, after last: ShelfItem?, limit: Int
    ) async throws -> [ShelfItem] {
        try await items(on: shelf, state: state, limit: .max).filter { item in
            last.map { ($0.at, $0.id) < (item.at, item.id) } ?? true
        }.prefix(max(0, limit)).map { $0 }
    }

    public func replace(_ item: ShelfItem, on shelf: String) async throws -> Bool {
        try with { memory in
            guard memory.shelves[shelf]?[item.id] != nil else { return false }
            memory.shelves[shelf]?[item.id] = item
            return true
        }
    }

    public func remove(_ id: String, from shelf: String) async throws {
        try with { $0.shelves[shelf]?[id] = nil }
    }

    public func sweep(_ shelf: String, before at: Int64) async throws -> Int {
        try with { memory in
            let items = memory.shelves[shelf] ?? [:]
            let kept = items.filter { $0.value.at >= at }
            memory.shelves[shelf] = kept
            return items.count - kept.count
        }
    }

    public func cursor(_ name: String) async throws -> Int64 { try with { $0.cursors[name] ?? 0 } }

    public func advance(_ name: String, to position: Int64) async throws {
        try with { $0.cursors[name] = max($0.cursors[name] ?? 0, position) }
    }

    public func note(_ reads: [ReadNote]) async throws {
        try with { memory in
            for note in reads { memory.reads[note.stream, default: []].append(note) }
        }
    }

    public func reads(of stream: String, limit: Int) async throws -> [ReadNote] {
        try with { memory in
            let numbered = (memory.reads[stream] ?? []).enumerated()
            let newest = numbered.sorted { ($0.element.at, $0.offset) > ($1.element.at, $1.offset) }
            return newest.prefix(max(0, limit)).map(\.element)
        }
    }

    public func reads(of streams: [String], since at: Int64, limit: Int) async throws -> [ReadNote] {
        try with { memory in
            let notes = streams.flatMap { (memory.reads[$0] ?? []).reversed() }.filter { $0.at >= at }
            return Array(notes.sorted { $0.at > $1.at }.prefix(max(0, limit)))
        }
    }

    public func close() async throws { try with { $0.isClosed = true } }
}
