import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import Logging
import NIOCore

/// Between HTTP and the pages: reads a request into a call, asks the route's gate, and writes the reply.
struct Doorway: Sendable {
    let office: Office
    let logger: Logger

    func answer(_ route: Route, _ request: Request, _ context: SiteContext) async -> Response {
        var fresh: String?
        var response = await answer(route, request, context, &fresh)
        // Whoever has just signed in or out has a cookie for that already.
        if let fresh, !response.headers[values: .setCookie].contains(where: isOfVisit) {
            response.setCookie(httpCookie(.visit(fresh)))
        }
        return response
    }

    private func isOfVisit(_ cookie: String) -> Bool { cookie.hasPrefix("\(cookieName(CookieName.visit))=") }

    /// - Parameter fresh: the visit's new token, where the browser is to be given one.
    private func answer(
        _ route: Route, _ request: Request, _ context: SiteContext, _ fresh: inout String?
    ) async -> Response {
        var account: Account?
        do {
            let tokens = Tokens(request, isSecure: isSecure)
            let address = NetworkAddress.of(request, peer: context.peer, proxies: office.proxies)
            if let kept = try await kept(route, request, tokens, from: address) { return kept }
            var caller = try await caller(tokens, from: address)
            account = try await choosing(route, request, caller)
            caller.account = account
            fresh = try await freshToken(caller, request)
            let admits = route.gate.admits(caller.who, isDemonstration: office.isDemonstration)
            if let page = turnedAway(route, request, caller, admits: admits, from: address) {
                return whole(route, page, account)
            }
            if caller.mustStepUp, route.method == .get, !route.gate.isOpen {
                return write(.see(PasswordPages.steppingUp), account, route)
            }
            let form: Fields
            do {
                // What nobody may send is not even read.
                form = admits ? try await fields(request, route.limitBytes) : Fields()
            } catch is TooLarge {
                return whole(route, Answers.tooLarge, account)
            } catch is MultipartFault {
                return whole(route, Answers.notWhole, account)
            }
            let call = call(route, request, context.parameters, caller, form)
            guard admits else {
                return whole(
                    route, call.who.person == nil ? Answers.signInFirst(call) : Answers.notThere, account)
            }
            do {
                return try await answered(route, request, call, caller)
            } catch {
                return whole(route, try await Answers.page(for: error, call, logger), account)
            }
        } catch {
            let reference = Secrets.token(bytes: 6)
            logger.error("fault", metadata: ["reference": "\(reference)", "error": "\(error)"])
            return whole(route, Answers.fault(reference), account)
        }
    }

    /// What the route answers, written; a page of one model is kept as well.
    private func answered(
        _ route: Route, _ request: Request, _ call: Call, _ caller: Caller
    ) async throws -> Response {
        let reply = try await route.answer(call)
        guard case .made(let page, let basis) = reply else { return write(reply, caller.account, route) }
        let bytes = wholeBytes(route.dressed(page, caller.account), caller.account)
        office.keptPages.keep(bytes, made: basis, request.uri.string, for: caller)
        return self.bytes(bytes)
    }

    /// The visit's new token, where one is due. What the script posts by itself is no time for it.
    private func freshToken(_ caller: Caller, _ request: Request) async throws -> String? {
        guard let visit = caller.visit, let token = caller.tokens.visit, request.headers[.autosave] == nil,
            Visits.isDue(visit, at: office.clock())
        else { return nil }
        return try await office.visits.rotated(token, at: office.clock())
    }

    // MARK: Reading

    /// The page that was kept for this visit, where its route's pages are kept. Whoever chooses a centre by
    /// the address is asked about first.
    private func kept(
        _ route: Route, _ request: Request, _ tokens: Tokens, from address: String?
    ) async throws -> Response? {
        guard route.isMadeOfOneModel, tokens.visit != nil else { return nil }
        return try await office.keptPages.page(
            request.uri.string, tokens, office.desk, office.visits, at: office.clock(), from: address
        ).map { bytes($0) }
    }

    private func caller(_ tokens: Tokens, from address: String?) async throws -> Caller {
        let now = office.clock()
        var caller = Caller(tokens: tokens)
        if let token = tokens.visit,
            let visit = try await office.visits.current(token, at: now, from: address)
        {
            let (account, basis) = try await office.accountWithBasis(visit.person, at: now)
            if var account {
                account.chosenCentre = visit.centre
                // What needs more than the visit was begun with is not given to it.
                let given = office.given(account.roles, to: visit)
                caller.mustStepUp = given != account.roles
                account.roles = given
                caller.who = .person(visit.person, account.roles)
                (caller.account, caller.accountBasis, caller.visit) = (account, basis, visit)
            }
        }
        caller.who = caller.who.holding(link: tokens.link.map { Secrets.sha256hex($0) }).asking(from: address)
        return caller
    }

    /// Somebody of several centres who opens a page of one of them has chosen it, for every page after it.
    private func choosing(_ route: Route, _ request: Request, _ caller: Caller) async throws -> Account? {
        guard var account = caller.account, let token = caller.tokens.visit,
            route.method == .get, route.gate.isOfCentre, account.centres.count > 1,
            let asked = Fields(urlEncoded: request.uri.query ?? "")["centre"].map({ CentreID($0) }),
            account.centres.contains(asked)
        else { return caller.account }
        try await office.visits.choose(asked, token)
        account.chosenCentre = asked
        return account
    }

