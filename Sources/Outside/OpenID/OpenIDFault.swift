/// Why signing in by an organisation came to nothing: for the log, in words of the protocol. What a
/// provider sent stands in it only where it is one of the protocol's own words.
public enum OpenIDFault: Error, Hashable, Sendable {
    /// What was asked of the provider.
    public enum Asked: String, Sendable {
        case discovery, keys, token, userinfo
    }

    // It does not answer as it should.
    case unreachable(Asked)
    case tooSlow(Asked)
    case redirects(Asked)
    case answers(Asked, status: Int)
    case tooLarge(Asked)
    case unreadable(Asked)

    // What it says of itself is not what was set.
    case discoveryOfAnotherIssuer
    case unfitAddress(String)
    case doesNotOffer(String)

    // It says no.
    case refuses(String)

    // What it signed is not what was asked for.
    case noToken
    case malformedToken
    case algorithm
    case unknownKey
    case signature
    case issuer
    case audience
    case authorizedParty
    case expired
    case notYetValid
    case issuedBeforeAsked
    case nonce
    case subject
    case signedInTooLongAgo

    /// One word, or two, for the log.
    public var reason: String {
        switch self {
        case .unreachable(let asked): "\(asked) unreachable"
        case .tooSlow(let asked): "\(asked) too slow"
        case .redirects(let asked): "\(asked) redirects"
        case .answers(let asked, let status): "\(asked) answers \(status)"
        case .tooLarge(let asked): "\(asked) too large"
        case .unreadable(let asked): "\(asked) unreadable"
        case .discoveryOfAnotherIssuer: "discovery of another issuer"
        case .unfitAddress(let field): "unfit address: \(field)"
        case .doesNotOffer(let what): "does not offer \(what)"
        case .refuses(let code): "refuses: \(code)"
        case .noToken: "no token"
        case .malformedToken: "malformed token"
        case .algorithm: "algorithm"
        case .unknownKey: "unknown key"
        case .signature: "signature"
        case .issuer: "issuer"
        case .audience: "audience"
        case .authorizedParty: "authorized party"
        case .expired: "expired"
        case .notYetValid: "not yet valid"
        case .issuedBeforeAsked: "issued before it was asked for"
        case .nonce: "nonce"
        case .subject: "subject"
        case .signedInTooLongAgo: "signed in too long ago"
        }
    }

    /// Whether trying again later may help: the provider is down, not wrong.
    public var isOutage: Bool {
        switch self {
        case .unreachable, .tooSlow: true
        case .answers(_, let status): status >= 500 || status == 429
        default: false
        }
    }

    /// An error's code as the protocol has them, `access_denied`; anything else is not repeated.
    public static func code(_ text: String?) -> String {
        guard let text, !text.isEmpty, text.utf8.count <= 40 else { return "unnamed" }
        let isPlain = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
        }
        return isPlain ? text : "unnamed"
    }
}
