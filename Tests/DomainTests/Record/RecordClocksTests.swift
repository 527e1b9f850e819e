import Testing

@testable import Domain

@Suite struct RecordClocksTests {
    @Test("F2 the record is due seven days after the session where none follows sooner")
    func sevenDays() throws {
        let world = World.family(at: "2025-03-08T15:00", sessions: [session("s1", on: "2025-03-08")])
        let clock = try #require(clocks(world).first)
        #expect(clock.rule == .F2 && clock.lastDay == day("2025-03-15"))
        #expect(clock.starts == moment("2025-03-08T12:00"))
        #expect(!clock.isOverdue(at: moment("2025-03-15T23:59")))
        #expect(clock.isOverdue(at: moment("2025-03-16T00:00")))
    }

    @Test("F2 the seven days are seven days across both changes of the clock")
    func clockChanges() throws {
        for (held, last, over) in [
            ("2025-03-29", "2025-04-05T23:59", "2025-04-06T00:00"),
            ("2025-10-25", "2025-11-01T23:59", "2025-11-02T00:00"),
        ] {
            let clock = try #require(
                clocks(.family(at: "2025-03-08T15:00", sessions: [session("s1", on: held)])).first)
            #expect(!clock.isOverdue(at: moment(last)))
            #expect(clock.isOverdue(at: moment(over)))
        }
    }

    @Test("F2 the record is due before the next session begins, to the minute")
    func beforeTheNext() throws {
        let world = World.family(
            at: "2025-03-08T15:00",
            sessions: [
                session("s1", on: "2025-03-08"), session("gone", on: "2025-03-10", .cancelled),
                session("empty", on: "2025-03-11", .notHeld), session("s2", on: "2025-03-12", .confirmed),
            ])
        let clock = try #require(clocks(world).first)
        #expect(clocks(world).count == 1)
        #expect(!clock.isOverdue(at: moment("2025-03-12T10:44")))
        #expect(clock.isOverdue(at: moment("2025-03-12T10:45")))
    }

    @Test("F2 the clock is met when its author finishes the record, and runs again when it is sent back")
    func metAndBack() throws {
        var world = World.family(at: "2025-03-08T15:00", sessions: [session("s1", on: "2025-03-08")])
        try world.when(
            SaveRecordDraft(
                file: "the-case", session: "s1", text: [.attendees: "a", .events: "b", .ending: "c"]),
            by: Cast.sue)
        #expect(clocks(world)[0].isRunning)
        try world.when(FinishRecord(file: "the-case", session: "s1"), by: Cast.sue)
        #expect(clocks(world)[0].met == moment("2025-03-08T15:00"))
        try world.when(ReturnRecord(file: "the-case", session: "s1", why: "x"), by: Cast.cora)
        #expect(clocks(world)[0].isRunning)
    }

    @Test("F1 F2 supported contact owes no record")
    func supportedOwesNone() {
        let world = World.family(
            at: "2025-03-08T15:00", .supportedCentre,
            sessions: [session("s1", on: "2025-03-08", kind: .supportedCentre)])
        #expect(clocks(world).isEmpty)
    }

    @Test("F3 the final record goes within seven days of contact ceasing, whatever day it is closed on")
    func finalRecord() throws {
        var world = try closed(.supervisedCentre, cymru: false)
        let clock = try #require(Clock.of(.F3, clocks(world)).first)
        #expect(clock.lastDay == day("2025-04-12"))
        #expect(!clock.isOverdue(at: moment("2025-04-12T23:59")))
        #expect(clock.isOverdue(at: moment("2025-04-13T00:00")))
        #expect(refusal { try world.when(final, by: Cast.cora) } == .F3)
        try world.when(
            SaveRecordDraft(
                file: "the-case", session: "s1", text: [.attendees: "a", .events: "b", .ending: "c"]),
            by: Cast.sue)
        try world.when(FinishRecord(file: "the-case", session: "s1"), by: Cast.sue)
        #expect(refusal { try world.when(final, by: Cast.cora) } == .F3)
        try world.when(CheckRecord(file: "the-case", session: "s1"), by: Cast.cora)
        #expect(try world.when(final, by: Cast.cora).count == 1)
        #expect(try world.when(final, by: Cast.cora).isEmpty)
        #expect(Clock.of(.F3, clocks(world)).first?.met == world.now)
        #expect(clocks(world).map(\.rule) == [.F2, .F3])
    }

    @Test("F3 nothing final is owed, or can be sent, while contact goes on")
    func notWhileOpen() throws {
        var world = World.family(at: "2025-04-05T15:00", sessions: [session("s1", on: "2025-04-05")])
        #expect(Clock.of(.F3, clocks(world)).isEmpty)
        #expect(halt { try world.when(final, by: Cast.cora) }?.step == .notClosed)
    }

    @Test("F4 F7 Cafcass Cymru gets the return of supported contact and word of its end within seven days")
    func supportedReturn() throws {
        var world = try closed(.supportedCentre, cymru: true)
        #expect(clocks(world).map(\.rule) == [.F4, .F7])
        for clock in clocks(world) {
            #expect(!clock.isOverdue(at: moment("2025-04-12T23:59")))
            #expect(clock.isOverdue(at: moment("2025-04-13T00:00")))
        }
        for kind in [ReturnKind.supportedReturn, .conclusion] {
            let events = try world.when(SendReturn(file: "the-case", kind: kind), by: Cast.cora)
            #expect(
                try world.notices(of: events[0]) == [
                    Notice("the-case", to: .commissioner(.cafcassCymru), .returnSent(kind))
                ])
        }
        let met = clocks(world).allSatisfy { $0.met == world.now }
        #expect(met)
    }

    @Test("F4 F7 where nobody commissioned contact no return is owed, and none can be sent")
    func noCommissioner() throws {
        var world = try closed(.supportedCentre, cymru: false)
        #expect(clocks(world).isEmpty)
        for kind in [ReturnKind.supportedReturn, .conclusion] {
            #expect(
                halt { try world.when(SendReturn(file: "the-case", kind: kind), by: Cast.cora) }?.fields
                    == [FieldProblem("kind", .doesNotFit)])
        }
    }

    @Test("F4 the return holds figures only")
    func figures() throws {
        var world = World.family(
            at: "2025-05-05T15:00", .supportedCentre, cymru: true,
            sessions: [
                supported("a", "2025-03-01", .held, .attended),
                supported("b", "2025-03-08", .held, .endedEarly),
                supported("c", "2025-03-15", .cancelled, .cancelledByResident),
                supported("d", "2025-03-22", .cancelled, .cancelledByVisiting),
                supported("e", "2025-03-29", .cancelled, .cancelledByCentre),
                supported("f", "2025-04-05", .notHeld, .visitingDidNotCome),
                supported("g", "2025-04-12", .notHeld, .childNotBrought),
                supported("h", "2025-06-07", .confirmed, nil),
            ])
        let question = SupportedReturn(file: "the-case")
        #expect(halt { _ = try world.ask(question, by: Cast.commissioner) }?.isDenied == true)
        try world.when(
            CloseCase(file: "the-case", reason: .movedOn, contactCeased: day("2025-04-12")), by: Cast.cora)
        try world.when(SendReturn(file: "the-case", kind: .supportedReturn), by: Cast.cora)
        let model = try world.ask(question, by: Cast.commissioner)
        let values = Mirror(reflecting: model).children.map { $0.value as? Int }
        #expect(values == [7, 2, 1, 1, 1, 1, 1, 120])
    }

    @Test("F2 the list of records holds what is due, overdue and to be checked, each for whom it is")
    func toDo() throws {
        var world = World.family(
            at: "2025-03-20T09:00",
            sessions: [
                session("s1", on: "2025-03-01"), session("s2", on: "2025-03-08"),
                session("s3", on: "2025-03-15"),
            ])
        try world.when(
            SaveRecordDraft(
                file: "the-case", session: "s2", text: [.attendees: "a", .events: "b", .ending: "c"]),
            by: Cast.sue)
        try world.when(FinishRecord(file: "the-case", session: "s2"), by: Cast.sue)
        let house = listing(world)
        let question = RecordsToDo(centre: "the-centre")
        func rows(_ who: Who) throws -> [String] {
            try question.answer(for: who, in: house).map { "\($0.session) \($0.standing)" }
        }
        #expect(try rows(Cast.cora) == ["s1 overdue", "s2 toCheck", "s3 due"])
        #expect(try rows(Cast.sue) == ["s1 overdue", "s3 due"])
        #expect(try rows(Cast.sally) == ["s2 toCheck"])
        #expect(try !question.permits(Cast.vic, in: house))
        #expect(try !question.permits(Cast.stranger, in: house))
    }

    private var final: SendReturn { SendReturn(file: "the-case", kind: .finalRecord) }

    private func clocks(_ world: World) -> [Clock] { RecordClocks.clocks(of: world.theCase, world.rules) }

    private func supported(
        _ id: SessionID, _ on: String, _ status: CaseSession.Status, _ outcome: SessionOutcome?
    ) -> CaseSession {
        session(id, on: on, status, kind: .supportedCentre, outcome: outcome)
    }

    private func closed(_ kind: ServiceKind, cymru: Bool) throws -> World {
        var world = World.family(
            at: "2025-04-07T15:00", kind, cymru: cymru,
            sessions: [session("s1", on: "2025-04-05", kind: kind)])
        try world.when(
            CloseCase(file: "the-case", reason: .movedOn, contactCeased: day("2025-04-05")), by: Cast.cora)
        return world
    }

    /// A house whose lists hold the case, whatever makes them.
    private func listing(_ world: World) -> House {
        let body = CaseSummary(
            id: "the-case", centre: "the-centre", stage: .accepted, kind: .supervisedCentre,
            referrer: .court, children: [], clocks: [], papersMissing: [])
        let file = world.theCase
        return House(
            now: world.now, rules: world.rules, calendar: WorkingCalendar(),
            states: { $0 == .caseFile("the-case") ? .caseFile(file) : StreamState($0) },
            lists: {
                $0 == .allCases("the-centre")
                    ? [Summary(stream: .caseFile("the-case"), body: .caseFile(body))] : []
            })
    }
}
