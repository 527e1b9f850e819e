import Crypto
import Domain
import Foundation
import HTTPTypes
import Journal
import Outside
import Synchronization

@testable import Site

/// An organisation's provider that says of its people whatever it is told to, properly signed.
final class PretendProvider: ProviderWeb {
    static let issuer = "https://id.example.org"
    static let secret = "a-secret-that-nobody-shows"

    private struct State: Sendable {
        var claims = Data()
        var isDown = false
        var exchanged: [String] = []
    }

    private let state = Mutex(State())
    private let key = Curve25519.Signing.PrivateKey()

    func goDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }

    /// What its next token says.
    func says(_ claims: [String: Any]) throws {
        let data = try JSONSerialization.data(withJSONObject: claims)
        state.withLock { $0.claims = data }
    }

    func answer(to question: ProviderQuestion) async throws(OpenIDFault) -> ProviderAnswer {
        if state.withLock({ $0.isDown }) { throw .unreachable(question.asked) }
        do {
            return ProviderAnswer(status: 200, body: Array(try body(question)))
        } catch {
            return ProviderAnswer(status: 500, body: [])
        }
    }

    func close() async throws {}

    private func body(_ question: ProviderQuestion) throws -> Data {
        switch question.asked {
        case .discovery:
            return try json([
                "issuer": Self.issuer, "authorization_endpoint": "\(Self.issuer)/authorize",
                "token_endpoint": "\(Self.issuer)/token", "jwks_uri": "\(Self.issuer)/keys",
                "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["EdDSA"],
                "code_challenge_methods_supported": ["S256"],
            ])
        case .keys:
            let x = encoded(key.publicKey.rawRepresentation)
            return try json(["keys": [["kty": "OKP", "crv": "Ed25519", "x": x, "kid": "1"]]])
        case .token:
            let claims = state.withLock { $0.claims }
            let text = "\(encoded(Data(#"{"alg":"EdDSA","kid":"1"}"#.utf8))).\(encoded(claims))"
            let token = "\(text).\(encoded(try key.signature(for: Data(text.utf8))))"
            return try json(["id_token": token, "access_token": "x", "token_type": "Bearer"])
        case .userinfo: return Data()
        }
    }

    private func json(_ fields: [String: Any]) throws -> Data {
        try JSONSerialization.data(withJSONObject: fields)
    }

    private func encoded(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}

/// A house whose council signs its people in itself, and a second one that is another's.
struct OrganisationWorld {
    let world: SignInWorld
    let provider: PretendProvider
    let log = HeardLog()

    init() async throws {
        let provider = PretendProvider()
        self.provider = provider
        let organisations = [
            SignInOrganisation(
                key: "exampleton", name: "Exampleton Council", issuer: PretendProvider.issuer,
                clientID: "stepping-stone", secret: ClientSecret(PretendProvider.secret),
                domains: ["example.org"],
                reach: OrganisationReach([.localAuthority("exampleton"), .centre(SignInWorld.centre)])),
            SignInOrganisation(
                key: "other", name: "Other Council", issuer: PretendProvider.issuer,
                clientID: "stepping-stone", secret: nil, domains: ["other.example.org"],
                reach: OrganisationReach([.localAuthority("other")])),
        ]
        world = try await SignInWorld(
            organisations: Organisations(organisations, web: provider, logger: log.logger))
    }

    /// What the council says of somebody, with what is changed of it.
    func claims(_ name: String, _ changes: [String: Any?] = [:]) -> [String: Any] {
        let now = Double(world.now.milliseconds) / 1000
        var claims: [String: Any] = [
            "iss": PretendProvider.issuer, "sub": "id-of-\(name.lowercased())", "aud": "stepping-stone",
            "exp": now + 300, "iat": now, "email": SignInWorld.email(name), "email_verified": true,
            "amr": ["mfa"],
        ]
        for (name, value) in changes { claims[name] = value }
        return claims
    }

    /// The browser is sent off: the address that it goes to.
    func way(_ answer: Jar.Answer) throws -> [String: String] {
        guard let refresh = answer.headers[.refresh],
            let parts = URLComponents(string: String(refresh.dropFirst("0; url=".count)))
        else { throw SignInWorld.Missing() }
        return Dictionary(
            (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
    }

    /// Somebody of that name comes back with what the council says of them.
    func back(
        _ jar: Jar, _ way: [String: String], as name: String, _ changes: [String: Any?] = [:],
        state: String? = nil, to key: String = "exampleton", more: String = ""
    ) async throws -> Jar.Answer {
        try provider.says(
            claims(name, ["nonce": way["nonce"]].merging(changes) { $1 }))
        return try await jar.get(
            "/sign-in/openid/\(key)/back?code=c&state=\(state ?? way["state"] ?? "")\(more)")
    }

    /// There and back.
    func signIn(
        _ jar: Jar, as name: String, _ changes: [String: Any?] = [:], next: String = ""
    ) async throws -> Jar.Answer {
        let way = try way(try await jar.post("/sign-in/openid/exampleton", ("next", next)))
        return try await back(jar, way, as: name, changes)
    }

    /// Somebody is invited, and comes in with the invitation by the council's sign-in.
    func connect(
        _ name: String, _ role: Role, _ changes: [String: Any?] = [:]
    ) async throws -> (jar: Jar, answer: Jar.Answer, person: PersonID) {
        let person = try await world.open(name, role)
        let jar = Jar(world)
        let answer = try await connect(name, jar, changes)
        return (jar, answer, person)
    }

    func connect(_ name: String, _ jar: Jar, _ changes: [String: Any?] = [:]) async throws -> Jar.Answer {
        let link = try await world.link(to: name, "/sign-in/invited/")
        let token = String(link.dropFirst("/sign-in/invited/".count))
        let way = try way(try await jar.post("/sign-in/openid/exampleton", ("invitation", token)))
        return try await back(jar, way, as: name, changes)
    }
}
