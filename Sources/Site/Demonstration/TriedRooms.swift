import Domain
import Journal

/// Rooms for contact by video to try it with, in a demonstration: three seats that nobody is booked for. They
/// are held in memory alone.
actor TriedRooms: RoomSource {
    /// House rule: a demonstration is visited by a few.
    private static let most = 20

    private struct Tried {
        let plan: RoomPlan
        var passes: [String: SeatID] = [:]
        var facts: [RoomFact] = []
    }

    /// One who can come in.
    struct Guest: Sendable {
        let seat: RoomSeat
        let pass: String
    }

    private var rooms: [String: Tried] = [:]
    private var order: [String] = []

    /// A room that is open now, for as long as the settings say.
    /// - Parameter id: by chance.
    func open(_ id: String, isSupervised: Bool, at now: Instant, minutes: Int) -> [Guest] {
        let seats = [
            RoomSeat(seat: SeatID(Secrets.token(bytes: 9)), part: .host, name: "Mrs Lowe"),
            RoomSeat(seat: SeatID(Secrets.token(bytes: 9)), part: .childSide, name: "Sam"),
            RoomSeat(seat: SeatID(Secrets.token(bytes: 9)), part: .adultSide, name: "Dad"),
        ]
        let plan = RoomPlan(
            seats: seats, isSupervised: isSupervised, begins: now, ends: now.adding(minutes: minutes))
        rooms[id] = Tried(plan: plan)
        order.append(id)
        if order.count > Self.most { rooms[order.removeFirst()] = nil }
        return guests(of: id)
    }

    /// A fresh pass for every seat.
    func guests(of id: String) -> [Guest] {
        guard let room = rooms[id] else { return [] }
        return room.plan.seats.map { seat in
            let pass = Secrets.token(bytes: 24)
            rooms[id]?.passes[Secrets.sha256hex(pass)] = seat.seat
            return Guest(seat: seat, pass: pass)
        }
    }

    /// What has happened there, in words of the code: for whoever tries it out.
    func facts(of id: String) -> [RoomFact] { rooms[id]?.facts ?? [] }

    func room(_ id: String, at now: Instant) -> PlannedRoom? {
        guard let room = rooms[id] else { return nil }
        var planned = PlannedRoom(plan: room.plan)
        for fact in room.facts {
            switch fact {
            case .began: planned.hasBegun = true
            case .removed(let seat, _): planned.removed.insert(seat)
            case .muted(let seat, _): planned.muted.insert(seat)
            case .unmuted(let seat, _): planned.muted.remove(seat)
            case .ended: planned.isOver = true
            default: continue
            }
        }
        return planned
    }

    func spend(_ pass: String, in id: String, at now: Instant) -> SeatID? {
        guard let room = rooms[id], now >= room.plan.opens, now < room.plan.ends else { return nil }
        return rooms[id]?.passes.removeValue(forKey: Secrets.sha256hex(pass))
    }

    func keep(_ fact: RoomFact, in id: String, at now: Instant) { rooms[id]?.facts.append(fact) }

    func voidPasses(of id: String) { rooms[id]?.passes = [:] }
}

/// The page of a demonstration to try contact by video on.
enum TriedRoomPages {
    /// House rule: long enough to try everything.
    private static let lengthMinutes = 60
    /// House rule: nobody tries it for longer.
    private static let lengths = 1...240

    static let routes: [Route] = [
        .get("/demonstration/room", .demonstration) { call in .show(try await start(call)) },
        .post("/demonstration/room", .demonstration) { call in
            let id = Secrets.token(bytes: 12)
            _ = await call.office.triedRooms.open(
                id, isSupervised: true, at: call.now,
                minutes: call.form["minutes"].flatMap { Int($0) }.map { lengths.clamp($0) } ?? lengthMinutes)
            return .see("/demonstration/room/\(id)")
        },
        .get("/demonstration/room/{room}", .demonstration) { call in
            let guests = await call.office.triedRooms.guests(of: call.name("room"))
            return guests.isEmpty ? .show(Answers.notThere) : .show(doors(call.name("room"), guests))
        },
    ]

    private static func start(_ call: Call) async throws -> Page {
        Page(
            "Try contact by video", place: "/demonstration",
            """
            <h1>\(t: "Try contact by video")</h1>
            \(await MediaNotice.html(call.office))
            <p>\(t: "A room for three, made up and kept nowhere: open it as the supervisor, as a child and as a parent, each in a window of its own.")</p>
            <form method="post" action="/demonstration/room"><button class="button">\(t: "Open a room")</button></form>
            """)
    }

    private static func doors(_ room: String, _ guests: [TriedRooms.Guest]) -> Page {
        Page(
            "Try contact by video", place: "/demonstration",
            """
            <h1>\(t: "Try contact by video")</h1>
            <p>\(t: "Each button opens the room once. Come back to this page for more.")</p>
            \(guests.html { guest in
                """
                <form method="post" action="/room/\(room)/enter" target="_blank">
                <input type="hidden" name="pass" value="\(guest.pass)">
                <button class="button" data-door="\(guest.seat.part.rawValue)">\(t: "Come in as \(guest.seat.name)")</button></form>
                """
            })
            """)
    }
}

extension ClosedRange<Int> {
    /// The nearest number that is within.
    fileprivate func clamp(_ number: Int) -> Int { Swift.min(Swift.max(number, lowerBound), upperBound) }
}
