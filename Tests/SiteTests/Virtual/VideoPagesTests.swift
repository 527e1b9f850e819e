import Domain
import Foundation
import Journal
import Testing

@testable import Site

/// The demonstration's centre, with its family by video.
struct VideoWorld {
    static let file: CaseID = "DEMOLARK24-1"
    static let session = SessionID("DEMOLARK24-1.2026-11-21.1630")
    static let family = "/family/\(file)/video/\(session)"
    static let desk = "/today/\(Demonstration.centre)/2026-11-21/\(session)/video"
    let millbrook: Millbrook

    init() async throws {
        millbrook = try await Millbrook()
        var cast: [String: Who] = [:]
        for member in DemonstrationCast.staff {
            guard let account = try await millbrook.office.account(at: member.email) else { continue }
            cast[member.part] = .person(account.id, Set(member.roles))
        }
        try await DemonstrationVideo(demonstration: Demonstration(millbrook.office), cast: cast).begin()
    }

    func nora() async throws -> Browser { try await millbrook.party(Self.file, "nora") }
    func tom() async throws -> Browser { try await millbrook.party(Self.file, "tom") }

    static let ready = [
        ("isCharged", "yes"), ("isInSuitablePlace", "yes"), ("isNobodyElseThere", "yes"),
        ("doesNotRecord", "yes"),
    ]

    /// The room and the pass of the last page before a room.
    static func way(_ text: String) -> (room: String, pass: String)? {
        guard let room = between(text, "action=\"/room/", "/enter\""),
            let pass = between(text, "name=\"pass\" value=\"", "\"")
        else { return nil }
        return (room, pass)
    }

    private static func between(_ text: String, _ start: String, _ end: String) -> String? {
        guard let from = text.range(of: start)?.upperBound,
            let to = text[from...].range(of: end)?.lowerBound
        else { return nil }
        return String(text[from..<to])
    }
}

@Suite("J1 to J9 contact by video, in the browser")
struct VideoPagesTests {
    @Test("A family gets ready and goes in once, at its time")
    func family() async throws {
        let world = try await VideoWorld()
        var tom = try await world.tom()
        #expect(try await tom.get("/family/\(VideoWorld.file)").text.contains(VideoWorld.family))
        let page = try await tom.get(VideoWorld.family)
        #expect(page.status == 200 && page.text.contains("The waiting room opens at 16:15"))
        #expect(!page.text.contains("/enter\""))
        #expect(try await tom.post("\(VideoWorld.family)/enter").status == 409)

        world.millbrook.move(to: "16:15")
        // Whoever did nothing all day signs in again.
        tom = try await world.tom()
        #expect(try await tom.get(VideoWorld.family).text.contains("Confirm first that you are ready"))
        let half = try await tom.post("\(VideoWorld.family)/ready", ("isCharged", "yes"))
        #expect(half.status == 422 && half.text.contains("checked"))
        let ready = try await tom.send("\(VideoWorld.family)/ready", VideoWorld.ready)
        #expect(ready.location == "\(VideoWorld.family)?done=ready", "\(ready.text.prefix(3000))")
        let enter = try await tom.post("\(VideoWorld.family)/enter")
        let way = try #require(VideoWorld.way(enter.text))
        let rooms = JournalRooms(world.millbrook.office)
        let now = world.millbrook.clock.now()
        let planned = try #require(try await rooms.room(way.room, at: now))
        #expect(planned.plan.seats.map(\.name) == ["Dad"])
        #expect(try await rooms.spend(way.pass, in: "another", at: now) == nil)
        #expect(try await rooms.spend(way.pass, in: way.room, at: now) == "s1")
        #expect(try await rooms.spend(way.pass, in: way.room, at: now) == nil)
        let second = try #require(VideoWorld.way(try await tom.post("\(VideoWorld.family)/enter").text))
        #expect(try await rooms.spend(second.pass, in: second.room, at: planned.plan.ends) == nil)
        try await rooms.voidPasses(of: second.room)
        #expect(try await rooms.spend(second.pass, in: second.room, at: now) == nil)
    }

