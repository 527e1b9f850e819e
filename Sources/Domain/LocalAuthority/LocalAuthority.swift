/// A local authority that has accounts here. The register officer enters it, as courts are entered.
public struct LocalAuthority: Codable, Hashable, Sendable {
    public var id: LocalAuthorityID
    public var name: String

    public init(id: LocalAuthorityID, name: String) {
        self.id = id
        self.name = name
    }
}

/// A case's dealings with the local authority that referred it.
public struct CaseLocalAuthority: Sendable {
    /// The authorities on whose desk it stands.
    public internal(set) var followers: Set<LocalAuthorityID> = []
    /// C2: when its two people were last named anew.
    public internal(set) var peopleNamed: Instant?

    public init() {}
}

extension CaseFile {
    /// The local authority's own number of the case, as letters and figures alone.
    var localAuthorityNumber: String? {
        guard referral.referrerKind == .localAuthority else { return nil }
        let plain = answers.referrer?.ownNumber.map(CourtRules.plainNumber)
        return plain.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension ListKey {
    /// The cases on a local authority's desk.
    public static func localAuthority(_ authority: LocalAuthorityID) -> ListKey {
        ListKey(text: "local-authority:\(authority)")
    }
    /// Everybody with an account of that local authority.
    public static func people(of authority: LocalAuthorityID) -> ListKey {
        ListKey(text: "local-authority-people:\(authority)")
    }
}
