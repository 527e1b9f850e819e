import Crypto
import Domain
import Foundation
import Testing

@testable import Outside

@Suite("An organisation’s provider: there, back, and its keys")
struct OpenIDProviderTests {
    private func way(_ world: OpenIDWorld, email: String? = nil) async throws -> String {
        try await world.provider.way(
            OpenIDWorld.journey, back: OpenIDWorld.back, email: email, at: OpenIDWorld.start)
    }

    private func query(_ address: String) -> [String: String] {
        let items = URLComponents(string: address)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { "\($0) \($1)" })
    }

    @Test("The way there carries state, nonce, and the verifier only as its hash")
    func wayThere() async throws {
        let world = try OpenIDWorld(
            maxAgeMinutes: 30, strength: FullStrength(methods: [], classes: ["gold", "best"]))
        let address = try await way(world, email: "ann+x@exampleton.example.org")
        #expect(address.hasPrefix("\(FakeProvider.issuer)/authorize?"))
        let hash = Base64URL.encoded(SHA256.hash(data: Data("the-verifier".utf8)))
        #expect(
            query(address) == [
                "response_type": "code", "client_id": "stepping:stone", "redirect_uri": OpenIDWorld.back,
                "scope": "openid email", "state": "the-state", "nonce": "the-nonce", "code_challenge": hash,
                "code_challenge_method": "S256", "login_hint": "ann+x@exampleton.example.org",
                "max_age": "1800", "acr_values": "gold best",
            ])
        #expect(!address.contains("the-verifier") && !address.contains("cret"))
    }

    @Test("The example of RFC 7636, appendix B")
    func challenge() {
        #expect(
            OpenIDProvider.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
                == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test("A query that its address has already is kept")
    func ownQuery() async throws {
        let world = try OpenIDWorld()
        let document = try FakeProvider.document(["authorization_endpoint": "\(FakeProvider.issuer)/a?p=1"])
        world.web.set { $0.document = document }
        #expect(try await way(world).hasPrefix("\(FakeProvider.issuer)/a?p=1&response_type=code&"))
    }

    @Test("The code is exchanged with verifier and secret: each encoded, then together")
    func exchange() async throws {
        let world = try OpenIDWorld()
        try await world.arrive()
        let asked = try #require(world.web.last(.token))
        #expect(
            query("https://x.example.org/?" + (asked.form ?? "")) == [
                "grant_type": "authorization_code", "code": "the-code", "redirect_uri": OpenIDWorld.back,
                "code_verifier": "the-verifier",
            ])
        let pair = Data("stepping%3Astone:s3%20cret%26".utf8).base64EncodedString()
        #expect(asked.authorization == "Basic \(pair)")
    }

    @Test("Where it takes the secret in the form only, it is there; a public client has none")
    func otherClients() async throws {
        let posting = try OpenIDWorld()
        let document = try FakeProvider.document([
            "token_endpoint_auth_methods_supported": ["client_secret_post"]
        ])
        posting.web.set { $0.document = document }
        try await posting.arrive()
        #expect(posting.web.last(.token)?.authorization == nil)
        #expect(posting.web.last(.token)?.form?.contains("client_secret=s3%20cret%26") == true)
        let open = try OpenIDWorld(secret: nil)
        try await open.arrive()
        #expect(open.web.last(.token)?.authorization == nil)
        #expect(open.web.last(.token)?.form?.contains("client_id=stepping%3Astone") == true)
    }

    @Test(
        "What it says of itself must be of the very issuer, by https, and offer what is needed",
        arguments: [
            ("issuer", "https://other.example.org", OpenIDFault.discoveryOfAnotherIssuer),
            ("issuer", FakeProvider.issuer + "/", .discoveryOfAnotherIssuer),
            ("token_endpoint", "http://id.exampleton.example.org/token", .unfitAddress("token_endpoint")),
            ("jwks_uri", "https://localhost/keys", .unfitAddress("jwks_uri")),
            ("jwks_uri", "file:///etc/passwd", .unfitAddress("jwks_uri")),
            ("authorization_endpoint", "javascript:alert(1)", .unfitAddress("authorization_endpoint")),
            ("authorization_endpoint", "https://a@b.example.org/", .unfitAddress("authorization_endpoint")),
            ("authorization_endpoint", "https://b.example.org/#x", .unfitAddress("authorization_endpoint")),
            ("userinfo_endpoint", "https://127.0.0.1/me", .unfitAddress("userinfo_endpoint")),
        ])
    func document(_ field: String, _ value: String, _ expected: OpenIDFault) async throws {
        let world = try OpenIDWorld()
        let document = try FakeProvider.document([field: value])
        world.web.set { $0.document = document }
        await #expect(throws: expected) { try await self.way(world) }
    }

    @Test("It must offer the code, a signature that is taken, and S256 where it says what it offers")
    func offers() async throws {
        let cases: [([String: Any?], OpenIDFault)] = [
            (["response_types_supported": ["id_token"]], .doesNotOffer("code")),
            (
                ["id_token_signing_alg_values_supported": ["HS256", "none"]],
                .doesNotOffer("a signature that is taken here")
            ),
            (["code_challenge_methods_supported": ["plain"]], .doesNotOffer("S256")),
            (
                ["token_endpoint_auth_methods_supported": ["tls_client_auth"]],
                .doesNotOffer("client_secret_basic")
            ),
            (["token_endpoint": nil], .unreadable(.discovery)),
        ]
        for (changes, expected) in cases {
            let world = try OpenIDWorld()
            let document = try FakeProvider.document(changes)
            world.web.set { $0.document = document }
            await #expect(throws: expected) { try await self.way(world) }
        }
        // Some do it and do not say so: with a secret that is enough, without one it is not.
        let silent = try FakeProvider.document(["code_challenge_methods_supported": nil])
        let (confidential, open) = (try OpenIDWorld(), try OpenIDWorld(secret: nil))
        for world in [confidential, open] { world.web.set { $0.document = silent } }
        #expect(try await way(confidential).contains("S256"))
        await #expect(throws: OpenIDFault.doesNotOffer("S256")) { try await self.way(open) }
    }

    @Test("A provider that is down, redirects, says too much or nonsense")
    func trouble() async throws {
        for asked in [OpenIDFault.Asked.discovery, .keys, .token] {
            let world = try OpenIDWorld()
            world.web.set { $0.down = [asked] }
            await #expect(throws: OpenIDFault.unreachable(asked)) { try await world.arrive() }
            world.web.set {
                $0.down = []
                $0.status[asked] = 302
            }
            await #expect(throws: OpenIDFault.redirects(asked)) { try await world.arrive() }
            world.web.set { $0.status[asked] = 500 }
            await #expect(throws: OpenIDFault.answers(asked, status: 500)) { try await world.arrive() }
        }
        let world = try OpenIDWorld()
        world.web.set { $0.document = Data(repeating: 0x20, count: ProviderDocument.mostBytes + 1) }
        await #expect(throws: OpenIDFault.tooLarge(.discovery)) { try await world.arrive() }
        world.web.set { $0.document = Data("<html>".utf8) }
        await #expect(throws: OpenIDFault.unreadable(.discovery)) { try await world.arrive() }
    }

    @Test("A code that it does not take, and an answer without a token")
    func refusals() async throws {
        let world = try OpenIDWorld()
        func arrive(_ answer: [String: Any], status: Int) async throws {
            try world.web.gives(answer)
            world.web.set { $0.status[.token] = status }
            _ = try await world.provider.arrival(
                code: "c", OpenIDWorld.journey, back: OpenIDWorld.back, asked: OpenIDWorld.start,
                wantsEmail: false, at: OpenIDWorld.start)
        }
        await #expect(throws: OpenIDFault.refuses("invalid_grant")) {
            try await arrive(["error": "invalid_grant", "error_description": "<b>"], status: 400)
        }
        // What it says is repeated only where it is a word of the protocol.
        await #expect(throws: OpenIDFault.refuses("unnamed")) {
            try await arrive(["error": "<b>\nsomething"], status: 400)
        }
        await #expect(throws: OpenIDFault.noToken) { try await arrive(["access_token": "x"], status: 200) }
    }

    @Test("A new key is fetched at once, and for keys that are not known at most once a minute")
    func rotation() async throws {
        let world = try OpenIDWorld()
        try await world.arrive()
        #expect(world.web.count(.keys) == 1)
        let next = TokenKey.ed25519("two")
        let header: [String: Any] = ["alg": "EdDSA", "kid": "two"]
        try world.web.publish([next])
        // Within the minute what is known is all there is.
        await #expect(throws: OpenIDFault.unknownKey) {
            try await world.arrive(header: header, with: next, at: OpenIDWorld.later(59))
        }
        #expect(world.web.count(.keys) == 1)
        try await world.arrive(header: header, with: next, at: OpenIDWorld.later(60))
        #expect(world.web.count(.keys) == 2)
        // The old one is gone with the old set.
        await #expect(throws: OpenIDFault.unknownKey) { try await world.arrive(at: OpenIDWorld.later(61)) }
        // Asked in vain counts as asked.
        world.web.set { $0.down = [.keys] }
        await #expect(throws: OpenIDFault.unreachable(.keys)) {
            try await world.arrive(at: OpenIDWorld.later(121))
        }
        await #expect(throws: OpenIDFault.unknownKey) { try await world.arrive(at: OpenIDWorld.later(130)) }
        #expect(world.web.count(.keys) == 3)
    }

    @Test(
        "Keys are kept as long as it says, from a minute to an hour",
        arguments: [
            (nil, 600), ("max-age=120", 120), ("public, max-age=5", 60), ("max-age=86400", 3600),
            ("no-store", 60), ("max-age=x", 600), ("max-age=99999999999999999999", 600),
        ] as [(String?, Int64)])
    func caching(_ caching: String?, _ seconds: Int64) async throws {
        let world = try OpenIDWorld()
        world.web.set { $0.caching = caching }
        try await world.arrive(["exp": 1e12])
        try await world.arrive(["exp": 1e12], at: OpenIDWorld.later(seconds - 1))
        #expect(world.web.count(.keys) == 1)
        try await world.arrive(["exp": 1e12], at: OpenIDWorld.later(seconds))
        #expect(world.web.count(.keys) == 2)
        // A clock that went back trusts nothing that it kept.
        try await world.arrive(
            ["exp": 1e12, "iat": OpenIDWorld.seconds(OpenIDWorld.start) - 30], at: OpenIDWorld.later(-30))
        #expect(world.web.count(.keys) == 3)
    }

    @Test("Keys that cannot be used spoil no others")
    func oddKeys() throws {
        let good = try TokenKey.ed25519("good").published()
        let odd: [Any] = [
            ["kty": "oct", "k": "AAAA", "kid": "secret"],
            ["kty": "EC", "crv": "P-521", "x": "AA", "y": "AA"],
            ["kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"], ["kty": "RSA", "n": "AQAB", "e": "AQAB"],
            ["kty": "RSA", "n": String(repeating: "A", count: 5000), "e": "AQAB"], 7, "x", [],
            good.merging(["use": "enc"]) { $1 }, good.merging(["alg": "RS256"]) { $1 },
            good.merging(["alg": "HS256"]) { $1 }, ["kty": 7, "kid": ["x"]],
            good.merging(["kid": String(repeating: "k", count: 501)]) { $1 },
        ]
        let set = try JSONSerialization.data(withJSONObject: ["keys": odd + [good]])
        #expect(try ProviderKeys.read(Array(set)).map(\.id) == ["good"])
    }

    @Test("Who answers is told apart by what it says of itself, where it says so")
    func whoAnswers() async throws {
        let world = try OpenIDWorld()
        try await world.provider.checkIssuer(nil, at: OpenIDWorld.start)
        try await world.provider.checkIssuer(FakeProvider.issuer, at: OpenIDWorld.start)
        await #expect(throws: OpenIDFault.issuer) {
            try await world.provider.checkIssuer("https://other.example.org", at: OpenIDWorld.start)
        }
        let saying = try OpenIDWorld()
        let document = try FakeProvider.document(["authorization_response_iss_parameter_supported": true])
        saying.web.set { $0.document = document }
        await #expect(throws: OpenIDFault.issuer) {
            try await saying.provider.checkIssuer(nil, at: OpenIDWorld.start)
        }
    }

    @Test(
        "An address that does not stand in the token is asked for, of the same person, and only where it is needed"
    )
    func userinfo() async throws {
        let world = try OpenIDWorld()
        func answer(_ fields: [String: Any]) throws {
            let body = try JSONSerialization.data(withJSONObject: fields)
            world.web.set { $0.userinfo = body }
        }
        let thin: [String: Any?] = ["email": nil, "email_verified": nil]
        try answer(["sub": "subject-1", "email": "ann@exampleton.example.org", "email_verified": true])
        #expect(try await world.arrive(thin).verifiedEmail == "ann@exampleton.example.org")
        #expect(world.web.last(.userinfo)?.authorization == "Bearer an-access-token")
        #expect(try await world.arrive(thin, wantsEmail: false).verifiedEmail == nil)
        #expect(world.web.count(.userinfo) == 1)
        try answer(["sub": "subject-1", "email": "ann@exampleton.example.org"])
        #expect(try await world.arrive(thin).verifiedEmail == nil)
        try answer(["sub": "subject-2", "email": "ann@exampleton.example.org", "email_verified": true])
        await #expect(throws: OpenIDFault.subject) { try await world.arrive(thin) }
    }

    @Test("The secret shows in no text that is made of it")
    func secret() throws {
        let world = try OpenIDWorld()
        var dumped = ""
        dump(world.provider.organisation, to: &dumped)
        for text in [
            "\(world.provider.organisation)", String(reflecting: world.provider.organisation), dumped,
        ] {
            #expect(!text.contains("s3 cret"))
        }
    }
}
