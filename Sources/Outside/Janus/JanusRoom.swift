import NIOCore

/// A room on a Janus: one session, a handle for its administration, one for each who sends, and one for each
/// edge. Nothing of it is known to browsers.
actor JanusRoom: MediaRoom {
    /// House rule: what cuts is answered in a few thousandths of a second; what takes longer is cut by a
    /// stronger means.
    static let cutPatience = TimeAmount.milliseconds(300)

    struct Publisher {
        /// Tells one attempt from the next of the same seat.
        let attempt: Int
        var handle: Int?
        var feed = ""
        var privateID: Int?
    }

    struct Edge {
        let attempt: Int
        var handle: Int?
        /// The name of each part over there.
        var parts: [MediaKind: String] = [:]
    }

    /// Its names and secrets over there, all by chance.
    struct Names {
        let room = Chance.text(16)
        let secret = Chance.text(16)
        let pin = Chance.text(16)
    }

    nonisolated let events: AsyncStream<MediaEvent>
    let tell: AsyncStream<MediaEvent>.Continuation
    let session: JanusSession
    let control: Int
    let names: Names
    private let node: any JanusRoomKeeper
    var publishers: [MediaSeat: Publisher] = [:]
    var edges: [MediaEdge: Edge] = [:]
    private var attempts = 0
    var isOver = false

    private init(_ session: JanusSession, _ control: Int, _ names: Names, _ node: any JanusRoomKeeper) {
        self.session = session
        self.control = control
        self.names = names
        self.node = node
        (events, tell) = AsyncStream.makeStream()
    }

    /// - Throws: `MediaFault`.
    static func open(_ client: JanusClient, node: any JanusRoomKeeper) async throws(MediaFault) -> JanusRoom {
        let session = try await JanusSession.open(client)
        let names = Names()
        let control: Int
        do {
            control = try await session.attach()
            try await session.ask(
                control,
                [
                    "request": "create", "admin_key": .text(client.address.roomKey),
                    "room": .text(names.room),
                    "permanent": false, "description": "-", "secret": .text(names.secret),
                    "pin": .text(names.pin), "is_private": true, "require_pvtid": true, "publishers": 8,
                    "bitrate": 600_000, "bitrate_cap": true, "audiocodec": "opus", "videocodec": "vp8",
                    "record": false, "lock_record": true, "audiolevel_event": false, "notify_joining": false,
                    "allowed": [],
                ])
        } catch {
            // It is given up by itself after two seconds as well.
            try? await session.destroy(patience: cutPatience)
            throw error
        }
        let room = JanusRoom(session, control, names, node)
        await room.listen()
        return room
    }

    private func listen() async {
        await session.listen { [weak self] message in
            await self?.heard(message)
        } lost: { [weak self] end in
            await self?.sessionEnded(end)
        }
    }

    func nextAttempt() -> Int {
        attempts += 1
        return attempts
    }

    // MARK: What Janus tells

    private func heard(_ message: JanusMessage) async {
        if message.said?.data?.videoroom == "destroyed" { return await lose("the room was ended over there") }
        guard let handle = message.sender else { return }
        if let (seat, _) = publishers.first(where: { $0.value.handle == handle }) {
            switch message.janus {
            case "webrtcup": tell.yield(.publishing(seat))
            case "media":
                guard let kind = message.type.flatMap(MediaKind.init(rawValue:)),
                    let isIt = message.isReceiving
                else { return }
                tell.yield(.receiving(seat, kind, isIt))
            case "hangup", "detached":
                if message.janus == "detached" { publishers[seat] = nil }
                tell.yield(.seatLost(seat))
            default: return
            }
        } else if let (edge, _) = edges.first(where: { $0.value.handle == handle }) {
            switch message.janus {
            case "webrtcup": tell.yield(.edgeUp(edge))
            case "hangup", "detached": tell.yield(.edgeLost(edge))
            default: return
            }
        }
    }

    private func sessionEnded(_ end: JanusSession.End) async {
        guard !isOver else { return }
        if case .hung = end {
            // What runs on there could not be cut any more.
            await node.end(because: "it does not answer")
        }
        await lose("its session ended")
    }

    /// The room is no more, and nobody here ended it.
    func lose(_ why: String) async {
        guard !isOver else { return }
        isOver = true
        await session.close()
        (publishers, edges) = ([:], [:])
        tell.yield(.roomLost(why: why))
        tell.finish()
        await node.ended(self)
    }

    // MARK: Cutting

    /// Ends handles; where that fails, ever more until nothing flows.
    func cut(_ handles: [Int]) async {
        guard !handles.isEmpty, !isOver else { return }
        let session = session
        let areCut = await withTaskGroup(of: Bool.self) { group in
            for handle in handles {
                group.addTask {
                    do {
                        try await session.detach(handle, patience: Self.cutPatience)
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(true) { $0 && $1 }
        }
        guard !areCut, !isOver else { return }
        await endOverThere()
        await lose("an edge could not be cut")
    }

    func destroy() async {
        guard !isOver else { return }
        isOver = true
        await endOverThere()
        await session.close()
        (publishers, edges) = ([:], [:])
        tell.finish()
        await node.ended(self)
    }

    /// The room, its session, and at last the whole server: until one of them is known to have ended.
    private func endOverThere() async {
        let end: JanusJSON = [
            "request": "destroy", "room": .text(names.room), "secret": .text(names.secret),
        ]
        // Whether it worked or not, the session is ended next.
        try? await session.ask(control, end, patience: Self.cutPatience)
        do {
            try await session.destroy(patience: Self.cutPatience)
            return
        } catch {
            do {
                try await session.client.destroySession(session.id, patience: Self.cutPatience)
            } catch {
                await node.end(because: "a room could not be ended")
            }
        }
    }
}

/// What keeps rooms: a Janus' own node.
protocol JanusRoomKeeper: Sendable {
    /// The room has ended.
    func ended(_ room: JanusRoom) async
    /// Ends the whole server, since it does not do as it is told.
    func end(because why: String) async
}
