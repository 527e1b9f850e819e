import Domain
import Foundation
import Journal

/// Which letters were written of each case, so that its centre sees how they went. The letters themselves
/// stay in the outbox.
enum LettersOf {
    private static let shelf = "letters-of"
    private static let pageSize = 500

    /// A letter and where it stands.
    struct Sent: Sendable {
        let id: String
        var letter: Letter
        let state: Post.State?
        /// The first moment at which it may come.
        let from: Instant
    }

    /// Done again, it is noted once.
    static func note(_ letter: Letter, id: String, owner: String, _ office: Office) async throws {
        guard let file = letter.file else { return }
        try await office.store.put(
            ShelfItem(
                id: id, owner: owner, state: file.rawValue, at: letter.made.milliseconds,
                body: Data("{}".utf8)), on: shelf)
    }

    /// The newest first.
    static func all(_ file: CaseID, in store: any Store) async throws -> [Sent] {
        var sent: [Sent] = []
        var end: ShelfItem?
        while true {
            let page = try await store.items(on: shelf, state: file.rawValue, after: end, limit: pageSize)
            for item in page {
                if let one = try await one(item.id, in: store) { sent.append(one) }
            }
            guard let reached = page.last else { break }
            end = reached
        }
        return sent.reversed()
    }

    /// The letter of that id, where it is of that case.
    static func one(_ id: String, of file: CaseID, in store: any Store) async throws -> Sent? {
        guard let item = try await store.item(id, on: shelf), item.state == file.rawValue,
            var sent = try await one(id, in: store)
        else { return nil }
        // Where others read the inbox, what is mailed says only that there is a letter.
        if let whole = try await LettersTo.whole(id, in: store) { sent.letter.body = whole.body }
        return sent
    }

    private static func one(_ id: String, in store: any Store) async throws -> Sent? {
        guard let item = try await store.item(id, on: Post.shelf) else { return nil }
        return Sent(
            id: id, letter: try JSONDecoder().decode(Letter.self, from: item.body),
            state: Post.State(of: item), from: Instant(milliseconds: item.at))
    }
}

/// Letters that mail servers did not take, by the centre: its staff see them while they are tried.
enum LettersInTrouble {
    private static let shelf = "letters-in-trouble"
    private static let mostShown = 200

    static func note(_ letter: Letter, _ item: ShelfItem, at now: Instant, in store: any Store) async throws {
        guard let centre = letter.sender else { return }
        try await store.put(
            ShelfItem(
                id: item.id, owner: item.owner, state: centre.rawValue, at: now.milliseconds,
                body: Data("{}".utf8)), on: shelf)
    }

    static func clear(_ id: String, in store: any Store) async throws {
        try await store.remove(id, from: shelf)
    }

    /// Oldest first.
    static func all(_ centre: CentreID, in store: any Store) async throws -> [LettersOf.Sent] {
        var sent: [LettersOf.Sent] = []
        for item in try await store.items(on: shelf, state: centre.rawValue, limit: mostShown) {
            guard let kept = try await store.item(item.id, on: Post.shelf) else { continue }
            sent.append(
                LettersOf.Sent(
                    id: item.id, letter: try JSONDecoder().decode(Letter.self, from: kept.body),
                    state: Post.State(of: kept), from: Instant(milliseconds: kept.at)))
        }
        return sent
    }
}
