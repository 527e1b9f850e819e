import Domain
import Foundation
import Journal

/// Every letter that was written to one adult of a case, however it went: they
/// read them after signing in, and may have them again (L3).
enum LettersTo {
    private static let shelf = "letters-to"
    private static let pageSize = 500

    /// Keeps what was written to an adult; of others nothing is kept here. Done again, it is kept once.
    static func put(_ letter: Letter, _ facts: LetterFacts, id: String, _ office: Office) async throws {
        guard case .adult(let adult) = facts.recipient else { return }
        try await office.store.put(
            ShelfItem(
                id: id, owner: "family/\(facts.reference.family)", state: state(facts.reference, adult),
                at: letter.made.milliseconds, body: try JSONEncoder().encode(letter)), on: shelf)
    }

    /// What was written to them until then, oldest first.
    static func all(
        _ adult: AdultID, of file: CaseID, until last: Instant, in store: any Store
    ) async throws -> [Letter] {
        var letters: [Letter] = []
        var end: ShelfItem?
        while true {
            let page = try await store.items(
                on: shelf, state: state(file, adult), after: end, limit: pageSize)
            letters += try page.map { try JSONDecoder().decode(Letter.self, from: $0.body) }
            guard let reached = page.last else { break }
            end = reached
        }
        return letters.filter { $0.made <= last }
    }

    /// The same with the name of each, newest first.
    static func named(
        _ adult: AdultID, of file: CaseID, in store: any Store
    ) async throws -> [(id: String, letter: Letter)] {
        var named: [(id: String, letter: Letter)] = []
        var end: ShelfItem?
        while true {
            let page = try await store.items(
                on: shelf, state: state(file, adult), after: end, limit: pageSize)
            named += try page.map { ($0.id, try JSONDecoder().decode(Letter.self, from: $0.body)) }
            guard let reached = page.last else { break }
            end = reached
        }
        return named.reversed()
    }

    /// The letter of that name, where it was written to them.
    static func one(
        _ id: String, to adult: AdultID, of file: CaseID, in store: any Store
    ) async throws -> Letter? {
        guard let item = try await store.item(id, on: shelf), item.state == state(file, adult) else {
            return nil
        }
        return try JSONDecoder().decode(Letter.self, from: item.body)
    }

    /// The letter of that name as it was written, to whichever adult; nil where it was to nobody of a family.
    static func whole(_ id: String, in store: any Store) async throws -> Letter? {
        try await store.item(id, on: shelf).map { try JSONDecoder().decode(Letter.self, from: $0.body) }
    }

    private static func state(_ file: CaseID, _ adult: AdultID) -> String { "\(file)/\(adult)" }
}
