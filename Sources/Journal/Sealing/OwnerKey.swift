import Crypto
import Foundation

/// One key of one owner. An owner who is written about again after being erased gets another.
struct OwnerKey: Sendable {
    let id: Int64
    let owner: String
    let secret: SymmetricKey
    let cipher: Cipher

    init(newFor owner: String, id: Int64, cipher: Cipher = .current) {
        self.id = id
        self.owner = owner
        self.cipher = cipher
        secret = SymmetricKey(size: .bits256)
    }

    /// Unwraps a key that the journal keeps; nil where it was not wrapped by that master key for that owner.
    init?(id: Int64, owner: String, wrapped: Data, by master: MasterKey) {
        guard let cipher = wrapped.first.flatMap(Cipher.init(rawValue:)),
            let bytes = Cipher.aes256GCM.open(
                wrapped.dropFirst(), master.wrapping, for: Self.name(id, owner, cipher))
        else { return nil }
        self.id = id
        self.owner = owner
        self.cipher = cipher
        secret = SymmetricKey(data: bytes)
    }

    /// The number of the cipher that it is for, and the key itself, sealed under the master key, which has
    /// one cipher for as long as the journal is of one version.
    func wrapped(by master: MasterKey) throws -> Data {
        let bytes = secret.withUnsafeBytes { Data($0) }
        let sealed = try Cipher.aes256GCM.seal(bytes, master.wrapping, for: Self.name(id, owner, cipher))
        return Data([cipher.rawValue] + sealed)
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

    private static func name(_ id: Int64, _ owner: String, _ cipher: Cipher? = nil) -> [UInt8] {
        var frame = Frame()
        frame.add(id)
        frame.add(owner)
        if let cipher { frame.add(Int64(cipher.rawValue)) }
        return frame.bytes
    }
}

/// Sealed content: the id of its key, the nonce, the cipher text, the tag.
enum Sealed {
    /// Seals under the key, bound to the associated data.
    static func seal(_ content: Data, with key: OwnerKey, for bound: [UInt8]) throws -> [UInt8] {
        var sealed: [UInt8] = []
        sealed.reserveCapacity(content.count + 36)
        withUnsafeBytes(of: key.id.littleEndian) { sealed.append(contentsOf: $0) }
        sealed.append(contentsOf: try key.cipher.seal(content, key.secret, for: bound))
        return sealed
    }

    /// The id of the key that sealed it; nil where it is too short to be sealed content.
    static func key(of sealed: Data) -> Int64? {
        guard sealed.count >= 36 else { return nil }
        return sealed.withUnsafeBytes { Int64(littleEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    /// The content, nil where anything about it is not as it was sealed.
    static func open(_ sealed: Data, with key: OwnerKey, for bound: [UInt8]) -> Data? {
        key.cipher.open(sealed.dropFirst(8), key.secret, for: bound)
    }
}
