import Domain
import Foundation
import Journal

/// Passes into rooms: each lets one seat in, once, while its room is open. Only their hashes are kept.
struct RoomPasses: Sendable {
    /// What a pass is for.
    struct Pass: Codable, Sendable {
        var room: String
        var seat: SeatID
        var ends: Instant
    }

    /// Where a room is in the diary.
    struct Place: Codable, Sendable {
        var centre: CentreID
        var day: Day
        var session: SessionID
    }

    private static let passes = "room-passes"
    private static let places = "rooms"
    /// What lies on them is of no use a day after its room has ended.
    static let shelves = [passes, places]
    private let office: Office

    init(_ office: Office) { self.office = office }

    /// A new pass; whoever held one for that seat before keeps a page that the new one closes.
    /// - Parameter ends: the room's end.
    func make(_ room: String, _ seat: SeatID, at place: Place, until ends: Instant) async throws -> String {
        let owner = StreamID.day(place.centre, place.day).owner
        let token = Secrets.token(bytes: 24)
        try await office.store.put(
            ShelfItem(
                id: room, owner: owner, state: "open", at: ends.milliseconds,
                body: try JSONEncoder().encode(place)),
            on: Self.places)
        try await office.store.put(
            ShelfItem(
                id: Secrets.sha256hex(token), owner: owner, state: room, at: ends.milliseconds,
                body: try JSONEncoder().encode(Pass(room: room, seat: seat, ends: ends))),
            on: Self.passes)
        return token
    }

    /// Spends a pass. Two that come at once come one after the other, and the second finds it spent.
    /// - Returns: the seat; nil where the pass is unknown, spent, of another room, or too late.
    func spend(_ token: String, in room: String, at now: Instant) async throws -> SeatID? {
        let mark = Secrets.sha256hex(token)
        return try await office.entrance.turns.take("pass:\(mark)") {
            guard let item = try await office.store.item(mark, on: Self.passes) else { return nil }
            let pass = try JSONDecoder().decode(Pass.self, from: item.body)
            guard pass.room == room, now < pass.ends else { return nil }
            try await office.store.remove(mark, from: Self.passes)
            return pass.seat
        }
    }

    /// Where that room is; nil where there is none.
    func place(of room: String) async throws -> Place? {
        guard let item = try await office.store.item(room, on: Self.places) else { return nil }
        return try JSONDecoder().decode(Place.self, from: item.body)
    }

    /// No pass of that room holds any more.
    func void(_ room: String) async throws {
        for item in try await office.store.items(on: Self.passes, state: room, limit: 10_000) {
            try await office.store.remove(item.id, from: Self.passes)
        }
    }
}

extension Call {
    /// Takes a seat for whoever asks, and shows the last page before the room: what holds there, and the way
    /// in, which can be gone once.
    func enter(_ sitter: Sitter, _ place: RoomPasses.Place, back: String, shape: Page.Shape) async throws
        -> Page
    {
        try await handle(
            HoldSeat(
                centre: place.centre, day: place.day, session: place.session, sitter: sitter,
                address: Secrets.token(bytes: 16).filter { $0.isLetter || $0.isNumber }))
        let planned = try await desk.ask(
            PlannedVideoRoom(centre: place.centre, day: place.day, session: place.session), by: .system,
            at: now)
        guard let seat = planned.seat(of: sitter) else { throw Halt.outOfStep(.unknownThing) }
        let pass = try await RoomPasses(office).make(planned.room, seat, at: place, until: planned.plan.ends)
        return EnterView.page(room: planned.room, pass: pass, part: sitter.part, back: back, shape: shape)
    }
}

/// The last page before a room.
enum EnterView {
    static func page(
        room: String, pass: String, part: RoomSeat.Part, back: String, shape: Page.Shape
    ) -> Page {
        Page(
            "Go in", shape: shape,
            """
            \(Parts.back(back))<h1>\(t: part == .host ? "Host the video contact" : "You are about to go in")</h1>
            <ul>\(lines(part).html { "<li>\(t: $0)</li>" })</ul>
            <form method="post" action="/room/\(room)/enter"><input type="hidden" name="pass" value="\(pass)">
            <div class="buttons"><button class="button large">\(t: part == .host ? "Open the room" : "Go to the waiting room")</button>\
            <a class="button second" href="\(back)">\(t: "Not yet")</a></div></form>
            <p class="soft">\(t: "This way in works once. If your page closes, come back here for another.")</p>
            """)
    }

    private static func lines(_ part: RoomSeat.Part) -> [Phrase] {
        switch part {
        case .host:
            [
                "Child and adult see each other only while you see and hear both. If your connection fails, it stops at once; when you are back, you press to go on.",
                "We cannot tell when your camera is covered or black. Look at your own small picture now and then.",
                "Nothing is recorded, by us or by anybody. Let people in one by one, and look who is in view.",
            ]
        case .childSide, .adultSide:
            [
                "You wait by yourself. Nobody sees or hears you until the centre lets you in.",
                "Nobody records, takes pictures or films the screen. Your name stands faintly across what you see.",
                "If something is wrong, press Help. You can leave at any time.",
            ]
        case .interpreter, .observer:
            [
                "You wait by yourself until the centre lets you in. Everybody is told that you are there.",
                "Nobody records, takes pictures or films the screen.",
            ]
        }
    }
}
