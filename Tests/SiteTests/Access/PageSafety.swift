import HTTPTypes
import Hummingbird
import HummingbirdTesting

/// What every answer must have, and what no page may hold. Each finding is a line of words.
enum PageSafety {
    /// What every answer says, whatever it is.
    private static let always = [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Permitted-Cross-Domain-Policies", "none"),
    ]
    /// What an answer must not say: what it runs on, and that other sites may read it.
    private static let never = ["Server", "X-Powered-By", "Access-Control-Allow-Origin", "Last-Modified"]

    static func findings(_ headers: HTTPFields, _ body: String) -> [String] {
        var findings: [String] = []
        for (name, value) in always where headers[named(name)] != value {
            findings.append("\(name) is \(headers[named(name)] ?? "missing")")
        }
        for name in never where headers[named(name)] != nil { findings.append("says \(name)") }
        findings += policyFindings(headers[.contentSecurityPolicy] ?? "")
        if headers[named("Permissions-Policy")]?.contains("geolocation=()") != true {
            findings.append("may use abilities of the machine")
        }
        let type = headers[.contentType] ?? ""
        if !body.isEmpty, type.isEmpty { findings.append("has no type") }
        if type.hasPrefix("text/"), !type.hasPrefix("text/event-stream"), !type.hasSuffix("charset=utf-8") {
            findings.append("\(type) says no alphabet")
        }
        return findings + (type.hasPrefix("text/html") ? inline(body) : [])
    }

    private static func policyFindings(_ policy: String) -> [String] {
        let parts = policy.split(separator: ";").map { $0.drop { $0 == " " } }
        var findings: [String] = []
        for needed in ["default-src 'none'", "frame-ancestors 'none'"] where !parts.contains(needed[...]) {
            findings.append("the policy lacks \(needed)")
        }
        for loose in ["unsafe", "*", "data:", "http", "nonce-", "sha256-"] where policy.contains(loose) {
            findings.append("the policy allows \(loose)")
        }
        let isPage = parts.contains("script-src 'self'")
        if isPage {
            for needed in ["base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'"]
            where !parts.contains(needed[...]) {
                findings.append("the policy lacks \(needed)")
            }
        } else if !parts.contains("sandbox") {
            findings.append("neither a page's policy nor a sandbox")
        }
        return findings
    }

    /// Code or style that stands in the page itself; text is escaped, so that these are markup.
    static func inline(_ page: String) -> [String] {
        let patterns: [(String, Regex<Substring>)] = [
            ("a script in the page", #/<script(?![^>]*\ssrc="\/assets\/)[^>]*>/#),
            ("text within a script", #/<script[^>]*>[^<\s][^<]*/#),
            ("style in the page", #/<style[^>]*>/#), ("a style attribute", #/<[a-zA-Z][^>]*\sstyle\s*=/#),
            ("a handler", #/<[a-zA-Z][^>]*\son[a-z]+\s*=/#),
            (
                "a script's address",
                #/(?:href|src|action|formaction)\s*=\s*["']?\s*(?:javascript|data|vbscript):/#
            ),
            ("a frame or object", #/<(?:iframe|frame|object|embed|applet|base)[\s>]/#),
            ("a page that goes elsewhere by itself", #/<meta[^>]*http-equiv/#),
            ("something of another site", #/(?:src|srcset|poster)\s*=\s*["']?(?:https?:)?\/\//#),
        ]
        // What an attribute says is words; what it is called is not.
        let isByName: Set<String> = ["a style attribute", "a handler"]
        let unsaid = page.replacing(#/=\s*"[^"]*"/#, with: "=\"\"")
        return patterns.compactMap { name, pattern in
            (isByName.contains(name) ? unsaid : page).firstMatch(of: pattern.ignoresCase()).map {
                "\(name): \($0.output.prefix(80))"
            }
        }
    }

    private static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no header's name") }
        return name
    }
}
