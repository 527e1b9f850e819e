import Domain
import Journal
import Logging
import Outside

/// What the room does at the media server.
extension LiveRoom {
    /// House rule: a browser answers within a tenth of a second, and is connected in half of one.
    private static let edgePatienceMilliseconds: Int64 = 6_000
    private static let seekEvery = Duration.milliseconds(200)
    /// House rule: so long a room waits for a media server that is only starting, before it says that it is
    /// lost.
    private static let startPatience = Duration.seconds(2)

    func open(_ opening: Opening) {
        switch opening {
        case .media: seekMedia()
        case .publish(let seat, let order):
            if chairs[seat]?.order == order { say(.admitted, to: seat) }
        case .edge(let edge, let order, let hasSound):
            Task { await make(edge, order, hasSound) }
        case .sound(let edge):
            guard let atMedia = edges[edge]?.atMedia else { return }
            Task { [media] in
                do {
                    try await media?.setMuted(false, .audio, atMedia)
                } catch {
                    self.fail(edge, "\(error)")
                }
            }
        }
    }

    func atMedia(_ edge: RoomEdge) -> MediaEdge {
        MediaEdge(
            from: chairs[edge.from]?.media ?? MediaSeat(""), to: chairs[edge.to]?.media ?? MediaSeat(""))
    }

    // MARK: Opening

    /// Looks for a media server until one has a room for us, or the room is over.
    func seekMedia() {
        guard !isSeeking, media == nil else { return }
        isSeeking = true
        Task {
            let since = ContinuousClock.now
            var isSaid = false
            while !isOver {
                do {
                    let (room, node) = try await nodes.makeRoom()
                    isSeeking = false
                    return await begin(room, on: node)
                } catch {
                    if !isSaid, ContinuousClock.now - since > Self.startPatience {
                        isSaid = true
                        logger.error("no media server", metadata: ["room": "\(id)", "error": "\(error)"])
                        take(.mediaLost)
                    }
                }
                // Woken early means looking again earlier.
                try? await Task.sleep(for: Self.seekEvery)
            }
            isSeeking = false
        }
    }

    private func begin(_ room: any MediaRoom, on node: String) async {
        guard !isOver else { return await room.destroy() }
        media = room
        mediaNumber += 1
        let number = mediaNumber
        for seat in chairs.keys { chairs[seat]?.media = MediaSeat(Secrets.token(bytes: 12)) }
        Task { [weak self] in
            for await event in room.events { await self?.heard(event, number) }
        }
        logger.info("room at media server", metadata: ["room": "\(id)", "node": "\(node)"])
        take(.mediaReady)
    }

    private func make(_ edge: RoomEdge, _ order: Int, _ hasSound: Bool) async {
        guard let media, let atMedia = edges[edge]?.atMedia, edges[edge]?.order == order else { return }
        do {
            let offer = try await media.makeEdge(atMedia, muted: hasSound ? [] : [.audio])
            guard let live = edges[edge], live.order == order else { return await media.drop([atMedia]) }
            say(.offer(live.name, from: edge.from, offer), to: edge.to)
        } catch {
            // Soon again, and not at once: what it lacks may be coming.
            try? await Task.sleep(for: .milliseconds(300))
            if edges[edge]?.order == order { fail(edge, "\(error)") }
        }
    }

    /// An edge failed by itself: the machine says whether it is made anew.
    func fail(_ edge: RoomEdge, _ why: String) {
        guard edges[edge] != nil else { return }
        logger.info("edge failed", metadata: ["room": "\(id)", "why": "\(why)"])
        drop([edge])
        take(.edgeDown(edge))
    }

    func giveUpEdges() {
        let limit = clock.steady.milliseconds - Self.edgePatienceMilliseconds
        for (edge, live) in edges where !live.isUp && live.made.milliseconds < limit {
            fail(edge, "it did not come up")
        }
    }

    // MARK: Cutting. Nothing here waits for anything before it tells the media server.

    func drop(_ dropped: [RoomEdge]) {
        var cut: [MediaEdge] = []
        for edge in dropped {
            guard let live = edges.removeValue(forKey: edge) else { continue }
            cut.append(live.atMedia)
            chairs[edge.to]?.lease?.edge(from: edge.from, isUp: false, at: clock.steady)
            say(.drop(live.name), to: edge.to)
        }
        guard let media, !cut.isEmpty else { return }
        Task(priority: .high) { await media.drop(cut) }
    }

