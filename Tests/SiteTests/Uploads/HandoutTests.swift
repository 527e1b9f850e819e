import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import NIOCore
import NIOPosix
import Outside
import Testing

@testable import Site

@Suite("Papers are kept sealed, and handed out where no cookie is read")
struct HandoutTests {
    private static let file: CaseID = "DEMONVKX78-1"
    private static let papers = "/desk/cases/DEMONVKX78-1/papers"
    private static let words = "Words that nobody else may read"
    private static let paper = Array(DemonstrationPaper.pdf(saying: words))

    /// A paper that Joan has just added, by the address that opens it.
    private func added(_ millbrook: Millbrook, as name: String = "M. Sample.pdf") async throws -> String {
        let joan = try await millbrook.as("Joan")
        let answer = try await joan.upload(
            "\(Self.papers)/add", ["kind": "order", "shows": "no"], name, Self.paper)
        #expect(answer.status == 303, "\(answer.text)")
        let model = try await millbrook.ask(ReferralForCentre(file: Self.file))
        let document = try #require(model.documents.first { $0.document.fileName == name }).document
        return "/documents/\(Self.file)/\(document.id)"
    }

    private func ask(
        _ office: Office, _ path: String, host: String? = nil, cookie: String? = nil
    ) async throws -> TestResponse {
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        return try await Application(router: Site.router(office, logger: logger)).test(.router) { client in
            var headers: HTTPFields = [:]
            headers[.cookie] = cookie
            headers[.host] = host
            return try await client.executeRequest(uri: path, method: .get, headers: headers, body: nil)
        }
    }

