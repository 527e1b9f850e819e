import HTTPTypes
import Hummingbird

/// Forms are taken from our own pages only. Browsers say where a form comes from in `Sec-Fetch-Site`, older
/// ones in `Origin`, which must then be our own address. A post that says neither is no browser's; it is
/// taken only where it brings no cookie, and so nothing that a stranger could misuse.
enum SameOrigin {
    /// - Parameter address: what people type to get here.
    static func allows(_ request: Request, at address: String) -> Bool {
        if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
        if let origin = request.headers[.origin] {
            return ours(request, address).contains(origin.lowercased())
        }
        return request.headers[.cookie] == nil
    }

    /// The origins that are ours: the address that was set. Where none was, whoever serves on their own
    /// machine may type its name or its number, and each is ours if it is the one that was asked.
    private static func ours(_ request: Request, _ address: String) -> Set<String> {
        let own = origin(of: address)
        let isOwnMachine = own.hasPrefix("http://localhost") || own.hasPrefix("https://localhost")
        guard isOwnMachine, let host = request.head.authority ?? request.headers[.host] else { return [own] }
        return [own, origin(of: "http://\(host)"), origin(of: "https://\(host)")]
    }

    /// `https://contact.example.org`: the scheme, the name, and the port where it is not the scheme's own, as
    /// browsers write it.
    static func origin(of address: String) -> String {
        let parts = address.lowercased().split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, let scheme = parts.first else { return "" }
        let usual = scheme == "https:" ? ":443" : ":80"
        let host = parts[2].hasSuffix(usual) ? parts[2].dropLast(usual.count) : parts[2]
        return "\(scheme)//\(host)"
    }
}

extension HTTPField.Name {
    static var host: Self { Self("Host")! }  // A constant that is a valid name.
}
