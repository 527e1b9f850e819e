import Crypto
import Foundation

/// The journal's own key for its seals: Ed25519. It is kept in the journal, sealed like all else, so that a
/// change of the master key keeps it.
struct SealKey: Sendable {
    static let shelf = "secrets"
    static let item = "seal-key"

    private let secret: Curve25519.Signing.PrivateKey

    init() { secret = Curve25519.Signing.PrivateKey() }

    init(_ bytes: Data) throws { secret = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes) }

    var bytes: Data { secret.rawRepresentation }
    var publicBytes: [UInt8] { Array(secret.publicKey.rawRepresentation) }

    func signature(of text: String) throws -> Data { try secret.signature(for: Data(text.utf8)) }
}

/// What whoever checks a journal's seals must have from a place that they trust.
public struct SealPublicKey: Sendable, Equatable {
    let bytes: Data

    init(_ bytes: [UInt8]) { self.bytes = Data(bytes) }

    /// Reads the key as `text` writes it.
    ///
    /// - Throws: `SealFault.notAKey`.
    public init(text: String) throws {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Data(base64Encoded: text), bytes.count == 32 else { throw SealFault.notAKey(text) }
        self.bytes = bytes
    }

    /// 44 letters, digits and marks: base 64.
    public var text: String { bytes.base64EncodedString() }

    func isValid(_ signature: Data, of text: String) -> Bool {
        // What is no key signs nothing.
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
        return key.isValidSignature(signature, for: Data(text.utf8))
    }
}
