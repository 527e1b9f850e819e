import Crypto
import Foundation
import Glibc

/// The one secret of a journal: what every owner's key is wrapped under. It lives in a file of its own, of 32
/// bytes, which no backup of the journal holds.
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
    /// - Throws: `StoreFault.wrongKey` where there is no file or it does not hold 32 bytes;
    ///   `StoreFault.unwritable` where it may not be read.
    public init(file path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ENOENT ? StoreFault.wrongKey : StoreFault.lastError(at: path)
        }
        defer { Glibc.close(file) }
        var bytes = [UInt8](repeating: 0, count: 33)
        guard read(file, &bytes, 33) == 32 else { throw StoreFault.wrongKey }
        self.init(bytes: Array(bytes[..<32]))
    }

    /// Makes a new key in a new file that only its owner may read, durable before this returns.
    ///
    /// - Throws: `StoreFault.unwritable`, also where there is such a file.
    public init(creating path: String) throws {
        let bytes = Secrets.random(32)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StoreFault.lastError(at: path) }
        defer { Glibc.close(file) }
        guard write(file, bytes, 32) == 32, fsync(file) == 0 else { throw StoreFault.lastError(at: path) }
        try Folder.makeDurable(URL(filePath: path).deletingLastPathComponent().path)
        self.init(bytes: bytes)
    }

    /// What a journal keeps to know its key again.
    var checkValue: Data { signing.code(Array("the key of this journal".utf8)) }

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
