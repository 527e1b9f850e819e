/// Whoever sends and sees in a room, as the media server knows them: a random text, never a person's.
public struct MediaSeat: Hashable, Sendable, CustomStringConvertible {
    public let id: String

    /// - Parameter id: letters and digits by chance.
    public init(_ id: String) { self.id = id }

    public var description: String { id }
}

/// One looks at another: what `from` sends goes to `to`, and to nobody else by this way.
public struct MediaEdge: Hashable, Sendable {
    public let from: MediaSeat
    public let to: MediaSeat

    public init(from: MediaSeat, to: MediaSeat) {
        self.from = from
        self.to = to
    }
}

/// The two things that flow.
public enum MediaKind: String, CaseIterable, Hashable, Sendable {
    case audio
    case video
}

/// How many packets have come from somebody, since they began to send.
public struct MediaPackets: Hashable, Sendable {
    public var audio: Int
    public var video: Int

    public init(audio: Int, video: Int) {
        self.audio = audio
        self.video = video
    }
}

/// What a media server tells without being asked.
public enum MediaEvent: Hashable, Sendable {
    /// What the seat sends arrives: it is connected.
    case publishing(MediaSeat)
    /// Whether that kind of thing arrives from the seat just now.
    case receiving(MediaSeat, MediaKind, Bool)
    /// The seat's own connection has ended, though nobody here ended it.
    case seatLost(MediaSeat)
    case edgeUp(MediaEdge)
    /// The edge has ended, though nobody here ended it.
    case edgeLost(MediaEdge)
    /// The room is gone, and with it everything in it: nothing flows any more. It is the last event.
    case roomLost(why: String)
}

/// What goes wrong with media.
public enum MediaFault: Error, Hashable, Sendable {
    /// The session description is none that a browser of ours writes.
    case unfit(SDPFault)
    /// The media server did not answer in time, or is not there.
    case noAnswer
    /// It said no.
    case refused(code: Int, said: String)
    /// What was asked for has been dropped meanwhile, or was never there.
    case gone
    /// No media server can take a room now.
    case noNode(why: String)
}

/// A room on a media server. It holds nobody's name, and only what is asked for here exists in it: each
/// direction between two seats is an edge of its own, so that cutting one cuts nothing else.
public protocol MediaRoom: Sendable {
    /// What happens in it; it is read by one, and ends with `roomLost` or after `destroy`.
    var events: AsyncStream<MediaEvent> { get }

    /// Lets the seat send. What it sent before ends first.
    ///
    /// - Parameter offer: the browser's session description.
    /// - Returns: the answer for that browser; it names the media server's own address alone.
    /// - Throws: `MediaFault`.
    func publish(_ seat: MediaSeat, offer: String) async throws(MediaFault) -> String

    /// Ends what the seat sends, and the edges to and from it.
    func unpublish(_ seat: MediaSeat) async

    /// Prepares one to look at another; both must be publishing. Nothing flows before `answer`.
    ///
    /// - Parameter muted: what does not flow at first.
    /// - Returns: the offer for the browser of `edge.to`.
    /// - Throws: `MediaFault`.
    func makeEdge(_ edge: MediaEdge, muted: Set<MediaKind>) async throws(MediaFault) -> String

    /// Begins the edge, by the answer of the browser of `edge.to`.
    /// - Throws: `MediaFault`.
    func answer(_ edge: MediaEdge, _ sdp: String) async throws(MediaFault)

    /// Ends edges. When it comes back nothing flows through them, whatever it took: where the media
    /// server does not do as it is told, the room is ended, and at last the server itself.
    func drop(_ edges: [MediaEdge]) async

    /// Lets a kind of thing flow through an edge, or not.
    /// - Throws: `MediaFault`; what should not flow and could not be stopped is cut as by `drop`.
    func setMuted(_ isMuted: Bool, _ kind: MediaKind, _ edge: MediaEdge) async throws(MediaFault)

    /// - Returns: what has come from the seat; nil where it does not publish.
    /// - Throws: `MediaFault`.
    func packets(_ seat: MediaSeat) async throws(MediaFault) -> MediaPackets?

    /// Ends the room and everything in it, as surely as `drop`.
    func destroy() async
}
