/// Where a room stands.
public enum RoomPhase: Hashable, Sendable {
    /// Not open yet.
    case booked
    /// Seats can be taken; no host sees and hears anything yet, and nobody is let in.
    case open
    /// A host is there: people are let in, one by one.
    case staffed
    /// The two sides meet.
    case live
    case paused(RoomPause)
    /// The media server was lost, and another is sought.
    case interrupted
    /// For good.
    case ended(RoomEnding)

    public var isEnded: Bool { if case .ended = self { true } else { false } }
    public var isPaused: Bool { if case .paused = self { true } else { false } }
}

/// Where somebody stands on their way into the room.
public enum SeatStage: String, Codable, Hashable, Sendable {
    /// Not at their page.
    case expected
    /// At their page, by themselves; nothing of theirs is sent and nobody else is to be seen.
    case waiting
    /// Let in: they may send.
    case admitted
    /// Their picture and sound come.
    case connected
    /// Taken out, for good.
    case removed
}

/// A seat as the machine knows it.
struct RoomPlace: Hashable, Sendable {
    var stage = SeatStage.expected
    /// J6: somebody looked who is to be seen there, since they came in.
    var isConfirmed = false
    var isMuted = false
    var isSoundOnly = false
    var wantsHelp = false
    /// Since when their page has not listened; nil while it does.
    var awaySince: Instant?
    /// Of a host: whether she sees and hears what she must.
    var fitness = HostFitness.unfit(.unknown)

    var isIn: Bool { stage == .admitted || stage == .connected }
    var isPresent: Bool { isIn || stage == .waiting }

    /// Back to the beginning, as after a reload. What was wanted of them and said of them ends with it; that
    /// they are muted does not.
    mutating func leave(to stage: SeatStage) {
        let wasMuted = isMuted
        self = RoomPlace()
        self.stage = stage
        isMuted = wasMuted
    }
}
