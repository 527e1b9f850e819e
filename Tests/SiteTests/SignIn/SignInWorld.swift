import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import NIOCore
import Outside
import Synchronization

@testable import Site

/// A site in earnest, with a clock that moves by hand, and people who come to its door.
final class SignInWorld: Sendable {
    static let centre: CentreID = "bridge-house"
    static let password = "steady lamp river"

    let office: Office
    /// What a clock that all parts share shows.
    private final class Hands: Sendable {
        let now: Mutex<Instant>
        init(_ now: Instant) { self.now = Mutex(now) }
    }
    private let hands: Hands

    init(
        address: String = "http://localhost", at time: String = "10:00", stolen: StolenPasswords? = nil,
        organisations: Organisations = .none, logger: Logger? = nil
    ) async throws {
        let start = Instant(.of("2026-11-21"), .of(time))
        let hands = Hands(start)
        self.hands = hands
        var office = try await Office(
            desk: Desk(store: MemoryStore(), calendar: WorkingCalendar()), places: .builtIn,
            address: address, clock: { hands.now.withLock { $0 } }, hasher: .quick,
            stolen: stolen, logger: logger)
        office.organisations = organisations
        self.office = office
        try await office.desk.handle(
            Journal.Request(
                id: "enter",
                command: EnterCentre(
                    centre: Self.centre, profile: CentreProfile(name: "Bridge House", town: "Leeds")),
                by: .system, at: start))
    }

    var now: Instant { hands.now.withLock { $0 } }

    func pass(minutes: Int = 0, seconds: Int = 0) {
        hands.now.withLock { now in
            now = Instant(milliseconds: now.milliseconds + Int64(minutes * 60 + seconds) * 1000)
        }
    }

    /// Brings what follows the journal up to it.
    func follow() async throws {
        try await office.desk.catchUp(SignInKeeper(office: office))
        try await office.desk.catchUp(LetterWriter(office: office))
    }

    @discardableResult
    func open(_ name: String, _ roles: Role...) async throws -> PersonID {
        let person = try await office.open(
            name: name, email: Self.email(name), roles: roles)
        try await follow()
        return person
    }

    func act(_ command: any Command, by who: Who = .system) async throws {
        try await office.desk.handle(
            Journal.Request(id: CommandID(Secrets.token()), command: command, by: who, at: now))
        try await follow()
    }

    static func email(_ name: String) -> String { "\(name.lowercased().prefix { $0 != " " })@example.org" }

    /// The newest first.
    func letters(to name: String) async throws -> [Letter] {
        try await office.store.items(on: Post.shelf, state: nil, limit: 1000).map {
            try JSONDecoder().decode(Letter.self, from: $0.body)
        }
        .filter { $0.email == Self.email(name) }.reversed()
    }

    /// The path of the newest link that somebody was sent.
    func link(to name: String, _ place: String = "/sign-in/") async throws -> String {
        for letter in try await letters(to: name) {
            for word in letter.body.split(whereSeparator: \.isWhitespace) {
                guard let start = word.range(of: office.address + place) else { continue }
                return String(word[start.lowerBound...].dropFirst(office.address.count))
            }
        }
        throw Missing()
    }

    /// Somebody who was invited, sets up what they sign in with.
    func setUp(_ name: String, password: String = SignInWorld.password) async throws -> Known {
        let link = try await link(to: name, "/sign-in/invited/")
        let browser = Jar(self)
        let asked = try await browser.post(link)
        guard let key = asked.value(of: "key"), let secret = Base32.decode(key) else { throw Missing() }
        let app = OneTimeCode(secret: secret)
        let answer = try await browser.post(
            link, ("key", key), ("newPassword", password), ("code", code(of: app)))
        let codes = answer.text.matches(of: #/<li>([0-9A-Z-]{29})<\/li>/#).map { String($0.1) }
        return Known(name: name, password: password, app: app, codes: codes, browser: browser, answer: answer)
    }

    /// What the app shows now.
    func code(of app: OneTimeCode) -> String {
        app.code(OneTimeCode.step(atMilliseconds: now.milliseconds))
    }

    struct Known {
        let name: String
        let password: String
        let app: OneTimeCode
        let codes: [String]
        let browser: Jar
        let answer: Jar.Answer
        var email: String { SignInWorld.email(name) }
    }

    struct Missing: Error {}
}

/// Somebody's browser, with its cookies.
final class Jar: Sendable {
    struct Answer: Sendable {
        let status: Int
        let location: String?
        let text: String
        let headers: HTTPFields

        /// The value of a hidden field.
        func value(of name: String) -> String? {
            guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return nil }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }

    private let office: Office
    private let cookies = Mutex<[String: String]>([:])
    private let agent: String

    init(office: Office, agent: String = "Mozilla/5.0 (Windows NT 10.0) Gecko Firefox/140.0") {
        self.office = office
        self.agent = agent
    }

    convenience init(_ world: SignInWorld) { self.init(office: world.office) }
    convenience init(_ world: SignInWorld, agent: String) { self.init(office: world.office, agent: agent) }

    func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }
    func set(_ name: String, _ value: String?) { cookies.withLock { $0[name] = value } }

    /// Another browser with the same cookies, as somebody would have who copied them.
    func copy() -> Jar {
        let copy = Jar(office: office, agent: agent)
        let held = cookies.withLock { $0 }
        copy.cookies.withLock { $0 = held }
        return copy
    }

    func get(_ address: String) async throws -> Answer { try await send(.get, address, nil) }
    func post(_ address: String, _ fields: (String, String)...) async throws -> Answer {
        let body = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return try await send(.post, address, body.joined(separator: "&"))
    }

    /// Signs in with a password.
    func signIn(_ email: String, _ password: String, _ code: String) async throws -> Answer {
        try await post("/sign-in/password", ("email", email), ("password", password), ("code", code))
    }

    private func send(
        _ method: HTTPRequest.Method, _ address: String, _ body: String?
    ) async throws -> Answer {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let app = Application(router: Site.router(office, logger: logger))
        let held = cookies.withLock { $0 }.sorted { $0.key < $1.key }
        let (agent, path) = (agent, address)
        let answer = try await app.test(.router) { client in
            var headers: HTTPFields = [.userAgent: agent]
            if !held.isEmpty {
                headers[.cookie] = held.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            }
            if body != nil {
                headers[.contentType] = "application/x-www-form-urlencoded"
                headers[.fetchSite] = "same-origin"
            }
            return try await client.execute(
                uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
            ) { response in
                Answer(
                    status: response.status.code, location: response.headers[.location],
                    text: String(buffer: response.body), headers: response.headers)
            }
        }
        for cookie in answer.headers[values: .setCookie] {
            let parts = (cookie.split(separator: ";").first ?? "").split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            set(String(parts[0]), parts[1].isEmpty ? nil : String(parts[1]))
        }
        return answer
    }
}
