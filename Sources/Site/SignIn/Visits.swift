import Domain
import Foundation
import Journal
import Synchronization

/// One time of being signed in, in one browser.
struct Visit: Codable, Hashable, Sendable {
    /// What it is known by where visits are listed; its tokens change, this does not.
    var id: String
    var person: PersonID
    var strength: SignInStrength
    var begun: Instant
    var seen: Instant
    var idleMinutes: Int
    /// The browser, kept coarse.
    var browser: String?
    /// The network address that it was last used from.
    var address: String?
    /// Of several centres, the one that was chosen last.
    var centre: CentreID?
    /// The organisation whose sign-in it was begun by; nil where it was begun here.
    var organisation: String?
    /// When this token was given out.
    var tokenMade: Instant
    /// The hash of the token that takes this one's place, and when it was given out.
    var next: String?
    var nextMade: Instant?
    /// The hash of the token that this one took the place of, until it is first used.
    var previous: String?
    /// From when this token is good no more: its successor is in use.
    var ends: Instant?
}

/// Who is signed in, by the token in their browser. Only the token's hash is kept.
///
/// A token is replaced after a quarter of an hour of use. The old one is good until the new one is first
/// used, so that a lost answer signs nobody out, and for half a minute more, so that pages that were asked
/// for at the same time still come.
final class Visits: Sendable {
    private struct Present {
        var visits: [String: Visit] = [:]
        /// Lately ended: a page that was reading one of them meanwhile does not bring it back.
        var ended: Set<String> = []
    }

    /// House rule: a visit ends twelve hours after signing in, or an hour after the last page.
    static let longestMinutes = 12 * 60
    static let idleMinutes = 60
    /// House rule: a family's or a referrer's ends after half an hour: they share telephones and tables.
    static let idleOfFamilyMinutes = 30
    /// House rule: at a centre it lasts over a long session, in which nobody touches the board at the door.
    static let idleAtCentreMinutes = 4 * 60
    static let rotatesAfterMinutes = 15
    /// House rule: for so long after signing in we take it that it is still the same person at the keyboard.
    static let freshMinutes = 15
    static let oldTokenSeconds: Int64 = 30
    private static let shelf = "visits"
    /// House rule: of one person; the oldest ends when one more begins.
    static let mostOfOnePerson = 20

    private static let mostEnded = 10_000

    private let store: any Store
    private let present = Mutex(Present())
    private let turns = Turns()

    init(store: any Store) { self.store = store }

    /// Begins a visit.
    /// - Returns: the token for the browser's cookie.
    func begin(
        _ person: PersonID, _ strength: SignInStrength = .link, at now: Instant,
        idleMinutes: Int = Visits.idleMinutes, browser: String? = nil, address: String? = nil,
        organisation: String? = nil
    ) async throws -> String {
        let others = try await all(of: person, at: now)
        for other in others.dropLast(Self.mostOfOnePerson - 1) { try await end(other.id, of: person) }
        let token = Secrets.token()
        let visit = Visit(
            id: Secrets.token(bytes: 12), person: person, strength: strength, begun: now, seen: now,
            idleMinutes: idleMinutes, browser: browser, address: address, organisation: organisation,
            tokenMade: now)
        try await keep(visit, Secrets.sha256hex(token))
        return token
    }

    /// Whose visit this is; nil where it has ended or never was.
    func current(_ token: String, at now: Instant, from address: String? = nil) async throws -> Visit? {
        let hash = Secrets.sha256hex(token)
        guard let visit = try await visit(hash) else { return nil }
        if let ends = visit.ends, ends <= now {
            try await remove(hash)
            return nil
        }
        guard Self.isOpen(visit, at: now) else {
            try await end(visit.id, of: visit.person)
            return nil
        }
        if let previous = visit.previous { try await retire(previous, for: hash, at: now) }
        // Noted once in five minutes, so that reading a page does not wait for the disk.
        if now.minutes(since: visit.seen) >= 5 {
            try await change(hash) {
                $0.seen = now
                $0.address = address ?? $0.address
            }
        }
        return try await self.visit(hash)
    }

    /// Whether they have lately shown who they are: what could do harm in a telephone that was put down asks
    /// it.
    static func isFresh(_ visit: Visit?, at now: Instant) -> Bool {
        visit.map { now.minutes(since: $0.begun) < freshMinutes } ?? false
    }

    /// The same for what looks by itself, such as a board: it is no use of the visit, and does not keep it
    /// from ending.
    func watching(_ token: String, at now: Instant) async throws -> Visit? {
        guard let visit = try await visit(Secrets.sha256hex(token)), Self.isOpen(visit, at: now) else {
            return nil
        }
        return visit.ends.map { now < $0 } ?? true ? visit : nil
    }

    /// Whether the browser is to be given a new token with its next answer.
    static func isDue(_ visit: Visit, at now: Instant) -> Bool {
        guard visit.ends == nil, now.minutes(since: visit.tokenMade) >= rotatesAfterMinutes else {
            return false
        }
        // One was given out, and has not been used: perhaps the answer was lost.
        return visit.nextMade.map { now.milliseconds - $0.milliseconds > oldTokenSeconds * 1000 } ?? true
    }

