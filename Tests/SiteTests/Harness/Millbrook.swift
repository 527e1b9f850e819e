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

/// The demonstration's centre in memory, on a Saturday in November, with a clock that moves on by hand.
struct Millbrook {
    static let centre = Demonstration.centre
    static let marsh: CaseID = "DEMOMARSH2-1"
    static let finch: CaseID = "DEMOFINCH4-1"
    static let today = Day.of("2026-11-21")

    let office: Office
    let clock: DemonstrationClock

    init(at time: String = "08:00") async throws {
        let morning = Instant(Self.today, .of("08:00"))
        let clock = DemonstrationClock(startingAt: morning, present: { morning })
        self.clock = clock
        office = try await Office(
            desk: Desk(store: MemoryStore(), calendar: WorkingCalendar()), places: .builtIn,
            address: "http://localhost", clock: { morning }, demonstration: clock,
            hasher: .quick)
        try await Demonstration(office).fill()
        move(to: time)
    }

    func move(to time: String) { _ = clock.move(to: Instant(Self.today, .of(time))) }

    /// The session of that family today.
    func session(_ file: CaseID) async throws -> SessionID {
        let board = try await office.desk.ask(
            TodayPage(centre: Self.centre, day: Self.today), by: .system, at: clock.now())
        guard let sitting = board.sessions.first(where: { $0.file == file }) else { throw Missing() }
        return sitting.session
    }

    func board() async throws -> TodayModel {
        try await office.desk.ask(
            TodayPage(centre: Self.centre, day: Self.today), by: .system, at: clock.now())
    }

    func ask<Q: Question>(_ question: Q) async throws -> Q.Model {
        try await office.desk.ask(question, by: .system, at: clock.now())
    }

    /// Somebody's browser.
    func `as`(_ name: String) async throws -> Browser {
        guard let member = DemonstrationCast.all.first(where: { $0.name.hasPrefix(name) }),
            let account = try await office.account(at: member.email)
        else { throw Missing() }
        let token = try await office.signIn(
            account.id, at: clock.now(), idleMinutes: Visits.idleAtCentreMinutes)
        return Browser(office: office, token: token)
    }

    /// The browser of one adult of a case.
    func party(_ file: CaseID, _ adult: AdultID) async throws -> Browser {
        let person = try await office.open(
            name: "\(adult)", email: "\(adult)@example.org", roles: [.party(file, adult)])
        let token = try await office.signIn(
            person, at: clock.now(), idleMinutes: Visits.idleAtCentreMinutes)
        return Browser(office: office, token: token)
    }

    struct Missing: Error {}
}

/// What one person's browser asks for.
struct Browser {
    let office: Office
    let token: String

    struct Answer {
        let status: Int
        let location: String?
        let text: String
    }

    func get(_ address: String) async throws -> Answer { try await send(address, .get, nil) }

    /// A form, as a browser without script sends it.
    func post(_ address: String, _ fields: (String, String)...) async throws -> Answer {
        try await send(address, fields)
    }

    /// A form of many fields.
    func send(_ address: String, _ fields: [(String, String)]) async throws -> Answer {
        let body = fields.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(address, .post, ByteBuffer(string: body))
    }

    /// A form with a file.
    func upload(_ address: String, _ fields: [String: String], _ name: String, _ content: [UInt8])
        async throws
        -> Answer
    {
        var body = ByteBuffer()
        for (field, value) in fields {
            body.writeString("--cut\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n")
        }
        body.writeString(
            "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n")
        body.writeBytes(content)
        body.writeString("\r\n--cut--\r\n")
        return try await send(address, .post, body, type: "multipart/form-data; boundary=cut")
    }

    private func send(
        _ address: String, _ method: HTTPRequest.Method, _ body: ByteBuffer?,
        type: String = "application/x-www-form-urlencoded"
    ) async throws -> Answer {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let app = Application(router: Site.router(office, logger: logger))
        return try await app.test(.router) { client in
            var headers: HTTPFields = [.cookie: "visit=\(token)"]
            if body != nil {
                headers[.contentType] = type
                headers[.fetchSite] = "same-origin"
            }
            return try await client.execute(
                uri: address, method: method, headers: headers, body: body
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

extension Day {
    static func of(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return day
    }
}

extension TimeOfDay {
    static func of(_ text: String) -> TimeOfDay {
        guard let time = TimeOfDay(text) else { preconditionFailure("\(text) is no time") }
        return time
    }
}
