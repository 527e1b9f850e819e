import Domain
import Logging
import Outside
import Synchronization
import Testing

@testable import Site

/// The actor of a room with a media server and pages that only seem to be. What is to be decided is
/// `RoomMachine`'s and tested there; here it is that it is done, in time and in order.
@Suite("A room while it is open")
struct LiveRoomTests {
    private struct Late: Error { let what: String }

    /// Three who meet.
    private struct Meeting {
        let source: FakeSource
        let node: FakeNode
        let room: LiveRoom
        let host: FakePage
        let child: FakePage
        let dad: FakePage

        var media: FakeMedia {
            get async throws { try #require(await node.rooms.last) }
        }

        func close() async {
            for page in [host, child, dad] { await page.close() }
            await room.stop()
        }
    }

    private func until(_ what: String, seconds: Int = 60, _ isSo: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw Late(what: what)
    }

    private func open(
        _ leaseMilliseconds: Int64, wall: @escaping @Sendable () -> Instant = Serving.present
    ) async throws -> Meeting {
        let seats = [
            RoomSeat(seat: "host", part: .host, name: "Mrs Lowe"),
            RoomSeat(seat: "child", part: .childSide, name: "Sam"),
            RoomSeat(seat: "dad", part: .adultSide, name: "Dad"),
        ]
        let now = wall()
        var settings = RoomSettings()
        // Longer than it takes other tests to let these have their turn.
        settings.lease.beatLimitMilliseconds = leaseMilliseconds
        settings.lease.packetLimitMilliseconds = leaseMilliseconds
        settings.lease.seenLimitMilliseconds = leaseMilliseconds
        let source = FakeSource(
            PlannedRoom(
                plan: RoomPlan(
                    seats: seats, isSupervised: true, begins: now, ends: now.adding(minutes: 60),
                    settings: settings)))
        let node = FakeNode()
        let room = LiveRoom(
            "room", source.planned, source: source, nodes: MediaNodes([node]), logger: Logger(label: "test"),
            wall: wall)
        await room.begin()
        return Meeting(
            source: source, node: node, room: room, host: FakePage(room, "host"),
            child: FakePage(room, "child"), dad: FakePage(room, "dad"))
    }

    /// They come in, are let in and looked at; nobody has pressed start.
    private func gather(
        _ leaseMilliseconds: Int64 = 60_000, wall: @escaping @Sendable () -> Instant = Serving.present
    ) async throws -> Meeting {
        let meeting = try await open(leaseMilliseconds, wall: wall)
        for page in [meeting.host, meeting.child, meeting.dad] { try await page.comeIn() }
        for seat in ["child", "dad"] as [SeatID] {
            try await press(.admit(seat), meeting)
            try await press(.confirmInView(seat), meeting)
        }
        return meeting
    }

    private func press(_ press: RoomPress, _ meeting: Meeting) async throws {
        try await until("\(press)") {
            do {
                try await meeting.host.press(press)
                return true
            } catch RoomRefusal.refused {
                // As often as a person might press; a page that asks without end is told to wait.
                try await Task.sleep(for: .milliseconds(100))
                return false
            }
        }
    }

    private func meet(
        _ leaseMilliseconds: Int64 = 60_000, wall: @escaping @Sendable () -> Instant = Serving.present
    ) async throws -> Meeting {
        let meeting = try await gather(leaseMilliseconds, wall: wall)
        try await press(.start, meeting)
        try await until("six edges") { try await meeting.media.edges.count == 6 }
        return meeting
    }

    @Test("The machine’s clock jumps: back, and nothing changes; forward past the end, and the room ends")
    func clockJumps() async throws {
        let jumped = Mutex(0)
        let meeting = try await meet { Serving.present().adding(minutes: jumped.withLock { $0 }) }
        jumped.withLock { $0 = -24 * 60 }
        try await Task.sleep(for: .milliseconds(600))
        #expect(try await meeting.media.edges.count == 6)
        let left = await meeting.room.leftMilliseconds()
        #expect((50 * 60_000...60 * 60_000).contains(left))
        jumped.withLock { $0 = 24 * 60 }
        try await until("the end") { try await meeting.media.edges.isEmpty }
        // Cut first, and noted after that.
        try await until("its note") {
            await meeting.source.facts.contains { if case .ended = $0 { true } else { false } }
        }
        await meeting.close()
    }

