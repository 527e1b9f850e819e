import Testing

@testable import Domain

@Suite("Suspended contact")
struct StoppageTests {
    private let officer = Who.person("olive", [.registerOfficer])

    private func world(_ suspensions: (SuspensionID, SuspensionScope, from: String, returns: String?)...)
        throws -> World
    {
        var world = World.diary()
        for (id, scope, from, returns) in suspensions {
            try world.when(
                SuspendFaceToFace(suspension: id, scope: scope, from: .iso(from), notice: "Shut."),
                by: officer)
            if let returns {
                try world.when(EndSuspension(suspension: id, returns: .iso(returns)), by: officer)
            }
        }
        return world
    }

    private func stoppages(_ world: World, _ postcode: String? = "LS1 4AP") throws -> [Stoppage] {
        let profile = CentreProfile(name: "Here", town: "Leeds", postcode: postcode)
        return try world.house().register().stoppages(of: "the-centre", profile)
    }

    @Test("K1 suspensions that overlap or touch are one stretch; others are not")
    func stretches() throws {
        let world = try world(
            ("one", .nation, "2025-04-01", "2025-04-10"), ("two", .areas(["LS"]), "2025-04-10", "2025-04-20"),
            ("three", .centres(["the-centre"]), "2025-05-01", nil))
        let found = try stoppages(world)
        #expect(found.map(\.from) == [.iso("2025-04-01"), .iso("2025-05-01")])
        #expect(found.map(\.returns) == [.iso("2025-04-20"), nil])
        #expect(found[0].holds(.iso("2025-04-19")) && !found[0].holds(.iso("2025-04-20")))
        #expect(!found[0].holds(.iso("2025-03-31")) && found[1].holds(.iso("2027-01-01")))
    }

    @Test("K1 an area is the letters of a postcode, and a centre without one is in none")
    func areas() throws {
        let world = try world(("one", .areas([" l ", "yo"]), "2025-04-01", nil))
        #expect(try stoppages(world, "L1 1AA").count == 1)
        #expect(try stoppages(world, "LS1 4AP").isEmpty)
        #expect(try stoppages(world, "YO1 7HH").count == 1)
        #expect(try stoppages(world, nil).isEmpty)
    }

    @Test("K1 called off before it began, it never was")
    func calledOff() throws {
        #expect(try stoppages(world(("one", .nation, "2025-04-01", "2025-04-01"))).isEmpty)
    }

    @Test("K1 contact by video is not suspended")
    func video() throws {
        let world = try world(("one", .nation, "2025-03-03", nil))
        let house = world.house()
        let centre = try house.centre(World.here)
        let day = Day.iso("2025-03-08")
        for kind in ServiceKind.allCases {
            let rule = refusal {
                try SuspensionRules.mustNotBeSuspended(centre, for: kind, on: [day], in: house)
            }
            #expect(rule == (kind.isVirtual ? nil : .K1))
        }
    }

    @Test("K1 the same act again changes nothing; another under its name is out of step")
    func again() throws {
        var world = try world(("one", .nation, "2025-04-01", nil))
        let same = SuspendFaceToFace(
            suspension: "one", scope: .nation, from: .iso("2025-04-01"), notice: "Shut.")
        #expect(try world.when(same, by: officer).isEmpty)
        var other = same
        other.from = .iso("2025-04-02")
        #expect(throws: Halt.self) { try world.when(other, by: officer) }
    }

    @Test("K1 the register officer sees counts, and the centre its families")
    func whoSeesWhat() throws {
        var world = try world(("one", .nation, "2025-03-08", nil))
        try world.givenAccepted()
        let row = try #require(try world.ask(SuspensionsPage(), by: officer).first)
        #expect(row.families == 1 && row.undecided == 1)
        #expect(throws: Halt.self) {
            try world.ask(CentreSuspensionPage(centre: "the-centre"), by: officer)
        }
        let held = try world.ask(CentreSuspensionPage(centre: "the-centre"), by: World.coordinator)
        #expect(held.families.map(\.file) == [World.file] && held.undecided == 1)
    }

    @Test("K2 the other side never learns what was weighed")
    func judgementIsPrivate() throws {
        var world = try world(("one", .nation, "2025-03-08", nil))
        try world.givenAccepted()
        try world.when(
            DecideAlternative(
                file: World.file,
                alternative: Alternative(
                    way: .indirectContact, words: "Letters each week.", health: "SECRET-HEALTH",
                    infectionRisk: "SECRET-RISK", vulnerablePeople: "SECRET-PEOPLE")),
            by: World.coordinator)
        for who in [World.mum, World.dad] {
            let model = try world.ask(MyCase(file: World.file), by: who)
            #expect(model.meanwhile?.words == "Letters each week.")
            #expect(!"\(model)".contains("SECRET"))
        }
    }
}
