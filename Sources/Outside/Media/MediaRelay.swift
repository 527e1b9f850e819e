import Crypto
public import Domain
import Foundation

/// A relay (coturn) for browsers that cannot reach the media server directly. It gives nothing but a way to
/// the media server, to whoever has credentials that we made and that end soon.
public struct MediaRelay: Hashable, Sendable {
    /// What a browser is given.
    public struct Credentials: Hashable, Sendable {
        public let addresses: [String]
        public let name: String
        public let password: String
    }

    private let addresses: [String]
    private let secret: String
    /// House rule: longer than a session, and its waiting, can be.
    private static let lifeSeconds: Int64 = 6 * 3600

    /// - Parameters:
    ///   - addresses: `turn:` and `turns:` addresses, in the order to be tried.
    ///   - secret: coturn's `static-auth-secret`.
    /// - Returns: nil where an address is none of a relay, or the secret is empty.
    public init?(addresses: [String], secret: String) {
        let areRelays = addresses.allSatisfy { $0.hasPrefix("turn:") || $0.hasPrefix("turns:") }
        guard !addresses.isEmpty, areRelays, !secret.isEmpty else { return nil }
        self.addresses = addresses
        self.secret = secret
    }

    /// Credentials that end by themselves; the name in them is chance, and nobody's.
    public func credentials(at now: Instant) -> Credentials {
        let name = "\(now.milliseconds / 1000 + Self.lifeSeconds):\(Chance.text(8))"
        // What coturn asks for; the secret is ours, and no message of anybody's is made safe by this.
        let code = HMAC<Insecure.SHA1>.authenticationCode(
            for: Data(name.utf8), using: SymmetricKey(data: Data(secret.utf8)))
        return Credentials(addresses: addresses, name: name, password: Data(code).base64EncodedString())
    }
}
