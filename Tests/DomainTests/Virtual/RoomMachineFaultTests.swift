import Testing

@testable import Domain

@Suite("J3 the room's machine when something fails")
struct RoomMachineFaultTests {
    @Test("The media server is lost: back as paused, everybody sends and is looked at anew")
    func mediaLost() {
        var play = RoomPlay.live()
        play.take(.mediaLost)
        #expect(play.machine.phase == .interrupted)
        #expect(play.machine.sight(from: "c1")?.state == .mending)
        let effects = play.take(.mediaReady)
        #expect(play.machine.phase == .paused(.mediaLost))
        #expect(effects.contains(.mayPublish("h1")) && effects.contains(.mayPublish("c1")))
        play.take(.connected("h1"), .connected("c1"), .connected("a1"))
        #expect(play.press(.start) == [.refuse("h1", .notFit(.unknown))])
        play.take(.fitness("h1", .fit))
        #expect(play.press(.start) == [.refuse("h1", .notConfirmed(.childSide))])
        play.press(.confirmInView("c1"))
        play.press(.confirmInView("a1"))
        play.press(.start)
        #expect(play.edges.isSuperset(of: RoomPlay.meeting))
        #expect(play.facts.last == .resumed(by: "h1"))
    }

    @Test("It is over where the media server is not back in time; a second before that it is not")
    func notBack() {
        var play = RoomPlay.live()
        play.take(.mediaLost)
        play.now = play.now.adding(seconds: 59)
        play.take(.tick)
        #expect(play.machine.phase == .interrupted)
        play.now = play.now.adding(seconds: 1)
        play.take(.tick)
        #expect(play.machine.phase == .ended(.mediaLost))
    }

    @Test("The time is up: over to the second")
    func timeIsUp() {
        var play = RoomPlay.live()
        play.now = RoomPlay.begins.adding(minutes: 60).adding(seconds: -1)
        play.take(.tick)
        #expect(play.machine.phase == .live)
        play.now = play.now.adding(seconds: 1)
        #expect(play.take(.tick).first == .write(.ended(.timeIsUp)))
        #expect(play.edges.isEmpty)
    }

    @Test("The room opens a quarter of an hour before, and lets nobody in sooner")
    func opens() {
        var play = RoomPlay()
        play.now = RoomPlay.begins.adding(minutes: -15).adding(seconds: -1)
        play.take(.tick, .arrived("h1"))
        #expect(play.machine.phase == .booked)
        #expect(play.machine.stage(of: "h1") == .expected)
        play.now = play.now.adding(seconds: 1)
        play.take(.arrived("h1"))
        #expect(play.machine.stage(of: "h1") == .admitted)
    }

    @Test("A short absence heals; a long one waits to be let in anew")
    func away() {
        var play = RoomPlay.live()
        play.take(.away("a1"))
        play.now = play.now.adding(seconds: 14)
        play.take(.tick, .back("a1"))
        #expect(play.machine.phase == .live)
        play.take(.away("a1"))
        play.now = play.now.adding(seconds: 15)
        play.take(.tick)
        #expect(play.machine.stage(of: "a1") == .expected)
        #expect(play.machine.phase == .paused(.left("a1")))
    }

    @Test("Nobody is there for half an hour: it is over")
    func nobody() {
        var play = RoomPlay()
        play.take(.tick)
        play.now = play.now.adding(minutes: 29)
        play.take(.tick)
        #expect(play.machine.phase == .open)
        play.now = play.now.adding(minutes: 1)
        play.take(.tick)
        #expect(play.machine.phase == .ended(.nobodyCame))
    }

    @Test("What could not be kept does not open")
    func notKept() {
        var play = RoomPlay.live()
        play.take(.notKept(.began(by: "h1")))
        #expect(play.machine.phase == .paused(.notKept))
        #expect(!play.sidesMeet)
        play.take(.arrived("i1"))
        play.press(.admit("i1"))
        play.take(.notKept(.admitted("i1", by: "h1")))
        #expect(play.machine.stage(of: "i1") == .waiting)
        #expect(play.last.contains(.unpublish("i1")))
    }

    @Test("An edge that fails is made again while it should be there, and not when it should not")
    func edgeDown() {
        var play = RoomPlay.live()
        let edge = RoomEdge(from: "a1", to: "c1")
        #expect(play.take(.edgeDown(edge)) == [.makeEdge(edge, hasSound: true)])
        play.press(.pause)
        #expect(play.take(.edgeDown(edge)).isEmpty)
    }

    @Test("After a restart everybody comes in anew, but for whoever was taken out")
    func resumes() {
        let plan = RoomPlay().machine.plan
        var play = RoomPlay()
        play.machine = RoomMachine(resuming: plan, hasBegun: true, removed: ["a2"], muted: ["a1"])
        #expect(play.machine.phase == .paused(.mediaLost))
        #expect(play.take(.arrived("a2")) == [.close("a2", .removed)])
        play.staff()
        play.bring("c1")
        play.bring("a1")
        #expect(!play.sidesMeet)
        let effects = play.press(.start)
        #expect(effects.contains(.makeEdge(RoomEdge(from: "a1", to: "c1"), hasSound: false)))
        #expect(play.facts.last == .resumed(by: "h1"))
    }

    @Test("J1 no side learns of the other before they meet, not even that it waits")
    func sights() {
        var play = RoomPlay()
        play.staff()
        play.take(.arrived("c1"))
        let alone = play.machine.sight(from: "c1")
        play.bring("a1")
        play.press(.mute("a1"))
        #expect(play.machine.sight(from: "c1") == alone)
        #expect(alone?.board == nil && alone?.others.isEmpty == true)
        #expect(play.machine.sight(from: "h1")?.board?.count == 7)
    }
}
