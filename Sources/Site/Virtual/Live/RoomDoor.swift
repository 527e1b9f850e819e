import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Journal
import Logging
import NIOCore

/// The addresses of open rooms. They are not like the site's others: whoever is in a room is known by the
/// seat that a pass gave them, and not by an account, and their pages speak JSON many times a second.
/// Everything here asks for the secret of a seat first, and says the same no to whoever has none.
struct RoomDoor: Sendable {
    private static let mostBytes = 32_768
    private static let quietSeconds = 10

    let office: Office
    let rooms: LiveRooms
    let logger: Logger

    func open(_ router: Router<SiteContext>) {
        router.post("/room/{room}/enter") { request, context in await enter(request, context) }
        router.get("/room/{room}/{seat}") { request, context in await page(request, context) }
        router.get("/room/{room}/{seat}/events") { request, context in await events(request, context) }
        router.post("/room/{room}/{seat}/{verb}") { request, context in await post(request, context) }
    }

    // MARK: Coming in

    private func enter(_ request: Request, _ context: SiteContext) async -> Response {
        guard let id = context.parameters.get("room") else {
            return refuse(.unknown, "enter", request, context)
        }
        do {
            guard SameOrigin.allows(request, at: office.address) else { throw RoomRefusal.unknown }
            let body = try await body(request)
            let pass = Fields(urlEncoded: String(buffer: body))["pass"] ?? ""
            let (seat, secret) = try await rooms.enter(id, pass: pass)
            let address = "/room/\(id)/\(seat)"
            var response = Response(
                status: .seeOther, headers: Headers.common(with: [.location: address]))
            response.setCookie(
                Cookie(
                    name: cookieName, value: secret, maxAge: Self.longestSeconds, path: address,
                    secure: isSecure, httpOnly: true, sameSite: .strict))
            return response
        } catch {
            return refuse(error as? RoomRefusal ?? fault(error), "enter", request, context)
        }
    }

    /// House rule: longer than any session; the room ends it earlier.
    private static let longestSeconds = 12 * 3600

    private var isSecure: Bool { office.address.hasPrefix("https:") }
    private var cookieName: String { isSecure ? "__Secure-seat" : "seat" }

