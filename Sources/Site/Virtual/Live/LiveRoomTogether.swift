import Domain

extension LiveRoom {
    /// House rule: so many acts a second draw the quickest line; more is a page that has gone wrong, or
    /// worse.
    private static let mostActs = 20

    /// The room was planned before this: seats that were held since, and names that were changed.
    func plan(_ planned: PlannedRoom) {
        for seat in planned.plan.seats {
            machine.seat(seat)
            guard chairs[seat.seat] == nil else { continue }
            var chair = Chair()
            if seat.isHost { chair.lease = HostLease(settings: planned.plan.settings.lease) }
            chairs[seat.seat] = chair
        }
    }

    /// J9: somebody does something at the table that they share.
    /// - Parameter chance: by which cards are laid out.
    func act(_ act: TogetherAct, _ seat: SeatID, _ page: String, chance: UInt64) throws(RoomRefusal) {
        try check(seat, page)
        guard let part = part(of: seat), mayAct(seat) else { throw .refused(.notNow) }
        guard table.take(act, by: part, isLive: meets(seat), chance: chance) else { throw .refused(.notNow) }
        for seat in machine.plan.seats { tellTogether(seat.seat) }
    }

    func part(of seat: SeatID) -> RoomSeat.Part? { machine.plan.seat(seat)?.part }

    /// Tells a seat what is on the table, where that has changed for it.
    func tellTogether(_ seat: SeatID) {
        guard let part = part(of: seat), chairs[seat]?.stream != nil else { return }
        let news = table.news(for: part, isLive: meets(seat))
        guard chairs[seat]?.news != news else { return }
        chairs[seat]?.news = news
        say(.activity(news), to: seat)
    }

    /// J3: whether that seat is in the conversation now.
    private func meets(_ seat: SeatID) -> Bool {
        machine.phase == .live && machine.watched.contains { $0.seat == seat }
    }

    private func mayAct(_ seat: SeatID) -> Bool {
        guard machine.stage(of: seat) == .connected else { return false }
        let second = clock.steady.milliseconds / 1000
        if chairs[seat]?.acts.second != second { chairs[seat]?.acts = (second, 0) }
        chairs[seat]?.acts.count += 1
        return (chairs[seat]?.acts.count ?? 0) <= Self.mostActs
    }
}
