import Foundation

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3), as far as it is of use here.
struct ProviderDocument: Sendable, Decodable {
    static let mostBytes = 65_536

    let issuer: String
    let authorization: String
    let token: String
    let keys: String
    let userinfo: String?
    let responseTypes: [String]
    let algorithms: [String]
    let challenges: [String]?
    let clientMethods: [String]?
    /// Whether it says who it is when it sends somebody back (RFC 9207).
    let saysIssuer: Bool?

    private enum CodingKeys: String, CodingKey {
        case issuer
        case authorization = "authorization_endpoint"
        case token = "token_endpoint"
        case keys = "jwks_uri"
        case userinfo = "userinfo_endpoint"
        case responseTypes = "response_types_supported"
        case algorithms = "id_token_signing_alg_values_supported"
        case challenges = "code_challenge_methods_supported"
        case clientMethods = "token_endpoint_auth_methods_supported"
        case saysIssuer = "authorization_response_iss_parameter_supported"
    }

    /// - Parameter isPublic: whether our client there has no secret, and PKCE alone stands for it.
    /// - Throws: `OpenIDFault` where it is another's, or does not offer what is needed.
    static func read(
        _ bytes: [UInt8], of issuer: String, isPublic: Bool
    ) throws(OpenIDFault) -> ProviderDocument {
        let document: ProviderDocument
        do {
            document = try JSONDecoder().decode(ProviderDocument.self, from: Data(bytes))
        } catch {
            throw .unreadable(.discovery)
        }
        // Letter by letter: one provider must not speak for another.
        guard document.issuer.utf8.elementsEqual(issuer.utf8) else { throw .discoveryOfAnotherIssuer }
        let addresses: [(CodingKeys, String?)] = [
            (.authorization, document.authorization), (.token, document.token), (.keys, document.keys),
            (.userinfo, document.userinfo),
        ]
        for case (let field, let address?) in addresses {
            guard ProviderAddress.isFit(address, of: issuer) else { throw .unfitAddress(field.rawValue) }
        }
        guard document.responseTypes.contains("code") else { throw .doesNotOffer("code") }
        guard !document.signedBy.isEmpty else { throw .doesNotOffer("a signature that is taken here") }
        // Some that do it do not say so. Where nothing else stands for us, they must.
        guard document.challenges?.contains("S256") ?? !isPublic else { throw .doesNotOffer("S256") }
        guard isPublic || document.clientMethod != nil else { throw .doesNotOffer("client_secret_basic") }
        return document
    }

    /// The algorithms that are announced and taken.
    var signedBy: Set<SigningAlgorithm> { Set(algorithms.compactMap { SigningAlgorithm(rawValue: $0) }) }

    enum ClientMethod: String {
        case basic = "client_secret_basic"
        case post = "client_secret_post"
    }

    /// How our secret is shown: basic is the protocol's own where nothing is said.
    var clientMethod: ClientMethod? {
        guard let clientMethods else { return .basic }
        return [ClientMethod.basic, .post].first { clientMethods.contains($0.rawValue) }
    }
}

/// The signatures that are taken. None made with a shared secret, and never `none`.
enum SigningAlgorithm: String, CaseIterable, Sendable {
    case rs256 = "RS256"
    case ps256 = "PS256"
    case es256 = "ES256"
    case edDSA = "EdDSA"
}
