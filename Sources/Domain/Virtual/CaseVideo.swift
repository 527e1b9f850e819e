/// What a case keeps of contact by video: names for the screen, how devices did, what adults confirmed, and
/// what staff noted.
public struct CaseVideo: Sendable {
    /// J1: staff's names for the screen.
    public internal(set) var names: [Sitter: String] = [:]
    /// J5: each adult's newest check.
    public internal(set) var checks: [AdultID: DeviceCheck] = [:]
    /// J4, J5, J6: what each adult confirmed for a session.
    public internal(set) var declarations: [SessionID: [AdultID: VideoDeclaration]] = [:]
    /// F2: notes of the supervisor's during a session, oldest first.
    public internal(set) var notes: [SessionID: [VideoNote]] = [:]
    /// Which side was spoken to after it was over.
    public internal(set) var followedUp: [SessionID: [AdultRole: Instant]] = [:]
    /// J9: what child and adult can do together; nil where nobody chose: all of it.
    public internal(set) var activities: [SessionID: [TogetherActivity]] = [:]

    public init() {}
}

/// How a device did, days ahead (J5).
public struct DeviceCheck: Codable, Hashable, Sendable {
    public var day: Day
    public var hasPicture: Bool
    public var hasSound: Bool
    public var isConnected: Bool

    public var isGood: Bool { hasPicture && hasSound && isConnected }
}

/// What an adult confirmed before a session (J4, J5, J6: Protocol 4.3).
public struct VideoDeclaration: Codable, Hashable, Sendable {
    /// Those who are with them, of the people named for their side.
    public var with: [AdultID]
    public var at: Instant
}

/// A supervisor's note during a session, for staff alone.
public struct VideoNote: Codable, Hashable, Sendable {
    public var words: String
    public var at: Instant
    public var by: String
}

/// What child and adult can do together in the room (J9: Protocol 1.4).
public enum TogetherActivity: String, Codable, CaseIterable, Hashable, Sendable {
    case drawing, story, noughtsAndCrosses, memory
}
