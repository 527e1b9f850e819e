import Testing

@testable import Domain

@Suite struct FamilySideTests {
    var world = World(at: "2025-03-03T09:00")

    init() throws {
        world.givenCentre()
        world.given(.centre(World.centre), RulesForTest())
        try world.givenAccepted()
        let times = SessionTimes(contactFrom: TimeOfDay(minutes: 600), minutes: 60, CentreSettings())
        world.given(.caseFile(World.file), BookedForTest(times: times))
    }

    @Test("Each side sees its own times and never the other's")
    func ownTimes() throws {
        let mum = try #require(try world.ask(MyCase(file: World.file), by: World.mum).sessions.first)
        let dad = try #require(try world.ask(MyCase(file: World.file), by: World.dad).sessions.first)
        #expect([mum.arrive, mum.leave].map(\.description) == ["10:00", "11:00"])
        #expect([dad.arrive, dad.leave].map(\.description) == ["09:45", "11:10"])
    }

    @Test("A side's model holds no detail of the other")
    func nothingOfTheOther() throws {
        let model = "\(try world.ask(MyCase(file: World.file), by: World.dad))"
        for secret in ["Secret Street", "07700", "Mia", "mum"] { #expect(!model.contains(secret)) }
    }

    @Test(
        "C13, C14 each side is told what is agreed of pictures and of leaving, and nothing that was written")
    func visitAgreed() throws {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenAccepted(
            .whole {
                $0.arrangements = ArrangementsAnswers(
                    willingToMeet: .no, mayLeaveCentre: true,
                    leavingDetails: "To the park; dad lives near it",
                    photographs: .takenNotShared, photographDetails: "Mum rings 07700 900999")
            })
        for who in [World.mum, World.dad] {
            let mine = try world.ask(MyCase(file: World.file), by: who)
            #expect(mine.photographs == .takenNotShared && mine.mayLeaveCentre == true)
            #expect(mine.hasVisitDetails)
            #expect(!"\(mine)".contains("900999") && !"\(mine)".contains("lives near"))
        }
    }

    @Test("C13, C14 nothing is agreed before the centre has accepted")
    func nothingAgreedYet() throws {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenScreened()
        let mine = try world.ask(MyCase(file: World.file), by: World.dad)
        #expect(mine.photographs == nil && mine.mayLeaveCentre == nil)
    }

    @Test("Nobody but the family's adults has the family's page")
    func strangers() {
        let stranger = Who.person("x", [.party("another-case", "dad")])
        for who in [Who.anyone, stranger, World.coordinator, World.referrer] {
            #expect(isDenied { _ = try world.ask(MyCase(file: World.file), by: who) })
        }
    }

    @Test("E11 each adult accepts the centre's rules for themselves, and the version is kept")
    mutating func houseRules() throws {
        var world = world
        #expect(try world.ask(MyCase(file: World.file), by: World.dad).nextStep == .acceptHouseRules)
        #expect(
            isDenied { try world.when(AcceptHouseRules(file: World.file, adult: "mum"), by: World.dad) })
        try world.when(AcceptHouseRules(file: World.file, adult: "dad"), by: World.dad)
        #expect(world.file(World.file).assessment.houseRulesAccepted == ["dad": 3])
        #expect(try world.ask(MyCase(file: World.file), by: World.dad).nextStep == .waitForPreVisit)
        #expect(
            refusal {
                try AssessmentRules.mustHaveAcceptedHouseRules(world.file(World.file), in: world.house())
            } == .E11)
        // A volunteer hears it at the door, on the day; this family has no day yet.
        #expect(
            isDenied { try world.when(AcceptHouseRules(file: World.file, adult: "mum"), by: World.volunteer) }
        )
        try world.when(AcceptHouseRules(file: World.file, adult: "mum"), by: World.supervisor)
        try AssessmentRules.mustHaveAcceptedHouseRules(world.file(World.file), in: world.house())
    }

    @Test("One account is never two sides of a case")
    mutating func oneSide() throws {
        var world = world
        try world.when(
            RegisterPerson(person: "p", name: "Dan", email: "dan@cole.example", addressMark: "m"))
        try world.when(LinkParty(file: World.file, adult: "dad", person: "p"), by: World.coordinator)
        #expect(world.file(World.file).links.contains(.cases(of: "p")))
        #expect(try world.house().person("p").roles == [.party(World.file, "dad")])
        #expect(
            wrongFields {
                try world.when(LinkParty(file: World.file, adult: "mum", person: "p"), by: World.coordinator)
            } == ["person"])
    }
}

/// Stands for the register's publishing of rules.
private struct RulesForTest: CentreEvent {
    func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.houseRules = HouseRules(version: 3, text: "Be kind.")
    }
}

/// Stands for the diary's booking.
private struct BookedForTest: CaseEvent {
    let times: SessionTimes
    func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.bookings.sessions["s"] = CaseSession(
            session: "s", centre: World.centre, day: day("2025-03-08"), times: times, room: "blue",
            kind: .supportedCentre, supervisor: nil, status: .confirmed, outcome: nil)
    }
}
