import AsyncHTTPClient
public import Logging
import NIOCore

/// A Janus on another machine, as the settings name it.
public struct JanusNode: Codable, Hashable, Sendable {
    public var name: String
    /// `https://media1.example.org:9443`: what stands in front of it asks for our certificate.
    public var address: String
    public var apiSecret: String
    public var adminSecret: String
    public var roomKey: String
    public var origin: String
    /// The addresses that it may name to browsers.
    public var mediaAddresses: Set<String>
    /// PEM files: our own chain and key, and the authority that signed theirs.
    public var certificate: JanusCertificate?
}

/// A Janus on another machine. It is watched, and not run, from here; what it was doing for a server of ours
/// that is no more it gives up by itself after some seconds.
public actor JanusFarServer: MediaNode {
    private static let lookEvery = Duration.seconds(1)

    public nonisolated let name: String
    private let node: JanusNode
    private let logger: Logger
    private var client: JanusClient?
    private var answers = false
    private var trouble = "it has not answered yet"
    private var rooms: [ObjectIdentifier: JanusRoom] = [:]
    private var isStopping = false

    public init(_ node: JanusNode, logger: Logger) {
        self.node = node
        self.logger = logger
        name = node.name
    }

    public func readiness() -> MediaReadiness { answers ? .ready : .unable(why: trouble) }

    public func roomCount() -> Int { rooms.count }

    public func makeRoom() async throws(MediaFault) -> any MediaRoom {
        guard let client, answers else { throw .noNode(why: trouble) }
        let room = try await JanusRoom.open(client, node: self)
        rooms[ObjectIdentifier(room)] = room
        return room
    }

    public func run() async {
        let http: HTTPClient
        do {
            http = try JanusClient.http(node.certificate)
        } catch {
            trouble = "its certificate files cannot be used: \(error)"
            return logger.error("media node", metadata: ["node": "\(name)", "error": "\(error)"])
        }
        let client = JanusClient(
            http: http,
            address: JanusAddress(
                rooms: node.address, administration: node.address, apiSecret: node.apiSecret,
                adminSecret: node.adminSecret, origin: node.origin, roomKey: node.roomKey,
                mediaAddresses: node.mediaAddresses))
        self.client = client
        await endStrangers(client)
        while !isStopping, !Task.isCancelled {
            do {
                _ = try await client.sessions()
                if !answers { logger.info("media node answers", metadata: ["node": "\(name)"]) }
                answers = true
            } catch {
                if answers { logger.error("media node", metadata: ["node": "\(name)", "error": "\(error)"]) }
                (answers, trouble) = (false, "it does not answer")
            }
            // Woken early means that we are to stop.
            try? await Task.sleep(for: Self.lookEvery)
        }
        // What is still being asked has no answer any more.
        try? await http.shutdown()
    }

    /// Ends what an earlier run of ours left there. A node serves one server of ours.
    private func endStrangers(_ client: JanusClient) async {
        do {
            for session in try await client.sessions() {
                try await client.destroySession(session, patience: .seconds(1))
            }
        } catch {
            logger.warning("media node's old sessions", metadata: ["node": "\(name)", "error": "\(error)"])
        }
    }

    public func stop() async {
        isStopping = true
        for room in rooms.values { await room.destroy() }
    }
}

extension JanusFarServer: JanusRoomKeeper {
    func ended(_ room: JanusRoom) { rooms[ObjectIdentifier(room)] = nil }

    /// It cannot be ended from here. It gives every session of ours up after two seconds without a word of
    /// ours, and it takes no more rooms until it answers again.
    func end(because why: String) async {
        (answers, trouble) = (false, why)
        logger.critical("media node", metadata: ["node": "\(name)", "why": "\(why)"])
        for room in rooms.values { await room.lose(why) }
    }
}
