public import Domain
import Foundation
import Journal

/// Links that sign somebody in once.
public struct SignInLinks: Sendable {
    /// House rule: a link that was asked for holds for half an hour.
    public static let holdsMinutes = 30
    /// House rule: an invitation in a letter holds for three days.
    public static let invitationMinutes = 3 * 24 * 60

    private struct Link: Codable {
        var person: PersonID
        var ends: Instant
    }

    private let office: Office

    public init(_ office: Office) { self.office = office }

    /// A new link's address.
    public func make(for person: PersonID, holdsMinutes: Int = Self.holdsMinutes) async throws -> String {
        let token = Secrets.token()
        let ends = office.clock().adding(minutes: holdsMinutes)
        let link = Link(person: person, ends: ends)
        try await office.store.put(
            ShelfItem(
                id: Secrets.sha256hex(token), owner: "site", state: "unused", at: ends.milliseconds,
                body: try JSONEncoder().encode(link)), on: "sign-in")
        return "\(office.address)/sign-in/\(token)"
    }

    /// Whether a link still holds.
    func holds(_ token: String) async throws -> Bool { try await link(token) != nil }

    /// Uses the link up.
    /// - Returns: whom it signs in; nil where it was used, has ended, or never was.
    func use(_ token: String) async throws -> PersonID? {
        guard let link = try await link(token) else { return nil }
        try await office.store.remove(Secrets.sha256hex(token), from: "sign-in")
        return link.person
    }

    private func link(_ token: String) async throws -> Link? {
        guard let item = try await office.store.item(Secrets.sha256hex(token), on: "sign-in") else {
            return nil
        }
        let link = try JSONDecoder().decode(Link.self, from: item.body)
        return office.clock() < link.ends ? link : nil
    }
}
