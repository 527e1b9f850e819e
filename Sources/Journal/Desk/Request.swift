public import Domain

/// A command, who gave it, and when.
public struct Request: Sendable {
    /// The same id twice is the same act, done once.
    public var id: CommandID
    public var command: any Command
    public var by: Who
    public var at: Instant
    /// Why the person goes on where a rule warns, by rule.
    public var reasons: [RuleID: String]

    public init(
        id: CommandID, command: any Command, by: Who, at: Instant, reasons: [RuleID: String] = [:]
    ) {
        self.id = id
        self.command = command
        self.by = by
        self.at = at
        self.reasons = reasons
    }
}

/// An event that was kept.
public struct Happened: Sendable {
    /// Its place in the journal; 0 where it has only just been kept and nobody needs it.
    public let position: Int64
    public let stream: StreamID
    public let moment: Moment
    public let event: any Event
}

/// What came of a command.
public struct Outcome: Sendable {
    /// The events that were kept; none where it was so already, or where the command had been done before.
    public let events: [Happened]
    /// True where the same command id was kept before.
    public let isRepeat: Bool
}
