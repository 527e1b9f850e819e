import Foundation

/// The addresses that a provider has: https alone, but for a provider on this very machine.
enum ProviderAddress {
    private static let mostBytes = 2_000
    private static let loopback = ["localhost", "127.0.0.1", "[::1]", "::1"]

    /// Whether it may be an issuer: no query, no fragment (OpenID Connect Discovery 1.0, section 3).
    static func isIssuer(_ text: String) -> Bool {
        guard let parts = parts(text), parts.query == nil else { return false }
        return parts.scheme == "https" || parts.scheme == "http" && isLoopback(parts)
    }

    /// Whether that issuer may name it. A provider elsewhere cannot send us to our own machine.
    static func isFit(_ text: String, of issuer: String) -> Bool {
        guard let parts = parts(text), let from = self.parts(issuer) else { return false }
        return isLoopback(from)
            ? isLoopback(parts) && (parts.scheme == "https" || parts.scheme == from.scheme)
            : parts.scheme == "https" && !isLoopback(parts)
    }

    /// Where it says what it offers.
    static func discovery(of issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    /// The address with more in its query.
    static func adding(_ fields: [(String, String)], to address: String) -> String {
        let more = FormText.encoded(fields)
        return address + (address.contains("?") ? address.hasSuffix("?") ? "" : "&" : "?") + more
    }

    private static func parts(_ text: String) -> URLComponents? {
        guard text.utf8.count <= mostBytes, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            let parts = URLComponents(string: text), parts.host?.isEmpty == false, parts.user == nil,
            parts.password == nil, parts.fragment == nil
        else { return nil }
        return parts
    }

    private static func isLoopback(_ parts: URLComponents) -> Bool {
        loopback.contains((parts.host ?? "").lowercased())
    }
}

/// `application/x-www-form-urlencoded`, for what is sent.
enum FormText {
    static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte -> String in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default:
                "%" + String(byte >> 4, radix: 16).uppercased() + String(byte & 15, radix: 16).uppercased()
            }
        }.joined()
    }
}
