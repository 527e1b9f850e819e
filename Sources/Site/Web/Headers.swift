import HTTPTypes
import Hummingbird

/// What every answer carries for safety: nothing is kept by caches, framed, sniffed, or told to other sites.
enum Headers {
    static func common(with more: HTTPFields) -> HTTPFields {
        var headers = base
        headers.append(contentsOf: more)
        return headers
    }

    /// Those of a page.
    static let page = common(with: [.contentType: "text/html; charset=utf-8"])

    private static let base: HTTPFields = {
        var headers = HTTPFields()
        headers[.cacheControl] = "no-store"
        headers[.xContentTypeOptions] = "nosniff"
        headers[.contentSecurityPolicy] =
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'"
        headers[named("Referrer-Policy")] = "no-referrer"
        headers[named("X-Frame-Options")] = "DENY"
        headers[named("Cross-Origin-Opener-Policy")] = "same-origin"
        headers[named("Permissions-Policy")] = "camera=(), microphone=(), geolocation=()"
        return headers
    }()

    private static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no header's name") }
        return name
    }

    /// RFC 6266: the name in UTF-8, percent-encoded, so that no name breaks the header.
    static func attachment(_ name: String) -> String {
        let safe = name.utf8.map { byte -> String in
            let isPlain =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + hex(byte)
        }.joined()
        return "attachment; filename*=UTF-8''\(safe)"
    }

    private static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return text.utf8.count == 1 ? "0\(text)" : text
    }
}
