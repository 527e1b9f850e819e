/// An account: the present of a `person/…` stream.
public struct Person: Sendable {
    public let id: PersonID
    public internal(set) var name: String?
    public internal(set) var email: String?
    /// The keyed hash of the address, which the account is found by.
    public internal(set) var addressMark: String?
    public internal(set) var roles: Set<Role> = []
    /// What happened lately to how they sign in, the newest last.
    var signIns: [SignInHappened] = []

    public init(id: PersonID) { self.id = id }

    public var exists: Bool { name != nil }

    /// The courts that they work at.
    var courts: [CourtID] {
        roles.compactMap { if case .court(let court) = $0 { court } else { nil } }.sorted()
    }

    /// The local authorities that they work at.
    var localAuthorities: [LocalAuthorityID] {
        roles.compactMap { if case .localAuthority(let authority) = $0 { authority } else { nil } }.sorted()
    }
}

/// What lists show of an account.
public struct PersonSummary: Codable, Hashable, Sendable {
    public var id: PersonID
    public var name: String
    public var email: String
    public var roles: Set<Role>
}

extension Person {
    var summary: PersonSummary? {
        guard let name, let email else { return nil }
        return PersonSummary(id: id, name: name, email: email, roles: roles)
    }

    var links: Set<ListKey> {
        var links: Set<ListKey> = []
        if let addressMark { links.insert(.address(mark: addressMark)) }
        for role in roles {
            switch role {
            case .coordinator(let centre), .supervisor(let centre), .volunteer(let centre):
                links.insert(.people(centre))
            case .court(let court): links.insert(.people(of: court))
            case .localAuthority(let authority): links.insert(.people(of: authority))
            case .commissioner(let commissioner): links.insert(.people(of: commissioner))
            case .party, .referrer, .registerOfficer, .practitioner: break
            }
        }
        return links
    }
}
