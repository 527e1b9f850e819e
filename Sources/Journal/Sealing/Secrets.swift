import Crypto
public import Foundation

/// Chance, fingerprints and signatures, for those who must not know the cipher.
public enum Secrets {
    /// A text that nobody can guess: that many random bytes (32 where not told), in letters, digits, `-` and
    /// `_`.
    public static func token(bytes count: Int = 32) -> String {
        urlSafe(random(count))
    }

    /// An id that nobody can guess and that sorts by when it was made: ten digits of milliseconds since 1970
    /// and sixteen of chance, in Crockford's base 32. Ids that come in order are kept side by side, and so
    /// faster.
    public static func id(at milliseconds: Int64) -> String {
        let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let time = UInt64(max(0, milliseconds))
        var text: [UInt8] = []
        text.reserveCapacity(26)
        for place in 0..<10 {
            text.append(digits[Int(truncatingIfNeeded: time >> UInt64(45 - place * 5)) & 31])
        }
        for byte in random(16) { text.append(digits[Int(byte & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The SHA-256 of the bytes, in 64 hexadecimal digits.
    public static func sha256hex(_ data: some DataProtocol) -> String {
        hex(SHA256.hash(data: data))
    }

    /// The SHA-256 of the text's UTF-8, in 64 hexadecimal digits.
    public static func sha256hex(_ text: String) -> String {
        sha256hex(Array(text.utf8))
    }

    /// Whether both hold the same bytes, in a time that says nothing about where they differ.
    public static func isEqual(_ one: String, _ other: String) -> Bool {
        // Comparing codes of both under a key made for this once gives away nothing but the answer.
        let once = Signature(key: Data(random(32)))
        return once.isValid(once.sign(one), of: other)
    }

    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) } }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    static func urlSafe(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// The bytes that hexadecimal digits say; nil where the text is anything else.
    static func bytes(hex text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Signs texts, and tells its own signatures from others: HMAC-SHA256.
    public struct Signature: Sendable {
        private let key: SymmetricKey

        /// - Parameter key: at least 32 bytes that nobody else has.
        public init(key: Data) { self.key = SymmetricKey(data: key) }

        init(_ key: SymmetricKey) { self.key = key }

        /// The signature of a text: 43 letters, digits, `-` and `_`.
        public func sign(_ text: String) -> String {
            Secrets.urlSafe(code(Array(text.utf8)))
        }

        /// Whether the signature is this key's of this text; takes the same time whatever is wrong.
        public func isValid(_ signature: String, of text: String) -> Bool {
            // Anything longer is none, and may be as long as a request lets it be.
            guard signature.utf8.count == 43 else { return false }
            var given = signature.replacingOccurrences(of: "-", with: "+")
                .replacingOccurrences(of: "_", with: "/")
            given += String(repeating: "=", count: (4 - given.utf8.count % 4) % 4)
            guard let bytes = Data(base64Encoded: given) else { return false }
            return isValid(bytes, of: Array(text.utf8))
        }

        func code(_ bytes: some DataProtocol) -> Data {
            Data(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
        }

        func isValid(_ code: Data, of bytes: some DataProtocol) -> Bool {
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: key)
        }
    }
}

extension Secrets {
    /// A text of so many of these letters, each as likely as the others, that nobody can guess.
    public static func digits(of letters: [Character], _ count: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return String((0..<count).compactMap { _ in letters.randomElement(using: &generator) })
    }
}