    private func page(_ request: Request, _ context: SiteContext) async -> Response {
        do {
            let (room, seat, id) = try await seated(request, context)
            let part = await room.part(of: seat) ?? .observer
            let page = CallPage(
                room: id, seat: seat, part: part, after: try await rooms.after(id, part),
                relay: rooms.relay, at: office.clock(), leftMilliseconds: await room.leftMilliseconds())
            return Response(
                status: .ok, headers: Headers.pageOfRoom,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.html.bytes)))
        } catch {
            return refuse(error as? RoomRefusal ?? fault(error), "page", request, context)
        }
    }

    private func seated(
        _ request: Request, _ context: SiteContext
    ) async throws(RoomRefusal) -> (room: LiveRoom, seat: SeatID, id: String) {
        guard let id = context.parameters.get("room"), let seat = context.parameters.get("seat") else {
            throw .unknown
        }
        let secret = request.cookies[cookieName]?.value
        return (try await rooms.room(id, seat: SeatID(seat), secret: secret), SeatID(seat), id)
    }

    // MARK: Listening

    private func events(_ request: Request, _ context: SiteContext) async -> Response {
        do {
            let (room, seat, _) = try await seated(request, context)
            let page = Fields(urlEncoded: request.uri.query ?? "")["page"] ?? ""
            let (messages, number) = try await room.listen(seat, page)
            let body = ResponseBody { writer in
                do {
                    try await self.write(messages, to: &writer, of: request)
                } catch {
                    await room.fellSilent(seat, number)
                    throw error
                }
                await room.fellSilent(seat, number)
                try await writer.finish(nil)
            }
            return Response(
                status: .ok, headers: Headers.common(with: [.contentType: "text/event-stream"]), body: body)
        } catch {
            return refuse(error, "events", request, context)
        }
    }

    /// Ends at once when the browser goes, also where there is nothing to write just then (J3).
    private func write(
        _ messages: AsyncStream<RoomMessage>, to writer: inout any ResponseBodyWriter, of request: Request
    ) async throws {
        try await writer.write(RoomMessage.quiet)
        let (pieces, pieceSource) = AsyncStream<ByteBuffer>.makeStream()
        let forward = Task {
            for await message in messages { pieceSource.yield(message.bytes) }
            pieceSource.finish()
        }
        let pulse = Task {
            while true {
                try await Task.sleep(for: .seconds(Self.quietSeconds))
                pieceSource.yield(RoomMessage.quiet)
            }
        }
        defer {
            forward.cancel()
            pulse.cancel()
        }
        try await request.body.consumeWithInboundCloseHandler { _ in
            for await piece in pieces { try await writer.write(piece) }
        } onInboundClosed: {
            pieceSource.finish()
        }
    }

    // MARK: Asking

    private func post(_ request: Request, _ context: SiteContext) async -> Response {
        let verb = context.parameters.get("verb") ?? ""
        do {
            guard SameOrigin.allows(request, at: office.address) else { throw RoomRefusal.unknown }
            let (room, seat, _) = try await seated(request, context)
            let body = try await body(request)
            let page = request.headers[.roomPage] ?? Fields(urlEncoded: request.uri.query ?? "")["page"] ?? ""
            return try await answer(verb, room, seat, page, Data(body.readableBytesView))
        } catch {
            return refuse(error as? RoomRefusal ?? fault(error), verb, request, context)
        }
    }

    private func answer(
        _ verb: String, _ room: LiveRoom, _ seat: SeatID, _ page: String, _ body: Data
    ) async throws(RoomRefusal) -> Response {
        switch verb {
        case "join": return json(["page": try await room.join(seat)])
        case "ready": try await room.ready(seat, page)
        case "publish":
            let offer: RoomRequest.SDP = try read(body)
            return json(["sdp": try await room.publish(seat, page, offer.sdp)])
        case "answer":
            let answer: RoomRequest.Answer = try read(body)
            try await room.answer(seat, page, answer.edge, answer.sdp)
        case "beat": try await room.beat(seat, page, try read(body))
        case "fault":
            let fault: RoomRequest.Fault = try read(body)
            try await room.fault(seat, page, edge: fault.edge)
        case "activity":
            try await room.act(try read(body), seat, page, chance: UInt64.random(in: 0...UInt64.max))
        case "help": try await room.help(seat, page)
        case "leave": try await room.leave(seat, page)
        case "press":
            let press: RoomRequest.Press = try read(body)
            guard let meaning = press.meaning else { throw .unfit }
            try await room.press(meaning, seat, page)
        default: throw .unknown
        }
        return json([:])
    }

    private func read<Body: Decodable>(_ body: Data) throws(RoomRefusal) -> Body {
        do {
            return try JSONDecoder().decode(Body.self, from: body)
        } catch {
            throw .unfit
        }
    }

    private func body(_ request: Request) async throws -> ByteBuffer {
        do {
            return try await request.body.collect(upTo: Self.mostBytes)
        } catch {
            throw RoomRefusal.unfit
        }
    }

    // MARK: Saying no

    private func json(_ body: [String: String], status: HTTPResponse.Status = .ok) -> Response {
        // Texts by name: JSON has a place for all of it.
        let bytes = (try? JSONEncoder().encode(body)).map { Array($0) } ?? []
        return Response(
            status: status, headers: Headers.common(with: [.contentType: "application/json"]),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func fault(_ error: any Error) -> RoomRefusal {
        logger.error("room", metadata: ["error": "\(error)"])
        return .media
    }

    /// Every no is logged: whoever tries what is not theirs is to be seen.
    private func refuse(
        _ refusal: RoomRefusal, _ verb: String, _ request: Request, _ context: SiteContext
    ) -> Response {
        let from = NetworkAddress.of(request, peer: context.peer, proxies: office.proxies)
        logger.warning(
            "room refused",
            metadata: [
                "what": "\(verb.prefix(20))", "why": "\(refusal)", "from": "\(from ?? "-")",
                "room": "\((context.parameters.get("room") ?? "").prefix(40))",
            ])
        return switch refusal {
        case .unknown: json(["no": "unknown"], status: .forbidden)
        case .over: json(["no": "over"], status: .gone)
        case .refused(.notAHost): json(["no": "notAHost"], status: .forbidden)
        case .refused(let no): json(["no": Self.word(no)], status: .conflict)
        case .tooOften: json(["no": "tooOften"], status: .tooManyRequests)
        case .unfit: json(["no": "unfit"], status: .badRequest)
        case .media: json(["no": "media"], status: .serviceUnavailable)
        }
    }

    /// What the page finds its words by.
    private static func word(_ no: RoomNo?) -> String {
        switch no {
        case nil: "notNow"
        case .notFit: "notFit"
        case .notConfirmed(.childSide): "notConfirmedChild"
        case .notConfirmed: "notConfirmedAdult"
        case .some(let plain): "\(plain)"
        }
    }
}

extension HTTPField.Name {
    static var roomPage: Self { Self("X-Room-Page")! }  // A constant that is a valid name.
}
