import Crypto
import Foundation

/// One key of one owner. An owner who is written about again after being erased gets another.
struct OwnerKey: Sendable {
    let id: Int64
    let owner: String
    let secret: SymmetricKey

    init(newFor owner: String, id: Int64) {
        self.id = id
        self.owner = owner
        secret = SymmetricKey(size: .bits256)
    }

    /// Unwraps a key that the journal keeps; nil where it was not wrapped by that master key for that owner.
    init?(id: Int64, owner: String, wrapped: Data, by master: MasterKey) {
        guard let box = try? AES.GCM.SealedBox(combined: wrapped),  // too short is as wrong as any other
            let bytes = try? AES.GCM.open(box, using: master.wrapping, authenticating: Self.name(id, owner))
        else { return nil }
        self.id = id
        self.owner = owner
        secret = SymmetricKey(data: bytes)
    }

    func wrapped(by master: MasterKey) throws -> Data {
        let bytes = secret.withUnsafeBytes { Data($0) }
        let box = try AES.GCM.seal(bytes, using: master.wrapping, authenticating: Self.name(id, owner))
        return box.nonce.withUnsafeBytes { Data($0) } + box.ciphertext + box.tag
    }

    /// What stands in a destroyed key's place, so that a key taken away by force is told from one destroyed.
    static func tombstone(_ id: Int64, _ owner: String, by master: MasterKey) -> Data {
        master.signing.code(tombstoneText(id, owner))
    }

    static func isTombstone(_ mark: Data, _ id: Int64, _ owner: String, by master: MasterKey) -> Bool {
        master.signing.isValid(mark, of: tombstoneText(id, owner))
    }

    private static func tombstoneText(_ id: Int64, _ owner: String) -> [UInt8] {
        var frame = Frame()
        frame.add("destroyed")
        frame.add(name(id, owner))
        return frame.bytes
    }

    private static func name(_ id: Int64, _ owner: String) -> [UInt8] {
        var frame = Frame()
        frame.add(id)
        frame.add(owner)
        return frame.bytes
    }
}

/// Sealed content: the id of its key, the nonce, the cipher text, the tag.
enum Sealed {
    /// Seals under the key, bound to the associated data.
    static func seal(_ content: Data, with key: OwnerKey, for bound: [UInt8]) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            content, using: key.secret, nonce: try Nonces.next(), authenticating: bound)
        var sealed: [UInt8] = []
        sealed.reserveCapacity(content.count + 36)
        withUnsafeBytes(of: key.id.littleEndian) { sealed.append(contentsOf: $0) }
        box.nonce.withUnsafeBytes { sealed.append(contentsOf: $0) }
        box.ciphertext.withUnsafeBytes { sealed.append(contentsOf: $0) }
        box.tag.withUnsafeBytes { sealed.append(contentsOf: $0) }
        return sealed
    }

    /// The id of the key that sealed it; nil where it is too short to be sealed content.
    static func key(of sealed: Data) -> Int64? {
        guard sealed.count >= 36 else { return nil }
        return sealed.withUnsafeBytes { Int64(littleEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    /// The content, nil where anything about it is not as it was sealed.
    static func open(_ sealed: Data, with key: OwnerKey, for bound: [UInt8]) -> Data? {
        // Too short, or not authentic: both mean that it is not what was sealed.
        guard let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst(8)) else { return nil }
        return try? AES.GCM.open(box, using: key.secret, authenticating: bound)
    }
}
