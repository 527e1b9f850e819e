import Crypto
import Foundation

/// How content is sealed. Each owner's key says which cipher it is for, and is used with no other: so one can
/// be taken up in another's place while what was sealed before still opens (decision 0028).
///
/// The numbers are kept with the keys: they are not used again.
enum Cipher: UInt8, CaseIterable, Sendable {
    case aes256GCM = 1
    case chaCha20Poly1305 = 2

    /// What new keys are made for. Where this changes, an owner's next content is sealed under a new key.
    static let current = Cipher.aes256GCM

    /// The nonce, the cipher text, the tag.
    func seal(_ content: some DataProtocol, _ key: SymmetricKey, for bound: [UInt8]) throws -> [UInt8] {
        switch self {
        case .aes256GCM:
            let nonce = try AES.GCM.Nonce(data: Nonces.next())
            let box = try AES.GCM.seal(content, using: key, nonce: nonce, authenticating: bound)
            return Self.together(nonce, box.ciphertext, box.tag)
        case .chaCha20Poly1305:
            let nonce = try ChaChaPoly.Nonce(data: Nonces.next())
            let box = try ChaChaPoly.seal(content, using: key, nonce: nonce, authenticating: bound)
            return Self.together(nonce, box.ciphertext, box.tag)
        }
    }

    /// The content; nil where anything about it is not as it was sealed.
    func open(_ sealed: some DataProtocol, _ key: SymmetricKey, for bound: [UInt8]) -> Data? {
        do {
            switch self {
            case .aes256GCM:
                let box = try AES.GCM.SealedBox(combined: sealed)
                return try AES.GCM.open(box, using: key, authenticating: bound)
            case .chaCha20Poly1305:
                let box = try ChaChaPoly.SealedBox(combined: sealed)
                return try ChaChaPoly.open(box, using: key, authenticating: bound)
            }
        } catch {
            // Too short, or not authentic: both mean that it is not what was sealed.
            return nil
        }
    }

    private static func together(_ nonce: some Sequence<UInt8>, _ text: Data, _ tag: Data) -> [UInt8] {
        var sealed = Array(nonce)
        sealed.reserveCapacity(text.count + 28)
        sealed.append(contentsOf: text)
        sealed.append(contentsOf: tag)
        return sealed
    }
}
