import HTTPTypes
import Hummingbird

/// The tokens in a request's cookies: of a visit, of a referral's link, of the browser, of a way in.
struct Tokens: Hashable, Sendable {
    var visit: String?
    var link: String?
    var device: String?
    var passage: String?

    init(visit: String?, link: String?) {
        self.visit = visit
        self.link = link
    }

    /// All in one walk; of two cookies of one name the first counts.
    /// - Parameter isSecure: whether only cookies that are bound to this host count.
    init(_ request: Request, isSecure: Bool = false) {
        let prefix = isSecure ? CookieName.hostOnly : ""
        for cookie in (request.headers[.cookie] ?? "").split(separator: ";") {
            let parts = cookie.drop { $0 == " " }.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].hasPrefix(prefix) else { continue }
            switch parts[0].dropFirst(prefix.count) {
            case CookieName.visit: visit = visit ?? String(parts[1])
            case CookieName.referral: link = link ?? String(parts[1])
            case CookieName.device: device = device ?? String(parts[1])
            case CookieName.passage: passage = passage ?? String(parts[1])
            default: continue
            }
        }
    }
}

/// The cookies there are.
enum CookieName {
    /// Who is signed in.
    static let visit = "visit"
    /// The link of a referral that is being made.
    static let referral = "referral"
    /// A browser that has been signed in to an account.
    static let device = "device"
    /// Somebody who is on their way in, by their organisation's sign-in.
    static let passage = "passage"
    /// What stands before each of them over TLS.
    static let hostOnly = "__Host-"
}

extension CookieSetting {
    static func visit(_ token: String) -> CookieSetting {
        CookieSetting(name: CookieName.visit, value: token, maxAgeSeconds: Visits.longestMinutes * 60)
    }
}
