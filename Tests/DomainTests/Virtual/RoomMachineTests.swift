import Testing

@testable import Domain

@Suite("J2, J3 the room's machine")
struct RoomMachineTests {
    @Test("J3 the two sides meet once a host is fit, both are in and were looked at, and she presses")
    func meets() {
        var play = RoomPlay()
        play.staff()
        #expect(play.machine.phase == .staffed)
        play.bring("c1")
        play.bring("a1")
        #expect(!play.sidesMeet)
        #expect(play.machine.sight(from: "c1")?.others.map(\.name) == ["Sue"])
        play.press(.start)
        #expect(play.machine.phase == .live)
        #expect(play.edges.isSuperset(of: RoomPlay.meeting))
        #expect(play.facts.contains(.began(by: "h1")))
        #expect(play.machine.sight(from: "c1")?.others.map(\.name) == ["Sue", "Dad"])
    }

    @Test("J6 not before who is in view was confirmed, on each side")
    func wantsConfirming() {
        var play = RoomPlay()
        play.staff()
        play.bring("c1")
        play.take(.arrived("a1"))
        play.press(.admit("a1"))
        play.take(.connected("a1"))
        #expect(play.press(.start).contains(.refuse("h1", .notConfirmed(.adultSide))))
        #expect(!play.sidesMeet)
        play.press(.confirmInView("a1"))
        play.press(.start)
        #expect(play.machine.phase == .live)
    }

    @Test("E4 not before contact is booked to begin, and to the very minute then")
    func notEarly() {
        var play = RoomPlay()
        play.now = RoomPlay.begins.adding(minutes: -1)
        play.staff()
        play.bring("c1")
        play.bring("a1")
        #expect(play.press(.start).contains(.refuse("h1", .tooEarly)))
        play.now = RoomPlay.begins
        play.press(.start)
        #expect(play.machine.phase == .live)
    }

    @Test("J2 whoever is not a host opens, mutes, pauses and ends nothing")
    func onlyHosts() {
        let presses: [RoomPress] = [
            .admit("c1"), .start, .pause, .mute("c1"), .unmute("c1"), .remove("c1"), .end, .endForIncident,
            .confirmInView("c1"), .sendBack("c1"), .rest, .helpGiven("c1"), .allowSoundOnly("c1"),
        ]
        for press in presses {
            for seat: SeatID in ["a1", "c1", "i1", "o1", "nobody"] {
                var play = RoomPlay.live()
                let before = play.machine
                #expect(play.press(press, by: seat) == [.refuse(seat, .notAHost)])
                #expect(play.machine == before)
            }
        }
    }

    @Test("J3 a host who is no longer fit ends what the sides see at once; fit again, it waits for her press")
    func loses() {
        var play = RoomPlay.live()
        let effects = play.take(.fitness("h1", .unfit(.notSending)))
        #expect(effects.first == .dropEdges(RoomPlay.meeting.sorted()))
        #expect(play.machine.phase == .paused(.unwatched(.notSending)))
        play.take(.fitness("h1", .fit))
        #expect(!play.sidesMeet)
        play.press(.start)
        #expect(play.edges.isSuperset(of: RoomPlay.meeting))
    }

    @Test("J3 a second host who is fit carries it on")
    func handsOver() {
        var play = RoomPlay.live()
        play.take(.arrived("h2"), .connected("h2"), .fitness("h2", .fit), .fitness("h1", .unfit(.silent)))
        #expect(play.machine.phase == .live)
        play.take(.gone("h1"))
        #expect(play.machine.phase == .live)
        play.take(.gone("h2"))
        #expect(play.machine.phase == .paused(.unwatched(.notConnected)))
        #expect(!play.sidesMeet)
    }

