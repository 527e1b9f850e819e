import Testing

@testable import Domain

@Suite struct ReviewTests {
    @Test("H1 the review is due three months after the first session held, to the last minute of the day")
    func threeMonths() throws {
        for (first, last) in [
            ("2025-03-08", "2025-06-08"), ("2025-11-30", "2026-02-28"), ("2025-01-31", "2025-04-30"),
            ("2025-07-26", "2025-10-26"),
        ] {
            let world = World.family(at: "2025-03-08T15:00", sessions: [session("s1", on: first)])
            let clock = try #require(Clock.of(.H1, clocks(world)).first)
            #expect(clock.lastDay == day(last))
            #expect(!clock.isOverdue(at: moment("\(last)T23:59")))
            #expect(clock.isOverdue(at: Instant(startOf: day(last) + 1)))
        }
    }

    @Test("H1 the review at three months meets it, a later one too; another kind does not")
    func threeMonthsMet() throws {
        for kind in Review.Kind.allCases {
            var world = World.family(at: "2025-06-07T15:00", sessions: [session("s1", on: "2025-03-08")])
            try world.when(hold(kind), by: Cast.cora)
            let isMet = kind == .threeMonths || kind == .sixMonths
            #expect(Clock.of(.H1, clocks(world)).first?.isRunning == !isMet)
            #expect(Clock.of(.H2, clocks(world)).first?.isRunning == (kind != .sixMonths))
        }
    }

    @Test("H1 H2 nothing is due before a session was held, nor once the case is closed")
    func neither() throws {
        var world = World.family(
            at: "2025-03-08T15:00", sessions: [session("s1", on: "2025-03-15", .confirmed)])
        #expect(clocks(world).isEmpty)
        world = World.family(at: "2025-03-08T15:00", sessions: [session("s1", on: "2025-03-08")])
        #expect(clocks(world).map(\.rule) == [.H1, .H2])
        try world.when(close("2025-03-08"), by: Cast.cora)
        #expect(clocks(world).isEmpty)
    }

    @Test("H2 contact ends six months after the first session, later only as signed off")
    func stay() throws {
        var world = World.family(at: "2025-09-06T15:00", sessions: [session("s1", on: "2025-03-08")])
        #expect(Clock.of(.H2, clocks(world)).first?.lastDay == day("2025-09-08"))
        #expect(try world.ask(page, by: Cast.cora).stayEnds == day("2025-09-08"))
        try world.when(hold(.sixMonths, exceptional("2025-12-06")), by: Cast.cora)
        #expect(try world.ask(page, by: Cast.cora).stayEnds == day("2025-12-06"))
        #expect(Clock.of(.H2, clocks(world)).first?.isRunning == false)
    }

    @Test("H2 exceptional circumstances are stated, and signed off by name; both or not at all")
    func signOff() throws {
        var world = World.family(at: "2025-09-06T15:00", sessions: [session("s1", on: "2025-03-08")])
        for (why, who) in [("", "Cora Bell"), ("Waiting for the court.", " "), ("", "")] {
            let half = Review.Exceptional(circumstances: why, signedOffBy: who, until: day("2025-12-06"))
            #expect(refusal { try world.when(hold(.sixMonths, half), by: Cast.cora) } == .H2)
        }
        #expect(world.theCase.reviews.exceptional == nil)
    }

