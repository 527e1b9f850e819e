public import Domain

/// An organisation whose people sign in by a sign-in of its own (OpenID Connect), as whoever runs the
/// server set it down.
public struct SignInOrganisation: Hashable, Sendable {
    /// Its name in addresses: small letters, digits and hyphens.
    public var key: String
    /// As people call it: "Exampleton Council".
    public var name: String
    /// The issuer's address, exactly as the provider writes it.
    public var issuer: String
    public var clientID: String
    /// Nil for a public client, which has PKCE alone.
    public var secret: ClientSecret?
    /// The domains of its people's e-mail addresses, in small letters.
    public var domains: Set<String>
    /// What it answers for here.
    public var reach: OrganisationReach
    /// What its sign-in must say to count as sure as a password and a code.
    public var fullStrength: FullStrength
    /// The claim by which it says that an e-mail address is verified.
    public var verifiedBy: VerifiedClaim
    /// How long ago somebody may have shown the provider who they are; nil where that is the provider's to
    /// say.
    public var maxAgeMinutes: Int?

    /// - Parameter reach: what it answers for here.
    public init(
        key: String, name: String, issuer: String, clientID: String, secret: ClientSecret?,
        domains: Set<String>, reach: OrganisationReach, fullStrength: FullStrength = FullStrength(),
        verifiedBy: VerifiedClaim = .emailVerified, maxAgeMinutes: Int? = nil
    ) {
        self.key = key
        self.name = name
        self.issuer = issuer
        self.clientID = clientID
        self.secret = secret
        self.domains = domains
        self.reach = reach
        self.fullStrength = fullStrength
        self.verifiedBy = verifiedBy
        self.maxAgeMinutes = maxAgeMinutes
    }

    /// Whether addresses like that one are its people's.
    public func has(email: String) -> Bool {
        guard let at = email.lastIndex(of: "@") else { return false }
        return domains.contains(email[email.index(after: at)...].lowercased())
    }
}

/// What a provider must say of how somebody signed in there for it to be enough: one of these methods
/// (`amr`, RFC 8176), or one of these classes (`acr`).
public struct FullStrength: Hashable, Sendable {
    public var methods: Set<String>
    public var classes: [String]

    public init(methods: Set<String> = ["mfa"], classes: [String] = []) {
        self.methods = methods
        self.classes = classes
    }
}

/// The claim that says whether an e-mail address was verified. Microsoft's tenants send one of their own,
/// and what they send as `email` without it anybody may have typed.
public enum VerifiedClaim: String, CaseIterable, Sendable {
    case emailVerified = "email_verified"
    case domainOwnerVerified = "xms_edov"
}

/// What the provider knows our server by. It never shows in a text.
public struct ClientSecret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { "(secret)" }
    /// Nothing: a dump shows nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
