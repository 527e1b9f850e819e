/// What happens to a room, as its machine is told.
public enum RoomInput: Hashable, Sendable {
    /// Time went on: at least once a second.
    case tick
    /// A pass was spent: somebody is at the page of their seat. A second time is a reload, and whoever came
    /// before at that seat is no longer there.
    case arrived(SeatID)
    /// Their picture and sound reach the media server.
    case connected(SeatID)
    /// Their page was closed, or their connection is dead for certain.
    case gone(SeatID)
    /// Their page does not listen at the moment; it may come back by itself.
    case away(SeatID)
    /// Their page, the same one, listens again.
    case back(SeatID)
    case edgeUp(RoomEdge)
    /// An edge failed by itself. Not said of an edge that was dropped on purpose.
    case edgeDown(RoomEdge)
    /// Whether a host sees and hears what she must.
    case fitness(SeatID, HostFitness)
    /// Somebody asks for help.
    case helpWanted(SeatID)
    /// Somebody pressed what is the hosts'; the machine looks whether they are one.
    case pressed(RoomPress, by: SeatID)
    /// The media server has a room for us: the first, or one in place of what was lost.
    case mediaReady
    /// The media server, or our room in it, is gone or does not answer.
    case mediaLost
    /// A fact could not be kept, and what it was to open must not open.
    case notKept(RoomFact)
}

/// What a host can press (J2).
public enum RoomPress: Codable, Hashable, Sendable {
    case admit(SeatID)
    /// Back to their waiting room; they may be let in again.
    case sendBack(SeatID)
    /// J6: who is to be seen at that seat was looked at, and nobody else is in view.
    case confirmInView(SeatID)
    /// The two sides meet: the first time, or again. It is always somebody's press.
    case start
    case pause
    /// A pause that was agreed: a drink, the bathroom.
    case rest
    /// The others no longer hear them; hosts still do.
    case mute(SeatID)
    case unmute(SeatID)
    /// Supported contact only (J3): their picture may be missing, their sound not.
    case allowSoundOnly(SeatID)
    /// Somebody has seen to a call for help.
    case helpGiven(SeatID)
    /// For good.
    case remove(SeatID)
    case end
    /// Ends at once, because of something that must be written up (G1).
    case endForIncident
}

/// Whether a host sees and hears what she must (J3).
public enum HostFitness: Codable, Hashable, Sendable {
    case fit
    case unfit(HostLack)
}

/// What a host lacks.
public enum HostLack: Codable, Hashable, Sendable {
    /// Her page does not listen.
    case notListening
    /// Her own picture and sound are not up.
    case notConnected
    /// Her page has said nothing for too long.
    case silent
    /// No picture or no sound of hers comes.
    case notSending
    /// She sees no picture of theirs.
    case cannotSee(SeatID)
    /// She hears no sound of theirs.
    case cannotHear(SeatID)
    /// Her page is hidden behind another.
    case lookingAway
    /// No sign of her was looked at yet.
    case unknown
}
