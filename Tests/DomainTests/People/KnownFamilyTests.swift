import Testing

@testable import Domain

@Suite("Nobody works with a family that they know: L1")
struct KnownFamilyTests {
    private func world(_ kind: ServiceKind = .supportedCentre) -> World {
        var world = World.diary()
        world.ready("the-case", kind)
        world.ready("another-case")
        return world
    }

    private func say(_ person: PersonID) -> SayFamilyKnown {
        SayFamilyKnown(case: "the-case", person: person)
    }

    @Test("L1 whoever knows a family is on duty before it comes and after it has gone, not while it is there")
    func roster() throws {
        var world = world()
        try world.book("the-case", .iso("2025-03-08"))  // 10:15 to 11:40
        try world.when(say("vic"), by: World.vic)
        let day = Day.iso("2025-03-08")
        #expect(
            refusal { try world.roster(day, ("bob", "10:00", "16:00"), ("vic", "11:39", "16:00")) } == .L1)
        #expect(
            refusal { try world.roster(day, ("bob", "10:00", "16:00"), ("vic", "09:00", "10:16")) } == .L1)
        try world.roster(
            day, ("bob", "10:00", "16:00"), ("vic", "11:40", "16:00"), ("vic", "09:00", "10:15"))
    }

    @Test("L1 no session of the family is booked while somebody who knows it is on duty")
    func booking() throws {
        var world = world()
        try world.roster(.iso("2025-03-08"), ("vic", "10:00", "16:00"), ("bob", "10:00", "16:00"))
        try world.when(say("vic"), by: World.cora)
        #expect(refusal { try world.book("the-case", .iso("2025-03-08")) } == .L1)
        try world.book("another-case", .iso("2025-03-08"))
        try world.book("the-case", .iso("2025-03-09"))
    }

    @Test("L1 nobody watches a family that they know, under this case or another of it")
    func supervising() throws {
        var world = world(.supervisedCentre)
        world.ready("the-case-2", .supervisedCentre)
        try world.when(say("sue"), by: World.cora)
        #expect(refusal { try world.book("the-case", .iso("2025-03-08"), supervisor: "sue") } == .L1)
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sam")
    }

    @Test("L1 it may always be said; what is booked then is listed, and does not begin")
    func saidLate() throws {
        var world = world(.supervisedCentre)
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")
        try world.when(say("sue"), by: .person("sue", [.supervisor(World.here)]))
        let desk = try world.ask(PeopleDesk(centre: World.here), by: World.cora)
        #expect(desk.booked.map(\.whyNot.rule) == [.L1])
        world.at("2025-03-08T10:15")
        let board = try world.ask(TodayPage(centre: World.here, day: .iso("2025-03-08")), by: World.vic)
        #expect(board.sessions.first?.keepAway == ["Sue"])
        #expect(board.sessions.first?.whyNotBegin?.rule == .L1)
    }

    @Test("Each says it for themselves, the coordinator for anybody; she alone takes it back")
    func whose() throws {
        var world = world()
        let bob = Who.person("bob", [.volunteer(World.here)])
        #expect(isDenied { try world.when(say("vic"), by: bob) })
        #expect(isDenied { try world.when(say("vic"), by: .person("vic", [.volunteer("elsewhere")])) })
        try world.when(say("vic"), by: World.vic)
        let back = TakeBackFamilyKnown(case: "the-case", person: "vic")
        #expect(isDenied { try world.when(back, by: World.vic) })
        try world.when(back, by: World.cora)
        #expect(!world.theCentre().knows("vic", "the-case"))
        #expect(misstep { try world.when(say("nobody"), by: World.cora) } == .unknownThing)
    }
}
