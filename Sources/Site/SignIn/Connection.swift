import Domain
import Journal

/// By whom an account is known at its organisation, once that was shown: by the provider's own name for
/// them, which never becomes anybody else's, and not by an address, which may.
struct Connection: Codable, Hashable, Sendable {
    /// The organisation's key.
    var organisation: String
    /// The keyed hash of issuer and subject.
    var mark: String
    var made: Instant
}

extension CredentialsShelf {
    /// Whose account is known by that mark.
    func person(connected mark: String) async throws -> PersonID? {
        try await all(connected: mark).first
    }

    private func all(connected mark: String) async throws -> [PersonID] {
        var people: [PersonID] = []
        for item in try await store.items(on: Self.shelf, state: mark, limit: 2) {
            let person = PersonID(item.id)
            if try await of(person).connection?.mark == mark { people.append(person) }
        }
        return people
    }
}

extension Entrance {
    /// Connects an account with somebody at an organisation. Each is connected with one of the other, and
    /// is not taken from it.
    /// - Parameter more: what is kept in the same step.
    /// - Returns: false where either is connected elsewhere; nothing is kept then.
    func connect(
        _ person: PersonID, _ connection: Connection, at now: Instant,
        more: (inout Credentials) -> Void = { _ in }
    ) async throws -> Bool {
        try await turns.take("subject:\(connection.mark)") {
            if let other = try await credentials.person(connected: connection.mark), other != person {
                return false
            }
            let done = try await change(person, at: now) { kept -> Bool? in
                guard kept.connection == nil || kept.connection?.mark == connection.mark else { return nil }
                kept.connection = connection
                more(&kept)
                return true
            }
            return done ?? false
        }
    }
}
