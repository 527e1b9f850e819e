import Domain
import Journal
import Outside

/// What the room's pages ask for. Each names the seat that its cookie stands for, and itself.
extension LiveRoom {
    /// House rule: a page of ours makes an offer when it is asked to, and again after some seconds if need
    /// be.
    private static let publishPauseMilliseconds: Int64 = 250
    /// House rule: a page asks twice a second, and some times more while it comes in or draws.
    private static let mostAskedASecond = 40

    /// Seats that somebody got since the room was opened.
    func know(_ plan: RoomPlan) {
        for seat in plan.seats {
            machine.seat(seat)
            guard chairs[seat.seat] == nil else { continue }
            chairs[seat.seat] = Chair(for: seat, plan)
            // To the media server they are somebody from now on.
            chairs[seat.seat]?.media = MediaSeat(Secrets.token(bytes: 12))
        }
    }

    /// Somebody's pass was spent: from now on the seat is this browser's.
    func seat(_ seat: SeatID, key: String) throws(RoomRefusal) {
        guard chairs[seat] != nil else { throw .unknown }
        guard !isOver else { throw .over }
        leavePage(seat)
        chairs[seat]?.key = key
    }

    /// Whether the browser with that mark has the seat.
    func holds(_ seat: SeatID, key: String) -> Bool {
        guard let chair = chairs[seat], !chair.key.isEmpty else { return false }
        return Secrets.isEqual(chair.key, key)
    }

    /// A page has been opened at the seat; one that was there before is done with.
    /// - Returns: its name.
    func join(_ seat: SeatID) throws(RoomRefusal) -> String {
        guard !isOver else { throw .over }
        leavePage(seat)
        let page = Secrets.token(bytes: 12)
        chairs[seat]?.page = page
        return page
    }

    private func leavePage(_ seat: SeatID) {
        guard chairs[seat]?.page != nil else { return }
        take(.gone(seat))
        close(seat, .elsewhere)
    }

    func check(_ seat: SeatID, _ page: String) throws(RoomRefusal) {
        guard !isOver, let own = chairs[seat]?.page, Secrets.isEqual(own, page) else { throw .over }
        let second = clock.steady.milliseconds / 1000
        if chairs[seat]?.second != second { chairs[seat]?.asked = 0 }
        chairs[seat]?.second = second
        chairs[seat]?.asked += 1
        guard chairs[seat]?.asked ?? 0 <= Self.mostAskedASecond else { throw .tooOften }
    }

    /// They are ready to be let in.
    func ready(_ seat: SeatID, _ page: String) throws(RoomRefusal) {
        try check(seat, page)
        chairs[seat]?.hasArrived = true
        take(.arrived(seat))
        guard chairs[seat]?.page == page else { throw .over }
        guard let sight = machine.sight(from: seat) else { throw .refused(.tooEarly) }
        say(.state(sight), to: seat)
    }

    /// The page listens. What it missed it is told again.
    func listen(
        _ seat: SeatID, _ page: String
    ) throws(RoomRefusal) -> (messages: AsyncStream<RoomMessage>, number: Int) {
        try check(seat, page)
        let (messages, stream) = AsyncStream<RoomMessage>.makeStream(bufferingPolicy: .bufferingNewest(200))
        chairs[seat]?.stream?.finish()
        let number = nextOrder()
        chairs[seat]?.stream = stream
        chairs[seat]?.news = nil
        chairs[seat]?.streamNumber = number
        chairs[seat]?.lease?.listens(true)
        guard chairs[seat]?.hasArrived == true else { return (messages, number) }
        if let sight = machine.sight(from: seat) {
            take(.back(seat))
            say(.state(sight), to: seat)
            say(.edges(edges.filter { $0.key.to == seat }.map(\.value.name)), to: seat)
            tellTogether(seat)
            if chairs[seat]?.order != nil, chairs[seat]?.isPublishing == false { say(.admitted, to: seat) }
            // What was offered meanwhile is offered again.
            for (edge, live) in edges where edge.to == seat && !live.isAnswered { fail(edge, "not heard") }
        } else {
            // They were away for too long, and come in anew.
            say(.unpublish, to: seat)
            take(.arrived(seat))
        }
        return (messages, number)
    }

