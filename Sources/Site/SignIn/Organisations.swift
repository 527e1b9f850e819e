import Domain
import Journal
public import Logging
public import Outside

/// The organisations whose people sign in by a sign-in of their own (docs/decisions/0023).
public struct Organisations: Sendable {
    private let providers: [String: OpenIDProvider]
    private let web: (any ProviderWeb)?
    let logger: Logger

    /// None of them: everybody signs in here.
    public static let none = Organisations(
        providers: [:], web: nil, logger: Logger(label: "steppingstone"))

    private init(providers: [String: OpenIDProvider], web: (any ProviderWeb)?, logger: Logger) {
        self.providers = providers
        self.web = web
        self.logger = logger
    }

    /// - Parameters:
    ///   - web: how their providers are asked.
    ///   - logger: takes why a sign-in came to nothing.
    public init(_ organisations: [SignInOrganisation], web: any ProviderWeb, logger: Logger) {
        let pairs = organisations.map { ($0.key, OpenIDProvider($0, web: web)) }
        self.init(
            providers: Dictionary(pairs, uniquingKeysWith: { first, _ in first }), web: web, logger: logger)
    }

    var isEmpty: Bool { providers.isEmpty }

    func provider(_ key: String) -> OpenIDProvider? { providers[key] }
    subscript(key: String) -> SignInOrganisation? { providers[key]?.organisation }

    /// The one that an address like that belongs to, whether or not it has an account here.
    func of(email: String) -> SignInOrganisation? {
        providers.values.lazy.map(\.organisation).first { $0.has(email: email.trimmed) }
    }

    /// The one whose sign-in may open that account.
    func opening(_ roles: Set<Role>, email: String?) -> SignInOrganisation? {
        guard let email, let organisation = of(email: email), organisation.reach.opens(roles) else {
            return nil
        }
        return organisation
    }

    func close() async throws { try await web?.close() }
}

extension Office {
    /// Those of the roles that this visit is given: what it is strong enough for; and where an
    /// organisation's sign-in began it, nothing once the account has work beyond that organisation.
    func given(_ roles: Set<Role>, to visit: Visit) -> Set<Role> {
        if let key = visit.organisation {
            guard let organisation = organisations[key], organisation.reach.opens(roles) else { return [] }
        }
        return visit.strength.given(of: roles)
    }

    /// The mark that an account is found by, of somebody as their organisation's provider knows them.
    func mark(ofSubject subject: String, at issuer: String) -> String {
        marks.sign("subject\n\(issuer)\n\(subject)")
    }
}
