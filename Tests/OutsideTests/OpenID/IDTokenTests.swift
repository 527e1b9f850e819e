import Crypto
import CryptoExtras
import Domain
import Foundation
import Testing

@testable import Outside

@Suite("What an organisation’s provider signs is believed only where all of it fits")
struct IDTokenTests {
    private func fault(
        _ changes: [String: Any?] = [:], header: [String: Any]? = nil, with other: TokenKey? = nil,
        after seconds: Int64 = 0, maxAgeMinutes: Int? = nil
    ) async throws -> OpenIDFault? {
        let world = try OpenIDWorld(maxAgeMinutes: maxAgeMinutes)
        do {
            try await world.arrive(changes, header: header, with: other, at: OpenIDWorld.later(seconds))
            return nil
        } catch let fault as OpenIDFault {
            return fault
        }
    }

    @Test("A good one says who it is, by each signature that is taken")
    func good() async throws {
        let rsa = try TokenKey.rsa("r")
        let kinds: [(TokenKey, String)] = [
            (.ed25519("e"), "EdDSA"), (.p256("p"), "ES256"), (rsa, "RS256"), (rsa, "PS256"),
        ]
        for (key, algorithm) in kinds {
            let world = try OpenIDWorld(key)
            let arrival = try await world.arrive(header: ["alg": algorithm, "kid": key.id])
            #expect(arrival.subject == "subject-1", "\(algorithm)")
            #expect(arrival.verifiedEmail == "ann@exampleton.example.org")
            #expect(arrival.isFull)
        }
    }

    @Test("Another issuer, another audience, another party")
    func whose() async throws {
        #expect(try await fault(["iss": "https://other.example.org"]) == .issuer)
        #expect(try await fault(["iss": FakeProvider.issuer + "/"]) == .issuer)
        #expect(try await fault(["aud": "somebody-else"]) == .audience)
        #expect(try await fault(["aud": ["stepping:stone", "somebody-else"]]) == .audience)
        #expect(try await fault(["aud": [String]()]) == .audience)
        #expect(try await fault(["aud": ["stepping:stone"]]) == nil)
        #expect(try await fault(["azp": "somebody-else"]) == .authorizedParty)
        #expect(try await fault(["azp": "stepping:stone"]) == nil)
    }

    @Test("Times: a minute of difference between clocks, and no more")
    func times() async throws {
        #expect(try await fault(after: 359) == nil)
        #expect(try await fault(after: 360) == .expired)
        let start = OpenIDWorld.seconds(OpenIDWorld.start)
        #expect(try await fault(["iat": start + 60]) == nil)
        #expect(try await fault(["iat": start + 61]) == .notYetValid)
        #expect(try await fault(["nbf": start + 61]) == .notYetValid)
        #expect(try await fault(["iat": start - 60]) == nil)
        #expect(try await fault(["iat": start - 61]) == .issuedBeforeAsked)
        #expect(try await fault(["exp": 1e300]) == nil)
        #expect(try await fault(["exp": -1e300]) == .expired)
    }

    @Test("How long ago they may have signed in there, where that is set")
    func authTime() async throws {
        let start = OpenIDWorld.seconds(OpenIDWorld.start)
        #expect(try await fault(["auth_time": start - 660], maxAgeMinutes: 10) == nil)
        #expect(try await fault(["auth_time": start - 661], maxAgeMinutes: 10) == .signedInTooLongAgo)
        #expect(try await fault(["auth_time": start + 61], maxAgeMinutes: 10) == .signedInTooLongAgo)
        #expect(try await fault(maxAgeMinutes: 10) == .signedInTooLongAgo)
    }

    @Test("Nonce and subject")
    func nonce() async throws {
        #expect(try await fault(["nonce": "another"]) == .nonce)
        #expect(try await fault(["nonce": nil]) == .nonce)
        #expect(try await fault(["sub": ""]) == .subject)
        #expect(try await fault(["sub": String(repeating: "s", count: 256)]) == .subject)
        #expect(try await fault(["sub": nil]) == .malformedToken)
        #expect(try await fault(["exp": nil]) == .malformedToken)
    }

