extension RoomMachine {
    /// What time alone changes.
    mutating func passTime(_ now: Instant, _ step: inout RoomStep) {
        guard !phase.isEnded else { return }
        if now >= plan.ends {
            end(.timeIsUp, &step)
            return
        }
        if phase == .booked, now >= plan.opens {
            phase = .open
            step.facts.append(.opened)
        }
        if let since = interruptedAt, now >= since.adding(seconds: plan.settings.recoveryLimitSeconds) {
            end(.mediaLost, &step)
            return
        }
        for seat in plan.seats {
            guard let since = places[seat.seat]?.awaySince,
                now >= since.adding(seconds: plan.settings.awayLimitSeconds)
            else { continue }
            follow(.gone(seat.seat), now, &step)
        }
        endIfNobodyIsThere(now, &step)
    }

    private mutating func endIfNobodyIsThere(_ now: Instant, _ step: inout RoomStep) {
        guard !places.values.contains(where: \.isPresent) else {
            emptySince = nil
            return
        }
        // Nobody need be there before contact was to begin.
        guard now >= plan.begins else { return }
        let since = emptySince ?? now
        emptySince = since
        if now >= since.adding(minutes: plan.settings.nobodyLimitMinutes) { end(.nobodyCame, &step) }
    }

    /// Works out what follows from where everybody stands now: the phase, and with it every edge.
    mutating func settle(_ step: inout RoomStep) {
        if !phase.isEnded {
            let lack = lackOfHosts
            if phase == .live, let lack { pause(.unwatched(lack), &step) }
            if phase == .open, lack == nil { phase = .staffed }
            if phase == .staffed, lack != nil { phase = .open }
        }
        let wanted = wantedEdges
        // What is gone with the media server needs no cutting there, and is cut all the same: it may only
        // hang.
        step.cuts += edges.subtracting(wanted)
        step.made += wanted.subtracting(edges).map { ($0, hasSound: isHeard($0)) }
        edges = wanted
    }

    /// J3: nil where a host sees and hears what she must; otherwise what the first of them lacks.
    private var lackOfHosts: HostLack? {
        var lack: HostLack?
        for seat in plan.seats where seat.isHost {
            guard let place = places[seat.seat], place.stage == .connected else { continue }
            switch place.fitness {
            case .fit: return nil
            case .unfit(let why): lack = lack ?? why
            }
        }
        return lack ?? .notConnected
    }

    /// The one place that says who may see whom. A host sees and is seen by everybody who is in. Everybody
    /// else sees each other only while the room is live, and only those whom a host has looked at (J3, J6).
    private var wantedEdges: Set<RoomEdge> {
        guard media == .ready, !phase.isEnded, phase != .interrupted else { return [] }
        var wanted: Set<RoomEdge> = []
        let connected = plan.seats.filter { places[$0.seat]?.stage == .connected }
        for one in connected {
            for other in connected where other.seat != one.seat {
                let isWithHost = one.isHost || other.isHost
                guard isWithHost || (phase == .live && isConfirmed(one) && isConfirmed(other)) else {
                    continue
                }
                wanted.insert(RoomEdge(from: one.seat, to: other.seat))
            }
        }
        return wanted
    }

    private func isConfirmed(_ seat: RoomSeat) -> Bool { places[seat.seat]?.isConfirmed == true }

    private func isHeard(_ edge: RoomEdge) -> Bool {
        plan.seat(edge.to)?.isHost == true || places[edge.from]?.isMuted != true
    }

    /// Over, for good: nothing that comes later changes it.
    mutating func end(_ why: RoomEnding, _ step: inout RoomStep) {
        guard !phase.isEnded else { return }
        phase = .ended(why)
        step.ending = why
        step.destroys = true
        media = .none
        for seat in plan.seats {
            if places[seat.seat]?.isPresent == true { step.farewells.append((seat.seat, .over)) }
            if places[seat.seat]?.stage != .removed { places[seat.seat]?.leave(to: .expected) }
        }
    }
}

extension Instant {
    /// So many seconds later.
    func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + Int64(seconds) * 1000) }
}
