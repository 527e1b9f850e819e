import Crypto
import CryptoExtras
import Foundation
import Synchronization

@testable import Outside

/// Keys of a provider, of each kind, and tokens signed with them by hand: another way than the one under
/// test.
struct TokenKey: Sendable {
    enum Kind: Sendable {
        case rsa(_RSA.Signing.PrivateKey)
        case p256(P256.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    let id: String
    let kind: Kind

    static func ed25519(_ id: String) -> TokenKey { TokenKey(id: id, kind: .ed25519(.init())) }
    static func p256(_ id: String) -> TokenKey { TokenKey(id: id, kind: .p256(.init())) }
    static func rsa(_ id: String) throws -> TokenKey {
        TokenKey(id: id, kind: .rsa(try .init(keySize: .bits2048)))
    }

    /// As it is published.
    func published() throws -> [String: String] {
        var fields = ["kid": id, "use": "sig"]
        switch kind {
        case .rsa(let key):
            let parts = try key.publicKey.getKeyPrimitives()
            fields["kty"] = "RSA"
            fields["n"] = Base64URL.encoded(parts.modulus)
            fields["e"] = Base64URL.encoded(parts.publicExponent)
        case .p256(let key):
            let raw = key.publicKey.rawRepresentation
            fields["kty"] = "EC"
            fields["crv"] = "P-256"
            fields["x"] = Base64URL.encoded(raw.prefix(32))
            fields["y"] = Base64URL.encoded(raw.suffix(32))
        case .ed25519(let key):
            fields["kty"] = "OKP"
            fields["crv"] = "Ed25519"
            fields["x"] = Base64URL.encoded(key.publicKey.rawRepresentation)
        }
        return fields
    }

    /// - Parameter pss: with RSA, the newer padding.
    func signature(of text: String, pss: Bool = false) throws -> Data {
        let bytes = Data(text.utf8)
        return switch kind {
        case .rsa(let key):
            try key.signature(for: SHA256.hash(data: bytes), padding: pss ? .PSS : .insecurePKCS1v1_5)
                .rawRepresentation
        case .p256(let key): try key.signature(for: bytes).rawRepresentation
        case .ed25519(let key): try key.signature(for: bytes)
        }
    }

    func token(_ header: [String: Any], _ claims: [String: Any]) throws -> String {
        let text = try Self.unsigned(header, claims)
        return
            "\(text).\(Base64URL.encoded(try signature(of: text, pss: header["alg"] as? String == "PS256")))"
    }

    static func unsigned(_ header: [String: Any], _ claims: [String: Any]) throws -> String {
        try [header, claims].map { Base64URL.encoded(try JSONSerialization.data(withJSONObject: $0)) }
            .joined(separator: ".")
    }
}

/// A provider that answers as it is told to, and remembers what it was asked.
final class FakeProvider: ProviderWeb {
    struct State: Sendable {
        var document: Data = Data()
        var keys: Data = Data()
        var token: Data = Data()
        var userinfo: Data = Data()
        var caching: String?
        var status: [OpenIDFault.Asked: Int] = [:]
        var down: Set<OpenIDFault.Asked> = []
        var asked: [ProviderQuestion] = []
    }

    let state = Mutex(State())
    static let issuer = "https://id.exampleton.example.org/tenant"

    func answer(to question: ProviderQuestion) async throws(OpenIDFault) -> ProviderAnswer {
        let (state, isDown) = state.withLock { state in
            state.asked.append(question)
            return (state, state.down.contains(question.asked))
        }
        if isDown { throw .unreachable(question.asked) }
        let body =
            switch question.asked {
            case .discovery: state.document
            case .keys: state.keys
            case .token: state.token
            case .userinfo: state.userinfo
            }
        guard body.count <= question.mostBytes else { throw .tooLarge(question.asked) }
        return ProviderAnswer(
            status: state.status[question.asked] ?? 200, caching: state.caching, body: Array(body))
    }

    func close() async throws {}

    func set(_ work: (inout State) throws -> Void) rethrows { try state.withLock { try work(&$0) } }

    func count(_ asked: OpenIDFault.Asked) -> Int {
        state.withLock { $0.asked.count { $0.asked == asked } }
    }
    func last(_ asked: OpenIDFault.Asked) -> ProviderQuestion? {
        state.withLock { $0.asked.last { $0.asked == asked } }
    }

    func publish(_ keys: [TokenKey]) throws {
        let set = try JSONSerialization.data(withJSONObject: ["keys": try keys.map { try $0.published() }])
        self.set { $0.keys = set }
    }

    func gives(_ fields: [String: Any]) throws {
        let body = try JSONSerialization.data(withJSONObject: fields)
        set { $0.token = body }
    }

    /// What it says of itself, with what is changed of it; nil takes a field away.
    static func document(_ changes: [String: Any?] = [:]) throws -> Data {
        var fields: [String: Any] = [
            "issuer": issuer, "authorization_endpoint": "\(issuer)/authorize",
            "token_endpoint": "\(issuer)/token", "jwks_uri": "\(issuer)/keys",
            "userinfo_endpoint": "\(issuer)/userinfo", "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256", "PS256", "ES256", "EdDSA"],
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
        ]
        for (name, value) in changes { fields[name] = value }
        return try JSONSerialization.data(withJSONObject: fields)
    }
}
