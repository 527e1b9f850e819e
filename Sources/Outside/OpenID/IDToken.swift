import Foundation
import JWTKit

/// An ID token as it came, before anything of it is believed (OpenID Connect Core 1.0, section 2).
struct IDToken: Sendable {
    static let mostBytes = 65_536

    let text: String
    let algorithm: SigningAlgorithm
    /// Which of the provider's keys it says it is signed with.
    let keyID: String?

    /// - Throws: `OpenIDFault.malformedToken`; `.algorithm` where it is signed in a way that is not taken,
    ///   or that the provider does not announce.
    init(_ text: String, announced: Set<SigningAlgorithm>) throws(OpenIDFault) {
        guard text.utf8.count <= Self.mostBytes else { throw .malformedToken }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty || $0.startIndex == parts[2].startIndex }),
            let bytes = Base64URL.decoded(parts[0])
        else { throw .malformedToken }
        let header: Header
        do {
            header = try JSONDecoder().decode(Header.self, from: bytes)
        } catch {
            throw .malformedToken
        }
        // What has to be understood and is not, is refused; so are tokens of another kind.
        guard header.isPlain else { throw .malformedToken }
        guard let algorithm = SigningAlgorithm(rawValue: header.alg), announced.contains(algorithm) else {
            throw .algorithm
        }
        self.text = text
        self.algorithm = algorithm
        keyID = header.kid
    }

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let isPlain: Bool

        private enum Name: String, CodingKey { case alg, kid, typ, crit }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Name.self)
            alg = try fields.decode(String.self, forKey: .alg)
            kid = try fields.decodeIfPresent(String.self, forKey: .kid)
            let type = try fields.decodeIfPresent(String.self, forKey: .typ)?.uppercased()
            isPlain = !fields.contains(.crit) && (type == nil || type == "JWT")
        }
    }

    /// The one key that it can have been signed with; nil where the provider has published none such.
    func key(among keys: [ProviderKey]) -> ProviderKey? {
        let fitting = keys.filter { $0.fits(algorithm) }
        if let keyID { return fitting.first { $0.id == keyID } }
        // Without a name it must be plain which one is meant.
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// What it says, where that key signed it.
    /// - Throws: `OpenIDFault.signature`, or `.malformedToken` where what was signed makes no sense.
    func claims(signedBy key: ProviderKey) async throws(OpenIDFault) -> IDTokenClaims {
        // A collection of the one key: the library takes another for want of the right one.
        let only = JWTKeyCollection()
        do {
            let id = keyID ?? "only"
            try await only.add(jwk: key.jwk(for: algorithm, id: id))
            return try await only.verify(text, as: IDTokenClaims.self)
        } catch let error as JWTError where error.errorType == .signatureVerificationFailed {
            throw .signature
        } catch {
            throw .malformedToken
        }
    }
}

/// base64url without padding (RFC 4648, section 5).
enum Base64URL {
    /// Nil where the text is anything else.
    static func decoded(_ text: some StringProtocol) -> Data? {
        var plain = text.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        plain += Array(repeating: UInt8(ascii: "="), count: (4 - plain.count % 4) % 4)
        return Data(base64Encoded: Data(plain))
    }

    static func encoded(_ bytes: some Sequence<UInt8>) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { letter -> Character? in
                switch letter {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: letter
                }
            })
    }
}
