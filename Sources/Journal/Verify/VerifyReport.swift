/// What a walk over a whole journal found.
public struct VerifyReport: Sendable, Equatable {
    /// Events whose place in the chain is proved.
    public internal(set) var events: Int64 = 0
    /// Of these, the ones whose owner was erased: their place is proved, their content is gone.
    public internal(set) var erased: Int64 = 0
    public internal(set) var streams: Int64 = 0
    /// Summaries in their places; the newest may still wait to be put there.
    public internal(set) var summaries: Int64 = 0
    public internal(set) var items: Int64 = 0
    public internal(set) var documents: Int64 = 0
    public internal(set) var outcomes: Int64 = 0
    public internal(set) var keys: Int64 = 0
    /// Daily seals whose past the journal holds.
    public internal(set) var seals: Int64 = 0
    /// Notes of who read what.
    public internal(set) var reads: Int64 = 0
    /// What is wrong: of the events the first broken one, then at most one for every other kind of content.
    public internal(set) var broken: [Broken] = []

    /// Whether everything is as it was written.
    public var isWhole: Bool { broken.isEmpty }

    /// Something that is not as it was written.
    public struct Broken: Sendable, Equatable, CustomStringConvertible {
        /// The event's position; 0 where it is not an event.
        public var position: Int64
        /// The event's stream, or the name of what else is broken.
        public var stream: String
        /// The event's version in its stream; 0 where it is not an event.
        public var version: Int
        public var reason: String

        public var description: String {
            position > 0
                ? "event \(position) (\(stream), version \(version)): \(reason)" : "\(stream): \(reason)"
        }
    }
}