    @Test("Each opening is asked about and noted, leads to an address of its own, and needs no cookie there")
    func opened() async throws {
        let millbrook = try await Millbrook()
        let (office, joan) = (millbrook.office, try await millbrook.as("Joan"))
        let address = try await added(millbrook)
        try await office.desk.keepReadNotes()
        let before = try await office.store.reads(of: StreamID.caseFile(Self.file).name, limit: 1_000).count
        let first = try #require(try await joan.get(address).location)
        let second = try #require(try await joan.get(address).location)
        #expect(first != second && first.hasPrefix("/files/") && first.utf8.count > 40)
        try await office.desk.keepReadNotes()
        let notes = try await office.store.reads(of: StreamID.caseFile(Self.file).name, limit: 1_000)
        #expect(notes.count > before && notes.contains { $0.what.contains("DocumentToRead") })
        let answer = try await ask(office, first)
        #expect(answer.status == .ok && String(buffer: answer.body).contains(Self.words))
        #expect(answer.headers[.setCookie] == nil)
        #expect(answer.headers[.contentType] == "application/pdf")
        #expect(answer.headers[.contentDisposition] == "attachment; filename*=UTF-8''order.pdf")
        #expect(answer.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        #expect(PageSafety.findings(answer.headers, "x").isEmpty)
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.headers[.contentLength] == "\(answer.body.readableBytes)")
    }

    @Test("An address ends after a minute, and one that was never given opens nothing, whoever asks")
    func ended() async throws {
        let millbrook = try await Millbrook()
        let (office, joan) = (millbrook.office, try await millbrook.as("Joan"))
        let address = try #require(try await joan.get(try await added(millbrook)).location)
        millbrook.move(to: "08:00")
        #expect(try await ask(office, address).status == .ok)
        millbrook.move(to: "08:01")
        #expect(try await ask(office, address).status == .notFound)
        for path in ["/files/", "/files/x", address + "x", "/files/..%2F..%2Fetc%2Fpasswd"] {
            let answer = try await ask(office, path, cookie: "visit=\(joan.token)")
            #expect(answer.status == .notFound, "\(path)")
        }
    }

    @Test("Where documents have a host of their own, it serves them alone, and the site’s own serves none")
    func apart() async throws {
        let millbrook = try await Millbrook()
        let office = try await Office(
            desk: millbrook.office.desk, places: .builtIn, address: "http://contact.example.org",
            clock: { millbrook.clock.now() }, demonstration: millbrook.clock,
            filesAddress: "https://files.example.org")
        let joan = Browser(office: office, token: try await millbrook.as("Joan").token)
        let location = try #require(try await joan.get(try await added(millbrook)).location)
        #expect(location.hasPrefix("https://files.example.org/files/"))
        let path = String(location.dropFirst("https://files.example.org".count))
        let router = ApartHosts(filesHost: try #require(office.filesHost))
        #expect(router.filesHost == "files.example.org")
        for (host, path, isServed) in [
            ("files.example.org", path, true), ("FILES.example.org", path, true),
            ("files.example.org", "/", false), ("files.example.org", "/desk", false),
            ("files.example.org", "/assets/site.css", false), ("contact.example.org", path, false),
            ("contact.example.org", "/find", true),
        ] {
            #expect(router.serves(path, at: host) == isServed, "\(host)\(path)")
        }
    }

    @Test("On the disk neither its words nor its sender’s name for it can be read")
    func sealed() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What could not be removed goes with the machine’s own.
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore(
            folder: folder.path, key: folder.appendingPathComponent("master.key").path)
        let desk = Desk(store: store, calendar: WorkingCalendar())
        guard let now = Instant(london: "2026-11-21T10:00") else { return }
        let office = try await Office(
            desk: desk, places: .builtIn, address: "http://localhost", clock: { now })
        let link = "a-link"
        try await desk.handle(
            Journal.Request(
                id: "begin",
                command: BeginReferral(
                    file: "SEALED2222-1", link: Secrets.sha256hex(link), referrer: .parent),
                by: .system, at: now))
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        var body = ByteBuffer(
            string: "--cut\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\norder\r\n--cut\r\n")
        body.writeString(
            "Content-Disposition: form-data; name=\"file\"; filename=\"Nobody Else.pdf\"\r\n\r\n")
        body.writeBytes(Self.paper)
        body.writeString("\r\n--cut--\r\n")
        let form = body
        try await Application(router: Site.router(office, logger: logger)).test(.router) { client in
            let answer = try await client.executeRequest(
                uri: "/refer/SEALED2222-1/papers/add", method: .post,
                headers: [
                    .contentType: "multipart/form-data; boundary=cut", .cookie: "referral=\(link)",
                    .fetchSite: "same-origin",
                ], body: form)
            #expect(answer.status == .seeOther)
        }
        try await store.close()
        var bytesLooked = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let content = try Data(contentsOf: folder.appendingPathComponent(name))
            bytesLooked += content.count
            for words in [Self.words, "Visible", "%PDF", "Nobody Else"] {
                #expect(content.range(of: Data(words.utf8)) == nil, "\(words) in \(name)")
            }
        }
        #expect(bytesLooked > Self.paper.count)
    }

    @Test(
        "What cannot be scanned, is harmful, or is too much is refused beside the field, and leaves nothing")
    func refused() async throws {
        let millbrook = try await Millbrook()
        let before = try await millbrook.ask(ReferralForCentre(file: Self.file)).documents.count
        let daemon = try await HarmfulAlways.served()
        let port = daemon.localAddress?.port ?? 0
        for (uploads, words) in [
            (Uploads(scanner: Clamd(setting: "127.0.0.1:1")), "cannot be checked just now"),
            (Uploads(scanner: Clamd(setting: "127.0.0.1:\(port)")), "it holds a virus. It was not kept"),
            (Uploads(takesPDF: false), "PDFs cannot be taken here"),
        ] {
            let office = try await Office(
                desk: millbrook.office.desk, places: .builtIn, address: "http://localhost",
                clock: { millbrook.clock.now() }, demonstration: millbrook.clock, uploads: uploads)
            let joan = Browser(office: office, token: try await millbrook.as("Joan").token)
            let answer = try await joan.upload(
                "\(Self.papers)/add", ["kind": "order", "shows": "no"], "order.pdf", Self.paper)
            #expect(
                answer.status == 422 && answer.text.contains(words) && answer.text.contains("href=\"#file\""))
        }
        try await daemon.close()
        #expect(try await millbrook.ask(ReferralForCentre(file: Self.file)).documents.count == before)
    }

    @Test("Every reason has words of its own", arguments: UnfitFile.allCases)
    func words(why: UnfitFile) {
        #expect(UnfitFileWords.why(UnfitFileWords.problem(why).problem) == why)
        let others = UnfitFile.allCases.filter { $0 != why }.map { UnfitFileWords.phrase($0).text }
        #expect(!others.contains(UnfitFileWords.phrase(why).text))
    }
}

/// Stands in for ClamAV's daemon, and finds every file harmful.
private final class HarmfulAlways: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// A file ends with a piece of no length.
    private var last: [UInt8] = []

    static func served() async throws -> any Channel {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(HarmfulAlways())
                }
            }.bind(host: "127.0.0.1", port: 0).get()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        last = (last + unwrapInboundIn(data).readableBytesView).suffix(4)
        guard last == [0, 0, 0, 0] else { return }
        let answer = ByteBuffer(string: "stream: Test.File FOUND\0")
        context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
    }
}
