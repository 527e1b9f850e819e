/// The house's figures for rooms. No document gives them; each says what it was chosen by.
public struct RoomSettings: Hashable, Sendable {
    /// House rule: so long before contact its room can be entered, to wait: time to mend a microphone, and
    /// not so long that a link lies about.
    public var opensBeforeMinutes = 15
    /// House rule: a room that nobody is at for so long after contact was to begin is over. A side that comes
    /// late by less still finds it.
    public var nobodyLimitMinutes = 30
    /// House rule: a media server was back in 2 s when it was restarted, in 0.5 s on another machine; where
    /// it is not back by then, people are better told that it is over.
    public var recoveryLimitSeconds = 60
    /// House rule: browsers kept a connection through 10 s without network and gave it up after 17 s. Whoever
    /// is away for longer waits to be let in anew.
    public var awayLimitSeconds = 15
    public var lease = LeaseSettings()

    public init() {}
}

/// How long each sign that a host sees and hears the room stays good. All of them were measured with pages
/// that ignore every message: the last picture at either side is what counts.
public struct LeaseSettings: Hashable, Sendable {
    /// House rule: her page says every half second what it sees. Three missed are no accident.
    public var beatLimitMilliseconds: Int64 = 1500
    /// House rule: sound comes 50 times a second and pictures 20 times, and they are counted every 0.2 s. A
    /// browser that froze or lost its network was found out within 0.6 to 0.8 s by this.
    public var packetLimitMilliseconds: Int64 = 500
    /// House rule: the only sign where she sends and receives nothing. Found out within 1.75 to 1.95 s.
    public var seenLimitMilliseconds: Int64 = 1500
    /// House rule: whether a page of hers that is hidden behind another counts as not watching.
    public var hiddenPageIsAbsence = true

    public init() {}
}
