import Crypto
public import Domain
import Foundation

/// One organisation's provider: where somebody is sent, and what is believed of what comes back. It keeps
/// what the provider publishes for as long as that may be kept.
public actor OpenIDProvider {
    /// What came back, checked.
    public struct Arrival: Sendable {
        /// Who it is there; never given to anybody else there.
        public let subject: String
        /// Their address there, where it is known to be theirs.
        public let verifiedEmail: String?
        /// Whether they were as sure there as is asked for.
        public let isFull: Bool
    }

    public nonisolated let organisation: SignInOrganisation
    private let web: any ProviderWeb
    private var document: Kept<ProviderDocument>?
    private var fetchingDocument: Task<Result<Kept<ProviderDocument>, OpenIDFault>, Never>?
    private var keys: Kept<[ProviderKey]>?
    /// When they were last asked for, whether they came or not.
    private var keysAsked: Instant?
    private var fetchingKeys: Task<Result<Kept<[ProviderKey]>, OpenIDFault>, Never>?

    /// House rule: keys and what a provider says of itself are kept for as long as it says, from one minute
    /// to one hour; ten minutes where it says nothing.
    static let keepsSeconds = 60...3_600
    static let usuallyKeepsSeconds = 600
    /// House rule: for a key that is not known the keys are fetched anew, at most once a minute.
    static let leastBetweenSeconds: Int64 = 60
    private static let mostAnswerBytes = 131_072

    private struct Kept<Value: Sendable>: Sendable {
        let value: Value
        let from: Instant
        let seconds: Int

        /// A clock that went back makes it stale too.
        func isFresh(at now: Instant) -> Bool {
            let age = now.milliseconds - from.milliseconds
            return age >= 0 && age < Int64(seconds) * 1000
        }
    }

    /// - Parameter web: how it is asked.
    public init(_ organisation: SignInOrganisation, web: any ProviderWeb) {
        self.organisation = organisation
        self.web = web
    }

    // MARK: Going there

    /// What one journey to the provider is known by: made for it alone, and nobody else can guess them.
    public struct Journey: Sendable {
        public var state: String
        public var nonce: String
        public var verifier: String

        public init(state: String, nonce: String, verifier: String) {
            self.state = state
            self.nonce = nonce
            self.verifier = verifier
        }
    }

    /// The address to send somebody to.
    /// - Parameters:
    ///   - back: where the provider sends them back to.
    ///   - email: what they typed, so that they need not type it again there.
    /// - Throws: `OpenIDFault` where the provider cannot be reached, or is not what was set.
    public func way(
        _ journey: Journey, back: String, email: String?, at now: Instant
    ) async throws(OpenIDFault) -> String {
        let document = try await document(at: now)
        var fields = [
            ("response_type", "code"), ("client_id", organisation.clientID), ("redirect_uri", back),
            ("scope", "openid email"), ("state", journey.state), ("nonce", journey.nonce),
            ("code_challenge", Self.challenge(journey.verifier)), ("code_challenge_method", "S256"),
        ]
        if let email { fields.append(("login_hint", email)) }
        if let minutes = organisation.maxAgeMinutes { fields.append(("max_age", "\(minutes * 60)")) }
        let classes = organisation.fullStrength.classes
        if !classes.isEmpty { fields.append(("acr_values", classes.joined(separator: " "))) }
        return ProviderAddress.adding(fields, to: document.authorization)
    }

    /// RFC 7636, section 4.2.
    static func challenge(_ verifier: String) -> String {
        Base64URL.encoded(SHA256.hash(data: Data(verifier.utf8)))
    }

    // MARK: Coming back

    /// Whether the answer is this provider's, by what it says of itself (RFC 9207).
    /// - Throws: `OpenIDFault.issuer`.
    public func checkIssuer(_ said: String?, at now: Instant) async throws(OpenIDFault) {
        if let said {
            guard said.utf8.elementsEqual(organisation.issuer.utf8) else { throw .issuer }
        } else if try await document(at: now).saysIssuer == true {
            throw .issuer
        }
    }

    /// Exchanges the code, and checks what comes for it. The access token is not kept.
    /// - Parameters:
    ///   - asked: when they were sent there.
    ///   - wantsEmail: whether their address is needed.
    /// - Throws: `OpenIDFault` with what does not fit.
    public func arrival(
        code: String, _ journey: Journey, back: String, asked: Instant, wantsEmail: Bool, at now: Instant
    ) async throws(OpenIDFault) -> Arrival {
        let document = try await document(at: now)
        let tokens = try await tokens(for: code, journey.verifier, back, document)
        let token = try IDToken(tokens.idToken, announced: document.signedBy)
        let claims = try await token.claims(signedBy: try await key(for: token, document, at: now))
        try IDTokenCheck(
            issuer: organisation.issuer, clientID: organisation.clientID, nonce: journey.nonce,
            asked: Self.seconds(asked), now: Self.seconds(now), maxAgeMinutes: organisation.maxAgeMinutes
        ).check(claims)
        var verified = Self.email(claims.email, claims.verifies(by: organisation.verifiedBy))
        if wantsEmail, claims.email == nil, let address = document.userinfo, let access = tokens.accessToken {
            verified = try await email(from: address, access, of: claims.sub)
        }
        return Arrival(
            subject: claims.sub, verifiedEmail: verified, isFull: claims.isFull(organisation.fullStrength))
    }

    private static func seconds(_ instant: Instant) -> Double { Double(instant.milliseconds) / 1000 }
    private static func email(_ text: String?, _ isVerified: Bool) -> String? { isVerified ? text : nil }

    private struct Tokens: Decodable {
        let idToken: String
        let accessToken: String?
        let type: String?

        enum CodingKeys: String, CodingKey {
            case idToken = "id_token"
            case accessToken = "access_token"
            case type = "token_type"
        }
    }

    private struct Refusal: Decodable { let error: String }

    private func tokens(
        for code: String, _ verifier: String, _ back: String, _ document: ProviderDocument
    ) async throws(OpenIDFault) -> Tokens {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", back),
            ("code_verifier", verifier),
        ]
        var authorization: String?
        switch (organisation.secret, document.clientMethod) {
        case (let secret?, .post):
            fields += [("client_id", organisation.clientID), ("client_secret", secret.text)]
        case (let secret?, _):
            // RFC 6749, section 2.3.1: each of the two encoded as in a form first.
            let pair = "\(FormText.encoded(organisation.clientID)):\(FormText.encoded(secret.text))"
            authorization = "Basic \(Data(pair.utf8).base64EncodedString())"
        case (nil, _): fields.append(("client_id", organisation.clientID))
        }
        let answer = try await web.answer(
            to: ProviderQuestion(
                asked: .token, address: document.token, form: FormText.encoded(fields),
                authorization: authorization, mostBytes: Self.mostAnswerBytes))
        guard answer.status == 200 else {
            // An error that is none of the protocol's is told by its status.
            let said = try? JSONDecoder().decode(Refusal.self, from: Data(answer.body))
            if let said, (400..<500).contains(answer.status) { throw .refuses(OpenIDFault.code(said.error)) }
            throw Self.fault(.token, answer.status)
        }
        do {
            return try JSONDecoder().decode(Tokens.self, from: Data(answer.body))
        } catch {
            throw .noToken
        }
    }

    private func email(
        from address: String, _ access: String, of subject: String
    ) async throws(OpenIDFault) -> String? {
        guard access.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .unreadable(.token) }
        let answer = try await web.answer(
            to: ProviderQuestion(
                asked: .userinfo, address: address, authorization: "Bearer \(access)",
                mostBytes: Self.mostAnswerBytes))
        guard answer.status == 200 else { throw Self.fault(.userinfo, answer.status) }
        let info: UserInfo
        do {
            info = try JSONDecoder().decode(UserInfo.self, from: Data(answer.body))
        } catch {
            throw .unreadable(.userinfo)
        }
        // Core 1.0, section 5.3.2: of this very person, or of no use.
        guard info.sub == subject else { throw .subject }
        let truth = organisation.verifiedBy == .emailVerified ? info.emailVerified : info.domainOwnerVerified
        return Self.email(info.email, truth?.isTrue ?? false)
    }

    // MARK: What it publishes

    private func document(at now: Instant) async throws(OpenIDFault) -> ProviderDocument {
        if let document, document.isFresh(at: now) { return document.value }
        // Many who come at once wait for the same answer.
        if let fetchingDocument { return try await fetchingDocument.value.get().value }
        let (organisation, web) = (organisation, web)
        let fetching = Task { await Self.fetchDocument(organisation, web, at: now) }
        fetchingDocument = fetching
        let outcome = await fetching.value
        fetchingDocument = nil
        let fresh = try outcome.get()
        document = fresh
        return fresh.value
    }

    private static func fetchDocument(
        _ organisation: SignInOrganisation, _ web: any ProviderWeb, at now: Instant
    ) async -> Result<Kept<ProviderDocument>, OpenIDFault> {
        do {
            let answer = try await web.answer(
                to: ProviderQuestion(
                    asked: .discovery, address: ProviderAddress.discovery(of: organisation.issuer),
                    mostBytes: ProviderDocument.mostBytes))
            guard answer.status == 200 else { return .failure(fault(.discovery, answer.status)) }
            let document = try ProviderDocument.read(
                answer.body, of: organisation.issuer, isPublic: organisation.secret == nil)
            let keeps = answer.keepsSeconds(within: keepsSeconds, usually: usuallyKeepsSeconds)
            return .success(Kept(value: document, from: now, seconds: keeps))
        } catch {
            return .failure(error)
        }
    }

    private func key(
        for token: IDToken, _ document: ProviderDocument, at now: Instant
    ) async throws(OpenIDFault) -> ProviderKey {
        if let key = token.key(among: try await keys(document, at: now)) { return key }
        // Keys are changed now and then, and the new ones are used at once.
        guard let key = token.key(among: try await keys(document, at: now, areNotEnough: true)) else {
            throw .unknownKey
        }
        return key
    }

    /// - Parameter areNotEnough: whether those that are kept lack the one that is looked for.
    private func keys(
        _ document: ProviderDocument, at now: Instant, areNotEnough: Bool = false
    ) async throws(OpenIDFault) -> [ProviderKey] {
        if let keys {
            if !areNotEnough, keys.isFresh(at: now) { return keys.value }
            let age = now.milliseconds - (keysAsked ?? keys.from).milliseconds
            if areNotEnough, (0..<Self.leastBetweenSeconds * 1000).contains(age) { return keys.value }
        }
        // As above.
        if let fetchingKeys { return try await fetchingKeys.value.get().value }
        keysAsked = now
        let web = web
        let fetching = Task { await Self.fetchKeys(document.keys, web, at: now) }
        fetchingKeys = fetching
        let outcome = await fetching.value
        fetchingKeys = nil
        let fresh = try outcome.get()
        keys = fresh
        return fresh.value
    }

    private static func fetchKeys(
        _ address: String, _ web: any ProviderWeb, at now: Instant
    ) async -> Result<Kept<[ProviderKey]>, OpenIDFault> {
        do {
            let answer = try await web.answer(
                to: ProviderQuestion(asked: .keys, address: address, mostBytes: ProviderKeys.mostBytes))
            guard answer.status == 200 else { return .failure(fault(.keys, answer.status)) }
            let keys = try ProviderKeys.read(answer.body)
            let keeps = answer.keepsSeconds(within: keepsSeconds, usually: usuallyKeepsSeconds)
            return .success(Kept(value: keys, from: now, seconds: keeps))
        } catch {
            return .failure(error)
        }
    }

    private static func fault(_ asked: OpenIDFault.Asked, _ status: Int) -> OpenIDFault {
        (300..<400).contains(status) ? .redirects(asked) : .answers(asked, status: status)
    }
}
