public import Domain
import Foundation
import Journal

/// Links that somebody presses once: to sign in, to set a password, to set a forgotten one anew.
public struct SignInLinks: Sendable {
    /// House rule: a link that was asked for holds for a quarter of an hour.
    public static let holdsMinutes = 15
    /// House rule: an invitation in a letter holds for three days.
    public static let invitationDays = 3
    static let invitationMinutes = invitationDays * 24 * 60
    /// As people are told it.
    static var holds: String { Spoken.count(holdsMinutes, "minute", "minutes") }
    static var invitationHolds: String { Spoken.count(invitationDays, "day", "days") }

    /// What a link is for.
    public enum Kind: String, Codable, Sendable {
        /// Families, volunteers and referrers.
        case signIn
        /// To set up password and second factor, by whoever was invited.
        case invitation
        /// To set a forgotten password anew; the second factor is asked for all the same.
        case forgotten
        /// Signs in with full strength, where demonstration data is served and nowhere else.
        case demonstration

        /// What its address begins with.
        var place: String {
            switch self {
            case .signIn, .demonstration: "/sign-in"
            case .invitation: "/sign-in/invited"
            case .forgotten: "/sign-in/forgotten"
            }
        }
    }

    struct Link: Codable, Sendable {
        var person: PersonID
        var ends: Instant
        var kind: Kind
    }

    private static let shelf = "sign-in"
    private let office: Office

    public init(_ office: Office) { self.office = office }

    /// A new link's address.
    public func make(
        for person: PersonID, _ kind: Kind = .signIn, holdsMinutes: Int = Self.holdsMinutes
    ) async throws -> String {
        let token = Secrets.token()
        let ends = office.clock().adding(minutes: holdsMinutes)
        try await office.store.put(
            ShelfItem(
                id: Secrets.sha256hex(token), owner: StreamID.person(person).owner, state: person.rawValue,
                at: ends.milliseconds,
                body: try JSONEncoder().encode(Link(person: person, ends: ends, kind: kind))),
            on: Self.shelf)
        return "\(office.address)\(kind.place)/\(token)"
    }

    /// The link, where it still holds and is of one of these kinds.
    func link(_ token: String, _ kinds: Kind...) async throws -> Link? {
        guard let item = try await office.store.item(Secrets.sha256hex(token), on: Self.shelf) else {
            return nil
        }
        let link = try JSONDecoder().decode(Link.self, from: item.body)
        guard office.clock() < link.ends, kinds.contains(link.kind) else { return nil }
        return link.kind != .demonstration || office.isDemonstration ? link : nil
    }

    /// Does the work and uses the link up, where the link holds and the work succeeds. Two that press at once
    /// come one after the other, and the second finds the link used.
    /// - Returns: what came of the work; nil where the link was used, has ended, or never was.
    func using<T>(
        _ token: String, _ kind: Kind, _ work: (Link) async throws -> T?
    ) async throws -> T? {
        try await office.entrance.turns.take("link:\(Secrets.sha256hex(token))") {
            guard let link = try await link(token, kind) else { return nil }
            guard let done = try await work(link) else { return nil }
            try await office.store.remove(Secrets.sha256hex(token), from: Self.shelf)
            return done
        }
    }

    /// No link that somebody was given holds any more.
    func endAll(of person: PersonID) async throws {
        for item in try await office.store.items(on: Self.shelf, state: person.rawValue, limit: 1000) {
            try await office.store.remove(item.id, from: Self.shelf)
        }
    }
}
