import Domain
import Foundation

@testable import Outside

/// A provider with one key, our side of it, and one journey there and back.
struct OpenIDWorld {
    static let journey = OpenIDProvider.Journey(
        state: "the-state", nonce: "the-nonce", verifier: "the-verifier")
    static let back = "https://contact.example.org/sign-in/openid/exampleton/back"
    static let start = Instant(milliseconds: 1_795_000_000_000)

    let web = FakeProvider()
    let key: TokenKey
    let provider: OpenIDProvider

    init(
        _ key: TokenKey = .ed25519("one"), secret: ClientSecret? = ClientSecret("s3 cret&"),
        maxAgeMinutes: Int? = nil, verifiedBy: VerifiedClaim = .emailVerified,
        strength: FullStrength = FullStrength()
    ) throws {
        self.key = key
        let organisation = SignInOrganisation(
            key: "exampleton", name: "Exampleton Council", issuer: FakeProvider.issuer,
            clientID: "stepping:stone", secret: secret, domains: ["exampleton.example.org"],
            reach: OrganisationReach([.localAuthority("exampleton")]), fullStrength: strength,
            verifiedBy: verifiedBy, maxAgeMinutes: maxAgeMinutes)
        provider = OpenIDProvider(organisation, web: web)
        let document = try FakeProvider.document()
        web.set { $0.document = document }
        try web.publish([key])
    }

    static func seconds(_ instant: Instant) -> Double { Double(instant.milliseconds) / 1000 }

    static func later(_ seconds: Int64) -> Instant {
        Instant(milliseconds: start.milliseconds + seconds * 1000)
    }

    /// What a good token says, with what is changed of it; nil takes a claim away.
    static func claims(_ changes: [String: Any?] = [:]) -> [String: Any] {
        var claims: [String: Any] = [
            "iss": FakeProvider.issuer, "sub": "subject-1", "aud": "stepping:stone",
            "exp": seconds(start) + 300, "iat": seconds(start), "nonce": journey.nonce,
            "email": "ann@exampleton.example.org", "email_verified": true, "amr": ["pwd", "mfa"],
        ]
        for (name, value) in changes { claims[name] = value }
        return claims
    }

    /// Comes back with a token of those claims.
    @discardableResult
    func arrive(
        _ changes: [String: Any?] = [:], header: [String: Any]? = nil, with other: TokenKey? = nil,
        at now: Instant = start, wantsEmail: Bool = true
    ) async throws -> OpenIDProvider.Arrival {
        let header = header ?? ["alg": "EdDSA", "kid": key.id, "typ": "JWT"]
        return try await arrive(
            token: try (other ?? key).token(header, Self.claims(changes)), at: now, wantsEmail: wantsEmail)
    }

    @discardableResult
    func arrive(
        token: String, at now: Instant = start, wantsEmail: Bool = true
    ) async throws -> OpenIDProvider.Arrival {
        try web.gives(["id_token": token, "access_token": "an-access-token", "token_type": "Bearer"])
        return try await provider.arrival(
            code: "the-code", Self.journey, back: Self.back, asked: Self.start, wantsEmail: wantsEmail,
            at: now)
    }
}