    @Test("Never unsigned, never by a shared secret, though that were the public key")
    func algorithms() async throws {
        let world = try OpenIDWorld(try TokenKey.rsa("r"))
        let none = try TokenKey.unsigned(["alg": "none", "kid": "r"], OpenIDWorld.claims())
        await #expect(throws: OpenIDFault.algorithm) { try await world.arrive(token: none + ".") }
        guard case .rsa(let key) = world.key.kind else { return }
        for secret in [Data("s3 cret&".utf8), Data(key.publicKey.pemRepresentation.utf8)] {
            let text = try TokenKey.unsigned(["alg": "HS256", "kid": "r"], OpenIDWorld.claims())
            let code = HMAC<SHA256>.authenticationCode(
                for: Data(text.utf8), using: SymmetricKey(data: secret))
            await #expect(throws: OpenIDFault.algorithm) {
                try await world.arrive(token: "\(text).\(Base64URL.encoded(code))")
            }
        }
    }

    @Test("Only as the provider announces, and only with a key of that kind")
    func announced() async throws {
        let world = try OpenIDWorld()
        let document = try FakeProvider.document([
            "id_token_signing_alg_values_supported": ["RS256", "HS256"]
        ])
        world.web.set { $0.document = document }
        await #expect(throws: OpenIDFault.algorithm) { try await world.arrive() }
        // A curve's key does for no RSA signature, whatever the header says.
        #expect(try await fault(header: ["alg": "RS256", "kid": "one"]) == .unknownKey)
        #expect(try await fault(header: ["alg": "ES256", "kid": "one"]) == .unknownKey)
    }

    @Test("Signed with another key, changed after signing, or no token at all")
    func signatures() async throws {
        #expect(try await fault(with: .ed25519("one")) == .signature)
        let world = try OpenIDWorld()
        let header = ["alg": "EdDSA", "kid": "one"]
        let good = try world.key.token(header, OpenIDWorld.claims()).split(separator: ".").map(String.init)
        let other = try world.key.token(header, OpenIDWorld.claims(["sub": "subject-2"])).split(
            separator: ".")
        let mixed = [good[0], String(other[1]), good[2]].joined(separator: ".")
        await #expect(throws: OpenIDFault.signature) { try await world.arrive(token: mixed) }
        await #expect(throws: OpenIDFault.signature) {
            try await world.arrive(token: "\(good[0]).\(good[1]).")
        }
        for token in ["", "a", "a.b", "a.b.c", "a.b.c.d", "....", "\(good[0]).\(good[1])"] {
            await #expect(throws: OpenIDFault.malformedToken, "\(token)") {
                try await world.arrive(token: token)
            }
        }
    }

    @Test("A token of another kind, or that demands what is not understood, is none")
    func kinds() async throws {
        let plain: [String: Any] = ["alg": "EdDSA", "kid": "one"]
        #expect(try await fault(header: plain.merging(["typ": "at+jwt"]) { $1 }) == .malformedToken)
        #expect(try await fault(header: plain.merging(["typ": "logout+jwt"]) { $1 }) == .malformedToken)
        #expect(try await fault(header: plain.merging(["crit": ["b64"]]) { $1 }) == .malformedToken)
        #expect(try await fault(header: plain.merging(["typ": "jwt"]) { $1 }) == nil)
        // A key that the token brings along is not looked at.
        let own = TokenKey.ed25519("own")
        let brought = plain.merging(["jwk": try own.published(), "kid": "own"]) { $1 }
        #expect(try await fault(header: brought, with: own) == .unknownKey)
    }

    @Test("A key without a name is used only where there is but one that it can be")
    func unnamed() async throws {
        #expect(try await fault(header: ["alg": "EdDSA"]) == nil)
        let world = try OpenIDWorld()
        try world.web.publish([world.key, .ed25519("two")])
        await #expect(throws: OpenIDFault.unknownKey) { try await world.arrive(header: ["alg": "EdDSA"]) }
    }

    @Test("As sure as a password and a code: by its method, or by its class, as is set")
    func strength() async throws {
        let usual = try OpenIDWorld()
        #expect(try await usual.arrive(["amr": ["pwd"]]).isFull == false)
        #expect(try await usual.arrive(["amr": nil]).isFull == false)
        #expect(try await usual.arrive(["amr": "mfa"]).isFull)
        #expect(try await usual.arrive(["amr": nil, "acr": "gold"]).isFull == false)
        let byClass = try OpenIDWorld(strength: FullStrength(methods: [], classes: ["gold"]))
        #expect(try await byClass.arrive(["acr": "gold", "amr": nil]).isFull)
        #expect(try await byClass.arrive(["acr": "silver"]).isFull == false)
    }

    @Test("An address counts only where it is said to be verified, by the claim that is set")
    func verified() async throws {
        let usual = try OpenIDWorld()
        for no: Any? in [nil, false, "false", "no", 0, [true]] {
            #expect(try await usual.arrive(["email_verified": no]).verifiedEmail == nil, "\(no ?? "nil")")
        }
        #expect(try await usual.arrive(["email_verified": "true"]).verifiedEmail != nil)
        let tenant = try OpenIDWorld(verifiedBy: .domainOwnerVerified)
        #expect(try await tenant.arrive().verifiedEmail == nil)
        #expect(try await tenant.arrive(["xms_edov": 1, "email_verified": nil]).verifiedEmail != nil)
    }
}
