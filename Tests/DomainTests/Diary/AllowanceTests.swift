import Testing

@testable import Domain

@Suite("How much contact: E3, E4, H2, D1")
struct AllowanceTests {
    private func cymru() -> World {
        var world = World.diary()
        world.ready("the-case", .supportedCentre, by: .cafcassCymru)
        return world
    }

    private func reviewed(_ held: Int) -> (inout CaseMadeReady) -> Void {
        {
            $0.reviews = [
                Review(on: .iso("2025-03-30"), kind: .firstBlock, findings: "Going well", sessionsHeld: held)
            ]
        }
    }

    @Test("E3 four sessions, and the fifth waits for the review")
    func firstBlock() throws {
        var world = cymru()
        try world.book(
            "the-case", .iso("2025-03-08"), .iso("2025-03-09"), .iso("2025-03-15"), .iso("2025-03-16"))
        #expect(refusal { try world.book("the-case", .iso("2025-03-22")) } == .E3)
        world.ready("the-case", .supportedCentre, by: .cafcassCymru, reviewed(2))
        #expect(refusal { try world.book("the-case", .iso("2025-03-22")) } == .E3)
        world.ready("the-case", .supportedCentre, by: .cafcassCymru, reviewed(3))
        try world.book("the-case", .iso("2025-03-22"))
    }

    @Test("E3 a series that runs past the block is refused at its first date too many")
    func namesTheDate() {
        var world = cymru()
        do {
            try world.book(
                "the-case", .iso("2025-03-22"), .iso("2025-03-08"), .iso("2025-03-09"), .iso("2025-03-15"),
                .iso("2025-03-16"))
            Issue.record("five were booked")
        } catch {
            guard case .refused(let refusal) = error else { return }
            #expect(refusal.reason as? DiaryRefusal == .reviewFirst(on: .iso("2025-03-22"), mostSessions: 4))
        }
    }

    @Test("E4 three of two hours are six hours; a quarter of an hour more is refused")
    func sixHours() throws {
        var world = cymru()
        try world.book("the-case", .iso("2025-03-08"), .iso("2025-03-15"), .iso("2025-03-22"), minutes: 120)
        #expect(refusal { try world.book("the-case", .iso("2025-03-23"), minutes: 15) } == .E4)
        let last: SessionID = "the-case.2025-03-22.1030"
        try world.when(CancelSession(case: "the-case", session: last, by: .cancelledByResident))
        try world.book("the-case", .iso("2025-03-23"), minutes: 120)
        #expect(world.file("the-case").bookings.minutesCounted == 360)
    }

    @Test("E3, E4 hold for Cafcass Cymru's referrals only")
    func notForOthers() throws {
        var world = World.diary()
        world.ready()
        try world.book(
            "the-case", .iso("2025-03-08"), .iso("2025-03-09"), .iso("2025-03-15"), .iso("2025-03-16"),
            .iso("2025-03-22"), minutes: 120)
    }

    @Test("H2 six months from the first session, that day included; later needs a sign-off that reaches it")
    func sixMonths() throws {
        var world = World.diary()
        world.ready()
        try world.book("the-case", .iso("2025-03-15"))
        try world.book("the-case", .iso("2025-09-14"))
        #expect(refusal { try world.book("the-case", .iso("2025-09-20")) } == .H2)
        let exceptional = Review.Exceptional(
            circumstances: "A new baby", signedOffBy: "Cora", until: .iso("2025-10-04"))
        world.ready {
            $0.reviews = [
                Review(
                    on: .iso("2025-09-01"), kind: .sixMonths, findings: "", sessionsHeld: 9,
                    exceptional: exceptional)
            ]
        }
        try world.book("the-case", .iso("2025-10-04"))
        #expect(refusal { try world.book("the-case", .iso("2025-10-05")) } == .H2)
    }

    @Test("H2 one series cannot outlast six months by itself")
    func seriesOfItsOwn() {
        var world = World.diary()
        world.ready()
        #expect(refusal { try world.book("the-case", .iso("2025-03-15"), .iso("2025-09-20")) } == .H2)
    }

