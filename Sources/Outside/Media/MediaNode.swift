/// Whether a media server can take rooms.
public enum MediaReadiness: Hashable, Sendable {
    case ready
    /// Not yet, or not just now: it is being started.
    case starting
    /// It cannot, and this is why, in words for whoever runs the machine.
    case unable(why: String)
}

/// A media server. Several may stand side by side; a room lives on one of them.
public protocol MediaNode: Sendable {
    /// What it is called in logs and on the page that shows the nodes.
    var name: String { get }

    /// Whether it can take a room.
    func readiness() async -> MediaReadiness

    /// How many rooms it holds.
    func roomCount() async -> Int

    /// - Returns: a new and empty room.
    /// - Throws: `MediaFault`.
    func makeRoom() async throws(MediaFault) -> any MediaRoom

    /// Keeps it running, where it is run from here, until the task is cancelled or `stop` is called.
    func run() async

    /// Ends it, where it is run from here: when this comes back, nothing flows through it.
    func stop() async
}

/// The media servers there are.
public struct MediaNodes: Sendable {
    public let nodes: [any MediaNode]
    /// Why there is none, where there is none.
    private let absence: String

    public init(_ nodes: [any MediaNode], absence: String = "no media server is set") {
        self.nodes = nodes
        self.absence = absence
    }

    /// A room on the node that holds the fewest, or on the next where that one does not answer.
    ///
    /// - Returns: the room, and the name of its node.
    /// - Throws: `MediaFault.noNode` where none can take it.
    public func makeRoom() async throws(MediaFault) -> (room: any MediaRoom, node: String) {
        var able: [(count: Int, node: any MediaNode)] = []
        var why = absence
        for node in nodes {
            switch await node.readiness() {
            case .ready: able.append((await node.roomCount(), node))
            case .starting: why = "\(node.name) is starting"
            case .unable(let reason): why = "\(node.name): \(reason)"
            }
        }
        for (_, node) in able.sorted(by: { $0.count < $1.count }) {
            do {
                return (try await node.makeRoom(), node.name)
            } catch {
                why = "\(node.name): \(error)"
            }
        }
        throw .noNode(why: why)
    }

    /// Whether a room could be made now; where not, why not.
    public func readiness() async -> MediaReadiness {
        var answer = MediaReadiness.unable(why: absence)
        for node in nodes {
            switch await node.readiness() {
            case .ready: return .ready
            case .starting: answer = .starting
            case .unable(let why): if answer != .starting { answer = .unable(why: why) }
            }
        }
        return answer
    }
}
