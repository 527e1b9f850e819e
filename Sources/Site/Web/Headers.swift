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

    /// Those of a page that tries out camera and microphone; nothing else is allowed there either.
    static let pageWithCamera: HTTPFields = {
        var headers = page
        headers[named("Permissions-Policy")] = policy(allowing: ["camera", "microphone"])
        return headers
    }()

    /// Those of the page of a room: camera and microphone, a screen that stays on, and a worker of our own.
    static let pageOfRoom: HTTPFields = {
        var headers = page
        headers[named("Permissions-Policy")] = policy(allowing: ["camera", "microphone", "screen-wake-lock"])
        headers[.contentSecurityPolicy] = pagePolicy.replacing(
            "trusted-types live", with: "worker-src 'self'; trusted-types live room")
        return headers
    }()

    private static let base: HTTPFields = {
        var headers = HTTPFields()
        headers[.cacheControl] = "no-store"
        headers[.xContentTypeOptions] = "nosniff"
        headers[.contentSecurityPolicy] = pagePolicy
        // Our own server may hear from which of our pages somebody comes, nobody else may. Under "no-
        // referrer" browsers would say `Origin: null` of our own forms.
        headers[named("Referrer-Policy")] = "same-origin"
        headers[named("X-Frame-Options")] = "DENY"
        headers[named("Cross-Origin-Opener-Policy")] = "same-origin"
        headers[named("Cross-Origin-Resource-Policy")] = "same-origin"
        headers[named("X-Permitted-Cross-Domain-Policies")] = "none"
        headers[named("Permissions-Policy")] = refusedAbilities
        return headers
    }()

    /// What a page may load and run: our own files, and nothing that stands in the page itself. Script makes
    /// markup of text in one place only, by the policy that is named here.
    private static let pagePolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
        "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
        "object-src 'none'", "require-trusted-types-for 'script'", "trusted-types live",
    ].joined(separator: "; ")

    private static let refusedAbilities = policy(allowing: [])

    private static func policy(allowing allowed: Set<String>) -> String {
        abilities.map { allowed.contains($0) ? "\($0)=(self)" : "\($0)=()" }.joined(separator: ", ")
    }

    private static let abilities = [
        "accelerometer", "camera", "display-capture", "fullscreen", "geolocation", "gyroscope",
        "magnetometer",
        "microphone", "midi", "payment", "publickey-credentials-create", "publickey-credentials-get",
        "screen-wake-lock", "serial", "usb",
    ]

    /// Those of answers that are no page and load nothing: plain text, pictures, files.
    static let bare: HTTPFields = {
        var headers = base
        headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'; sandbox"
        return headers
    }()

    /// Those of plain text.
    static let plain: HTTPFields = {
        var headers = bare
        headers[.contentType] = "text/plain; charset=utf-8"
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
