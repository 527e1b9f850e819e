import Testing

@testable import Domain

@Suite("The door: E2, E5, E6, E11, G3")
struct DoorTests {
    private let session: SessionID = "the-case.2025-03-08.1030"

    /// Contact from 10:30 to 11:30: Dad from 10:15 to 11:40.
    private func world(_ kind: ServiceKind = .supportedCentre) throws -> World {
        var world = World.diary()
        world.ready("the-case", kind)
        try world.book("the-case", .iso("2025-03-08"), supervisor: kind.isSupervised ? "sue" : nil)
        return world
    }

    @Test("E6 a session from first to last: the two sides never move at one time")
    func wholeSession() throws {
        var world = try world()
        try world.at("10:15") { try $0.arrive("adult:dad") }
        try world.at("10:30") {
            try $0.arrive("child:sam")
            try $0.arrive("adult:mum")
            try $0.leave("adult:mum")
            try $0.begin()
        }
        try world.at("11:30") { world in
            #expect(refusal { try world.leave("adult:dad") } == .E6)
            #expect(refusal { try world.leave("child:sam") } == .E6)
            try world.arrive("adult:mum")
            try world.leave("child:sam")
            try world.leave("adult:mum")
        }
        world.at("11:39") { world in #expect(refusal { try world.leave("adult:dad") } == .E6) }
        try world.at("11:40") { world in
            #expect(refusal { try world.end(.attended) } == .E6)
            try world.leave("adult:dad")
            try world.end(.attended)
        }
        let held = world.file("the-case").bookings.sessions[session]
        #expect(held?.status == .held)
        #expect(held?.began == Instant(.iso("2025-03-08"), .at("10:30")))
        #expect(held?.ended == Instant(.iso("2025-03-08"), .at("11:30")))
        #expect(world.file("the-case").bookings.firstHeld == .iso("2025-03-08"))
    }

    @Test("E6 the visiting adult comes in at their time and not a minute before, nor when contact is over")
    func visitingAdultInTime() throws {
        for (time, rule) in [("10:14", RuleID.E6), ("10:15", nil), ("11:29", nil), ("11:30", .E6)] {
            var world = try world()
            world.at(time) { world in #expect(refusal { try world.arrive("adult:dad") } == rule) }
        }
    }

    @Test("E6 the child waits outside until the visiting adult is in the room, and not on the way there")
    func childWaits() throws {
        var world = try world()
        world.at("10:29") { world in #expect(refusal { try world.arrive("child:sam") } == .E6) }
        world.at("10:30") { world in #expect(refusal { try world.arrive("child:sam") } == .E6) }
        try world.at("10:31") { try $0.arrive("adult:dad") }
        world.at("10:35") { world in #expect(refusal { try world.arrive("adult:mum") } == .E6) }
        try world.at("10:36") {
            try $0.arrive("adult:mum")
            try $0.arrive("child:sam")
        }
        #expect(world.placed(.iso("2025-03-08")).sessions[session]?.stops.map(\.rule) == [.E6, .E6, .E6])
    }

    @Test("E6 the visiting adult is kept out while the resident carer's side is at the door or just gone")
    func visitingAdultWaits() throws {
        var world = try world()
        try world.at("10:15") { try $0.arrive("adult:dad") }
        try world.at("10:30") { try $0.arrive("adult:mum") }
        world.at("10:31") { world in #expect(refusal { try world.arrive("adult:gran") } == .E6) }
        try world.at("10:32") { try $0.leave("adult:mum") }
        world.at("10:36") { world in #expect(refusal { try world.arrive("adult:gran") } == .E6) }
        try world.at("10:37") { try $0.arrive("adult:gran") }
    }

    @Test("E5 only those on the case come in; anybody else is turned away, and that is kept")
    func namedPeopleOnly() throws {
        var world = try world()
        world.at("10:20") { world in
            #expect(refusal { try world.arrive("adult:uncle") } == .E5)
            #expect(refusal { try world.arrive("interpreter") } == .E5)
        }
        try world.at("10:20") {
            try $0.arrive("professional")
            try $0.arrive("adult:gran")
        }
        #expect(world.file("the-case").bookings.turnedAway.map(\.why) == [.notNamed, .notNamed])
        let turn = TurnAway(
            centre: "the-centre", day: .iso("2025-03-08"), session: session, described: "A man in a red coat",
            why: .underTheInfluence)
        try world.when(turn, by: World.vic)
        #expect(world.file("the-case").bookings.turnedAway.last?.described == "A man in a red coat")
    }

    @Test("E11 nobody comes in who has not accepted the centre's rules")
    func houseRules() throws {
        var world = try world()
        world.ready { $0.hasAcceptedRules = false }
        world.at("10:20") { world in #expect(refusal { try world.arrive("adult:dad") } == .E11) }
        world.ready()
        try world.at("10:20") { try $0.arrive("adult:dad") }
    }

    @Test("E11 whoever stands at the door notes that the rules are accepted, on the day of the session alone")
    func houseRulesAtTheDoor() throws {
        var world = try world()
        world.ready { $0.hasAcceptedRules = false }
        let accepts = AcceptHouseRules(file: "the-case", adult: "dad")
        world.now = Instant(.iso("2025-03-07"), .at("10:20"))
        #expect(isDenied { try world.when(accepts, by: World.vic) })
        try world.at("10:20") { world in
            try world.when(accepts, by: World.vic)
            try world.arrive("adult:dad")
        }
    }

    @Test("G3, B4 nobody comes in while contact is suspended, or before everybody was seen")
    func suspendedOrUnseen() throws {
        var world = try world()
        world.ready { $0.isSuspended = true }
        world.at("10:20") { world in #expect(refusal { try world.arrive("adult:dad") } == .G3) }
        world.ready { $0.isSeen = false }
        world.at("10:20") { world in #expect(refusal { try world.arrive("adult:dad") } == .B4) }
    }

    @Test("E2 supervised contact does not begin without its supervisor")
    func supervised() throws {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre)
        try world.book("the-case", .iso("2025-03-08"), provisional: true)
        world.at("10:20") { world in
            #expect(refusal { try world.arrive("adult:dad") } == .E2)
            #expect(refusal { try world.begin() } == .E2)
        }
        try world.when(
            AssignSupervisor(case: "the-case", session: session, supervisor: "sue"), by: World.cora)
        try world.at("10:20") { try $0.arrive("adult:dad") }
        #expect(misstep { try world.begin() } == .notBegun)
    }

    @Test("E6 a family marked never to meet another is kept out while the other is inside")
    func familiesApart() throws {
        var world = try world()
        world.ready("another-case")
        try world.book("another-case", .iso("2025-03-08"), from: .at("13:00"))
        world.ready("another-case") { $0.neverMeets = ["the-case"] }
        try world.at("10:15") { try $0.arrive("adult:dad") }
        let other: SessionID = "another-case.2025-03-08.1300"
        world.at("12:50") { world in
            #expect(refusal { try world.arrive("adult:dad", other) } == .E6)
        }
        try world.at("12:51") { try $0.leave("adult:dad") }
        try world.at("12:52") { try $0.arrive("adult:dad", other) }
    }

    @Test("A mistaken tap is undone on the day; contact that did not take place gives its minutes back")
    func undone() throws {
        var world = try world()
        try world.at("10:20") {
            try $0.arrive("adult:dad")
            try $0.when(
                UndoArrival(
                    centre: "the-centre", day: .iso("2025-03-08"), session: session, who: .adult("dad")),
                by: World.vic)
        }
        #expect(world.placed(.iso("2025-03-08")).sessions[session]?.presences.isEmpty == true)
        #expect(misstep { try world.end(.attended) } == .notBegun)
        try world.end(.visitingDidNotCome)
        #expect(world.file("the-case").bookings.minutesCounted == 0)
        let arrive = ArriveAtDoor(
            centre: "the-centre", day: .iso("2025-03-08"), session: session, who: .adult("dad"))
        #expect(misstep { try world.when(arrive) } == .closed)
    }

    @Test("Whoever has gone although told to wait is written down as gone, and as stopped")
    func goneAllTheSame() throws {
        var world = try world()
        try world.at("10:15") { try $0.arrive("adult:dad") }
        try world.at("10:30") { try $0.arrive("child:sam") }
        try world.at("11:00") {
            try $0.when(
                LeaveByDoor(
                    centre: "the-centre", day: .iso("2025-03-08"), session: session, who: .adult("dad"),
                    hasAlreadyGone: true), by: World.vic)
        }
        let placed = world.placed(.iso("2025-03-08")).sessions[session]
        #expect(placed?.inside.map(\.who) == [.child("sam")])
        #expect(placed?.stops.map(\.rule) == [.E6])
    }

    @Test("E6 the door goes by London's clock on both Sundays when it changes")
    func clockChanges() throws {
        for day in [.iso("2025-03-30"), .iso("2025-10-26")] as [Day] {
            var world = World.diary()
            world.ready()
            if day > .iso("2025-09-01") { world.now = Instant(.iso("2025-09-01"), .at("09:00")) }
            try world.book("the-case", day)
            let id = SessionID("the-case.\(day).1030")
            let arrive = ArriveAtDoor(centre: "the-centre", day: day, session: id, who: .adult("dad"))
            world.now = Instant(day, .at("10:14"))
            #expect(refusal { try world.when(arrive) } == .E6)
            world.now = Instant(day, .at("10:15"))
            try world.when(arrive)
        }
    }

    @Test("A side that runs late is told of to the other side alone, by itself or by staff")
    func runningLate() throws {
        var world = try world()
        world.now = Instant(.iso("2025-03-08"), .at("10:00"))
        let late = SayLate(case: "the-case", session: session, side: .visitingAdult, minutes: 20)
        #expect(throws: Halt.self) { try world.when(late, by: .person("m", [.party("the-case", "mum")])) }
        try world.when(late, by: .person("d", [.party("the-case", "dad")]))
        #expect(
            try world.told(.day("the-centre", .iso("2025-03-08")))
                == [Notice("the-case", to: .adult("mum"), .delay(session, minutes: 20))])
    }
}

extension World {
    /// On Saturday 8 March 2025, at that time.
    mutating func at(_ time: String, _ work: (inout World) throws -> Void) rethrows {
        now = Instant(.iso("2025-03-08"), .at(time))
        try work(&self)
    }

    mutating func arrive(_ who: String, _ session: SessionID = "the-case.2025-03-08.1030") throws(Halt) {
        guard let who = Visitor(who) else { preconditionFailure("\(who) is no visitor") }
        try when(
            ArriveAtDoor(centre: "the-centre", day: now.day, session: session, who: who),
            by: World.vic)
    }

    mutating func leave(_ who: String, _ session: SessionID = "the-case.2025-03-08.1030") throws(Halt) {
        guard let who = Visitor(who) else { preconditionFailure("\(who) is no visitor") }
        try when(
            LeaveByDoor(centre: "the-centre", day: now.day, session: session, who: who),
            by: World.vic)
    }

    mutating func begin(_ session: SessionID = "the-case.2025-03-08.1030") throws(Halt) {
        try when(BeginSession(centre: "the-centre", day: now.day, session: session), by: World.vic)
    }

    mutating func end(
        _ outcome: SessionOutcome, _ session: SessionID = "the-case.2025-03-08.1030"
    ) throws(Halt) {
        try when(
            EndSession(centre: "the-centre", day: now.day, session: session, outcome: outcome),
            by: World.vic)
    }
}
