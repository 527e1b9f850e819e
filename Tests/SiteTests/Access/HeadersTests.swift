import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import NIOCore
import Outside
import Testing

@testable import Site

/// Every route there is, as many of those who may knock, and what stands beside the routes.
@Suite("Every answer is safe to show in a browser")
struct HeadersTests {
    private static let askers: [Asker] = [
        .anyone, .referrer, .volunteer, .supervisor, .coordinator, .ruth, .registerOfficer, .commissioner,
        .court, .cymru, .authority, .practitioner,
    ]
    private static let others = [
        "/robots.txt", "/healthz", "/nothing-there", "/desk/nothing/there", "/%00", "/assets/nothing.css",
        "/files/nothing",
    ]

    @Test(
        "Pages, redirections, files and errors carry the headers, and no page holds code", arguments: askers)
    func everyRoute(asker: Asker) async throws {
        let world = try await WalkedWorld()
        try await asking(world.millbrook.office) { ask in
            for route in Self.looksFirst where route.path != "/today/live" {
                let cookie = try await world.cookie(of: asker)
                for form in route.method == .post ? ["", "who=adult:daniel&adult=daniel"] : [""] {
                    let answer = try await ask(
                        try world.address(route.path), route.method == .post ? .post : .get, cookie, form)
                    let body = String(buffer: answer.body)
                    let findings = PageSafety.findings(answer.headers, body)
                    #expect(findings.isEmpty, "\(asker) \(route.method.rawValue) \(route.path): \(findings)")
                    #expect(answer.headers[.cacheControl] == "no-store", "\(route.path)")
                }
            }
        }
    }

    @Test("What is no route carries them too")
    func others() async throws {
        try await asking(try await Millbrook().office) { ask in
            for path in Self.others {
                let answer = try await ask(path, .get, nil, "")
                let findings = PageSafety.findings(answer.headers, String(buffer: answer.body))
                #expect(
                    findings.isEmpty && answer.headers[.cacheControl] == "no-store", "\(path): \(findings)")
            }
            for method in [HTTPRequest.Method.put, .delete, .options, .trace, .patch] {
                let answer = try await ask("/find", method, nil, "")
                #expect(answer.status == .notFound, "\(method)")
                #expect(PageSafety.findings(answer.headers, "").isEmpty, "\(method)")
            }
        }
    }

    @Test("An event stream carries them as well")
    func live() async throws {
        let office = try await Millbrook().office
        let response = Live.response({ "" }, office, Logger(label: "test"))
        #expect(PageSafety.findings(response.headers, "data:").isEmpty)
        #expect(response.headers[.cacheControl] == "no-store")
    }

    @Test("What a page is made with is kept for good under its content’s name, and shortly under its own")
    func assets() async throws {
        try await asking(try await Millbrook().office) { ask in
            let page = String(buffer: try await ask("/find", .get, nil, "").body)
            for asset in Assets.all {
                let named = try await ask(asset.address, .get, nil, "")
                #expect(named.status == .ok && named.body == asset.content)
                #expect(named.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(PageSafety.findings(named.headers, "").isEmpty)
                let plain = try await ask(asset.path, .get, nil, "")
                #expect(plain.headers[.cacheControl] == "public, max-age=300")
                #expect(!page.contains("\"\(asset.path)\""), "the page names \(asset.path) without its mark")
            }
            #expect(page.contains(Assets.style.address) && page.contains(Assets.script.address))
        }
    }

    @Test("Where the address is https, every answer says that nothing else will do for two years")
    func strictTransport() async throws {
        let millbrook = try await Millbrook()
        let office = try await Office(
            desk: millbrook.office.desk, places: .builtIn, address: "https://contact.example.org",
            clock: { millbrook.clock.now() }, demonstration: millbrook.clock)
        let paths = ["/", "/desk", Assets.style.address] + Self.others
        try await asking(office) { ask in
            for path in paths {
                let answer = try await ask(path, .get, nil, "")
                #expect(answer.headers[.strictTransportSecurity] == StrictTransport.policy, "\(path)")
            }
        }
        try await asking(millbrook.office) { ask in
            let answer = try await ask("/", .get, nil, "")
            #expect(answer.headers[.strictTransportSecurity] == nil)
        }
    }

    @Test(
        "Code in a page is found, however it is written",
        arguments: [
            "<script>go()</script>", "<script src=\"/assets/a.js\">go()</script>",
            "<SCRIPT src=\"https://elsewhere.example/a.js\"></SCRIPT>", "<p style=\"color: red\">",
            "<style>p{}",
            "<p class=\"a\" ONCLICK='go()'>", "<a href=\" javascript:go()\">", "<iframe src=\"/\">",
            "<img src=\"//elsewhere.example/a.png\">", "<base href=\"/\">",
            "<meta http-equiv=\"refresh\" content=\"0\">", "<form action=\"data:text/html,a\">",
        ])
    func inline(page: String) {
        #expect(!PageSafety.inline(page).isEmpty)
    }

    @Test("Words about code are words")
    func words() {
        let text = HTML(text: "<script>go()</script> <p style=\"a\" onclick='go()'> javascript:go()").string
        #expect(PageSafety.inline("<p title=\"\(text)\">\(text)</p>").isEmpty)
    }

    // MARK: Asking

    private typealias Ask =
        @Sendable (String, HTTPRequest.Method, String?, String) async throws -> TestResponse

    private static let looksFirst =
        Site.routes.filter { $0.method == .get } + Site.routes.filter { $0.method == .post }

    private func asking(_ office: Office, _ work: @escaping @Sendable (Ask) async throws -> Void) async throws
    {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let app = Application(router: Site.router(office, logger: logger))
        try await app.test(.router) { client in
            try await work { path, method, cookie, form in
                var headers: HTTPFields = [.fetchSite: "same-origin"]
                headers[.cookie] = cookie
                if method == .post { headers[.contentType] = "application/x-www-form-urlencoded" }
                return try await client.executeRequest(
                    uri: path, method: method, headers: headers, body: ByteBuffer(string: form))
            }
        }
    }
}
