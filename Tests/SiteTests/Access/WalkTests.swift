import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Site

/// Walks every route that there is as everybody that there is.
@Suite("Nobody gets where they have no business")
struct WalkTests {
    private static let locked = [401, 404]

    @Test("Every route lets in whom it is for, and turns away everybody else", arguments: Asker.allCases)
    func walls(asker: Asker) async throws {
        let world = try await WalkedWorld()
        try await walk(world) { knock in
            // Pages first: what is posted changes what they show.
            for route in Self.looksFirst {
                let line = try #require(WhoMayKnock.line(route), "nobody said who may go to \(route.path)")
                let isAllowed = line.who.contains(asker)
                // The first stays open as long as somebody looks; a store in memory seals no day.
                if isAllowed && ["/today/live", "/seals/{day}"].contains(route.path) { continue }
                let (status, _) = try await knock(route, asker, [:])
                let what = "\(asker) \(route.method.rawValue) \(route.path) \(status)"
                if isAllowed {
                    #expect(status < 500, "\(what)")
                    #expect(!Self.locked.contains(status), "\(what)")
                } else {
                    #expect(Self.locked.contains(status), "\(what)")
                }
            }
        }
    }

    @Test("A form from another site is refused, wherever it is sent and whoever is signed in")
    func otherSites() async throws {
        let world = try await WalkedWorld()
        try await walk(world) { knock in
            for route in Site.routes where route.method == .post {
                for asker in [Asker.anyone, .coordinator, .daniel, .registerOfficer] {
                    for site in ["cross-site", "same-site"] {
                        let (status, _) = try await knock(route, asker, [.fetchSite: site])
                        #expect(status == 403, "\(asker) \(route.path) \(site)")
                    }
                    for origin in ["https://elsewhere.example", "null"] {
                        let (status, _) = try await knock(route, asker, [.origin: origin])
                        #expect(status == 403, "\(asker) \(route.path), by its origin")
                    }
                }
            }
        }
    }

    @Test(
        "How to reach one side stands on no page that the other side can get",
        arguments: [
            (Asker.daniel, ["Made-Up Lane", "07700 900101", "07700900101", "ruth@example.org"]),
            (Asker.ruth, ["07700 900102", "07700900102", "daniel@example.org"]),
        ])
    func sides(asker: Asker, marks: [String]) async throws {
        let world = try await WalkedWorld()
        try await walk(world) { knock in
            // The demonstration shows everybody's letters to anybody, and says so.
            for route in Self.looksFirst where route.gate != .demonstration {
                let (_, text) = try await knock(route, asker, [:])
                for mark in marks { #expect(!text.contains(mark), "\(route.path) shows \(mark)") }
            }
        }
    }

    // MARK: Walking

    private static let looksFirst =
        Site.routes.filter { $0.method == .get } + Site.routes.filter { $0.method == .post }

    private typealias Knock = @Sendable (Route, Asker, HTTPFields) async throws -> (Int, String)

    private func walk(_ world: WalkedWorld, _ round: @escaping @Sendable (Knock) async throws -> Void)
        async throws
    {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let app = Application(router: Site.router(world.millbrook.office, logger: logger))
        try await app.test(.router) { client in
            try await round { route, asker, more in
                var headers = more
                headers[.cookie] = try await world.cookie(of: asker)
                if route.method == .post {
                    headers[.contentType] = "application/x-www-form-urlencoded"
                    if more.isEmpty { headers[.fetchSite] = "same-origin" }
                }
                let response = try await client.executeRequest(
                    uri: try world.address(route.path), method: route.method == .get ? .get : .post,
                    headers: headers, body: ByteBuffer(string: route.method == .post ? Self.form : ""))
                return (response.status.code, String(buffer: response.body))
            }
        }
    }

    /// What the buttons at the door name; other forms lack their fields, and say so.
    private static let form = "who=adult:daniel&adult=daniel"
}
