import Domain
import Foundation
import Outside

@testable import Site

/// A room at a media server that notes what is asked of it, and does it at once.
actor FakeMedia: MediaRoom {
    nonisolated let events: AsyncStream<MediaEvent>
    private let tell: AsyncStream<MediaEvent>.Continuation
    private(set) var edges: Set<MediaEdge> = []
    private(set) var muted: Set<MediaEdge> = []
    private(set) var made = 0
    private(set) var isDestroyed = false
    private var counts: [MediaSeat: Int] = [:]
    private(set) var isSlow = false

    init() { (events, tell) = AsyncStream.makeStream() }

    func publish(_ seat: MediaSeat, offer: String) async throws(MediaFault) -> String {
        guard !isDestroyed else { throw .gone }
        counts[seat] = 0
        tell.yield(.publishing(seat))
        return "answer"
    }

    func unpublish(_ seat: MediaSeat) async {
        counts[seat] = nil
        edges = edges.filter { $0.from != seat && $0.to != seat }
    }

    func makeEdge(_ edge: MediaEdge, muted kinds: Set<MediaKind>) async throws(MediaFault) -> String {
        // Woken early means that the test is over.
        if isSlow { try? await Task.sleep(for: .milliseconds(300)) }
        guard !isDestroyed else { throw .gone }
        made += 1
        if kinds.contains(.audio) { muted.insert(edge) }
        return "offer"
    }

    func answer(_ edge: MediaEdge, _ sdp: String) async throws(MediaFault) {
        guard !isDestroyed else { throw .gone }
        edges.insert(edge)
        tell.yield(.edgeUp(edge))
    }

    func drop(_ dropped: [MediaEdge]) async { edges.subtract(dropped) }

    func setMuted(_ isMuted: Bool, _ kind: MediaKind, _ edge: MediaEdge) async throws(MediaFault) {
        if isMuted { muted.insert(edge) } else { muted.remove(edge) }
    }

    func packets(_ seat: MediaSeat) async throws(MediaFault) -> MediaPackets? {
        guard let count = counts[seat] else { return nil }
        counts[seat] = count + 10
        return MediaPackets(audio: count + 10, video: count + 10)
    }

    func destroy() async {
        isDestroyed = true
        edges = []
        tell.finish()
    }

    /// As when the media server has gone.
    func lose() {
        isDestroyed = true
        edges = []
        tell.yield(.roomLost(why: "a test"))
        tell.finish()
    }

    func beSlow() { isSlow = true }
}

/// A media server that gives one room after another.
actor FakeNode: MediaNode {
    nonisolated let name = "fake"
    private(set) var rooms: [FakeMedia] = []

    func readiness() async -> MediaReadiness { .ready }
    func roomCount() async -> Int { rooms.count }
    func makeRoom() async throws(MediaFault) -> any MediaRoom {
        let room = FakeMedia()
        rooms.append(room)
        return room
    }
    func run() async {}
    func stop() async {}
}

/// A source that keeps facts, or fails to, or takes for ever.
actor FakeSource: RoomSource {
    enum Way: Sendable { case keeps, fails, hangs }

    let planned: PlannedRoom
    private(set) var facts: [RoomFact] = []
    private(set) var areVoid = false
    private var way = Way.keeps

    init(_ planned: PlannedRoom) { self.planned = planned }

    func be(_ way: Way) { self.way = way }

    func room(_ id: String, at now: Instant) async throws -> PlannedRoom? { planned }
    func spend(_ pass: String, in room: String, at now: Instant) async throws -> SeatID? { SeatID(pass) }
    func voidPasses(of room: String) async throws { areVoid = true }

    struct Full: Error {}

    func keep(_ fact: RoomFact, in room: String, at now: Instant) async throws {
        switch way {
        case .keeps: facts.append(fact)
        case .fails: throw Full()
        case .hangs: try await Task.sleep(for: .seconds(3600))
        }
    }
}

/// A page in a browser, as far as the room can tell: it sends when it is asked to, takes up what it is
/// offered, and says what it sees.
actor FakePage {
    let room: LiveRoom
    let seat: SeatID
    private(set) var page = ""
    private(set) var heard: [String] = []
    private var edges: [String] = []
    private var seen = 0
    private var isFrozen = false
    private var tasks: [Task<Void, Never>] = []

    init(_ room: LiveRoom, _ seat: SeatID) {
        self.room = room
        self.seat = seat
    }

    func comeIn() async throws {
        try await room.seat(seat, key: seat.rawValue)
        page = try await room.join(seat)
        let (messages, _) = try await room.listen(seat, page)
        tasks.append(Task { for await message in messages { await self.hear(message) } })
        tasks.append(
            Task {
                while !Task.isCancelled {
                    await self.beat()
                    // Woken early means that the page is closed.
                    try? await Task.sleep(for: .milliseconds(100))
                }
            })
        try await room.ready(seat, page)
    }

    func freeze() { isFrozen = true }
    func close() { for task in tasks { task.cancel() } }
    func press(_ press: RoomPress) async throws { try await room.press(press, seat, page) }

    private func beat() async {
        guard !isFrozen else { return }
        seen += 1
        let counts = edges.map { "\"\($0)\":{\"pictures\":\(seen),\"sounds\":\(seen)}" }.joined(
            separator: ",")
        let text = "{\"seen\":{\(counts)},\"isVisible\":true}"
        // It is what was just written.
        guard let beat = try? JSONDecoder().decode(RoomRequest.Beat.self, from: Data(text.utf8)) else {
            return
        }
        // Over is how a room ends for a page.
        try? await room.beat(seat, page, beat)
    }

    private func hear(_ message: RoomMessage) async {
        let (name, data) = (message.name, String(decoding: message.data, as: UTF8.self))
        heard.append(name == "ended" ? "ended \(data)" : name)
        guard !isFrozen else { return }
        switch name {
        // What is refused is tried by what asserts it.
        case "admitted": _ = try? await room.publish(seat, page, "offer")
        case "offer":
            guard let edge = data.firstMatch(of: /"edge":"([^"]+)"/).map({ String($0.1) }) else { return }
            edges.append(edge)
            try? await room.answer(seat, page, edge, "answer")  // As above.
        default: return
        }
    }
}
