import Domain
import Journal
import Logging
import Outside

/// One room, while it is open: the only place that talks to its browsers and to the media server on its
/// behalf. It decides nothing; `RoomMachine` does. It tells the machine what happens, and does what that asks
/// for: what cuts at once, what is to be kept one after another, and what opens when that has been kept.
actor LiveRoom {
    /// What somebody's browser has of this room.
    struct Chair {
        /// The mark of the secret in the browser's cookie.
        var key = ""
        /// The page at the seat: one at a time, and known by a name that it was given.
        var page: String?
        var hasArrived = false
        var stream: AsyncStream<RoomMessage>.Continuation?
        var streamNumber = 0
        /// Who they are to the media server: another with every room there.
        var media = MediaSeat("")
        /// The order by which they may send; nil where they may not.
        var order: Int?
        var isPublishing = false
        var lastPublished: Instant?
        var lastOrder: Int?
        /// Of a host.
        var lease: HostLease?
        var isCounting = false
        /// What it was last told of the table.
        var news: TogetherNews?
        /// The second of steady time that its page last asked in, and how often in it.
        var second: Int64 = 0
        var asked = 0

        init(for seat: RoomSeat, _ plan: RoomPlan) {
            if seat.isHost { lease = HostLease(settings: plan.settings.lease) }
        }
    }

    /// An edge that was ordered and not called off.
    struct LiveEdge {
        let order: Int
        /// What browsers call it.
        let name: String
        /// What the media server calls it.
        let atMedia: MediaEdge
        let made: Instant
        var isAnswered = false
        var isUp = false
    }

    /// What is done only when the facts before it have been kept.
    enum Opening: Sendable {
        case media
        case publish(SeatID, order: Int)
        case edge(RoomEdge, order: Int, hasSound: Bool)
        case sound(RoomEdge)
    }

    let id: String
    let source: any RoomSource
    let nodes: MediaNodes
    let logger: Logger
    var machine: RoomMachine
    var clock: RoomClock
    var chairs: [SeatID: Chair] = [:]
    var edges: [RoomEdge: LiveEdge] = [:]
    var media: (any MediaRoom)?
    /// Tells one room at the media server from the next.
    var mediaNumber = 0
    var isSeeking = false
    private var orders = 0
    private var lastKept: Task<Void, Never>?
    private var loop: Task<Void, Never>?
    /// What people do together (J9).
    var table: TogetherTable

    init(
        _ id: String, _ planned: PlannedRoom, source: any RoomSource, nodes: MediaNodes, logger: Logger,
        wall: @escaping @Sendable () -> Instant
    ) {
        self.id = id
        self.source = source
        self.nodes = nodes
        self.logger = logger
        machine = planned.machine
        table = TogetherTable(offered: planned.activities)
        clock = RoomClock(wall)
        for seat in planned.plan.seats { chairs[seat.seat] = Chair(for: seat, planned.plan) }
    }

    /// Begins to look at the time and at its hosts.
    func begin() {
        guard loop == nil else { return }
        loop = Task { [weak self] in
            var count = 0
            while !Task.isCancelled {
                guard let self, await self.look(count) else { return }
                count += 1
                // Woken early means that it is over.
                try? await Task.sleep(for: Self.lookEvery)
            }
        }
    }

    /// House rule: so often everything is checked that time alone changes.
    private static let lookEvery = Duration.milliseconds(100)

    var isOver: Bool { machine.phase.isEnded }

    /// How long it is still open.
    func leftMilliseconds() -> Int64 { machine.plan.ends.milliseconds - clock.now().milliseconds }

    func nextOrder() -> Int {
        orders += 1
        return orders
    }

    // MARK: The machine

    /// Tells the machine, and does what follows.
    /// - Returns: why what that seat pressed is not done.
    @discardableResult
    func take(_ input: RoomInput, by seat: SeatID? = nil) -> RoomNo? {
        let now = clock.now()
        var refusal: RoomNo?
        var facts: [RoomFact] = []
        var openings: [Opening] = []
        for effect in machine.take(input, at: now) {
            switch effect {
            case .dropEdges(let dropped): drop(dropped)
            case .setSound(let edge, isOn: false): mute(edge)
            case .unpublish(let seat): unpublish(seat)
            case .destroyRoom: destroyMedia()
            case .voidPasses: voidPasses()
            case .write(let fact): facts.append(fact)
            case .openMedia: openings.append(.media)
            case .mayPublish(let seat):
                let order = nextOrder()
                chairs[seat]?.order = order
                openings.append(.publish(seat, order: order))
            case .makeEdge(let edge, let hasSound):
                let order = nextOrder()
                edges[edge] = LiveEdge(
                    order: order, name: Secrets.token(bytes: 9), atMedia: atMedia(edge), made: clock.steady)
                openings.append(.edge(edge, order: order, hasSound: hasSound))
            case .setSound(let edge, isOn: true): openings.append(.sound(edge))
            case .tell(let seat):
                if let sight = machine.sight(from: seat) { say(.state(sight), to: seat) }
                tellTogether(seat)
            case .close(let seat, let farewell): close(seat, farewell)
            case .refuse(let by, let no): if by == seat { refusal = no }
            }
        }
        if !facts.isEmpty || !openings.isEmpty { keep(facts, then: openings, at: now) }
        return refusal
    }

    /// Keeps facts behind those before them, and then opens what waits for them; if one could not be kept,
    /// nothing of it opens.
    private func keep(_ facts: [RoomFact], then openings: [Opening], at now: Instant) {
        let before = lastKept
        lastKept = Task {
            await before?.value
            var areKept = true
            for fact in facts where !(await keep(fact, at: now)) { areKept = false }
            guard areKept else { return }
            for opening in openings { open(opening) }
        }
    }

    private func keep(_ fact: RoomFact, at now: Instant) async -> Bool {
        do {
            try await source.keep(fact, in: id, at: now)
            return true
        } catch {
            logger.error("room's fact not kept", metadata: ["room": "\(id)", "error": "\(error)"])
            if case .ended = fact { keepLater(fact, at: now) }
            take(.notKept(fact))
            return false
        }
    }

    /// That a room is over is tried until it is kept: a start of the program must not open it again.
    private func keepLater(_ fact: RoomFact, at now: Instant) {
        Task { [source, id] in
            for seconds in [1, 2, 5, 10, 30, 60, 120, 300] {
                // Woken early means trying earlier.
                try? await Task.sleep(for: .seconds(seconds))
                do {
                    return try await source.keep(fact, in: id, at: now)
                } catch {
                    logger.error("room's end not kept", metadata: ["room": "\(id)", "error": "\(error)"])
                }
            }
        }
    }

    private func voidPasses() {
        Task { [source, id, logger] in
            do {
                try await source.voidPasses(of: id)
            } catch {
                // None of them opens a room that is over.
                logger.error("passes not voided", metadata: ["room": "\(id)", "error": "\(error)"])
            }
        }
    }

    // MARK: Time

    /// Looks at everything that time changes.
    /// - Returns: false where the room is over.
    private func look(_ count: Int) -> Bool {
        guard !isOver else { return false }
        let isAnybodyHere = chairs.values.contains { $0.page != nil }
        // With nobody here a second is soon enough.
        guard isAnybodyHere || count.isMultiple(of: 10) else { return true }
        take(.tick)
        checkFitness()
        if count.isMultiple(of: 2) { countPackets() }
        if count.isMultiple(of: 10) { giveUpEdges() }
        return !isOver
    }

    /// J3: whether each host still sees and hears what she must.
    func checkFitness() {
        for (seat, chair) in chairs {
            guard let lease = chair.lease, chair.page != nil else { continue }
            take(.fitness(seat, lease.fitness(watching: machine.watched, at: clock.steady)))
        }
    }

    // MARK: Pages

    func say(_ message: RoomMessage, to seat: SeatID) { chairs[seat]?.stream?.yield(message) }

    /// The last word to a page.
    func close(_ seat: SeatID, _ farewell: RoomFarewell) {
        say(.ended(farewell), to: seat)
        chairs[seat]?.stream?.finish()
        chairs[seat]?.stream = nil
        chairs[seat]?.page = nil
        chairs[seat]?.hasArrived = false
        chairs[seat]?.lease?.listens(false)
        if farewell != .elsewhere { chairs[seat]?.key = "" }
    }

    /// Ends it all because the program stops; it goes on when that starts again.
    func stop() async {
        loop?.cancel()
        for seat in chairs.keys {
            chairs[seat]?.stream?.finish()
            chairs[seat]?.stream = nil
        }
        if let media {
            self.media = nil
            mediaNumber += 1
            await media.destroy()
        }
        await lastKept?.value
    }
}
