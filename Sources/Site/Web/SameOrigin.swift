import HTTPTypes
import Hummingbird

/// Forms are taken from our own pages only. Browsers say where a form comes from in `Sec-Fetch-Site`, older
/// ones in `Origin`; a post that says neither is no browser's, carries no cookie that a stranger could
/// misuse, and is taken.
enum SameOrigin {
    static func allows(_ request: Request) -> Bool {
        if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
        if let origin = request.headers[.origin] {
            guard let host = request.head.authority ?? request.headers[.host] else { return false }
            return origin == "http://\(host)" || origin == "https://\(host)"
        }
        return true
    }
}

extension HTTPField.Name {
    static var host: Self { Self("Host")! }  // A constant that is a valid name.
}