    /// The new token, where one is due.
    func rotated(_ token: String, at now: Instant) async throws -> String? {
        let hash = Secrets.sha256hex(token)
        return try await turns.take(hash) {
            guard let visit = try await visit(hash), Self.isDue(visit, at: now) else { return nil }
            if let lost = visit.next { try await remove(lost) }
            let fresh = Secrets.token()
            let freshHash = Secrets.sha256hex(fresh)
            var successor = visit
            (successor.tokenMade, successor.previous) = (now, hash)
            (successor.next, successor.nextMade) = (nil, nil)
            try await keep(successor, freshHash)
            try await change(hash) {
                $0.next = freshHash
                $0.nextMade = now
            }
            return fresh
        }
    }

    /// Keeps which of their centres somebody chose, until the visit ends.
    func choose(_ centre: CentreID, _ token: String) async throws {
        let hash = Secrets.sha256hex(token)
        guard try await visit(hash)?.centre != centre else { return }
        try await change(hash) { $0.centre = centre }
    }

    // MARK: Of one person

    /// The open visits of somebody, the oldest first.
    func all(of person: PersonID, at now: Instant) async throws -> [Visit] {
        var visits: [String: Visit] = [:]
        for (_, visit) in try await kept(of: person) where visit.ends == nil {
            guard Self.isOpen(visit, at: now) else { continue }
            if let known = visits[visit.id], known.seen > visit.seen { continue }
            visits[visit.id] = visit
        }
        return visits.values.sorted { ($0.begun, $0.id) < ($1.begun, $1.id) }
    }

    /// Ends one visit, whatever tokens it has.
    func end(_ id: String, of person: PersonID) async throws {
        for (hash, visit) in try await kept(of: person) where visit.id == id { try await remove(hash) }
    }

    /// Ends the visit of that token.
    func end(_ token: String) async throws {
        let hash = Secrets.sha256hex(token)
        guard let visit = try await visit(hash) else { return }
        try await end(visit.id, of: visit.person)
    }

    /// Ends all visits of somebody, but for one where it is named.
    /// - Returns: how many ended.
    @discardableResult
    func endAll(of person: PersonID, butFor id: String? = nil) async throws -> Int {
        var ended: Set<String> = []
        for (hash, visit) in try await kept(of: person) where visit.id != id {
            try await remove(hash)
            ended.insert(visit.id)
        }
        return ended.count
    }

    /// Lets go of what has ended, which nobody asks for any more.
    func sweep(at now: Instant) {
        present.withLock { present in
            present.visits = present.visits.filter { Self.isOpen($0.value, at: now) }
        }
    }

    // MARK: Keeping

    private static func isOpen(_ visit: Visit, at now: Instant) -> Bool {
        now.minutes(since: visit.begun) < longestMinutes
            && now.minutes(since: visit.seen) < visit.idleMinutes
    }

    private func kept(of person: PersonID) async throws -> [(hash: String, visit: Visit)] {
        try await store.items(on: Self.shelf, state: person.rawValue, limit: 1000).map { item in
            let kept = try JSONDecoder().decode(Visit.self, from: item.body)
            return (item.id, present.withLock { $0.visits[item.id] } ?? kept)
        }
    }

    /// The successor is in use: the token before it is good for a moment longer.
    private func retire(_ previous: String, for hash: String, at now: Instant) async throws {
        if try await visit(previous) != nil {
            let ends = Instant(milliseconds: now.milliseconds + Self.oldTokenSeconds * 1000)
            try await change(previous) { $0.ends = $0.ends ?? ends }
        }
        try await change(hash) { $0.previous = nil }
    }

    private func visit(_ hash: String) async throws -> Visit? {
        if let visit = present.withLock({ $0.visits[hash] }) { return visit }
        guard let item = try await store.item(hash, on: Self.shelf) else { return nil }
        let visit = try JSONDecoder().decode(Visit.self, from: item.body)
        // Another page may have read, and changed, it meanwhile.
        return present.withLock { present in
            guard !present.ended.contains(hash) else { return nil }
            let held = present.visits[hash] ?? visit
            present.visits[hash] = held
            return held
        }
    }

    /// Two pages at once each change what is theirs. Nothing happens where the visit has ended meanwhile.
    private func change(_ hash: String, _ work: (inout Visit) -> Void) async throws {
        let changed = present.withLock { present -> Visit? in
            guard var visit = present.visits[hash] else { return nil }
            work(&visit)
            present.visits[hash] = visit
            return visit
        }
        guard let changed else { return }
        try await put(changed, hash)
        // It may have been ended while this was written.
        if present.withLock({ $0.ended.contains(hash) }) {
            try await store.remove(hash, from: Self.shelf)
        }
    }

    private func remove(_ hash: String) async throws {
        present.withLock { present in
            present.visits[hash] = nil
            if present.ended.count >= Self.mostEnded { present.ended = [] }
            present.ended.insert(hash)
        }
        try await store.remove(hash, from: Self.shelf)
    }

    private func keep(_ visit: Visit, _ hash: String) async throws {
        try await put(visit, hash)
        present.withLock { $0.visits[hash] = visit }
    }

    private func put(_ visit: Visit, _ hash: String) async throws {
        let item = ShelfItem(
            id: hash, owner: StreamID.person(visit.person).owner, state: visit.person.rawValue,
            at: visit.begun.milliseconds, body: try JSONEncoder().encode(visit))
        try await store.put(item, on: Self.shelf)
    }
}
