import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import NIOCore
import Outside

@testable import Site

/// A site with a few centres, to try the referral's pages on.
struct ReferralSite {
    var office: Office
    static let now = "2026-11-21T10:00"

    init() async throws {
        let desk = Desk(store: MemoryStore(), calendar: WorkingCalendar())
        guard let now = Instant(london: Self.now) else { preconditionFailure("\(Self.now) is no moment") }
        office = try await Office(
            desk: desk, places: .builtIn, address: "http://localhost:8080", clock: { now })
        try await centre("bridge-house", "Bridge House", "Leeds", "LS1 4AP", awarded: "2025-09-01")
        try await centre("lapsed-hall", "Lapsed Hall", "Leeds", "LS2 9JT", awarded: "2019-01-01")
        try await centre(
            "quiet-corner", "Quiet Corner", "Bradford", "BD1 1HY", awarded: "2025-09-01",
            kinds: [.supportedCentre])
    }

    private func centre(
        _ id: CentreID, _ name: String, _ town: String, _ postcode: String, awarded: String,
        kinds: Set<ServiceKind> = Set(ServiceKind.allCases)
    ) async throws {
        guard let day = Day(iso: awarded) else { preconditionFailure("\(awarded) is no day") }
        let profile = CentreProfile(
            name: name, town: town, postcode: postcode, telephone: "01632 960 001",
            email: "hello@\(id).example")
        try await system(EnterCentre(centre: id, profile: profile), at: day)
        for standard in Standard.allCases {
            try await system(AwardAccreditation(centre: id, standard: standard, awarded: day), at: day)
        }
        try await system(StateOffers(centre: id, kinds: kinds), at: day)
    }

    private func system(_ command: any Command, at day: Day) async throws {
        try await office.desk.handle(
            Journal.Request(
                id: CommandID(Secrets.token()), command: command, by: .system,
                at: Instant(startOf: day).adding(minutes: 600)))
    }

    /// The work of somebody at the pages.
    func visit(_ work: @Sendable (Visitor) async throws -> Void) async throws {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let app = Application(router: Site.router(office, logger: logger))
        try await app.test(.router) { client in try await work(Visitor(client: client)) }
    }
}

/// Somebody with a browser: keeps cookies, fills in forms.
actor Visitor {
    struct Answer: Sendable {
        let status: Int
        let body: String
        let location: String?
        let headers: HTTPFields

        func shows(_ text: String) -> Bool { body.contains(text) }
    }

    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]

    init(client: any TestClientProtocol) { self.client = client }

    /// Somebody else, at another browser.
    func stranger() -> Visitor { Visitor(client: client) }

    func get(_ path: String) async throws -> Answer { try await send(path, .get, [:], "") }

    func post(_ path: String, _ fields: [String: String] = [:], more: [(String, String)] = []) async throws
        -> Answer
    {
        let pairs = fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + more
        let body = pairs.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
        return try await send(
            path, .post, [.contentType: "application/x-www-form-urlencoded"], body)
    }

    /// What the script sends while somebody types.
    func autosave(_ path: String, _ fields: [String: String]) async throws -> Answer {
        let body = fields.map { "\($0.key)=\(Self.escaped($0.value))" }.joined(separator: "&")
        return try await send(
            path, .post, [.contentType: "application/x-www-form-urlencoded", .autosave: "1"], body)
    }

    func upload(_ path: String, _ fields: [String: String], file: String, _ content: String) async throws
        -> Answer
    {
        var body = ""
        for (name, value) in fields {
            body += "--cut\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        body += "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file)\"\r\n"
        body += "Content-Type: application/pdf\r\n\r\n\(content)\r\n--cut--\r\n"
        return try await send(path, .post, [.contentType: "multipart/form-data; boundary=cut"], body)
    }

    private func send(
        _ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: String
    ) async throws -> Answer {
        var headers = headers
        if method == .post { headers[.fetchSite] = "same-origin" }
        if !cookies.isEmpty {
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        let response = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: ByteBuffer(string: body))
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            if pair.count == 2 { cookies[pair[0]] = pair[1] }
        }
        return Answer(
            status: response.status.code, body: String(buffer: response.body),
            location: response.headers[.location], headers: response.headers)
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