    @Test("H2 when the law changes, a booking is judged by the law of the day it is made")
    func laterVersion() throws {
        var world = World.diary()
        world.rules = Rulebook.current.amended(
            .longestStayMonths,
            .init(from: .iso("2025-05-01"), value: 4, source: .judicialProtocol, paragraph: "made up"),
            version: "made up")
        world.ready()
        try world.book("the-case", .iso("2025-03-15"))
        world.now = moment("2025-04-30T23:59")
        try world.book("the-case", .iso("2025-09-14"))
        world.now = moment("2025-05-01T00:00")
        #expect(refusal { try world.book("the-case", .iso("2025-09-13")) } == .H2)
        #expect(refusal { try world.book("the-case", .iso("2025-07-19")) } == .H2)
        try world.book("the-case", .iso("2025-07-13"))
        #expect(
            world.file("the-case").bookings.standing.map(\.day) == [
                .iso("2025-03-15"), .iso("2025-07-13"), .iso("2025-09-14"),
            ])
    }

    @Test("H2 the last day shown is the one that bookings of today are judged by")
    func shownByTheLawOfTheDay() throws {
        var world = World.family(at: "2025-05-01T09:00", sessions: [session("s1", on: "2025-03-08")])
        let dated = { (from: Day) in
            Rulebook.current.amended(
                .longestStayMonths,
                .init(from: from, value: 4, source: .judicialProtocol, paragraph: "made up"),
                version: "made up")
        }
        let page = ReviewPage(file: "the-case")
        world.rules = dated(.iso("2025-05-02"))
        #expect(try world.ask(page, by: Cast.cora).stayEnds == .iso("2025-09-08"))
        world.rules = dated(.iso("2025-05-01"))
        #expect(try world.ask(page, by: Cast.cora).stayEnds == .iso("2025-07-08"))
        let clocks = ReviewClocks.clocks(of: world.theCase, world.rules)
        #expect(Clock.of(.H2, clocks).first?.lastDay == .iso("2025-09-08"))
    }

    @Test("D1 nothing is booked past the end that the parties and the court were told")
    func agreedEnd() throws {
        var world = World.diary()
        world.ready(endsOn: .iso("2025-04-26"))
        try world.book("the-case", .iso("2025-04-26"))
        #expect(refusal { try world.book("the-case", .iso("2025-04-27")) } == .D1)
    }

    @Test("A session is moved by every rule that it was booked by, and keeps its length")
    func moving() throws {
        var world = cymru()
        world.ready("b-1")
        try world.book(
            "the-case", .iso("2025-03-08"), .iso("2025-03-09"), .iso("2025-03-15"), .iso("2025-03-16"))
        try world.book("b-1", .iso("2025-03-22"), room: "green")
        let id: SessionID = "the-case.2025-03-16.1030"
        func move(_ date: Day, _ room: RoomID) -> MoveSession {
            MoveSession(case: "the-case", session: id, date: date, from: .at("11:00"), room: room)
        }
        #expect(refusal { try world.when(move(.iso("2025-03-22"), "green")) } == .E1)
        #expect(refusal { try world.when(move(.iso("2025-09-20"), "blue")) } == .H2)
        try world.when(move(.iso("2025-03-22"), "blue"))
        #expect(world.placed(.iso("2025-03-16")).sessions.isEmpty)
        #expect(world.placed(.iso("2025-03-22")).sessions[id]?.times.contact == TimeSpan("11:00", "12:00"))
        #expect(world.file("the-case").bookings.sessions[id]?.day == .iso("2025-03-22"))
    }

    @Test("Notice is counted in hours that pass: a night in March has one fewer, a night in October one more")
    func noticeOverClockChanges() throws {
        let nights: [(String, Day, Int)] = [
            ("2025-03-29T10:15", .iso("2025-03-30"), 23), ("2025-10-25T10:15", .iso("2025-10-26"), 25),
            ("2025-04-05T10:15", .iso("2025-04-06"), 24),
        ]
        for (now, day, hours) in nights {
            var world = World.diary(at: now)
            world.ready()
            try world.book("the-case", day)
            let id = SessionID("the-case.\(day).1030")
            try world.when(CancelSession(case: "the-case", session: id, by: .cancelledByVisiting))
            #expect(world.file("the-case").bookings.sessions[id]?.noticeHours == hours)
        }
    }

    @Test("Both sides are told of what is certain, each with their own times; nobody of what is provisional")
    func notices() throws {
        var world = World.diary()
        world.ready()
        try world.book("the-case", .iso("2025-03-08"))
        let told = try world.told(.caseFile("the-case"))
        #expect(told.map(\.to) == [.adult("mum"), .adult("dad")])
        try world.book("the-case", .iso("2025-03-15"), provisional: true)
        #expect(try world.told(.caseFile("the-case")).isEmpty)

        let mum = try world.ask(
            FamilySessionsPage(case: "the-case"), by: .person("m", [.party("the-case", "mum")]))
        #expect(mum.sessions.map(\.come) == [.at("10:30")])
        let dad = try world.ask(
            FamilySessionsPage(case: "the-case"), by: .person("d", [.party("the-case", "dad")]))
        #expect(dad.sessions.map(\.come) == [.at("10:15")])
        #expect(dad.sessions.map(\.leave) == [.at("11:40")])
    }
}

extension World {
    /// Who is told of the newest event of that stream.
    func told(_ stream: StreamID) throws -> [Notice] {
        guard let last = happened.last(where: { $0.stream == stream }) else { return [] }
        return try (last.event as? any TellingEvent)?.notices(of: stream, in: house()) ?? []
    }
}
