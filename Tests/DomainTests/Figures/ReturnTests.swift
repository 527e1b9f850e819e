import Testing

@testable import Domain

@Suite("Returns are sent in one press, and stay as they were sent")
struct ReturnTests {
    private let quarter = Quarter(year: 2025, number: 1)

    /// One accepted referral of March.
    private func world() throws -> World {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenAccepted()
        return world
    }

    private func send(_ why: String? = nil) -> SendStatistics {
        SendStatistics(centre: World.centre, quarter: quarter, why: why)
    }

    @Test("Not before the quarter is over: refused on its last day, sent on the day after")
    func limit() throws {
        var world = try world()
        world.at("2025-03-31T23:59")
        #expect(throws: Halt.self) { try world.when(send(), by: World.coordinator) }
        world.at("2025-04-01T00:00")
        #expect(try world.when(send(), by: World.coordinator).count == 1)
    }

    @Test("Only whoever runs the centre sends, or looks")
    func access() throws {
        var world = try world()
        world.at("2025-04-02T09:00")
        for who in [World.supervisor, World.volunteer, World.mum, .anyone, Cast.commissioner] {
            #expect(isDenied { try world.when(send(), by: who) })
            #expect(
                isDenied { _ = try world.ask(FiguresPage(centre: World.centre, span: quarter.span), by: who) }
            )
        }
        #expect(isDenied { _ = try world.ask(RegisterReturns(quarter: quarter), by: World.coordinator) })
    }

    @Test("Sent twice it is one return; changed it says why, and what was sent before stays")
    func correction() throws {
        var world = try world()
        world.at("2025-04-02T09:00")
        try world.when(send(), by: World.coordinator)
        #expect(try world.when(send(), by: World.coordinator).isEmpty)
        world.given(
            .centre(World.centre),
            StaffEnlisted(member: StaffMember(person: "v", name: "V", post: .volunteer)))
        #expect(try world.when(send(), by: World.coordinator).isEmpty, "staff of April are not March's")
        let sent = try world.house().centreReturn(World.centre, .quarter(quarter)).statistics
        world.given(.register, ReturnSettingsChanged(settings: hiding(below: 3)))
        #expect(throws: Halt.self) { try world.when(send(), by: World.coordinator) }
        try world.when(send("The register shows more now"), by: World.coordinator)
        let now = try world.house().centreReturn(World.centre, .quarter(quarter)).statistics
        #expect(now.count == 2 && now.first == sent.first && now.last?.why == "The register shows more now")
    }

    private func hiding(below: Int) -> ReturnSettings {
        var settings = ReturnSettings()
        settings.hideBelow = below
        return settings
    }

    @Test("One family does not leave as a number; the centre itself sees it")
    func hidden() throws {
        var world = try world()
        world.at("2025-04-02T09:00")
        try world.when(send(), by: World.coordinator)
        let model = try world.ask(
            StatisticsPage(centre: World.centre, quarter: quarter), by: World.coordinator)
        #expect(model.exact.first?.figures[.received] == 1)
        #expect(model.now.parts.first?[.received] == nil && model.now.parts.first?[.accepted] == nil)
        #expect(model.now.parts.first?[.families] == 0)
        #expect(model.now.parts.first?.daysToAnswer == nil)
    }

    @Test("The officer sees who sent, who is late and who is missing: the last day counts as in time")
    func standing() throws {
        var world = try world()
        let officer = Who.person("nia", [.registerOfficer])
        func state() throws -> ReturnStanding.State? {
            try world.ask(RegisterReturns(quarter: quarter), by: officer).rows.first?.standing.state
        }
        #expect(try state() == .notOver)
        world.at("2025-04-01T00:00")
        #expect(try state() == .due)
        world.at("2025-04-30T23:59")
        #expect(try state() == .due)
        world.at("2025-05-01T00:00")
        #expect(try state() == .overdue)
        try world.when(send(), by: World.coordinator)
        #expect(try state() == .sentLate)
        let before = try world.ask(RegisterReturns(quarter: quarter.before), by: officer)
        #expect(before.rows.isEmpty, "it was not entered here then")
    }

    @Test("Totals say at how many centres a number is hidden, and rates are told only where all is known")
    func totals() {
        func figures(_ held: Int?, _ missed: Int?) -> StatisticsFigures {
            var part = StatisticsPart(.supported, CentreFigures([], in: quarter.span), below: 5)
            part.counts = [
                SentCount(counted: .sessionsHeld, number: held), SentCount(counted: .noShows, number: missed),
            ]
            return StatisticsFigures(
                parts: [part], openDays: 1, sessionsAvailable: 1, volunteers: 1, staff: 1, hiddenBelow: 5,
                sessionMinutes: 60)
        }
        let known = StandardTotals(.supported, [figures(90, 10), figures(80, 20)])
        #expect(known.totals[.sessionsHeld] == StandardTotals.Total(known: 170, hiddenAt: 0))
        #expect(known.noShowPercent == 15)
        let partly = StandardTotals(.supported, [figures(90, 10), figures(nil, nil)])
        #expect(partly.totals[.noShows] == StandardTotals.Total(known: 10, hiddenAt: 1))
        #expect(partly.noShowPercent == nil && StandardTotals(.supervised, [figures(1, 1)]).centres == 0)
    }

    @Test("F4, C6 a month tells Cafcass Cymru what was delivered of what it bought, case by case")
    func cymru() throws {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        try world.givenAccepted(.cymru(sessions: 4, minutesEach: 60))
        let march = MonthOfYear(year: 2025, month: 3)
        world.given(
            .caseFile(World.file),
            SessionsBooked(sessions: [
                session("a", on: "2025-03-08"),
                session("b", on: "2025-03-15", .notHeld, outcome: .childNotBrought),
                session("c", on: "2025-04-05"),
            ]))
        world.at("2025-04-01T09:00")
        try world.when(SendCymruMonth(centre: World.centre, month: march), by: World.coordinator)
        #expect(
            try world.when(SendCymruMonth(centre: World.centre, month: march), by: World.coordinator).isEmpty)
        let model = try world.ask(CymruReturns(month: march), by: Cast.commissioner)
        let row = try #require(model.rows.first?.sent?.cymru?.first)
        #expect(row.sessionsBought == 4 && row.minutesBought == 240)
        #expect(row.sessionsBooked == 2 && row.noShows == 1 && row.isReceived && row.isAccepted)
        #expect(row.file == World.file && model.rows.count == 1)
        #expect(isDenied { _ = try world.ask(CymruReturns(month: march), by: World.coordinator) })
    }
}