    @Test("A pause cuts before it is written, and a host still sees both")
    func pauses() {
        var play = RoomPlay.live()
        let effects = play.press(.pause)
        #expect(
            effects.prefix(2) == [
                .dropEdges(RoomPlay.meeting.sorted()), .write(.paused(.pressed(by: "h1"))),
            ])
        #expect(play.edges.contains(RoomEdge(from: "c1", to: "h1")))
        #expect(play.machine.sight(from: "a1")?.state == .paused)
        play.press(.start)
        play.press(.rest)
        #expect(play.machine.sight(from: "a1")?.state == .rest)
    }

    @Test("J2 the end is written first, and nothing comes after it")
    func ends() {
        var play = RoomPlay.live()
        let effects = play.press(.end)
        #expect(effects.first == .write(.ended(.pressed(by: "h1"))))
        #expect(effects.contains(.destroyRoom) && effects.contains(.voidPasses))
        #expect(effects.contains(.close("c1", .over)) && effects.contains(.close("a1", .over)))
        #expect(play.edges.isEmpty)
        #expect(play.take(.arrived("c1")) == [.close("c1", .over)])
        #expect(play.press(.start) == [.refuse("h1", .isOver)])
        #expect(play.take(.mediaReady) == [.destroyRoom])
        #expect(play.take(.tick).isEmpty)
    }

    @Test("J2 whoever was taken out does not come back; the others wait for a host")
    func removes() {
        var play = RoomPlay.live()
        play.press(.remove("a1"))
        #expect(play.machine.phase == .paused(.left("a1")))
        #expect(play.last.contains(.close("a1", .removed)))
        #expect(!play.edges.contains { $0.from == "a1" || $0.to == "a1" })
        #expect(play.take(.arrived("a1")) == [.close("a1", .removed)])
        #expect(play.press(.admit("a1")) == [.refuse("h1", .notNow)])
    }

    @Test("A reload waits to be let in anew, and to be looked at anew")
    func reloads() {
        var play = RoomPlay.live()
        play.take(.arrived("a1"))
        #expect(play.machine.stage(of: "a1") == .waiting)
        #expect(play.machine.phase == .paused(.left("a1")))
        #expect(!play.edges.contains { $0.from == "a1" || $0.to == "a1" })
        play.press(.admit("a1"))
        play.take(.connected("a1"))
        #expect(play.press(.start).contains(.refuse("h1", .notConfirmed(.adultSide))))
    }

    @Test("Somebody who comes late joins only once they were looked at, an observer as well")
    func late() {
        var play = RoomPlay.live()
        play.take(.arrived("o1"))
        play.press(.admit("o1"))
        play.take(.connected("o1"))
        #expect(!play.edges.contains(RoomEdge(from: "c1", to: "o1")))
        play.press(.confirmInView("o1"))
        #expect(play.edges.contains(RoomEdge(from: "c1", to: "o1")))
        play.take(.gone("o1"))
        #expect(play.machine.phase == .live)
        play.bring("i1")
        play.take(.gone("i1"))
        #expect(play.machine.phase == .paused(.left("i1")))
    }

    @Test("Muted, they are heard by hosts alone; so too when their edges are made anew")
    func mutes() {
        var play = RoomPlay.live()
        #expect(play.press(.mute("a1")).first == .setSound(RoomEdge(from: "a1", to: "c1"), isOn: false))
        play.press(.pause)
        let effects = play.press(.start)
        #expect(effects.contains(.makeEdge(RoomEdge(from: "a1", to: "c1"), hasSound: false)))
        #expect(effects.contains(.makeEdge(RoomEdge(from: "c1", to: "a1"), hasSound: true)))
        #expect(play.press(.unmute("a1")).contains(.setSound(RoomEdge(from: "a1", to: "c1"), isOn: true)))
    }

    @Test("J3 sound alone is enough only where contact is supported and a host said so")
    func soundOnly() {
        var supervised = RoomPlay.live()
        #expect(supervised.press(.allowSoundOnly("a1")) == [.refuse("h1", .mustBeSeen)])
        var supported = RoomPlay.live(isSupervised: false)
        #expect(supported.machine.watched == [Watched(seat: "c1"), Watched(seat: "a1")])
        supported.press(.allowSoundOnly("a1"))
        #expect(supported.machine.watched.contains(Watched(seat: "a1", isSoundEnough: true)))
    }
}