    @Test("J5 a check that goes badly is kept, and the page says what to do")
    func check() async throws {
        let world = try await VideoWorld()
        let nora = try await world.nora()
        #expect(try await nora.post("\(VideoWorld.family)/check").status == 422)
        let bad = try await nora.post(
            "\(VideoWorld.family)/check", ("hasPicture", "yes"), ("hasSound", "no"), ("isConnected", "yes"))
        #expect(bad.location == "\(VideoWorld.family)?done=check")
        #expect(try await nora.get("\(VideoWorld.family)?done=check").text.contains("ring the centre"))
        for page in ["guide", "guide-child", "check", "ready"] {
            #expect(try await nora.get("\(VideoWorld.family)/\(page)").status == 200, "\(page)")
        }
    }

    @Test("J1 neither side’s pages hold anything of the other")
    func apart() async throws {
        let world = try await VideoWorld()
        world.millbrook.move(to: "16:20")
        let (nora, tom) = (try await world.nora(), try await world.tom())
        for page in ["", "/check", "/ready", "/guide", "/guide-child"] {
            let hers = try await nora.get(VideoWorld.family + page).text
            let his = try await tom.get(VideoWorld.family + page).text
            for secret in ["Nora", "nora.lark@", "900131", "Priya"] {
                #expect(!his.contains(secret), "\(page)")
            }
            for secret in ["Tom", "tom.lark@", "Priya"] { #expect(!hers.contains(secret), "\(page)") }
        }
    }

    @Test("J2, J3 the supervisor hosts; nobody else’s account opens the page or the room")
    func hosting() async throws {
        let world = try await VideoWorld()
        var priya = try await world.millbrook.as("Priya")
        #expect(try await priya.get(VideoWorld.desk).text.contains("The room opens at 16:15"))
        world.millbrook.move(to: "16:16")
        priya = try await world.millbrook.as("Priya")
        let page = try await priya.get(VideoWorld.desk).text
        #expect(page.contains("Host this contact") && page.contains("Tom Lark") && page.contains("Nora Lark"))
        let way = try #require(VideoWorld.way(try await priya.post("\(VideoWorld.desk)/host").text))
        let alan = try await world.millbrook.as("Alan")
        #expect(try await alan.post("\(VideoWorld.desk)/host").status == 409)
        for name in ["Asha", "Tess", "Bryn"] {
            let other = try await world.millbrook.as(name)
            #expect(try await [403, 404].contains(other.get(VideoWorld.desk).status), "\(name)")
            #expect(try await [403, 404].contains(other.post("\(VideoWorld.desk)/host").status), "\(name)")
            #expect(try await [403, 404].contains(other.get(VideoWorld.family).status), "\(name)")
        }
        let tom = try await world.tom()
        #expect(try await [403, 404].contains(tom.get(VideoWorld.desk).status))
        let named = try await priya.post("\(VideoWorld.desk)/name", ("person", "1"), ("name", "Tom Lark"))
        #expect(named.status == 409 && named.text.contains("This name tells too much"))
        let note = try await priya.post("\(VideoWorld.desk)/note", ("words", "Pip sang."))
        #expect(note.location == "\(VideoWorld.desk)?done=note")
        #expect(try await !alan.get(VideoWorld.desk).text.contains("Pip sang."))
        #expect(way.room.allSatisfy { $0.isLetter || $0.isNumber })
    }

    @Test("G1, J2 after an incident the page says whom to ring first, and keeps to it")
    func after() async throws {
        let world = try await VideoWorld()
        world.millbrook.move(to: "16:30")
        let priya = try await world.millbrook.as("Priya")
        let way = try #require(VideoWorld.way(try await priya.post("\(VideoWorld.desk)/host").text))
        let rooms = JournalRooms(world.millbrook.office)
        try await rooms.keep(.ended(.incident(by: "s1")), in: way.room, at: world.millbrook.clock.now())
        let page = try await priya.get(VideoWorld.desk).text
        #expect(page.contains("Now, in this order") && page.contains("/incidents/new"))
        #expect(try await priya.post("\(VideoWorld.desk)/followed", ("side", "visitingAdult")).status == 409)
        #expect(try await priya.post("\(VideoWorld.desk)/followed", ("side", "residentCarer")).status == 303)
        #expect(try await priya.post("\(VideoWorld.desk)/followed", ("side", "visitingAdult")).status == 303)
        await #expect(throws: (any Error).self) {
            try await rooms.keep(.began(by: "s1"), in: way.room, at: world.millbrook.clock.now())
        }
        #expect(try await rooms.room(way.room, at: world.millbrook.clock.now())?.isOver == true)
    }
}
