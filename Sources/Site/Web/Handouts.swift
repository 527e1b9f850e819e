import Domain
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import Outside
import Synchronization

/// Documents that somebody was just allowed to open, each at an address that nobody can guess and that soon
/// ends. No cookie is read there: whoever has the address was shown it a moment ago.
final class Handouts: Sendable {
    /// What is handed out there.
    struct Handout: Sendable {
        let document: DocumentID
        let mediaType: String
        /// Ours: the sender's own name for it may name people, and stands in no header.
        let name: String
        let until: Instant
    }

    /// House rule: long enough for a browser that asks its user first where to save it, and then comes again.
    static let minutes = 1
    private static let limit = 10_000
    private let given = Mutex<[String: Handout]>([:])

    /// The address of the document for the next minute.
    func address(of document: AttachedDocument, at now: Instant) -> String {
        address(of: document.id, document.mediaType, named: Self.name(document), at: now)
    }

    /// The same of what we made ourselves.
    func address(
        of document: DocumentID, _ mediaType: String, named name: String, at now: Instant
    ) -> String {
        let token = Secrets.token()
        let handout = Handout(
            document: document, mediaType: mediaType, name: name,
            until: now.adding(minutes: Self.minutes))
        given.withLock { given in
            if given.count >= Self.limit { given = given.filter { now < $0.value.until } }
            // So many within a minute are nobody's reading: all of them are asked for again.
            if given.count >= Self.limit { given = [:] }
            given[token] = handout
        }
        return "/files/\(token)"
    }

    /// Nil where there is none, or its minute is over.
    func handout(_ token: String, at now: Instant) -> Handout? {
        given.withLock { given in
            guard let handout = given[token] else { return nil }
            guard now < handout.until else {
                given[token] = nil
                return nil
            }
            return handout
        }
    }

    /// `safeguarding-letter.pdf`.
    static func name(_ document: AttachedDocument) -> String {
        var name = ""
        for letter in document.kind.rawValue {
            name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
        }
        return "\(name).\(FileKind(mediaType: document.mediaType)?.endings.first ?? "bin")"
    }
}

/// The addresses that documents are handed out at: of this site, or of a host of their own that serves
/// nothing else and that no cookie is ever sent to.
struct FileDoor: Sendable {
    let office: Office

    /// Adds the address, and keeps the two hosts apart where there are two.
    func open(_ router: Router<SiteContext>) {
        if let host = office.filesHost { router.add(middleware: ApartHosts(filesHost: host)) }
        router.get("/files/{token}") { _, context in
            try await answer(context.parameters.get("token") ?? "")
        }
    }

    private func answer(_ token: String) async throws -> Response {
        guard let handout = office.handouts.handout(token, at: office.clock()),
            let content = try await office.store.blob(handout.document.rawValue)
        else { return Self.ended }
        var headers = Headers.bare
        headers[.contentType] = handout.mediaType
        headers[.contentDisposition] = Headers.attachment(handout.name)
        return Response(status: .ok, headers: headers, body: Self.body(ByteBuffer(bytes: content)))
    }

    /// Piece by piece, so that somebody on a slow line is seen to go on.
    private static func body(_ content: ByteBuffer) -> ResponseBody {
        ResponseBody(contentLength: content.readableBytes) { writer in
            var rest = content
            while let piece = rest.readSlice(length: min(pieceBytes, rest.readableBytes)),
                piece.readableBytes > 0
            {
                try await writer.write(piece)
            }
            try await writer.finish(nil)
        }
    }

    private static let pieceBytes = 65_536

    private static var ended: Response {
        Response(
            status: .notFound, headers: Headers.plain,
            body: ResponseBody(
                byteBuffer: ByteBuffer(
                    string:
                        "This address has ended. Go back to the page, and open the paper again from there.\n")
            ))
    }
}

/// The host of the documents serves documents and nothing else; the site's own serves none.
struct ApartHosts: RouterMiddleware {
    let filesHost: String

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard serves(request.uri.path, at: request.head.authority ?? "") else {
            return Response(
                status: .notFound, headers: Headers.plain,
                body: ResponseBody(byteBuffer: ByteBuffer(string: "There is nothing at this address.\n")))
        }
        return try await next(request, context)
    }

    func serves(_ path: String, at host: String) -> Bool {
        (host.lowercased() == filesHost) == path.hasPrefix("/files/")
    }
}
