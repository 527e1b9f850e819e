import Domain

extension LiveRoom {
    /// J9: somebody does something at the table that they share.
    /// - Parameter chance: by which cards are laid out.
    func act(_ act: TogetherAct, _ seat: SeatID, _ page: String, chance: UInt64) throws(RoomRefusal) {
        try check(seat, page)
        guard let part = part(of: seat), machine.stage(of: seat) == .connected else {
            throw .refused(.notNow)
        }
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
}
