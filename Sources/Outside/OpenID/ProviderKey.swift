import Foundation
import JWTKit

/// One of a provider's public keys (RFC 7517), proved to be one.
struct ProviderKey: Hashable, Sendable {
    enum Material: Hashable, Sendable {
        case rsa(modulus: String, exponent: String)
        case p256(x: String, y: String)
        case ed25519(x: String)
    }

    let id: String?
    let material: Material
    /// The one algorithm that it is for; nil for any that fits it.
    let algorithm: SigningAlgorithm?

    func fits(_ algorithm: SigningAlgorithm) -> Bool {
        if let own = self.algorithm, own != algorithm { return false }
        return switch (material, algorithm) {
        case (.rsa, .rs256), (.rsa, .ps256), (.p256, .es256), (.ed25519, .edDSA): true
        default: false
        }
    }

    /// The key as the library takes it, for that algorithm alone whatever a token's header says.
    func jwk(for algorithm: SigningAlgorithm, id: String) -> JWK {
        let id = JWKIdentifier(string: id)
        return switch material {
        case .rsa(let modulus, let exponent):
            .rsa(
                algorithm == .ps256 ? .ps256 : .rs256, identifier: id, modulus: modulus, exponent: exponent)
        case .p256(let x, let y): .ecdsa(.es256, identifier: id, x: x, y: y, curve: .p256)
        case .ed25519(let x): .octetKeyPair(.eddsa, identifier: id, x: x, y: nil, curve: .ed25519)
        }
    }
}

/// A provider's keys, as it publishes them.
enum ProviderKeys {
    static let mostBytes = 131_072
    private static let mostKeys = 50
    private static let mostIDBytes = 500
    /// Of a modulus of 8,192 bits, in base64url.
    private static let mostModulusBytes = 1_368
    private static let mostExponentBytes = 6

    /// The keys that can be used here. What else is in the set, such as keys for encryption or of kinds
    /// that are not known, is passed over: a set is not spoilt by one of them.
    static func read(_ bytes: [UInt8]) throws(OpenIDFault) -> [ProviderKey] {
        let set: Raw.Keys
        do {
            set = try JSONDecoder().decode(Raw.Keys.self, from: Data(bytes))
        } catch {
            throw .unreadable(.keys)
        }
        return set.keys.prefix(mostKeys).compactMap(key)
    }

    private static func key(_ raw: Raw) -> ProviderKey? {
        guard raw.use == nil || raw.use == "sig", raw.operations?.contains("verify") ?? true,
            (raw.id?.utf8.count ?? 0) <= mostIDBytes, let material = material(raw)
        else { return nil }
        guard let named = raw.algorithm else {
            return ProviderKey(id: raw.id, material: material, algorithm: nil)
        }
        guard let algorithm = SigningAlgorithm(rawValue: named) else { return nil }
        let key = ProviderKey(id: raw.id, material: material, algorithm: algorithm)
        return key.fits(algorithm) ? key : nil
    }

    private static func material(_ raw: Raw) -> ProviderKey.Material? {
        // Whatever the library does not take is no key.
        do {
            switch (raw.kind, raw.curve) {
            case ("RSA", _):
                guard let modulus = raw.modulus, let exponent = raw.exponent,
                    modulus.utf8.count <= mostModulusBytes, exponent.utf8.count <= mostExponentBytes
                else { return nil }
                _ = try Insecure.RSA.PublicKey(modulus: modulus, exponent: exponent)
                return .rsa(modulus: modulus, exponent: exponent)
            case ("EC", "P-256"):
                guard let x = raw.x, let y = raw.y, x.utf8.count <= 60, y.utf8.count <= 60 else { return nil }
                _ = try ES256PublicKey(parameters: (x, y))
                return .p256(x: x, y: y)
            case ("OKP", "Ed25519"):
                guard let x = raw.x, x.utf8.count <= 60 else { return nil }
                _ = try EdDSA.PublicKey(x: x, curve: .ed25519)
                return .ed25519(x: x)
            default: return nil
            }
        } catch {
            return nil
        }
    }

    /// A key as it is written. Nothing private is read of it.
    private struct Raw: Decodable {
        struct Keys: Decodable { let keys: [Raw] }

        let kind, use, algorithm, id, modulus, exponent, curve, x, y: String?
        let operations: [String]?

        private enum Name: String, CodingKey {
            case kty, use, alg, kid, n, e, crv, x, y
            case operations = "key_ops"
        }

        init(from decoder: any Decoder) throws {
            // What is no object is a key of no kind.
            guard let fields = try? decoder.container(keyedBy: Name.self) else {
                (kind, use, algorithm, id, modulus) = (nil, nil, nil, nil, nil)
                (exponent, curve, x, y, operations) = (nil, nil, nil, nil, nil)
                return
            }
            // A field of another type is as good as none: the key is then not used.
            func text(_ name: Name) -> String? { try? fields.decodeIfPresent(String.self, forKey: name) }
            (kind, use, algorithm, id) = (text(.kty), text(.use), text(.alg), text(.kid))
            (modulus, exponent, curve, x, y) = (text(.n), text(.e), text(.crv), text(.x), text(.y))
            // As above.
            operations = try? fields.decodeIfPresent([String].self, forKey: .operations)
        }
    }
}
