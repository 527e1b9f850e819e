import Crypto
import Foundation
import Glibc

/// The one secret of a journal: what every owner's key is wrapped under. It lives in a file of its own, of 32
/// bytes, or is given in the environment; no backup of the journal holds it.
public struct MasterKey: Sendable {
    /// Wraps the owners' keys.
    let wrapping: SymmetricKey
    /// Signs the journal's head and the record of destroyed keys.
    let signing: Secrets.Signature

    init(bytes: [UInt8]) {
        let whole = SymmetricKey(data: bytes)
        func derived(_ use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: whole, info: Data("stepping stone \(use) 1".utf8), outputByteCount: 32)
        }
        wrapping = derived("wrapping")
        signing = Secrets.Signature(derived("signing"))
    }

    /// Reads the key from its file.
    ///
    /// - Throws: `StoreFault.noKey` where there is no file; `.malformedKey` where it does not hold 32 bytes;
    ///   `.unwritable` where it may not be read.
    public init(file path: String) throws {
        self.init(bytes: try Self.bytes(file: path))
    }

    static func bytes(file path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ENOENT ? StoreFault.noKey(path) : StoreFault.lastError(at: path)
        }
        defer { Glibc.close(file) }
        var bytes = [UInt8](repeating: 0, count: 33)
        let count = read(file, &bytes, 33)
        guard count >= 0 else { throw StoreFault.lastError(at: path) }
        guard count == 32 else { throw StoreFault.malformedKey(path) }
        return Array(bytes[..<32])
    }

    /// Reads a key that is written as text: 64 hexadecimal digits, or its 32 bytes in base 64. Space around
    /// it is passed over.
    ///
    /// - Throws: `StoreFault.malformedKey` with the name of the place where it is neither.
    public init(text: String, from place: String) throws {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Secrets.bytes(hex: text) ?? Data(base64Encoded: text).map(Array.init),
            bytes.count == 32
        else { throw StoreFault.malformedKey(place) }
        self.init(bytes: bytes)
    }

    /// Makes a new key in a new file that only its owner may read, durable before this returns.
    ///
    /// - Throws: `StoreFault.unwritable`, also where there is such a file.
    public init(creating path: String) throws {
        let bytes = Secrets.random(32)
        try Self.keep(bytes, in: path)
        self.init(bytes: bytes)
    }

    /// Writes a key to a new file that only its owner may read, durable before this returns.
    static func keep(_ bytes: [UInt8], in path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFault.lastError(at: path) }
        defer { Glibc.close(file) }
        guard write(file, bytes, 32) == 32, fsync(file) == 0 else { throw StoreFault.lastError(at: path) }
        try Folder.makeDurable(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// What a journal keeps to know its key again.
    var checkValue: Data { signing.code(Array("the key of this journal".utf8)) }

    func isSame(as other: MasterKey) -> Bool { isKey(of: other.checkValue) }

    func isKey(of checkValue: Data) -> Bool {
        signing.isValid(checkValue, of: Array("the key of this journal".utf8))
    }
}

extension StoreFault {
    /// What the system said last, about that path.
    static func lastError(at path: String) -> StoreFault {
        .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
}
