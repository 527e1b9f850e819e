import JWTKit

/// What an ID token says, as far as it is looked at.
struct IDTokenClaims: JWTPayload {
    var iss: String
    var sub: String
    var aud: OneOrMore
    var azp: String?
    /// Seconds since 1970, as all times here.
    var exp: Double
    var iat: Double
    var nbf: Double?
    var nonce: String?
    var authTime: Double?
    var acr: String?
    var amr: OneOrMore?
    var email: String?
    var emailVerified: Truth?
    var domainOwnerVerified: Truth?

    enum CodingKeys: String, CodingKey {
        case iss, sub, aud, azp, exp, iat, nbf, nonce, acr, amr, email
        case authTime = "auth_time"
        case emailVerified = "email_verified"
        case domainOwnerVerified = "xms_edov"
    }

    /// Everything is checked by `IDTokenCheck`, by a clock that is given to it.
    func verify(using algorithm: some JWTAlgorithm) {}

    func verifies(by claim: VerifiedClaim) -> Bool {
        switch claim {
        case .emailVerified: emailVerified?.isTrue ?? false
        case .domainOwnerVerified: domainOwnerVerified?.isTrue ?? false
        }
    }

    /// Whether it says that they were as sure there as is asked for.
    func isFull(_ wanted: FullStrength) -> Bool {
        if let acr, wanted.classes.contains(acr) { return true }
        return amr?.values.contains(where: wanted.methods.contains) ?? false
    }
}

/// A text, or a list of them: the protocol has both.
struct OneOrMore: Codable, Sendable, Hashable {
    var values: [String]

    init(_ values: [String]) { self.values = values }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Where it is no text it must be a list.
        if let one = try? container.decode(String.self) {
            values = [one]
        } else {
            values = try container.decode([String].self)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if values.count == 1 { try container.encode(values[0]) } else { try container.encode(values) }
    }
}

/// A yes or no, as providers write it: `true`, `"true"`, `1`, `"1"`. Anything else is a no.
struct Truth: Codable, Sendable, Hashable {
    var isTrue: Bool

    init(_ isTrue: Bool) { self.isTrue = isTrue }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Each kind is tried; what is none of them is a no.
        if let truth = try? container.decode(Bool.self) {
            isTrue = truth
        } else if let text = try? container.decode(String.self) {
            isTrue = ["true", "1"].contains(text.lowercased())
        } else {
            // As above.
            isTrue = (try? container.decode(Int.self)) == 1
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(isTrue)
    }
}

/// Whether what an ID token says is what was asked for (OpenID Connect Core 1.0, section 3.1.3.7).
struct IDTokenCheck: Sendable {
    /// How far two clocks may be apart.
    static let skewSeconds = 60.0
    private static let mostSubjectBytes = 255

    var issuer: String
    var clientID: String
    var nonce: String
    /// When somebody was sent to the provider, in seconds since 1970.
    var asked: Double
    var now: Double
    var maxAgeMinutes: Int?

    /// - Throws: `OpenIDFault` with what does not fit.
    func check(_ claims: IDTokenClaims) throws(OpenIDFault) {
        guard claims.iss.utf8.elementsEqual(issuer.utf8) else { throw .issuer }
        // For us and nobody else: no other audience is trusted here.
        guard !claims.aud.values.isEmpty, claims.aud.values.allSatisfy({ $0 == clientID }) else {
            throw .audience
        }
        guard claims.azp.map({ $0 == clientID }) ?? true else { throw .authorizedParty }
        guard claims.exp > now - Self.skewSeconds else { throw .expired }
        guard claims.iat <= now + Self.skewSeconds, (claims.nbf ?? 0) <= now + Self.skewSeconds else {
            throw .notYetValid
        }
        guard claims.iat >= asked - Self.skewSeconds else { throw .issuedBeforeAsked }
        guard claims.nonce == nonce else { throw .nonce }
        guard !claims.sub.isEmpty, claims.sub.utf8.count <= Self.mostSubjectBytes else { throw .subject }
        if let maxAgeMinutes {
            guard let authTime = claims.authTime,
                authTime >= now - Double(maxAgeMinutes * 60) - Self.skewSeconds,
                authTime <= now + Self.skewSeconds
            else { throw .signedInTooLongAgo }
        }
    }
}