    @Test("J3 the two sides meet by a press, and not before it")
    func meeting() async throws {
        let meeting = try await gather()
        try await until("four edges") { try await meeting.media.edges.count == 4 }
        try await Task.sleep(for: .milliseconds(200))
        #expect(try await meeting.media.edges.count == 4)
        try await press(.start, meeting)
        try await until("six edges") { try await meeting.media.edges.count == 6 }
        #expect(await meeting.source.facts.contains(.began(by: "host")))
        await meeting.close()
    }

    @Test("J2 a pause cuts at once, though the disk takes for ever")
    func hangingDisk() async throws {
        let meeting = try await meet()
        await meeting.source.be(.hangs)
        try await meeting.host.press(.pause)
        try await until("four edges") { try await meeting.media.edges.count == 4 }
        await #expect(throws: RoomRefusal.self) { try await meeting.dad.press(.start) }
        for page in [meeting.host, meeting.child, meeting.dad] { await page.close() }
    }

    @Test("What could not be kept does not open")
    func fullDisk() async throws {
        let meeting = try await gather()
        try await until("four edges") { try await meeting.media.edges.count == 4 }
        await meeting.source.be(.fails)
        let made = try await meeting.media.made
        try await press(.start, meeting)
        try await Task.sleep(for: .milliseconds(400))
        #expect(try await meeting.media.made == made)
        #expect(try await meeting.media.edges.count == 4)
        await meeting.close()
    }

    @Test("J2 the end ends everything, though it could not be kept")
    func ending() async throws {
        let meeting = try await meet()
        await meeting.source.be(.fails)
        try await meeting.host.press(.end)
        try await until("the end") { try await meeting.media.isDestroyed }
        for page in [meeting.child, meeting.dad] {
            try await until("told") { await page.heard.contains(#"ended {"why":"over"}"#) }
        }
        await #expect(throws: RoomRefusal.self) { try await meeting.host.press(.start) }
        await #expect(throws: RoomRefusal.self) { try await meeting.room.seat("dad", key: "again") }
        try await until("passes void") { await meeting.source.areVoid }
        await meeting.close()
    }

    @Test("J3 when her page says nothing any more the two sides are apart")
    func silence() async throws {
        let meeting = try await meet(8_000)
        await meeting.host.freeze()
        try await until("four edges") { try await meeting.media.edges.count == 4 }
        await meeting.close()
    }

    @Test("An edge that is called off while it is being made does not come to be")
    func calledOff() async throws {
        let meeting = try await gather()
        try await until("four edges") { try await meeting.media.edges.count == 4 }
        try await meeting.media.beSlow()
        try await press(.start, meeting)
        try await Task.sleep(for: .milliseconds(100))
        try await meeting.host.press(.pause)
        try await Task.sleep(for: .milliseconds(600))
        #expect(try await meeting.media.edges.count == 4)
        await meeting.close()
    }

    @Test("When the media server is lost another takes its place, and nobody meets before a press")
    func lost() async throws {
        let meeting = try await meet()
        try await meeting.media.lose()
        try await until("another") { await meeting.node.rooms.count == 2 }
        try await until("four edges") { try await meeting.media.edges.count == 4 }
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await meeting.media.edges.count == 4)
        #expect(await meeting.source.facts.contains(.interrupted))
        await meeting.close()
    }

    @Test("A page that another took the place of is done with, and a stranger is nobody")
    func pages() async throws {
        let meeting = try await meet()
        let again = FakePage(meeting.room, "dad")
        try await again.comeIn()
        try await until("told") { await meeting.dad.heard.contains(#"ended {"why":"elsewhere"}"#) }
        try await until("apart") { try await meeting.media.edges.count == 2 }
        await #expect(throws: RoomRefusal.self) { try await meeting.dad.press(.pause) }
        #expect(await meeting.room.holds("dad", key: "dad"))
        #expect(await !meeting.room.holds("dad", key: "child"))
        #expect(await !meeting.room.holds("nobody", key: ""))
        await again.close()
        await meeting.close()
    }
}
