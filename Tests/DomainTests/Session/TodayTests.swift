import Testing

@testable import Domain

@Suite("The board for the door: E9")
struct TodayTests {
    private func board(_ world: World) throws -> TodayModel {
        try world.ask(TodayPage(centre: "the-centre", day: .iso("2025-03-08")), by: World.vic)
    }

    @Test("E9 the conditions of the family, and who may come in with the reason why not, in one look")
    func oneLook() throws {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre)
        try world.roster(.iso("2025-03-08"), ("sue", "09:00", "17:00"))
        try world.book("the-case", .iso("2025-03-08"), supervisor: "sue")
        world.now = Instant(.iso("2025-03-08"), .at("10:20"))
        let board = try board(world)
        #expect(board.staff.map(\.name) == ["Sue"])
        let sitting = try #require(board.sessions.first)
        #expect(sitting.children == ["Sam"])
        #expect(sitting.supervisor == "Sue")
        #expect(sitting.conditions.photographs == .takenNotShared)
        #expect(sitting.conditions.accepted == ["Quiet toys"])
        #expect(sitting.conditions.professional == "Pat Page")
        let may = Dictionary(uniqueKeysWithValues: sitting.people.map { ($0.who, $0.mayEnter) })
        #expect(
            may == [
                .adult("dad"): true, .adult("mum"): false, .child("sam"): false, .adult("gran"): true,
                .professional: true,
            ])
        #expect(sitting.people.first { $0.who == .adult("mum") }?.whyNotEnter?.rule == .E6)
        #expect(sitting.people.first { $0.who == .adult("dad") }?.asksForPhotoID == true)
    }

    @Test("E6 the board says loud whom to keep where they are")
    func loud() throws {
        var world = World.diary()
        world.ready()
        try world.book("the-case", .iso("2025-03-08"))
        let moments: [(String, TodayModel.Hold?, TodayModel.SittingState)] = [
            ("10:10", nil, .due), ("10:24", nil, .late), ("10:25", .residentSide, .late),
        ]
        for (time, hold, state) in moments {
            world.now = Instant(.iso("2025-03-08"), .at(time))
            let sitting = try board(world).sessions[0]
            #expect(sitting.hold == hold, "at \(time)")
            #expect(sitting.state == state, "at \(time)")
        }
        try world.at("10:26") { try $0.arrive("adult:dad") }
        #expect(try board(world).sessions[0].state == .waiting)
        try world.at("10:31") { try $0.arrive("child:sam") }
        #expect(try board(world).sessions[0].state == .inside)
        world.now = Instant(.iso("2025-03-08"), .at("11:35"))
        #expect(try board(world).sessions[0].hold == .visitingSide)
    }

    @Test("A volunteer of another centre, and a family, see no board")
    func notForOthers() throws {
        let world = World.diary()
        for who in [
            Who.anyone, .person("x", [.volunteer("other")]), .person("d", [.party("the-case", "dad")]),
        ] {
            #expect(throws: Halt.self) {
                try world.ask(TodayPage(centre: "the-centre", day: .iso("2025-03-08")), by: who)
            }
        }
    }

    @Test("The free places, the week and the choices agree with what can be booked")
    func suggestions() throws {
        var world = World.diary()
        world.ready("the-case", .supervisedCentre, by: .cafcassCymru)
        world.ready("another-case", .supervisedCentre)
        try world.book("another-case", .iso("2025-03-08"), from: .at("11:00"), supervisor: "sue")
        let places = try world.ask(
            FreePlacesPage(
                centre: "the-centre", kind: .supervisedCentre, from: .iso("2025-03-03"),
                through: .iso("2025-03-09"),
                minutes: 60), by: World.cora)
        #expect(places.days.map(\.day) == [.iso("2025-03-08"), .iso("2025-03-09")])
        #expect(places.days[0].starts.contains(.at("11:00")))  // the green room, with Sam
        let choices = try world.ask(
            BookingChoicesPage(case: "the-case", from: .at("11:00"), minutes: 60), by: World.cora)
        #expect(choices.minutesLeft == 360)
        #expect(choices.sessionsBeforeReview == 4)
        let first = try #require(choices.dates.first)
        #expect(first.rooms.filter { $0.whyNot == nil }.map(\.room) == ["green"])
        #expect(first.supervisors.filter { $0.whyNot == nil }.map(\.person) == ["sam"])
        try world.when(CloseDay(centre: "the-centre", day: .iso("2025-03-08")))
        let week = try world.ask(
            DiaryWeekPage(centre: "the-centre", first: .iso("2025-03-03")), by: World.vic)
        #expect(week.days[5].isClosed)
        #expect(week.days[5].sessions[0].needs == [.openDay])
    }
}
