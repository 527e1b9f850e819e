import Journal

/// A browser that has been signed in to an account before, by a cookie that says so and is signed: whoever
/// guesses from elsewhere never slows its owner down (OWASP: device cookies).
struct Device: Sendable {
    /// House rule: remembered for half a year after the last signing in.
    static let remembersSeconds = 180 * 24 * 3600

    private let signature: Secrets.Signature

    init(_ signature: Secrets.Signature) { self.signature = signature }

    /// The cookie's value for a browser just signed in to the account of that mark.
    func cookie(for mark: String) -> String {
        let name = Secrets.token(bytes: 12)
        return "\(name).\(signature.sign(Self.text(name, mark)))"
    }

    /// The browser's name, where the cookie is ours and of that account.
    func name(in cookie: String?, for mark: String) -> String? {
        guard let parts = cookie?.split(separator: ".", maxSplits: 1), parts.count == 2 else { return nil }
        let name = String(parts[0])
        return signature.isValid(String(parts[1]), of: Self.text(name, mark)) ? name : nil
    }

    private static func text(_ name: String, _ mark: String) -> String { "device\n\(name)\n\(mark)" }
}

/// A browser as people know it, from what it says of itself, kept coarse.
enum BrowserWords {
    /// "Firefox on Windows"; nil where it says nothing that is known.
    static func family(_ agent: String?) -> String? {
        guard let agent else { return nil }
        let browsers = [
            ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"),
            ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"),
            ("Safari/", "Safari"),
        ]
        let systems = [
            ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"),
            ("Windows", "Windows"), ("Macintosh", "Mac"), ("Linux", "Linux"),
        ]
        let browser = browsers.first { agent.contains($0.0) }?.1
        let system = systems.first { agent.contains($0.0) }?.1
        guard let browser else { return system }
        return system.map { "\(browser) on \($0)" } ?? browser
    }
}
