import Crypto
public import Foundation

/// Codes of an authenticator app: TOTP (RFC 6238) as every app knows it, with HMAC-SHA-1, six digits and
/// steps of thirty seconds.
public struct OneTimeCode: Codable, Hashable, Sendable {
    public static let stepSeconds: Int64 = 30
    public static let digits = 6
    /// How far a telephone's clock may be off, in steps, either way.
    static let toleranceSteps: Int64 = 1

    /// The secret that the app holds.
    public let secret: Data

    /// A new secret of 160 bits, as RFC 4226 advises.
    public init() { secret = Data(Secrets.random(20)) }

    public init(secret: Data) { self.secret = secret }

    /// The step that a moment falls in.
    public static func step(atMilliseconds milliseconds: Int64) -> Int64 {
        milliseconds / 1000 / stepSeconds
    }

    /// The code of one step.
    public func code(_ step: Int64, digits: Int = OneTimeCode.digits) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Data($0) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[mac.count - 1] & 0x0f)
        let four = mac[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        var modulus: UInt32 = 1
        for _ in 0..<digits { modulus *= 10 }
        let text = String(four % modulus)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    /// The step whose code this is, within the tolerance and after the last one that was accepted: no code is
    /// good twice. Nil where it is none.
    public func step(of code: String, now: Int64, after last: Int64) -> Int64? {
        var found: Int64?
        // All are compared, whichever fits.
        for step in (now - Self.toleranceSteps)...(now + Self.toleranceSteps) where step > last {
            if Secrets.isEqual(self.code(step), code) { found = step }
        }
        return found
    }
}

/// Base 32 as RFC 4648 has it, which authenticator apps read keys in.
public enum Base32 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The bytes, five bits a letter, without padding.
    public static func encode(_ data: Data) -> String {
        var text: [UInt8] = []
        var (held, bits) = (UInt32(0), 0)
        for byte in data {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(digits[Int(held >> UInt32(bits)) & 31])
            }
            held &= (1 << UInt32(bits)) - 1
        }
        if bits > 0 { text.append(digits[Int(held << UInt32(5 - bits)) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of such a text, in either case, spaces and hyphens left out; nil where it is none.
    public static func decode(_ text: String) -> Data? {
        var data = Data()
        var (held, bits) = (UInt32(0), 0)
        for byte in text.uppercased().utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            guard let value = digits.firstIndex(of: byte) else { return nil }
            held = held << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                data.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
            }
            held &= (1 << UInt32(bits)) - 1
        }
        return data
    }
}
