import Testing

@testable import Domain

@Suite struct ReferralClocksTests {
    private func received(at moment: String, _ answers: ReferralAnswers = .whole()) throws -> World {
        var world = World(at: moment)
        world.givenCentre()
        try world.givenSubmitted(answers)
        return world
    }

    private func deadline(_ rule: RuleID, _ world: World) -> Clock? {
        CaseClocks.all(of: world.file(World.file), in: world.house()).first { $0.rule == rule }
    }

    @Test("D1 with a court order the answer is due within seven days of receipt")
    func sevenDays() throws {
        let world = try received(at: "2025-03-26T23:59")
        let clock = try #require(deadline(.D1, world))
        #expect(clock.lastDay == day("2025-04-02"))
        // The clocks went forward on the Sunday between.
        #expect(clock.overdueFrom == Instant(london: "2025-04-03T00:00"))
        let unordered = try received(
            at: "2025-03-26T23:59", .whole { $0.proceedings = ProceedingsAnswers(hasOrder: false) })
        #expect(deadline(.D1, unordered) == nil)
    }

    @Test(
        "D2 Cafcass Cymru's ten working days step over weekends and bank holidays",
        arguments: [
            ("2025-03-03T09:00", "2025-03-17"), ("2025-04-11T09:00", "2025-04-29"),
            ("2025-05-02T17:00", "2025-05-19"),
        ])
    func tenWorkingDays(_ moment: String, _ last: String) throws {
        let world = try received(at: moment, .cymru())
        #expect(deadline(.D2, world)?.lastDay == day(last))
        #expect(deadline(.D1, world) != nil)
        #expect(deadline(.D2, try received(at: moment)) == nil)
    }

    @Test("D1 a place on the waiting list is no answer yet; yes and no are")
    func answered() throws {
        var world = try received(at: "2025-03-03T09:00")
        try world.when(PutOnWaitingList(file: World.file, expected: nil), by: World.coordinator)
        #expect(deadline(.D1, world)?.isRunning == true)
        world.at("2025-03-07T12:00")
        try world.when(
            DeclineReferral(file: World.file, because: .noRoom, words: "There is no room."),
            by: World.coordinator)
        #expect(deadline(.D1, world)?.met == world.now)
    }

    @Test("D4 C16 after a refusal the twenty-one days are counted where the order goes back to court")
    func restore() throws {
        for fallBack in FallBack.allCases {
            var world = try received(at: "2025-03-03T09:00", .whole { $0.proceedings?.fallBack = fallBack })
            world.at("2025-03-10T12:00")
            try world.when(
                DeclineReferral(file: World.file, because: .noRoom, words: "There is no room."),
                by: World.coordinator)
            let clock = deadline(.D4, world)
            #expect((clock == nil) == (fallBack == .anotherCentreByAgreement))
            guard let clock else { continue }
            // The first day on which the court may hear it.
            #expect(clock.overdueFrom.day == day("2025-04-01"))
        }
    }

    @Test("A referral that was taken back owes nothing any more")
    func takenBack() throws {
        var world = try received(at: "2025-03-03T09:00")
        try world.when(WithdrawReferral(file: World.file), by: World.referrer)
        #expect(CaseClocks.all(of: world.file(World.file), in: world.house()).isEmpty)
    }

    @Test("The centre's list has the nearest deadline first")
    func inbox() throws {
        var world = try received(at: "2025-03-03T09:00", .cymru())
        world.at("2025-03-04T09:00")
        let unordered = ReferralAnswers.whole { $0.proceedings = ProceedingsAnswers(hasOrder: false) }
        try world.givenSubmitted(unordered, file: "b-one", link: "b")
        let earlier = ReferralAnswers.whole { $0.proceedings?.orderDate = day("2025-02-27") }
        try world.givenSubmitted(earlier, file: "c-one", link: "c")
        let rows = try world.ask(Inbox(centre: World.centre), by: World.coordinator).rows
        #expect(rows.map(\.summary.id) == ["c-one", World.file, "b-one"])
        #expect(rows.first?.summary.children == ["Sam"])
    }
}
