import Domain
import Foundation
import Journal

/// What is kept for a moment of somebody who is on their way in. The browser holds the token, and nobody
/// else: what was begun in one browser goes on in no other. Each item is used once.
struct PassingShelf<Item: Codable & Sendable>: Sendable {
    let name: String
    let store: any Store
    let turns: Turns

    /// - Returns: the token for the browser's cookie.
    func put(_ item: Item, at now: Instant) async throws -> String {
        let token = Secrets.token()
        try await store.put(
            ShelfItem(
                id: Secrets.sha256hex(token), owner: "site", state: "kept", at: now.milliseconds,
                body: try JSONEncoder().encode(item)), on: name)
        return token
    }

    /// The item, where it has not ended.
    func find(_ token: String?, at now: Instant) async throws -> Item? {
        guard let token, let kept = try await store.item(Secrets.sha256hex(token), on: name),
            (0..<Passage.holdsMinutes).contains(now.minutes(since: Instant(milliseconds: kept.at)))
        else { return nil }
        return try JSONDecoder().decode(Item.self, from: kept.body)
    }

    /// Takes the item away, where it is there and fits: of two that come at once, one gets it.
    func take(_ token: String?, at now: Instant, where fits: (Item) -> Bool) async throws -> Item? {
        guard let token else { return nil }
        return try await turns.take("\(name):\(Secrets.sha256hex(token))") {
            guard let item = try await find(token, at: now), fits(item) else { return nil }
            try await store.remove(Secrets.sha256hex(token), from: name)
            return item
        }
    }
}

/// Somebody who was sent to their organisation's sign-in, and has not come back.
struct Passage: Codable, Sendable {
    static let shelf = "passages"
    /// House rule: ten minutes for a password, a code, and a telephone that has to be found.
    static let holdsMinutes = 10

    /// What for.
    enum Purpose: Codable, Sendable {
        case entering
        /// With an invitation, by the token of its link.
        case invited(String)
        /// From that visit, to have their account opened this way too.
        case connecting(PersonID, visit: String)
    }

    let organisation: String
    let state: String
    let nonce: String
    let verifier: String
    let purpose: Purpose
    /// Where they were going: a path of our own.
    let next: String?
    let begun: Instant
}

/// Somebody whom their organisation has named, and who still owes a second step here.
struct SecondStep: Codable, Sendable {
    static let shelf = "second-steps"

    let person: PersonID
    let organisation: String
    let next: String?
    /// Where the account is to be connected by this: with whom there, and the invitation's token.
    let connecting: Connecting?

    struct Connecting: Codable, Sendable {
        let mark: String
        let invitation: String
    }
}

extension Office {
    var passages: PassingShelf<Passage> {
        PassingShelf(name: Passage.shelf, store: store, turns: entrance.turns)
    }
    var secondSteps: PassingShelf<SecondStep> {
        PassingShelf(name: SecondStep.shelf, store: store, turns: entrance.turns)
    }
}

extension CookieSetting {
    static func passage(_ token: String) -> CookieSetting {
        CookieSetting(name: CookieName.passage, value: token, maxAgeSeconds: Passage.holdsMinutes * 60)
    }
    static let noPassage = CookieSetting(name: CookieName.passage, value: "", maxAgeSeconds: 0)
}

/// A path of our own that somebody was going to, told from everything else that a form may hold: another
/// site's address, in whatever way browsers would read one.
struct OwnPath: Sendable {
    private static let mostBytes = 300
    let text: String

    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.mostBytes, text.hasPrefix("/"), !text.hasPrefix("//"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
            !text.hasPrefix("/sign-")
        else { return nil }
        self.text = text
    }
}
