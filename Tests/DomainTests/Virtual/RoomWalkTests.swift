import Testing

@testable import Domain

/// Chance plays the room, and a second reading that shares nothing with the machine watches what comes of it.
@Suite("J2, J3 whatever happens in a room")
struct RoomWalkTests {
    @Test("No two sides ever meet without a fit host, and what is final stays so", arguments: 1...40)
    func walks(seed: Int) {
        var chance = RunChance(UInt64(seed))
        var play = RoomPlay(isSupervised: chance.once(in: 2))
        var reading = RoomReading()
        if chance.once(in: 2) {
            play = .live()
            play.machine = RoomMachine(resuming: play.machine.plan, hasBegun: true, removed: [])
            play.edges = []
        }
        for _ in 0..<600 {
            if chance.once(in: 3) {
                play.now = Instant(milliseconds: play.now.milliseconds + Int64(chance.below(4000)))
            }
            let input = Self.input(&chance, play.machine)
            reading.note(input, play.now)
            play.take(input)
            reading.look(play)
        }
        #expect(reading.objections.isEmpty, "seed \(seed): \(reading.objections.prefix(3))")
    }

    /// Mostly what makes sense, so that rooms get live; often what does not.
    private static func input(_ chance: inout RunChance, _ machine: RoomMachine) -> RoomInput {
        if !chance.once(in: 3) { return sensible(&chance, machine) }
        let seat = chance.pick(RoomPlay.seats).seat
        let host = chance.once(in: 20) ? seat : chance.pick(["h1", "h2"] as [SeatID])
        switch chance.below(22) {
        case 0: return .tick
        case 1: return .arrived(seat)
        case 2, 3: return .connected(seat)
        case 4: return chance.once(in: 4) ? .gone(seat) : .back(seat)
        case 5: return chance.once(in: 3) ? .away(seat) : .back(seat)
        case 6: return .edgeDown(RoomEdge(from: seat, to: chance.pick(RoomPlay.seats).seat))
        case 7, 8, 9: return .fitness(host, chance.once(in: 6) ? .unfit(.silent) : .fit)
        case 10: return chance.once(in: 4) ? .mediaLost : .mediaReady
        case 11: return chance.once(in: 6) ? .notKept(.resumed(by: host)) : .helpWanted(seat)
        case 12, 13: return .pressed(.admit(seat), by: host)
        case 14, 15: return .pressed(.confirmInView(seat), by: host)
        case 16, 17, 18: return .pressed(.start, by: host)
        case 19: return .pressed(chance.once(in: 2) ? .pause : .mute(seat), by: host)
        case 20:
            return chance.once(in: 12)
                ? .pressed(.remove(seat), by: host) : .pressed(.sendBack(seat), by: host)
        default: return chance.once(in: 60) ? .pressed(.end, by: host) : .pressed(.unmute(seat), by: host)
        }
    }

    /// The next thing that would happen to somebody on their way in.
    private static func sensible(_ chance: inout RunChance, _ machine: RoomMachine) -> RoomInput {
        let seat = chance.pick(RoomPlay.seats)
        let host = chance.pick(["h1", "h2"] as [SeatID])
        if machine.phase == .interrupted { return .mediaReady }
        switch machine.stage(of: seat.seat) {
        case .expected: return .arrived(seat.seat)
        case .waiting: return .pressed(.admit(seat.seat), by: host)
        case .admitted: return chance.once(in: 2) ? .mediaReady : .connected(seat.seat)
        case .connected:
            if seat.isHost {
                return chance.once(in: 3) ? .pressed(.start, by: seat.seat) : .fitness(seat.seat, .fit)
            }
            return .pressed(.confirmInView(seat.seat), by: host)
        case .removed, nil: return .tick
        }
    }

    @Test("and the walk does get there: without rooms that are live it would prove nothing")
    func getsThere() {
        var live = 0
        for seed in 1...40 {
            var chance = RunChance(UInt64(seed))
            var play = RoomPlay()
            play.staff()
            for _ in 0..<600 {
                play.take(Self.input(&chance, play.machine))
                if play.machine.phase == .live { live += 1 }
            }
        }
        #expect(live > 500)
    }
}

/// What must hold, read from inputs and effects alone, in plain bookkeeping of its own.
struct RoomReading {
    private(set) var objections: [String] = []
    private var fit: Set<SeatID> = []
    private var removed: Set<SeatID> = []
    private var isOver = false
    private var pressedStart: SeatID?
    private var met = false
    private var wasApart = true

    mutating func note(_ input: RoomInput, _ now: Instant) {
        pressedStart = nil
        switch input {
        case .fitness(let seat, .fit): fit.insert(seat)
        case .fitness(let seat, .unfit): fit.remove(seat)
        case .gone(let seat), .arrived(let seat): fit.remove(seat)
        case .mediaLost, .mediaReady: fit = []
        case .pressed(.start, let by): pressedStart = by
        default: break
        }
    }

    mutating func look(_ play: RoomPlay) {
        let meets = play.sidesMeet
        if meets, fit.isDisjoint(with: ["h1", "h2"]) { object("sides meet and no host is fit", play) }
        if meets, play.machine.phase != .live { object("sides meet in \(play.machine.phase)", play) }
        if meets, !met, pressedStart == nil, wasApart { object("sides meet again without a press", play) }
        if play.edges != play.machine.edges {
            object("the media server has other edges than the machine", play)
        }
        if play.edges.contains(where: { removed.contains($0.from) || removed.contains($0.to) }) {
            object("somebody who was taken out is seen", play)
        }
        for effect in play.last {
            if case .write(.removed(let seat, _)) = effect { removed.insert(seat) }
            if case .makeEdge = effect, isOver { object("an edge after the end", play) }
            if case .mayPublish(let seat) = effect, removed.contains(seat) {
                object("a removed seat sends", play)
            }
        }
        lookAtOrder(play)
        if isOver, !play.edges.isEmpty { object("edges after the end", play) }
        if isOver, !play.machine.phase.isEnded { object("not over any longer", play) }
        isOver = isOver || play.machine.phase.isEnded
        // One side alone may come to a live room later; that both were apart and then meet wants a press.
        wasApart = play.machine.phase != .live
        met = meets
    }

    /// Cuts before facts, facts before what they open.
    private mutating func lookAtOrder(_ play: RoomPlay) {
        var hasWritten = false
        var hasOpened = false
        for effect in play.last {
            switch effect {
            case .write(.ended): break
            case .write:
                hasWritten = true
                if hasOpened { object("a fact after what it opens", play) }
            case .dropEdges, .unpublish, .destroyRoom, .setSound(_, isOn: false):
                if hasWritten || hasOpened { object("a cut that waits", play) }
            default: if effect.opens { hasOpened = true }
            }
        }
    }

    private mutating func object(_ what: String, _ play: RoomPlay) {
        objections.append("\(what) after \(play.last)")
    }
}
