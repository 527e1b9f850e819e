public import Domain
import Foundation
import Synchronization

/// Follows the journal and acts: mail, reminders. At least once, so what it does must bear being done again.
public protocol Reactor: Sendable {
    /// The name that its place in the journal is kept under.
    var name: String { get }
    func react(to happened: Happened) async throws
}

/// Rings when something was kept.
final class Bell: Sendable {
    private struct State {
        var count: UInt64 = 0
        var sleepers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// How often it has rung.
    var count: UInt64 { state.withLock { $0.count } }

    func ring() {
        let woken = state.withLock { state in
            state.count += 1
            defer { state.sleepers = [] }
            return state.sleepers
        }
        for sleeper in woken { sleeper.resume() }
    }

    /// Returns at the next ring, or at once if it has rung since that count. Whoever comes late wakes nobody
    /// else: several that follow would otherwise wake one another for ever.
    func wait(after count: UInt64) async {
        await withCheckedContinuation { continuation in
            let isLate = state.withLock { state in
                guard state.count == count else { return true }
                state.sleepers.append(continuation)
                return false
            }
            if isLate { continuation.resume() }
        }
    }
}

extension Desk {
    /// Brings a reactor up to the newest event.
    ///
    /// - Throws: what the reactor throws; the events before that one are done, and it is met again next time.
    public func catchUp(_ reactor: any Reactor) async throws {
        var position = try await store.cursor(reactor.name)
        while true {
            let batch = try await store.events(after: position, limit: 200)
            guard let last = batch.last else { return }
            do {
                for stored in batch {
                    if let happened = try happened(stored) { try await reactor.react(to: happened) }
                    position = stored.position
                }
            } catch {
                try await store.advance(reactor.name, to: position)
                throw error
            }
            position = last.position
            try await store.advance(reactor.name, to: position)
        }
    }

    /// Follows the journal until cancelled. A reactor that fails is met again after a pause.
    ///
    /// - Parameter onFault: told of each failure.
    public func follow(_ reactor: any Reactor, onFault: @Sendable (any Error) -> Void) async {
        while !Task.isCancelled {
            let count = bell.count
            do {
                try await catchUp(reactor)
                await withTaskCancellationHandler {
                    await bell.wait(after: count)
                } onCancel: {
                    bell.ring()
                }
            } catch {
                onFault(error)
                // Cancelled while waiting: the loop's condition ends it.
                try? await Task.sleep(for: .seconds(5))
            }
        }
    }

    private func happened(_ stored: StoredEvent) throws -> Happened? {
        guard let stream = StreamID(name: stored.stream) else {
            throw StoreFault.broken(position: stored.position, reason: "no stream is called \(stored.stream)")
        }
        guard let body = stored.body else { return nil }
        let moment = Moment(at: Instant(milliseconds: stored.at), by: stored.actor)
        return Happened(
            position: stored.position, stream: stream, moment: moment,
            event: try EventCoding.decode(stored, body))
    }

    /// Who must be told of an event.
    public func notices(of happened: Happened) async throws -> [Notice] {
        guard let telling = happened.event as? any TellingEvent else { return [] }
        while true {
            let house = house(happened.moment.at, [:], Reading(present))
            do throws(Halt) {
                return try telling.notices(of: happened.stream, in: house)
            } catch {
                guard case .unread(let wanted) = error else { throw error }
                try await read(wanted)
            }
        }
    }

    /// Destroys what a family's or a person's key sealed; nothing of it can be read again.
    public func erase(owner: String) async throws {
        try await store.erase(owner: owner)
        present.dropAll()
    }
}