    @Test("H2 a sign-off belongs to the review at six months or a later one, and reaches ahead")
    func signOffFits() throws {
        var world = World.family(at: "2025-09-06T15:00", sessions: [session("s1", on: "2025-03-08")])
        for kind in Review.Kind.allCases {
            let fields = halt { try world.when(hold(kind, exceptional("2025-09-06")), by: Cast.cora) }?.fields
            #expect(fields == (kind.maySignOff ? nil : [FieldProblem("exceptional", .doesNotFit)]))
        }
        #expect(
            halt { try world.when(hold(.other, exceptional("2025-09-05")), by: Cast.cora) }?.fields == [
                FieldProblem("exceptional.until", .inThePast)
            ])
    }

    @Test("E3 a first block is reviewed once three of its sessions have been held, not before")
    func firstBlock() throws {
        let block = ["2025-03-08", "2025-03-15", "2025-03-22"].map { session(SessionID($0), on: $0) }
        var world = World.family(at: "2025-03-22T15:00", cymru: true, sessions: Array(block.prefix(2)))
        #expect(refusal { try world.when(hold(.firstBlock), by: Cast.cora) } == .E3)
        world = World.family(at: "2025-03-22T15:00", cymru: true, sessions: block)
        try world.when(hold(.firstBlock), by: Cast.cora)
        #expect(world.theCase.reviews.held.map(\.sessionsHeld) == [3])
        world = World.family(at: "2025-03-22T15:00", sessions: [])
        try world.when(hold(.firstBlock), by: Cast.cora)
    }

    @Test("E3 with four sessions booked or held the review is due by the day of the fourth")
    func firstBlockClock() throws {
        func world(_ fourth: CaseSession?) -> World {
            let three = ["2025-03-08", "2025-03-15", "2025-03-22"].map { session(SessionID($0), on: $0) }
            return World.family(
                at: "2025-03-22T15:00", cymru: true, sessions: three + (fourth.map { [$0] } ?? []))
        }
        #expect(Clock.of(.E3, clocks(world(nil))).isEmpty)
        #expect(Clock.of(.E3, clocks(world(session("x", on: "2025-03-29", .notHeld)))).isEmpty)
        var four = world(session("x", on: "2025-03-29", .confirmed))
        let clock = try #require(Clock.of(.E3, clocks(four)).first)
        #expect(clock.lastDay == day("2025-03-29"))
        // The clocks go forward that night: the day still ends at midnight.
        #expect(!clock.isOverdue(at: moment("2025-03-29T23:59")))
        #expect(clock.isOverdue(at: moment("2025-03-30T00:00")))
        try four.when(hold(.firstBlock), by: Cast.cora)
        #expect(Clock.of(.E3, clocks(four)).first?.isRunning == false)
    }

    @Test("H1 only the coordinator reviews, and only while the family has its place")
    func whoAndWhen() throws {
        for who in [Cast.sue, Cast.vic, Cast.mum, Cast.dad, Cast.stranger, Cast.ray, .anyone] {
            var world = World.family(at: "2025-06-07T15:00")
            #expect(halt { try world.when(hold(.threeMonths), by: who) }?.isDenied == true)
            #expect(halt { _ = try world.ask(page, by: who) }?.isDenied == true)
        }
        for stage in CaseStage.allCases where stage != .accepted {
            var world = World.family(at: "2025-06-07T15:00", stage: stage)
            #expect(halt { try world.when(hold(.threeMonths), by: Cast.cora) }?.step != nil)
        }
    }

    @Test("the same review twice is one")
    func twice() throws {
        var world = World.family(at: "2025-06-07T15:00", sessions: [session("s1", on: "2025-03-08")])
        try world.when(hold(.threeMonths), by: Cast.cora)
        #expect(try world.when(hold(.threeMonths), by: Cast.cora).isEmpty)
    }

    @Test("H6 the two sides are asked to review meetings that do not touch, coming and going included")
    func invitations() throws {
        for (at, isApart) in [
            ("09:49", false), ("10:00", false), ("10:39", false), ("10:40", true), ("09:20", true),
        ] {
            var world = World.family(at: "2025-06-01T15:00")
            let mum = InviteToReview(
                file: "the-case", adult: "mum", day: day("2025-06-07"), at: TimeOfDay("10:00")!, minutes: 30)
            let events = try world.when(mum, by: Cast.cora)
            #expect(try world.notices(of: events[0]).map(\.to) == [.adult("mum")])
            let dad = InviteToReview(
                file: "the-case", adult: "dad", day: day("2025-06-07"), at: TimeOfDay(at)!, minutes: 30)
            #expect((refusal { try world.when(dad, by: Cast.cora) } == nil) == isApart, "\(at)")
            #expect(try world.when(mum, by: Cast.cora).isEmpty)
        }
    }

    @Test("H6 an invitation needs an adult of the case and a time ahead")
    func invitationForm() throws {
        var world = World.family(at: "2025-06-07T15:00")
        let wrong = InviteToReview(
            file: "the-case", adult: "nobody", day: day("2025-06-07"), at: TimeOfDay("14:59")!, minutes: 0)
        #expect(
            halt { try world.when(wrong, by: Cast.cora) }?.fields?.map(\.field) == [
                "adult", "day", "minutes",
            ])
    }

    private var page: ReviewPage { ReviewPage(file: "the-case") }

    private func clocks(_ world: World) -> [Clock] { ReviewClocks.clocks(of: world.theCase, world.rules) }

    private func hold(_ kind: Review.Kind, _ exceptional: Review.Exceptional? = nil) -> HoldReview {
        HoldReview(file: "the-case", kind: kind, findings: "Going well.", exceptional: exceptional)
    }

    private func exceptional(_ until: String) -> Review.Exceptional {
        Review.Exceptional(
            circumstances: "The court hears it in November.", signedOffBy: "Cora Bell", until: day(until))
    }

    private func close(_ ceased: String) -> CloseCase {
        CloseCase(file: "the-case", reason: .movedOn, contactCeased: day(ceased))
    }
}
