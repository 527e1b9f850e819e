import Domain
import Foundation
import Journal

/// Every letter that was written to one adult of a case, however it went: they may have them again (L3).
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

    private static func state(_ file: CaseID, _ adult: AdultID) -> String { "\(file)/\(adult)" }
}