    func mute(_ edge: RoomEdge) {
        guard let media, let atMedia = edges[edge]?.atMedia else { return }
        Task(priority: .high) { [logger] in
            do {
                try await media.setMuted(true, .audio, atMedia)
            } catch {
                // It has been cut then, and is made again without sound.
                logger.error("muting failed", metadata: ["error": "\(error)"])
                self.fail(edge, "muting failed")
            }
        }
    }

    func unpublish(_ seat: SeatID) {
        chairs[seat]?.order = nil
        chairs[seat]?.isPublishing = false
        chairs[seat]?.lease?.connected(false, at: clock.steady)
        say(.unpublish, to: seat)
        guard let media, let atMedia = chairs[seat]?.media else { return }
        // Whoever comes again is another to the media server: this reaches nobody but who it is meant for.
        chairs[seat]?.media = MediaSeat(Secrets.token(bytes: 12))
        Task(priority: .high) { await media.unpublish(atMedia) }
    }

    func destroyMedia() {
        forgetMedia()
        guard let media else { return }
        self.media = nil
        mediaNumber += 1
        Task(priority: .high) { await media.destroy() }
    }

    private func forgetMedia() {
        for (edge, live) in edges { say(.drop(live.name), to: edge.to) }
        edges = [:]
        for seat in chairs.keys {
            if chairs[seat]?.order != nil { say(.unpublish, to: seat) }
            chairs[seat]?.order = nil
            chairs[seat]?.isPublishing = false
            chairs[seat]?.lease?.connected(false, at: clock.steady)
        }
    }

    // MARK: What the media server tells

    private func heard(_ event: MediaEvent, _ number: Int) {
        guard number == mediaNumber else { return }
        switch event {
        case .publishing(let atMedia):
            guard let seat = seat(atMedia), chairs[seat]?.order != nil else { return }
            chairs[seat]?.isPublishing = true
            chairs[seat]?.lease?.connected(true, at: clock.steady)
            take(.connected(seat))
            checkFitness()
        case .receiving: return
        case .seatLost(let atMedia): if let seat = seat(atMedia) { loseConnection(seat) }
        case .edgeUp(let atMedia):
            guard let edge = edge(atMedia), edges[edge]?.isAnswered == true else { return }
            edges[edge]?.isUp = true
            chairs[edge.to]?.lease?.edge(from: edge.from, isUp: true, at: clock.steady)
            take(.edgeUp(edge))
        case .edgeLost(let atMedia):
            if let edge = edge(atMedia), edges[edge]?.isAnswered == true { fail(edge, "lost") }
        case .roomLost(let why):
            logger.error("media lost", metadata: ["room": "\(id)", "why": "\(why)"])
            media = nil
            mediaNumber += 1
            forgetMedia()
            take(.mediaLost)
            seekMedia()
        }
    }

    /// Somebody's connection to the media server has ended. Where their page is still there, they come in
    /// anew.
    func loseConnection(_ seat: SeatID) {
        guard chairs[seat]?.order != nil else { return }
        take(.gone(seat))
        guard chairs[seat]?.stream != nil else { return }
        take(.arrived(seat))
    }

    private func seat(_ atMedia: MediaSeat) -> SeatID? { chairs.first { $0.value.media == atMedia }?.key }

    private func edge(_ atMedia: MediaEdge) -> RoomEdge? {
        edges.first { $0.value.atMedia == atMedia }?.key
    }

    /// J3: how much comes from each host.
    func countPackets() {
        guard let media else { return }
        for (seat, chair) in chairs where chair.lease != nil && chair.isPublishing && !chair.isCounting {
            chairs[seat]?.isCounting = true
            Task { [atMedia = chair.media, number = mediaNumber] in
                // One that cannot be counted counts as silent.
                let packets = try? await media.packets(atMedia)
                chairs[seat]?.isCounting = false
                guard let packets, number == mediaNumber else { return }
                chairs[seat]?.lease?.packets(sound: packets.audio, picture: packets.video, at: clock.steady)
            }
        }
    }
}
