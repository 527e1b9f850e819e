/// What flows in the room.
extension JanusRoom {
    func publish(_ seat: MediaSeat, offer: String) async throws(MediaFault) -> String {
        let description: SessionDescription
        do {
            description = try SessionDescription(fromBrowser: offer).only(.sendonly)
        } catch {
            throw .unfit(error)
        }
        if publishers[seat] != nil { await unpublish(seat) }
        let attempt = nextAttempt()
        publishers[seat] = Publisher(attempt: attempt)
        do throws(MediaFault) {
            return try await publish(seat, description, attempt)
        } catch {
            if publishers[seat]?.attempt == attempt { await unpublish(seat) }
            throw error
        }
    }

    private func publish(
        _ seat: MediaSeat, _ description: SessionDescription, _ attempt: Int
    ) async throws(MediaFault) -> String {
        guard !isOver else { throw .gone }
        let handle = try await session.attach()
        guard publishers[seat]?.attempt == attempt else {
            await cut([handle])
            throw .gone
        }
        let feed = Chance.text(16)
        publishers[seat]?.handle = handle
        publishers[seat]?.feed = feed
        let token = Chance.text(24)
        try await allow(token, "add")
        let joined: JanusMessage
        do throws(MediaFault) {
            joined = try await session.askForEvent(
                handle,
                [
                    "request": "joinandconfigure", "ptype": "publisher", "room": .text(names.room),
                    "id": .text(feed), "pin": .text(names.pin), "token": .text(token), "record": false,
                ], ("offer", description.text))
        } catch {
            // The seat's handle is ended by who called, and with it the use of this.
            try? await allow(token, "remove")
            throw error
        }
        try await allow(token, "remove")
        guard let answer = joined.description, publishers[seat]?.attempt == attempt else { throw .gone }
        publishers[seat]?.privateID = joined.said?.data?.privateID
        return try reduced(answer.sdp, .recvonly).text
    }

    private func allow(_ token: String, _ action: String) async throws(MediaFault) {
        try await session.ask(
            control,
            [
                "request": "allowed", "room": .text(names.room), "secret": .text(names.secret),
                "action": .text(action), "allowed": [.text(token)],
            ])
    }

    /// What browsers get to read: without the room's name, and with no address but the server's own.
    private func reduced(
        _ text: String, _ direction: SessionDescription.Direction
    ) throws(MediaFault) -> SessionDescription {
        do {
            return try SessionDescription(
                fromServer: text, addresses: session.client.address.mediaAddresses
            ).only(direction)
        } catch {
            throw .unfit(error)
        }
    }

    func unpublish(_ seat: MediaSeat) async {
        let touching = edges.filter { $0.key.from == seat || $0.key.to == seat }
        for edge in touching.keys { edges[edge] = nil }
        let publisher = publishers.removeValue(forKey: seat)
        await cut(touching.values.compactMap(\.handle) + [publisher?.handle].compactMap { $0 })
    }

    func makeEdge(_ edge: MediaEdge, muted: Set<MediaKind>) async throws(MediaFault) -> String {
        if edges[edge] != nil { await drop([edge]) }
        guard !isOver, let from = publishers[edge.from], !from.feed.isEmpty,
            let privateID = publishers[edge.to]?.privateID
        else { throw .gone }
        let attempt = nextAttempt()
        edges[edge] = Edge(attempt: attempt)
        do throws(MediaFault) {
            let handle = try await session.attach()
            guard edges[edge]?.attempt == attempt else {
                await cut([handle])
                throw .gone
            }
            edges[edge]?.handle = handle
            let offer = try await session.askForEvent(
                handle,
                [
                    "request": "join", "ptype": "subscriber", "room": .text(names.room),
                    "pin": .text(names.pin), "private_id": .number(privateID), "autoupdate": false,
                    "streams": [["feed": .text(from.feed)]],
                ])
            guard let description = offer.description, edges[edge]?.attempt == attempt else { throw .gone }
            let reduced = try reduced(description.sdp, .sendonly)
            edges[edge]?.parts = reduced.parts.reduce(into: [:]) { $0[$1.kind] = $1.mid }
            for kind in muted { try await send(false, kind, edge) }
            return reduced.text
        } catch {
            if edges[edge]?.attempt == attempt { await drop([edge]) }
            throw error
        }
    }

    func answer(_ edge: MediaEdge, _ sdp: String) async throws(MediaFault) {
        let description: SessionDescription
        do {
            description = try SessionDescription(fromBrowser: sdp).only(.recvonly)
        } catch {
            throw .unfit(error)
        }
        guard let handle = edges[edge]?.handle else { throw .gone }
        _ = try await session.askForEvent(handle, ["request": "start"], ("answer", description.text))
    }

    func drop(_ dropped: [MediaEdge]) async {
        await cut(dropped.compactMap { edges.removeValue(forKey: $0)?.handle })
    }

    func setMuted(_ isMuted: Bool, _ kind: MediaKind, _ edge: MediaEdge) async throws(MediaFault) {
        do {
            try await send(!isMuted, kind, edge)
        } catch {
            if isMuted { await drop([edge]) }
            throw error
        }
    }

    private func send(_ isSent: Bool, _ kind: MediaKind, _ edge: MediaEdge) async throws(MediaFault) {
        guard let handle = edges[edge]?.handle, let part = edges[edge]?.parts[kind] else { throw .gone }
        _ = try await session.askForEvent(
            handle, ["request": "configure", "streams": [["mid": .text(part), "send": .truth(isSent)]]])
    }

    func packets(_ seat: MediaSeat) async throws(MediaFault) -> MediaPackets? {
        guard let handle = publishers[seat]?.handle else { return nil }
        return try await session.client.packets(session.id, handle)
    }
}
