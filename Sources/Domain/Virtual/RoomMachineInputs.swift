extension RoomMachine {
    /// What changes by what happened, before anything is worked out from it.
    mutating func follow(_ input: RoomInput, _ now: Instant, _ step: inout RoomStep) {
        switch input {
        case .tick, .edgeUp: break
        case .arrived(let seat): arrive(seat, &step)
        case .connected(let seat):
            guard places[seat]?.stage == .admitted, media == .ready else { break }
            places[seat]?.stage = .connected
            places[seat]?.fitness = .unfit(.unknown)
        case .gone(let seat): goAway(seat, &step)
        case .away(let seat):
            if places[seat]?.isPresent == true, places[seat]?.awaySince == nil {
                places[seat]?.awaySince = now
            }
        case .back(let seat): places[seat]?.awaySince = nil
        // It is worked out anew whether it should be there, and then it is made again.
        case .edgeDown(let edge): edges.remove(edge)
        case .fitness(let seat, let fitness):
            if plan.seat(seat)?.isHost == true { places[seat]?.fitness = fitness }
        case .helpWanted(let seat):
            guard places[seat]?.isPresent == true, places[seat]?.wantsHelp == false else { break }
            places[seat]?.wantsHelp = true
            step.facts.append(.helpWanted(seat))
        case .pressed(let press, let by): take(press, by: by, now, &step)
        case .mediaReady: mediaIsReady(&step)
        case .mediaLost: loseMedia(now, &step)
        case .notKept(let fact): undo(fact, &step)
        }
    }

    /// A host is let in by nobody; everybody else waits.
    private mutating func arrive(_ seat: SeatID, _ step: inout RoomStep) {
        guard let place = places[seat], let planned = plan.seat(seat) else { return }
        guard place.stage != .removed else {
            step.farewells.append((seat, .removed))
            return
        }
        guard phase != .booked else { return }
        if place.isIn { leave(seat, to: .waiting, &step) }
        step.facts.append(.arrived(seat))
        places[seat]?.leave(to: planned.isHost ? .admitted : .waiting)
        if planned.isHost { letSend(seat, &step) }
    }

    /// Lets a seat send, or asks for the room at the media server first.
    mutating func letSend(_ seat: SeatID, _ step: inout RoomStep) {
        switch media {
        case .ready: step.published.append(seat)
        case .asked: break
        case .none:
            // While it is interrupted another is being sought already.
            guard phase != .interrupted else { break }
            media = .asked
            step.opensMedia = true
        }
    }

    private mutating func goAway(_ seat: SeatID, _ step: inout RoomStep) {
        guard let place = places[seat], place.isPresent else { return }
        if place.isIn {
            leave(seat, to: .expected, &step)
        } else {
            places[seat]?.leave(to: .expected)
        }
    }

    /// Somebody who was in is in no longer.
    ///
    /// - Parameter fact: what is kept of it, where it is not that they left.
    mutating func leave(
        _ seat: SeatID, to stage: SeatStage, _ step: inout RoomStep, fact: RoomFact? = nil
    ) {
        guard places[seat]?.isIn == true else { return }
        places[seat]?.leave(to: stage)
        if media == .ready { step.unpublished.append(seat) }
        step.facts.append(fact ?? .left(seat))
        // Whoever is missed: without them it does not go on until a host has seen to it.
        if phase == .live, let part = plan.seat(seat)?.part, part != .observer, part != .host {
            pause(.left(seat), &step)
        }
    }

    mutating func pause(_ why: RoomPause, _ step: inout RoomStep) {
        phase = .paused(why)
        step.facts.append(.paused(why))
    }

    private mutating func mediaIsReady(_ step: inout RoomStep) {
        media = .ready
        if phase == .interrupted {
            interruptedAt = nil
            phase = hasBegun ? .paused(.mediaLost) : .open
            step.facts.append(.recovered)
        }
        // Everybody who was let in sends anew; nobody has to be let in again for what was not their doing.
        for seat in plan.seats where places[seat.seat]?.isIn == true {
            sendAnew(seat.seat)
            step.published.append(seat.seat)
        }
    }

    /// What was known of them rested on a picture that is no more.
    private mutating func sendAnew(_ seat: SeatID) {
        places[seat]?.stage = .admitted
        places[seat]?.isConfirmed = false
        places[seat]?.fitness = .unfit(.unknown)
    }

    private mutating func loseMedia(_ now: Instant, _ step: inout RoomStep) {
        guard media != .none else { return }
        media = .none
        phase = .interrupted
        interruptedAt = now
        step.facts.append(.interrupted)
        for seat in plan.seats where places[seat.seat]?.isIn == true { sendAnew(seat.seat) }
    }

    /// A fact that opens something was not kept: what it would have opened stays shut. One that cuts was
    /// carried out already, and there is nothing to undo.
    private mutating func undo(_ fact: RoomFact, _ step: inout RoomStep) {
        switch fact {
        case .admitted(let seat, _):
            if places[seat]?.isIn == true { leave(seat, to: .waiting, &step) }
        case .arrived(let seat):
            if plan.seat(seat)?.isHost == true { leave(seat, to: .expected, &step) }
        case .seenInView(let seat, _):
            places[seat]?.isConfirmed = false
        case .unmuted(let seat, _): places[seat]?.isMuted = true
        case .soundOnlyAllowed(let seat, _): places[seat]?.isSoundOnly = false
        case .began: hasBegun = false
        case .resumed, .opened, .recovered: break
        case .paused, .muted, .sentBack, .removed, .left, .helpWanted, .helpGiven, .interrupted, .ended:
            return
        }
        // The disk takes nothing: no more is opened, and what is open closes.
        if phase == .live { phase = .paused(.notKept) }
    }
}
