extension RoomMachine {
    /// J2: only a host does this, and one who is in the room. What cuts is never refused to a host.
    mutating func take(_ press: RoomPress, by: SeatID, _ now: Instant, _ step: inout RoomStep) {
        guard plan.seat(by)?.isHost == true else {
            step.refusals.append((by, .notAHost))
            return
        }
        guard places[by]?.isIn == true else {
            step.refusals.append((by, .notNow))
            return
        }
        switch press {
        case .admit(let seat): say(admit(seat, by, &step), by, &step)
        case .sendBack(let seat): say(sendBack(seat, by, &step), by, &step)
        case .remove(let seat): say(remove(seat, by, &step), by, &step)
        case .confirmInView(let seat): say(confirm(seat, by, &step), by, &step)
        case .start: say(start(by, now, &step), by, &step)
        case .pause: if phase == .live { pause(.pressed(by: by), &step) }
        case .rest: if phase == .live { pause(.rest(by: by), &step) }
        case .mute(let seat): say(mute(seat, true, by, &step), by, &step)
        case .unmute(let seat): say(mute(seat, false, by, &step), by, &step)
        case .allowSoundOnly(let seat): say(allowSoundOnly(seat, by, &step), by, &step)
        case .helpGiven(let seat):
            guard places[seat]?.wantsHelp == true else { break }
            places[seat]?.wantsHelp = false
            step.facts.append(.helpGiven(seat, by: by))
        case .end: end(.pressed(by: by), &step)
        case .endForIncident: end(.incident(by: by), &step)
        }
    }

    private func say(_ no: RoomNo?, _ by: SeatID, _ step: inout RoomStep) {
        if let no { step.refusals.append((by, no)) }
    }

    /// The seat of somebody to whom hosts do things, or why there is none.
    private func other(_ seat: SeatID) -> RoomNo? {
        guard let planned = plan.seat(seat) else { return .noSuchSeat }
        return planned.isHost ? .isAHost : nil
    }

    private mutating func admit(_ seat: SeatID, _ by: SeatID, _ step: inout RoomStep) -> RoomNo? {
        if let no = other(seat) { return no }
        if case .unfit(let lack) = places[by]?.fitness ?? .unfit(.unknown) { return .notFit(lack) }
        guard places[seat]?.stage == .waiting, media == .ready, phase != .interrupted else { return .notNow }
        places[seat]?.stage = .admitted
        step.facts.append(.admitted(seat, by: by))
        step.published.append(seat)
        return nil
    }

    private mutating func sendBack(_ seat: SeatID, _ by: SeatID, _ step: inout RoomStep) -> RoomNo? {
        if let no = other(seat) { return no }
        guard places[seat]?.isIn == true else { return .notNow }
        leave(seat, to: .waiting, &step, fact: .sentBack(seat, by: by))
        return nil
    }

    private mutating func remove(_ seat: SeatID, _ by: SeatID, _ step: inout RoomStep) -> RoomNo? {
        if let no = other(seat) { return no }
        guard let place = places[seat], place.stage != .removed else { return .notNow }
        if place.isIn {
            leave(seat, to: .removed, &step, fact: .removed(seat, by: by))
        } else {
            places[seat]?.leave(to: .removed)
            step.facts.append(.removed(seat, by: by))
        }
        step.farewells.append((seat, .removed))
        return nil
    }

    private mutating func confirm(_ seat: SeatID, _ by: SeatID, _ step: inout RoomStep) -> RoomNo? {
        if let no = other(seat) { return no }
        if case .unfit(let lack) = places[by]?.fitness ?? .unfit(.unknown) { return .notFit(lack) }
        guard let place = places[seat], place.stage == .connected else { return .notNow }
        guard !place.isConfirmed else { return nil }
        places[seat]?.isConfirmed = true
        step.facts.append(.seenInView(seat, by: by))
        return nil
    }

    /// J3, J6: the two sides meet only by a host's press, while she herself sees and hears, and only those
    /// whom somebody has looked at.
    private mutating func start(_ by: SeatID, _ now: Instant, _ step: inout RoomStep) -> RoomNo? {
        guard phase != .live else { return nil }
        guard phase == .staffed || phase.isPaused else { return .notNow }
        if now < plan.begins { return .tooEarly }
        if case .unfit(let lack) = places[by]?.fitness ?? .unfit(.unknown) { return .notFit(lack) }
        for part in [RoomSeat.Part.childSide, .adultSide] where !isSomebodyReady(part) {
            return .notConfirmed(part)
        }
        phase = .live
        step.facts.append(hasBegun ? .resumed(by: by) : .began(by: by))
        hasBegun = true
        return nil
    }

    private mutating func mute(
        _ seat: SeatID, _ isMuted: Bool, _ by: SeatID, _ step: inout RoomStep
    ) -> RoomNo? {
        if let no = other(seat) { return no }
        guard let place = places[seat], place.stage != .removed else { return .notNow }
        guard place.isMuted != isMuted else { return nil }
        places[seat]?.isMuted = isMuted
        step.facts.append(isMuted ? .muted(seat, by: by) : .unmuted(seat, by: by))
        let heard = edges.filter { $0.from == seat && plan.seat($0.to)?.isHost != true }
        if isMuted { step.mutes += heard } else { step.unmutes += heard }
        return nil
    }

    private mutating func allowSoundOnly(_ seat: SeatID, _ by: SeatID, _ step: inout RoomStep) -> RoomNo? {
        if let no = other(seat) { return no }
        guard !plan.isSupervised else { return .mustBeSeen }
        guard let place = places[seat], place.isIn else { return .notNow }
        guard !place.isSoundOnly else { return nil }
        places[seat]?.isSoundOnly = true
        step.facts.append(.soundOnlyAllowed(seat, by: by))
        return nil
    }

    /// Whether somebody of that side is in, and was looked at.
    func isSomebodyReady(_ part: RoomSeat.Part) -> Bool {
        plan.seats.contains {
            $0.part == part && places[$0.seat]?.stage == .connected && places[$0.seat]?.isConfirmed == true
        }
    }
}
