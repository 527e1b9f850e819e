import Domain
import Foundation
import Logging
import Testing

@testable import Outside

@Suite("A Janus of our own", .serialized)
struct JanusTests {
    private static let program = JanusProgram.found()
    private static let address = JanusSettings.ownAddress()
    private static let isHere = program != nil && address != nil
    private static let lack: Comment = "Janus is not installed, or this machine has only its loopback"

    /// Something was not as it should be.
    private struct Unmet: Error { let what: String }

    private func check(_ isSo: Bool, _ what: String) throws { if !isSo { throw Unmet(what: what) } }

    private func checkGone(_ what: String, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch MediaFault.gone {
            return
        }
        throw Unmet(what: what)
    }

    /// A running one, ended when the test is done. Janus gives up whoever says nothing for two seconds; on a
    /// machine where other tests take all there is that happens to us, and it is tried again.
    private func withServer(_ body: (JanusServer) async throws -> Void) async throws {
        for _ in 0..<4 {
            do {
                return try await withOneServer(body)
            } catch {
                try await Task.sleep(for: .seconds(2))
            }
        }
        try await withOneServer(body)
    }

    private func withOneServer(_ body: (JanusServer) async throws -> Void) async throws {
        let program = try #require(Self.program)
        var settings = JanusSettings(address: try #require(Self.address))
        (settings.firstPort, settings.lastPort) = (21_000, 21_999)
        let server = JanusServer(program, settings, logger: Logger(label: "test"))
        let running = Task { await server.run() }
        do {
            try await until { await server.readiness() == .ready }
            try await body(server)
        } catch {
            await server.stop()
            await running.value
            throw error
        }
        await server.stop()
        await running.value
    }

    private struct Late: Error {}

    private func until(seconds: Int = 60, _ isSo: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Late()
    }

    @Test("Two may send, and what they are answered names the server alone", .enabled(if: isHere, lack))
    func flow() async throws {
        try await withServer { server in
            let room = try await server.makeRoom()
            try check(await server.roomCount() == 1, "one room")
            let (one, other) = (MediaSeat("one"), MediaSeat("other"))
            let answer = try await room.publish(one, offer: SDPExample.browser())
            let address = Self.address ?? ""
            try check(answer.contains(" \(address) ") && answer.contains("a=recvonly"), answer)
            try check(answer.contains("s=-\r\n") && answer.contains("a=ice-lite"), answer)
            _ = try await room.publish(other, offer: SDPExample.browser())
            let edge = MediaEdge(from: one, to: other)
            try check(try await room.packets(one) == MediaPackets(audio: 0, video: 0), "no packets yet")
            try check(try await room.packets(MediaSeat("nobody")) == nil, "nobody's packets")
            await room.unpublish(one)
            try await checkGone("who left") { _ = try await room.makeEdge(edge, muted: []) }
            await room.destroy()
            try check(await server.roomCount() == 0, "no room")
            try await checkGone("over") { _ = try await room.publish(one, offer: SDPExample.browser()) }
        }
    }

    /// Nobody here has pictures to send, and so nobody can be looked at; `Tests/Video` has those who do.
    @Test("Who is not there is not looked at", .enabled(if: isHere, lack))
    func edges() async throws {
        try await withServer { server in
            let room = try await server.makeRoom()
            let (one, other) = (MediaSeat("one"), MediaSeat("other"))
            let edge = MediaEdge(from: one, to: other)
            try await checkGone("nobody") { _ = try await room.makeEdge(edge, muted: []) }
            _ = try await room.publish(one, offer: SDPExample.browser())
            try await checkGone("one alone") { _ = try await room.makeEdge(edge, muted: []) }
            _ = try await room.publish(other, offer: SDPExample.browser())
            // Dropped while it is being made: it does not come to be.
            async let making = room.makeEdge(edge, muted: [])
            await room.drop([edge])
            _ = try? await making  // Whichever of the two came first.
            await room.drop([edge])
            try await checkGone("dropped") { try await room.setMuted(true, .video, edge) }
            await room.destroy()
        }
    }

    @Test("Killed, its rooms are lost and it is there again", .enabled(if: isHere, lack))
    func killed() async throws {
        try await withServer { server in
            let room = try await server.makeRoom()
            await server.end(because: "a test")
            var isLost = false
            for await event in room.events { if case .roomLost = event { isLost = true } }
            try check(isLost, "lost")
            try await until { await server.readiness() == .ready }
            await (try await server.makeRoom()).destroy()
        }
    }

    @Test("Stopped, it takes no rooms; and what waits to be started says so")
    func stopped() async throws {
        let nodes = MediaNodes([], absence: "it is not installed")
        #expect(await nodes.readiness() == .unable(why: "it is not installed"))
        await #expect(throws: MediaFault.noNode(why: "it is not installed")) {
            _ = try await nodes.makeRoom()
        }
    }

    @Test("One that cannot be started says why, in the end")
    func unable() async throws {
        let program = JanusProgram(path: "/bin/false", library: "/nowhere", lessener: nil)
        let server = JanusServer(program, JanusSettings(address: "192.0.2.1"), logger: Logger(label: "test"))
        let running = Task { await server.run() }
        try await until {
            if case .unable = await server.readiness() { true } else { false }
        }
        await server.stop()
        running.cancel()
        await running.value
    }
}

@Suite("What Janus says is read")
struct JanusMessageTests {
    @Test("An answer, an event, several at once, and a no")
    func read() throws {
        let several = """
            [{"janus":"event","sender":7,"transaction":"t","plugindata":{"plugin":"p","data":{"videoroom":"joined",\
            "room":"r","private_id":9}},"jsep":{"type":"answer","sdp":"v=0"}},{"janus":"media","sender":7,"type":\
            "video","receiving":false}]
            """
        let messages = try JanusMessage.read(Data(several.utf8))
        #expect(messages.count == 2 && messages[0].said?.data?.privateID == 9)
        #expect(messages[0].description?.sdp == "v=0" && messages[1].isReceiving == false)
        let no = try JanusMessage.read(
            Data(#"{"janus":"error","error":{"code":458,"reason":"No session"}}"#.utf8))
        #expect(no.first?.refusal == .refused(code: 458, said: "No session"))
        #expect(throws: MediaFault.noAnswer) { try JanusMessage.read(Data("<html>".utf8)) }
    }

    @Test("A request is JSON, whatever is in it")
    func written() throws {
        let body: JanusJSON = ["a": .text("x\"\\\n\u{1}ü"), "b": [1, true], "c": [:]]
        let read = try JSONSerialization.jsonObject(with: Data(body.bytes)) as? [String: Any]
        #expect(read?["a"] as? String == "x\"\\\n\u{1}ü")
        #expect((read?["b"] as? [Any])?.count == 2)
    }

    @Test("A relay's credentials end, and are what coturn works out itself")
    func relay() throws {
        let relay = try #require(MediaRelay(addresses: ["turn:relay.example.org:3478"], secret: "north"))
        let credentials = relay.credentials(at: .init(milliseconds: 1_000_000_000_000))
        #expect(credentials.name.hasPrefix("1000021600:"))
        #expect(Data(base64Encoded: credentials.password)?.count == 20)
        #expect(MediaRelay(addresses: ["https://x"], secret: "s") == nil)
        #expect(MediaRelay(addresses: ["turn:x"], secret: "") == nil)
    }
}