    private func call(
        _ route: Route, _ request: Request, _ parameters: Parameters, _ caller: Caller, _ form: Fields
    ) -> Call {
        var names: [String: String] = [:]
        for (name, value) in parameters { names[String(name)] = Fields.decodedPath(value) }
        return Call(
            office: office, now: office.clock(), path: request.uri.path, names: names,
            query: Fields(urlEncoded: request.uri.query ?? ""), form: form, who: caller.who,
            account: caller.account,
            visitToken: caller.tokens.visit, visit: caller.visit, deviceCookie: caller.tokens.device,
            passageCookie: caller.tokens.passage, isLook: route.method == .get,
            browser: BrowserWords.family(request.headers[.userAgent]), linkToken: caller.tokens.link,
            isAutosave: request.headers[.autosave] != nil)
    }

    private struct TooLarge: Error {}

    private func fields(_ request: Request, _ limit: Int) async throws -> Fields {
        guard request.method == .post else { return Fields() }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw TooLarge()
        }
        var body = ByteBuffer()
        for try await piece in request.body {
            guard body.readableBytes + piece.readableBytes <= limit else { throw TooLarge() }
            body.writeImmutableBuffer(piece)
        }
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("multipart/form-data") {
            return try Multipart.fields(Array(body.readableBytesView), contentType: type)
        }
        let fields = Fields(urlEncoded: String(buffer: body))
        guard !fields.isCutShort else { throw TooLarge() }
        return fields
    }

    // MARK: Writing

    private func write(_ reply: Reply, _ account: Account?, _ route: Route) -> Response {
        switch reply {
        case .page(let page), .made(let page, _): return whole(route, page, account)
        case .piece(let html): return bytes(ByteBuffer(bytes: html.bytes))
        case .see(let address):
            return Response(status: .seeOther, headers: Headers.common(with: [.location: address]))
        case .seeWithCookies(let address, let cookies):
            var response = Response(status: .seeOther, headers: Headers.common(with: [.location: address]))
            for cookie in cookies { response.setCookie(httpCookie(cookie)) }
            return response
        case .signedIn(let page, let account, let cookies):
            var response = whole(page, account)
            for cookie in cookies { response.setCookie(httpCookie(cookie)) }
            return response
        case .goingOn(let page, let address, let cookies):
            var response = whole(route, page, account)
            response.headers[.refresh] = "0; url=\(address)"
            for cookie in cookies { response.setCookie(httpCookie(cookie)) }
            return response
        case .waiting(let page, let seconds):
            var response = whole(route, page, account)
            response.headers[.refresh] = "\(seconds)"
            return response
        case .signedOut(let address, let cookies):
            let clears: HTTPFields = [.location: address, .clearSiteData: "\"cache\", \"storage\""]
            var response = Response(status: .seeOther, headers: Headers.common(with: clears))
            for cookie in cookies { response.setCookie(httpCookie(cookie)) }
            return response
        case .text(let text, let status):
            return Response(
                status: .init(code: status), headers: Headers.plain,
                body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        case .file(let data, let name, let type): return Self.file(data, name, type)
        case .live(let piece): return Live.response(piece, office, logger, for: account?.person)
        case .kept(let version):
            return Response(status: .noContent, headers: Headers.common(with: [.formVersion: version]))
        case .done: return Response(status: .noContent, headers: Headers.common(with: [:]))
        }
    }

    private func whole(_ route: Route, _ page: Page, _ account: Account?) -> Response {
        whole(route.dressed(page, account), account)
    }

    func whole(_ page: Page, _ account: Account?) -> Response {
        var response = bytes(wholeBytes(page, account), status: page.status)
        if page.usesCamera { response.headers = Headers.pageWithCamera }
        return response
    }

    private func wholeBytes(_ page: Page, _ account: Account?) -> ByteBuffer {
        ByteBuffer(bytes: Frame.whole(page, for: account, isDemonstration: office.isDemonstration).bytes)
    }

    private func bytes(_ bytes: ByteBuffer, status: Int = 200) -> Response {
        Response(status: .init(code: status), headers: Headers.page, body: ResponseBody(byteBuffer: bytes))
    }

    private func httpCookie(_ cookie: CookieSetting) -> Cookie {
        Cookie(
            name: cookieName(cookie.name), value: cookie.value,
            maxAge: cookie.value.isEmpty ? 0 : cookie.maxAgeSeconds,
            path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }

    private var isSecure: Bool { office.address.hasPrefix("https:") }

    /// Over TLS browsers take these from this very host alone, with `Secure` and for every path.
    private func cookieName(_ name: String) -> String { isSecure ? "\(CookieName.hostOnly)\(name)" : name }
}

/// Who sent a request, and the tokens in the cookies that say so.
struct Caller: Sendable {
    var who = Who.anyone
    var account: Account?
    /// What the account was made of.
    var accountBasis: Basis?
    var tokens: Tokens
    var visit: Visit?
    /// Whether their roles need more than the visit was begun with.
    var mustStepUp = false
}

extension HTTPField.Name {
    static var clearSiteData: Self { Self("Clear-Site-Data")! }  // A constant that is a valid name.
    static var refresh: Self { Self("Refresh")! }  // As above.
    static var autosave: Self { Self("X-Autosave")! }  // A constant that is a valid name.
    static var formVersion: Self { Self("X-Form-Version")! }  // As above.
    static var forwardedFor: Self { Self("X-Forwarded-For")! }  // As above.
    static var fetchSite: Self { Self("Sec-Fetch-Site")! }  // As above.
}
