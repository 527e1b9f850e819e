/// What must be done now, in this order.
///
/// What cuts comes before what is written of it; what opens comes after. Whoever carries these out never
/// waits for a write in order to cut, and never opens what could not be written: `RoomInput.notKept` says so,
/// and the rest is left undone. `ended` is the one fact that is written first, so that a crash in the middle
/// leaves a room that is over; the cuts after it are done whether or not that write went well.
public enum RoomEffect: Hashable, Sendable {
    /// Make a room at the media server; the answer is `mediaReady` or `mediaLost`.
    case openMedia
    /// That seat may send its picture and sound.
    case mayPublish(SeatID)
    /// That seat sends no longer.
    case unpublish(SeatID)
    /// One sees and hears another from now on; without sound where they are muted.
    case makeEdge(RoomEdge, hasSound: Bool)
    case dropEdges([RoomEdge])
    case setSound(RoomEdge, isOn: Bool)
    case destroyRoom
    /// Every pass of the room is void.
    case voidPasses
    /// What this seat may know has changed: `RoomMachine.sight(from:)`.
    case tell(SeatID)
    /// This seat's page is done with: it gets its last word, and nothing after it.
    case close(SeatID, RoomFarewell)
    /// The press is not done, and why; whoever pressed is told. Kept in the log where they are no host.
    case refuse(SeatID, RoomNo)
    case write(RoomFact)

    /// Whether it lets somebody be seen or heard, and so waits for the facts before it.
    public var opens: Bool {
        switch self {
        case .openMedia, .mayPublish, .makeEdge, .setSound(_, isOn: true): true
        case .unpublish, .dropEdges, .setSound, .destroyRoom, .voidPasses, .tell, .close, .refuse, .write:
            false
        }
    }
}

/// What is kept of a room.
public enum RoomFact: Codable, Hashable, Sendable {
    case opened
    /// Somebody came to wait, or a host came.
    case arrived(SeatID)
    case admitted(SeatID, by: SeatID)
    /// J6.
    case seenInView(SeatID, by: SeatID)
    /// Both sides met for the first time.
    case began(by: SeatID)
    case resumed(by: SeatID)
    case paused(RoomPause)
    case muted(SeatID, by: SeatID)
    case unmuted(SeatID, by: SeatID)
    case soundOnlyAllowed(SeatID, by: SeatID)
    case sentBack(SeatID, by: SeatID)
    case removed(SeatID, by: SeatID)
    /// Somebody who was in is so no longer.
    case left(SeatID)
    case helpWanted(SeatID)
    case helpGiven(SeatID, by: SeatID)
    /// The media server was lost.
    case interrupted
    case recovered
    case ended(RoomEnding)
}

/// Why the two sides do not see each other at the moment.
public enum RoomPause: Codable, Hashable, Sendable {
    case pressed(by: SeatID)
    case rest(by: SeatID)
    /// J3: no host saw and heard all of it.
    case unwatched(HostLack)
    /// Somebody without whom it does not go on has left.
    case left(SeatID)
    case mediaLost
    /// What was to be kept could not be.
    case notKept
}

/// Why a room is over.
public enum RoomEnding: Codable, Hashable, Sendable {
    case pressed(by: SeatID)
    /// G1: by a host, for something that must be written up.
    case incident(by: SeatID)
    case timeIsUp
    case nobodyCame
    case mediaLost
}

/// The last word to a seat.
public enum RoomFarewell: String, Codable, Hashable, Sendable {
    /// Contact is over.
    case over
    /// They were taken out of it, and do not come back.
    case removed
    /// Somebody took the seat from another page.
    case elsewhere
}

/// Why a press is not done.
public enum RoomNo: Codable, Hashable, Sendable {
    /// J2: only the centre's people do this.
    case notAHost
    case noSuchSeat
    /// They are not where this could be done to them: not waiting, not in, or gone for good.
    case notNow
    /// J2: hosts are not admitted, sent back or taken out by each other.
    case isAHost
    /// J3: whoever pressed does not see and hear what she must.
    case notFit(HostLack)
    /// J6: nobody has confirmed who is in view on that side.
    case notConfirmed(RoomSeat.Part)
    /// J3: supervised contact is in sight as well as in sound.
    case mustBeSeen
    /// Contact was not to begin yet.
    case tooEarly
    case isOver
}
