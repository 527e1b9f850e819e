import AsyncHTTPClient
import Foundation
public import Logging
import NIOCore
import NIOPosix

/// A Janus of our own: a child process without rights, started anew when it ends, and ended when we do.
public actor JanusServer: MediaNode {
    /// House rule: it starts in a tenth of a second.
    private static let longestStart = Duration.seconds(10)
    private static let pauses: [Duration] = [
        .milliseconds(50), .milliseconds(250), .seconds(1), .seconds(3), .seconds(10),
    ]

    public nonisolated let name: String
    private let program: JanusProgram
    private let settings: JanusSettings
    private let logger: Logger
    private var client: JanusClient?
    private var lifeline: JanusGuard.Lifeline?
    private var rooms: [ObjectIdentifier: JanusRoom] = [:]
    private var isStopping = false
    private var isRunning = false
    /// Whether the process of this life has ended.
    private var hasEnded = false
    /// How often in a row it did not come up.
    private var failures = 0
    private var trouble: String?

    public init(_ program: JanusProgram, _ settings: JanusSettings, name: String = "media", logger: Logger) {
        self.program = program
        self.settings = settings
        self.name = name
        self.logger = logger
    }

    public func readiness() -> MediaReadiness {
        if client != nil { return .ready }
        if failures >= Self.pauses.count { return .unable(why: trouble ?? "Janus does not start") }
        return .starting
    }

    public func roomCount() -> Int { rooms.count }

    public func makeRoom() async throws(MediaFault) -> any MediaRoom {
        guard let client else { throw .noNode(why: "it is not running") }
        let room = try await JanusRoom.open(client, node: self)
        guard self.client?.address.apiSecret == client.address.apiSecret else {
            await room.lose("the media server has ended")
            throw .gone
        }
        rooms[ObjectIdentifier(room)] = room
        return room
    }

    public func run() async {
        isRunning = true
        while !isStopping, !Task.isCancelled {
            let began = ContinuousClock.now
            await once()
            await loseRooms()
            guard !isStopping, !Task.isCancelled else { break }
            // One that ran well for a while is no failure to start.
            failures = ContinuousClock.now - began > .seconds(30) ? 1 : failures + 1
            logger.error(
                "janus ended", metadata: ["why": "\(trouble ?? "by itself")", "times": "\(failures)"])
            // Woken early means that we are to stop.
            try? await Task.sleep(for: Self.pauses[min(failures, Self.pauses.count) - 1])
        }
        isRunning = false
    }

    /// One life of it.
    private func once() async {
        hasEnded = false
        let http: HTTPClient
        do {
            http = try JanusClient.http()
        } catch {
            trouble = "\(error)"
            return
        }
        do {
            let user = JanusGuard.borrowedUser()
            let configuration = JanusConfiguration(
                program: program, settings: settings,
                folder: "\(NSTemporaryDirectory())/steppingstone-media-\(Chance.text(12))",
                port: try await Self.freePort(), administrationPort: try await Self.freePort())
            defer { configuration.remove() }
            try configuration.write(owner: user)
            let watch = JanusGuard(program, configuration.arguments, user: user)
            let client = JanusClient(http: http, address: configuration.address)
            let logger = logger
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await watch.run { lifeline in
                        await self.began(lifeline)
                    } said: { line in
                        // What it says is for finding faults; it names no party's address at this level.
                        logger.debug("janus", metadata: ["said": "\(line)"])
                    }
                    await self.guardEnded()
                }
                group.addTask {
                    await self.awaitReadiness(client)
                    configuration.remove()
                }
                try await group.next()
                try await group.next()
            }
        } catch is CancellationError {
            trouble = "it was stopped"
        } catch {
            trouble = "\(error)"
        }
        (client, lifeline) = (nil, nil)
        // What is still being asked has no answer any more.
        try? await http.shutdown()
    }

    private func guardEnded() {
        hasEnded = true
        lifeline = nil
    }

    private func began(_ lifeline: JanusGuard.Lifeline) async {
        self.lifeline = lifeline
        if isStopping { await lifeline.cut() }
    }

    private func awaitReadiness(_ client: JanusClient) async {
        let begin = ContinuousClock.now
        while ContinuousClock.now - begin < Self.longestStart, !Task.isCancelled, !isStopping {
            do {
                _ = try await client.sessions()
                self.client = client
                (failures, trouble) = (0, nil)
                return
            } catch {
                trouble = "Janus did not answer: \(error)"
            }
            // Woken early means that we are to stop.
            try? await Task.sleep(for: .milliseconds(30))
            if hasEnded { return }
        }
        await lifeline?.cut()
    }

    private func loseRooms() async {
        let lost = rooms.values
        rooms = [:]
        for room in lost { await room.lose("the media server has ended") }
    }

    public func stop() async {
        isStopping = true
        await lifeline?.cut()
        let begin = ContinuousClock.now
        while isRunning, ContinuousClock.now - begin < .seconds(3) {
            // Woken early means looking again earlier.
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// A port that is free now.
    private static func freePort() async throws -> Int {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = channel.localAddress?.port ?? 0
        try await channel.close()
        return port
    }
}

extension JanusServer: JanusRoomKeeper {
    func ended(_ room: JanusRoom) { rooms[ObjectIdentifier(room)] = nil }

    func end(because why: String) async {
        guard let lifeline else { return }
        trouble = why
        client = nil
        await lifeline.cut()
    }
}

extension JanusSettings {
    /// The first address of this machine that is not its loopback, of version 4; nil where it has none.
    public static func ownAddress() -> String? {
        // Where the machine's addresses cannot be listed there is none to be had.
        let devices = (try? System.enumerateDevices()) ?? []
        return devices.compactMap { $0.address.flatMap(outside) }.first
    }

    private static func outside(_ address: SocketAddress) -> String? {
        guard case .v4 = address, let text = address.ipAddress, !text.hasPrefix("127.") else { return nil }
        return text
    }
}
