import Crypto
import CryptoExtras
import Foundation

/// What is kept of a password: its scrypt hash (RFC 7914), with the salt and the cost that it was made at.
/// The cost stands beside each, so that it can rise without anybody choosing a new password.
public struct PasswordHash: Codable, Hashable, Sendable {
    /// What a guess costs.
    public struct Cost: Codable, Hashable, Sendable {
        /// N, a power of two; r; p.
        public var rounds: Int
        public var blockSize: Int
        public var parallelism: Int

        public init(rounds: Int, blockSize: Int, parallelism: Int) {
            self.rounds = rounds
            self.blockSize = blockSize
            self.parallelism = parallelism
        }

        /// OWASP's least for scrypt: 128 MiB, about a quarter of a second.
        public static let full = Cost(rounds: 1 << 17, blockSize: 8, parallelism: 1)

        /// The memory of one computation, in bytes, with room to spare.
        var mostMemory: Int { 128 * blockSize * (rounds + parallelism + 2) + (1 << 20) }
    }

    public let cost: Cost
    let salt: Data
    let hash: Data

    /// Blocks for as long as the cost asks: `PasswordHasher` calls it on threads of its own.
    ///
    /// - Throws: where the cost is none that scrypt knows, or its memory cannot be had.
    init(of password: String, cost: Cost) throws {
        let salt = Data(Secrets.random(16))
        self.cost = cost
        self.salt = salt
        hash = try Self.stretched(password, salt, cost)
    }

    /// A hash that no password has: checking one against it takes as long as against any other.
    init(ofNobodyAt cost: Cost) {
        self.cost = cost
        salt = Data(Secrets.random(16))
        hash = Data(Secrets.random(32))
    }

    /// Whether it is this password, to the byte, in a time that says nothing about where it differs.
    ///
    /// - Throws: as `init`.
    func holds(_ password: String) throws -> Bool {
        let given = try Self.stretched(password, salt, cost)
        let once = Secrets.Signature(key: Data(Secrets.random(32)))
        return once.isValid(once.code(given), of: hash)
    }

    /// In Unicode's canonical composed form, so that the same characters from two keyboards are the same
    /// password; nothing else is changed, and nothing is cut off.
    private static func stretched(_ password: String, _ salt: Data, _ cost: Cost) throws -> Data {
        let bytes = Data(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize,
            parallelism: cost.parallelism, maxMemory: cost.mostMemory)
        return key.withUnsafeBytes { Data($0) }
    }
}
