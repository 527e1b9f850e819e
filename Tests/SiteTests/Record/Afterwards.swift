import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import Outside

@testable import Site

/// The demonstration's centre in memory at noon of its day: Marsh (supported) and Finch (supervised) have
/// each had sessions, and the record of Finch's is to be written.
struct Afterwards {
    static let marsh: CaseID = "DEMOMARSH2-1"
    static let finch: CaseID = "DEMOFINCH4-1"

    var office: Office

    init() async throws {
        let noon = try Instant.noon
        let clock = DemonstrationClock(startingAt: noon, present: { noon })
        office = try await Office(
            desk: Desk(store: MemoryStore(), calendar: WorkingCalendar()), places: .builtIn,
            address: "http://localhost", clock: { noon }, demonstration: clock)
        try await Demonstration(office).fill()
    }

    func ask<Q: Question>(_ question: Q) async throws -> Q.Model {
        try await office.desk.ask(question, by: .system, at: try Instant.noon)
    }

    /// The session of Finch's whose record is owed.
    func session() async throws -> SessionID {
        let rows = try await ask(RecordsToDo(centre: Demonstration.centre))
        guard let row = rows.first(where: { $0.file == Self.finch }) else { throw Missing() }
        return row.session
    }

    /// Somebody of the demonstration's staff, by first name.
    func staff(_ name: String) async throws -> Window {
        guard let member = DemonstrationCast.staff.first(where: { $0.name.hasPrefix(name) }),
            let account = try await office.account(at: member.email)
        else { throw Missing() }
        return Window(office: office, token: try await office.signIn(account.id, at: .noon))
    }

    /// One adult of a case.
    func party(_ file: CaseID, _ adult: AdultID, email: String) async throws -> Window {
        let person = try await office.open(name: "\(adult)", email: email, roles: [.party(file, adult)])
        return Window(office: office, token: try await office.signIn(person, at: .noon))
    }

    struct Missing: Error {}
}

extension Instant {
    static var noon: Instant {
        get throws {
            guard let noon = Instant(london: "2026-11-21T12:00") else { throw Afterwards.Missing() }
            return noon
        }
    }
}

/// One person's browser, without script.
struct Window {
    let office: Office
    let token: String

    struct Answer {
        let status: Int
        let location: String?
        let text: String

        func shows(_ words: String...) -> Bool { words.allSatisfy(text.contains) }
    }

    func get(_ address: String) async throws -> Answer { try await send(address, .get, nil) }

    func post(_ address: String, _ fields: [String: String]) async throws -> Answer {
        let body = fields.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
        return try await send(address, .post, body)
    }

    private func send(
        _ address: String, _ method: HTTPRequest.Method, _ body: String?
    ) async throws -> Answer {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let app = Application(router: Site.router(office, logger: logger))
        return try await app.test(.router) { client in
            var headers: HTTPFields = [.cookie: "visit=\(token)"]
            if body != nil {
                headers[.contentType] = "application/x-www-form-urlencoded"
                headers[.fetchSite] = "same-origin"
            }
            return try await client.execute(
                uri: address, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
            ) { response in
                Answer(
                    status: response.status.code, location: response.headers[.location],
                    text: String(buffer: response.body))
            }
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}
