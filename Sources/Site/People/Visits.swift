import Domain
import Foundation
import Journal
import Synchronization

/// Who is signed in, by the token in their browser. Only the token's hash is kept.
final class Visits: Sendable {
    /// House rule: a visit ends twelve hours after signing in, or an hour after the last page.
    static let longestMinutes = 12 * 60
    static let idleMinutes = 60
    /// House rule: at a centre it lasts over a long session, in which nobody touches the board at the door.
    static let idleAtCentreMinutes = 4 * 60

    private struct Visit: Codable, Sendable {
        var person: PersonID
        var begun: Instant
        var seen: Instant
        var idleMinutes: Int
        /// Of several centres, the one that was chosen last.
        var centre: CentreID?
    }

    private let store: any Store
    private let present = Mutex<[String: Visit]>([:])

    init(store: any Store) { self.store = store }

    /// Begins a visit.
    /// - Returns: the token for the browser's cookie.
    func begin(
        _ person: PersonID, at now: Instant, idleMinutes: Int = Visits.idleMinutes
    ) async throws -> String {
        let token = Secrets.token()
        let visit = Visit(person: person, begun: now, seen: now, idleMinutes: idleMinutes)
        try await keep(visit, token)
        present.withLock { $0[token] = visit }
        return token
    }

    /// Whose visit this is; nil where it has ended or never was.
    func person(_ token: String, at now: Instant) async throws -> PersonID? {
        try await current(token, at: now)?.person
    }

    /// Whose visit this is, and of their several centres the one that they chose last; nil where it has ended
    /// or never was.
    func current(
        _ token: String, at now: Instant
    ) async throws -> (person: PersonID, centre: CentreID?)? {
        guard let visit = try await visit(token) else { return nil }
        guard now.minutes(since: visit.begun) < Self.longestMinutes,
            now.minutes(since: visit.seen) < visit.idleMinutes
        else {
            try await end(token)
            return nil
        }
        // Noted once in five minutes, so that reading a page does not wait for the disk.
        if now.minutes(since: visit.seen) >= 5 {
            try await change(token) { $0.seen = now }
        }
        return (visit.person, visit.centre)
    }

    /// Keeps which of their centres somebody chose, until the visit ends.
    func choose(_ centre: CentreID, _ token: String) async throws {
        guard try await visit(token)?.centre != centre else { return }
        try await change(token) { $0.centre = centre }
    }

    func end(_ token: String) async throws {
        present.withLock { $0[token] = nil }
        try await store.remove(Secrets.sha256hex(token), from: "visits")
    }

    private func visit(_ token: String) async throws -> Visit? {
        if let visit = present.withLock({ $0[token] }) { return visit }
        guard let item = try await store.item(Secrets.sha256hex(token), on: "visits") else { return nil }
        let visit = try JSONDecoder().decode(Visit.self, from: item.body)
        present.withLock { $0[token] = visit }
        return visit
    }

    /// Two pages at once each change what is theirs. Nothing happens where the visit has ended meanwhile.
    private func change(_ token: String, _ work: (inout Visit) -> Void) async throws {
        let changed = present.withLock { visits -> Visit? in
            guard var visit = visits[token] else { return nil }
            work(&visit)
            visits[token] = visit
            return visit
        }
        if let changed { try await keep(changed, token) }
    }

    private func keep(_ visit: Visit, _ token: String) async throws {
        let item = ShelfItem(
            id: Secrets.sha256hex(token), owner: "site", state: "open", at: visit.begun.milliseconds,
            body: try JSONEncoder().encode(visit))
        try await store.put(item, on: "visits")
    }
}
