import Domain
import Journal
import Logging
import Outside
import ServiceLifecycle

/// The rooms that are open, and what they are kept with.
final class LiveRooms: Service {
    private let rooms: OpenRooms
    let nodes: MediaNodes
    let relay: MediaRelay?
    private let sources: [any RoomSource]
    private let clock: @Sendable () -> Instant
    private let logger: Logger

    init(
        sources: [any RoomSource], nodes: MediaNodes, relay: MediaRelay?,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger
    ) {
        rooms = OpenRooms()
        self.sources = sources
        self.nodes = nodes
        self.relay = relay
        self.clock = clock
        self.logger = logger
    }

    /// Keeps the media servers that are run from here, until the program stops; then ends rooms and servers.
    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                for node in nodes.nodes { group.addTask { await node.run() } }
                // Told to stop, it waits for no sleep to end: a clock that was set may hold one up.
                group.addTask { await cancelWhenGracefulShutdown { await self.sweep() } }
                await group.waitForAll()
            }
        } onGracefulShutdown: {
            Task { await self.stop() }
        }
    }

    private func stop() async {
        await rooms.close()
        for node in nodes.nodes { await node.stop() }
    }

    private func sweep() async {
        while await rooms.isOpen, !Task.isCancelled {
            await rooms.sweep()
            // Woken early means sweeping earlier.
            try? await Task.sleep(for: .milliseconds(500))
        }
    }

    /// Spends a pass.
    ///
    /// - Returns: the seat that it was for, and the secret by which the browser holds that seat.
    /// - Throws: `RoomRefusal`, or what the journal throws.
    func enter(_ id: String, pass: String) async throws -> (seat: SeatID, secret: String) {
        let now = clock()
        for source in sources {
            guard let planned = try await source.room(id, at: now) else { continue }
            guard !planned.isOver else { throw RoomRefusal.over }
            guard let seat = try await source.spend(pass, in: id, at: now) else { throw RoomRefusal.unknown }
            let room = try await rooms.room(id) {
                LiveRoom(id, planned, source: source, nodes: nodes, logger: logger, wall: clock)
            }
            await room.know(planned.plan)
            let secret = Secrets.token()
            try await room.seat(seat, key: Secrets.sha256hex(secret))
            return (seat, secret)
        }
        throw RoomRefusal.unknown
    }

    /// The room, for whoever holds the seat.
    /// - Throws: `RoomRefusal`.
    func room(_ id: String, seat: SeatID, secret: String?) async throws(RoomRefusal) -> LiveRoom {
        guard let room = await rooms.known(id), let secret,
            await room.holds(seat, key: Secrets.sha256hex(secret))
        else { throw .unknown }
        return room
    }

    /// Where somebody of that part goes on when the room is over.
    func after(_ id: String, _ part: RoomSeat.Part) async throws -> String? {
        switch part {
        case .childSide, .adultSide: return "/family"
        case .observer: return "/practice"
        case .interpreter: return nil
        case .host: break
        }
        for source in sources {
            if let place = try await source.after(id) { return place }
        }
        return nil
    }

    /// The room, where it is open: for what the house itself tells it.
    func open(_ id: String) async -> LiveRoom? { await rooms.known(id) }
}

/// The rooms by their ids.
private actor OpenRooms {
    /// House rule: one server has never so many, and a flood of made-up ones is not taken.
    private static let most = 500

    private var rooms: [String: LiveRoom] = [:]
    /// Those that are over: they do not open again, even where that could not be kept.
    private var over: Set<String> = []
    private(set) var isOpen = true

    func known(_ id: String) -> LiveRoom? { rooms[id] }

    func room(_ id: String, _ make: () -> LiveRoom) async throws(RoomRefusal) -> LiveRoom {
        if let room = rooms[id] { return room }
        guard !over.contains(id) else { throw .over }
        guard isOpen, rooms.count < Self.most else { throw .media }
        let room = make()
        rooms[id] = room
        await room.begin()
        return room
    }

    /// Lets go of rooms that are over.
    func sweep() async {
        for (id, room) in rooms where await room.isOver {
            rooms[id] = nil
            over.insert(id)
        }
    }

    func close() async {
        isOpen = false
        for room in rooms.values { await room.stop() }
        rooms = [:]
    }
}