    /// The page no longer listens.
    func fellSilent(_ seat: SeatID, _ number: Int) {
        guard chairs[seat]?.streamNumber == number, chairs[seat]?.stream != nil else { return }
        chairs[seat]?.stream = nil
        chairs[seat]?.lease?.listens(false)
        checkFitness()
        take(.away(seat))
    }

    /// - Returns: the media server's answer to the page's offer.
    func publish(_ seat: SeatID, _ page: String, _ offer: String) async throws(RoomRefusal) -> String {
        try check(seat, page)
        guard let order = chairs[seat]?.order, let media, let atMedia = chairs[seat]?.media else {
            throw .refused(.notNow)
        }
        let now = clock.steady
        // Asked to anew, it sends anew at once.
        if let last = chairs[seat]?.lastPublished, chairs[seat]?.lastOrder == order,
            now.milliseconds - last.milliseconds < Self.publishPauseMilliseconds
        {
            throw .refused(.notNow)
        }
        chairs[seat]?.lastPublished = now
        chairs[seat]?.lastOrder = order
        let answer: String
        do {
            answer = try await media.publish(atMedia, offer: offer)
        } catch {
            throw refusal(error)
        }
        // It was called off while the media server was asked.
        guard chairs[seat]?.order == order, chairs[seat]?.page == page else {
            await media.unpublish(atMedia)
            throw .over
        }
        return answer
    }

    /// The page takes up an edge that it was offered.
    func answer(_ seat: SeatID, _ page: String, _ name: String, _ sdp: String) async throws(RoomRefusal) {
        try check(seat, page)
        guard let (edge, live) = edges.first(where: { $0.value.name == name && $0.key.to == seat }),
            !live.isAnswered, let media
        else { throw .refused(.notNow) }
        edges[edge]?.isAnswered = true
        do {
            try await media.answer(live.atMedia, sdp)
        } catch {
            fail(edge, "\(error)")
            throw refusal(error)
        }
    }

    private func refusal(_ fault: MediaFault) -> RoomRefusal {
        if case .unfit = fault { return .unfit }
        return .media
    }

    /// What the page sees.
    func beat(_ seat: SeatID, _ page: String, _ beat: RoomRequest.Beat) throws(RoomRefusal) {
        try check(seat, page)
        guard chairs[seat]?.lease != nil else { return }
        let sightings = beat.sightings
        var seen: [SeatID: Sightings] = [:]
        for (edge, live) in edges where edge.to == seat && live.isUp {
            seen[edge.from] = sightings[live.name]
        }
        chairs[seat]?.lease?.beat(seen, isVisible: beat.isVisible, at: clock.steady)
    }

    /// Something of the page's own failed: one edge to it, or all that it sends.
    func fault(_ seat: SeatID, _ page: String, edge name: String?) throws(RoomRefusal) {
        try check(seat, page)
        guard let name else { return loseConnection(seat) }
        guard let edge = edges.first(where: { $0.value.name == name && $0.key.to == seat })?.key else {
            return
        }
        fail(edge, "its page says so")
    }

    func help(_ seat: SeatID, _ page: String) throws(RoomRefusal) {
        try check(seat, page)
        take(.helpWanted(seat))
    }

    func press(_ press: RoomPress, _ seat: SeatID, _ page: String) throws(RoomRefusal) {
        try check(seat, page)
        if let no = take(.pressed(press, by: seat), by: seat) { throw .refused(no) }
    }

    /// The page is closed.
    func leave(_ seat: SeatID, _ page: String) throws(RoomRefusal) {
        try check(seat, page)
        take(.gone(seat))
        chairs[seat]?.stream?.finish()
        chairs[seat]?.stream = nil
        chairs[seat]?.page = nil
        chairs[seat]?.hasArrived = false
        chairs[seat]?.lease?.listens(false)
    }
}
