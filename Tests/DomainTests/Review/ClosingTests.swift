import Testing

@testable import Domain

@Suite struct ClosingTests {
    @Test("H4 either adult frees the place in one step: the case's sessions and the places in their days")
    func placeNotNeeded() throws {
        for who in [Cast.mum, Cast.dad, Cast.cora] {
            var world = ahead()
            let events = try world.when(SayPlaceNotNeeded(file: "the-case"), by: who)
            #expect(world.theCase.reviews.placeNotNeeded == world.now)
            #expect(world.theCase.bookings.sessions["s2"]?.status == .cancelled)
            #expect(world.theCase.bookings.sessions["s1"]?.status == .held)
            #expect(try world.house().day("the-centre", day("2025-03-15")).sessions.isEmpty)
            let told = try events.flatMap { try world.notices(of: $0) }.map(\.to)
            #expect(told == [.centre("the-centre"), .adult("mum"), .adult("dad")])
            #expect(try world.when(SayPlaceNotNeeded(file: "the-case"), by: Cast.mum).isEmpty)
        }
    }

    @Test("H4 nobody else does: no staff but the coordinator, no party of another case, not the referrer")
    func nobodyElse() {
        let otherCase = Who.person("x", [.party("another-case", "mum")])
        let notOfTheCase = Who.person("y", [.party("the-case", "aunt")])
        for who in [Cast.sue, Cast.vic, Cast.ray, Cast.stranger, otherCase, notOfTheCase, .anyone] {
            var world = ahead()
            #expect(halt { try world.when(SayPlaceNotNeeded(file: "the-case"), by: who) }?.isDenied == true)
        }
    }

    @Test("H4 a session that has begun goes on to its end")
    func begunGoesOn() throws {
        var world = ahead(at: "2025-03-15T11:10")
        world.place(session("s2", on: "2025-03-15", .confirmed), begun: "2025-03-15T11:00")
        try world.when(SayPlaceNotNeeded(file: "the-case"), by: Cast.mum)
        #expect(world.theCase.bookings.sessions["s2"]?.status == .confirmed)
        #expect(world.theCase.bookings.sessions["s3"]?.status == .cancelled)
    }

    @Test("H4 sessions freed at the end count as nobody's cancellation")
    func countsAsNobodys() throws {
        var world = ahead()
        try world.when(SayPlaceNotNeeded(file: "the-case"), by: Cast.mum)
        let figures = SupportedReturnModel(world.theCase.bookings)
        #expect(figures.sessionsOffered == 1)
        #expect(figures.cancelledByResident + figures.cancelledByVisiting + figures.cancelledByCentre == 0)
    }

    @Test("closing frees what is ahead, tells both adults, and Cafcass Cymru where it referred")
    func closing() throws {
        for cymru in [false, true] {
            var world = ahead(cymru: cymru)
            let events = try world.when(close("2025-03-08"), by: Cast.cora)
            #expect(world.theCase.stage == .closed)
            #expect(world.theCase.bookings.sessions["s2"]?.status == .cancelled)
            let told = try events.flatMap { try world.notices(of: $0) }
            #expect(told.map(\.about) == Array(repeating: .caseClosed, count: cymru ? 3 : 2))
            #expect(told.map(\.to).contains(.commissioner(.cafcassCymru)) == cymru)
            #expect(try world.when(close("2025-03-08"), by: Cast.cora).isEmpty)
            #expect(halt { try world.when(close("2025-03-09"), by: Cast.cora) }?.step == .closed)
        }
    }

    @Test("contact ceased on or after the last session held, and not in the future")
    func ceased() throws {
        for (date, problem) in [
            ("2025-03-07", FieldProblem.Problem.before(day("2025-03-08"))), ("2025-03-11", .inTheFuture),
        ] {
            var world = ahead()
            #expect(
                halt { try world.when(close(date), by: Cast.cora) }?.fields == [
                    FieldProblem("contactCeased", problem)
                ])
        }
        for date in ["2025-03-08", "2025-03-10"] {
            var world = ahead()
            try world.when(close(date), by: Cast.cora)
        }
    }

    @Test("only the coordinator closes, and only what the centre has taken or keeps waiting")
    func whoCloses() {
        for who in [Cast.sue, Cast.vic, Cast.mum, Cast.dad, Cast.ray, Cast.stranger, .anyone] {
            var world = ahead()
            #expect(halt { try world.when(close("2025-03-08"), by: who) }?.isDenied == true)
        }
        for stage in CaseStage.allCases {
            var world = World.family(at: "2025-03-10T09:00", stage: stage)
            let stopped = halt { try world.when(close("2025-03-08"), by: Cast.cora) }
            #expect((stopped == nil) == (stage == .accepted || stage == .waitingList))
        }
    }

    private func close(_ ceased: String) -> CloseCase {
        CloseCase(file: "the-case", reason: .movedOn, contactCeased: day(ceased))
    }

    private func ahead(at now: String = "2025-03-10T09:00", cymru: Bool = false) -> World {
        World.family(
            at: now, cymru: cymru,
            sessions: [
                session("s1", on: "2025-03-08"), session("s2", on: "2025-03-15", .confirmed),
                session("s3", on: "2025-03-22", .provisional),
            ])
    }
}
