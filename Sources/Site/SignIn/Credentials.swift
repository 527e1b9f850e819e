import Domain
import Foundation
import Journal

/// What somebody signs in with, as far as it is kept: hashes, and the secret that their app shares with us.
struct Credentials: Codable, Sendable {
    var password: PasswordHash?
    var secondFactor: OneTimeCode?
    /// The last step of the app's codes that was accepted.
    var lastStep: Int64 = 0
    /// SHA-256 of the recovery codes that have not been used. Each has 120 bits of chance, so that a hash
    /// without salt gives nothing away.
    var recovery: [String] = []
    /// The code that a centre gave, for whoever signs in by a link.
    var spoken: PasswordHash?
    var spokenMade: Instant?
    /// With whom at their organisation the account is connected; nil where it is not.
    var connection: Connection?

    /// Whether they can sign in with a password.
    var isSetUp: Bool { password != nil && secondFactor != nil }
}

/// Where they lie: one item a person, sealed under the person's own key, so that erasing them ends it.
/// Never in the journal.
struct CredentialsShelf: Sendable {
    static let shelf = "credentials"
    let store: any Store

    func of(_ person: PersonID) async throws -> Credentials {
        guard let item = try await store.item(person.rawValue, on: Self.shelf) else { return Credentials() }
        return try JSONDecoder().decode(Credentials.self, from: item.body)
    }

    func keep(_ credentials: Credentials, of person: PersonID, at now: Instant) async throws {
        try await store.put(
            ShelfItem(
                id: person.rawValue, owner: StreamID.person(person).owner,
                // By which it is found when somebody comes from their organisation.
                state: credentials.connection?.mark ?? "kept",
                at: now.milliseconds, body: try JSONEncoder().encode(credentials)), on: Self.shelf)
    }

    func forget(_ person: PersonID) async throws {
        try await store.remove(person.rawValue, from: Self.shelf)
    }
}

/// Codes on paper, for when the telephone is lost: ten, each good once.
enum RecoveryCodes {
    static let count = 10
    private static let letters = 24
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// New ones: twenty-four of thirty-two letters each, in groups of four.
    static func make() -> [String] { (0..<count).map { _ in grouped(Secrets.digits(of: digits, letters)) } }

    /// What is kept of a code, however it was typed: in small letters, without hyphens, an O for a nought.
    static func hash(_ typed: String) -> String { Secrets.sha256hex(plain(typed)) }

    /// Whether what was typed is as long as a recovery code: if not, it is one of the app's.
    static func isMeant(by typed: String) -> Bool { plain(typed).count > OneTimeCode.digits + 2 }

    static func grouped(_ text: String) -> String {
        stride(from: 0, to: text.count, by: 4).map { start in
            String(text.dropFirst(start).prefix(4))
        }.joined(separator: "-")
    }

    private static func plain(_ typed: String) -> String {
        String(
            typed.uppercased().compactMap { letter -> Character? in
                switch letter {
                case "O": "0"
                case "I", "L": "1"
                case _ where letter.isLetter || letter.isNumber: letter
                default: nil
                }
            })
    }
}
