@testable import Domain

/// A room with everybody there is, and what plays it: keeps what the machine says, as a media server would.
struct RoomPlay {
    static let begins = Instant(london: "2026-11-21T10:00")!
    static let seats = [
        RoomSeat(seat: "h1", part: .host, name: "Sue"), RoomSeat(seat: "c1", part: .childSide, name: "Sam"),
        RoomSeat(seat: "a1", part: .adultSide, name: "Dad"),
        RoomSeat(seat: "i1", part: .interpreter, name: "Ivo"),
        RoomSeat(seat: "o1", part: .observer, name: "Cafcass"),
        RoomSeat(seat: "h2", part: .host, name: "Sid"),
        RoomSeat(seat: "a2", part: .adultSide, name: "Gran"),
    ]

    var machine: RoomMachine
    var now = RoomPlay.begins
    /// The edges as a media server has them, from the effects alone.
    var edges: Set<RoomEdge> = []
    var facts: [RoomFact] = []
    var last: [RoomEffect] = []

    init(isSupervised: Bool = true, seats: [RoomSeat] = RoomPlay.seats) {
        machine = RoomMachine(
            plan: RoomPlan(
                seats: seats, isSupervised: isSupervised, begins: Self.begins,
                ends: Self.begins.adding(minutes: 60)))
    }

    @discardableResult
    mutating func take(_ inputs: RoomInput...) -> [RoomEffect] {
        for input in inputs {
            last = machine.take(input, at: now)
            for effect in last { carryOut(effect) }
        }
        return last
    }

    @discardableResult
    mutating func press(_ press: RoomPress, by: SeatID = "h1") -> [RoomEffect] {
        take(.pressed(press, by: by))
    }

    mutating func carryOut(_ effect: RoomEffect) {
        switch effect {
        case .makeEdge(let edge, _): edges.insert(edge)
        case .dropEdges(let dropped): edges.subtract(dropped)
        case .destroyRoom: edges = []
        case .write(let fact): facts.append(fact)
        default: break
        }
    }

    /// A host who sees and hears, in a room at the media server.
    mutating func staff(_ host: SeatID = "h1") {
        take(.tick, .arrived(host), .mediaReady, .connected(host), .fitness(host, .fit))
    }

    /// Somebody is let in and looked at.
    mutating func bring(_ seat: SeatID) {
        take(.arrived(seat))
        press(.admit(seat))
        take(.connected(seat))
        press(.confirmInView(seat))
    }

    /// A room in which child and adult meet.
    static func live(isSupervised: Bool = true) -> RoomPlay {
        var play = RoomPlay(isSupervised: isSupervised)
        play.staff()
        play.bring("c1")
        play.bring("a1")
        play.press(.start)
        return play
    }

    /// Whether anybody who is no host sees anybody who is none, by the media server's own reckoning.
    var sidesMeet: Bool { edges.contains { !Self.isHost($0.from) && !Self.isHost($0.to) } }
    static func isHost(_ seat: SeatID) -> Bool { seat.rawValue.hasPrefix("h") }
    static let meeting: Set<RoomEdge> = [RoomEdge(from: "a1", to: "c1"), RoomEdge(from: "c1", to: "a1")]
}
