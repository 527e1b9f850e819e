import Testing

@testable import Domain

@Suite struct SafeguardingTests {
    @Test("G1 whoever works at the centre reports what happened, of supported contact too")
    func whoReports() throws {
        for (index, who) in [Cast.vic, Cast.sue, Cast.cora].enumerated() {
            var world = World.family(at: "2025-03-08T15:00", .supportedCentre)
            try world.when(report(IncidentID("i\(index)"), [.other]), by: who)
            #expect(world.theCase.incidents.incidents.count == 1)
        }
        for who in [Cast.mum, Cast.dad, Cast.ray, Cast.stranger, Cast.commissioner, .anyone] {
            var world = World.family(at: "2025-03-08T15:00")
            #expect(halt { try world.when(report("i1", [.other]), by: who) }?.isDenied == true)
        }
    }

    @Test("G1 a report says what kind, what happened and when; nothing that has yet to happen")
    func form() throws {
        var world = World.family(at: "2025-03-08T15:00")
        var wrong = report("i1", [], at: "2025-03-08T15:01")
        wrong.account = " "
        wrong.session = "unknown"
        wrong.toldAuthorities = [
            ToldAuthority(authority: .police, toldWhom: "", at: moment("2025-03-08T16:00"))
        ]
        #expect(
            halt { try world.when(wrong, by: Cast.vic) }?.fields?.map(\.field) == [
                "kinds", "account", "happened", "toldAuthorities.0.toldWhom", "toldAuthorities.0.at",
                "session",
            ])
    }

    @Test("G1 what must be told at once is overdue at once, and met by who was told and when")
    func atOnce() throws {
        var world = World.family(at: "2025-03-08T15:00")
        try world.when(report("i1", [.immediateProtection], at: "2025-03-08T14:30"), by: Cast.vic)
        let running = try #require(clocks(world).first)
        #expect(running.rule == .G1 && running.isOverdue(at: moment("2025-03-08T14:30")))
        #expect(!running.isOverdue(at: moment("2025-03-08T14:29")))
        let told = ToldAuthority(
            authority: .police, toldWhom: "the control room", at: moment("2025-03-08T14:40"),
            reference: "CAD 123")
        let tell = TellAuthority(file: "the-case", incident: "i1", told: told)
        try world.when(tell, by: Cast.vic)
        #expect(try world.when(tell, by: Cast.vic).isEmpty)
        #expect(clocks(world).map(\.met) == [told.at])
    }

    @Test("G1 a report that says who was told leaves no clock running")
    func toldAlready() throws {
        var world = World.family(at: "2025-03-08T15:00")
        var told = report("i1", [.immediateProtection])
        told.toldAuthorities = [
            ToldAuthority(
                authority: .childrensServices, toldWhom: "the duty desk", at: moment("2025-03-08T14:00"))
        ]
        try world.when(told, by: Cast.vic)
        #expect(clocks(world).map(\.isRunning) == [false])
    }

    @Test("G2 Cafcass Cymru is told within one working day: past a weekend and past each bank holiday")
    func oneWorkingDay() throws {
        for (happened, last) in [
            ("2025-03-04T12:00", "2025-03-05"),  // Tuesday
            ("2025-03-07T18:00", "2025-03-10"),  // Friday
            ("2025-03-08T12:00", "2025-03-10"),  // Saturday
            ("2025-04-17T12:00", "2025-04-22"),  // Maundy Thursday: Good Friday and Easter Monday follow
            ("2025-04-19T12:00", "2025-04-22"),  // Easter Saturday
            ("2025-05-03T12:00", "2025-05-06"),  // before the early May holiday
            ("2025-12-24T12:00", "2025-12-29"),  // before Christmas Day, Boxing Day and a weekend
            ("2025-12-31T12:00", "2026-01-02"),  // before New Year's Day
            ("2025-03-29T23:30", "2025-03-31"),  // the night the clocks go forward
            ("2025-10-25T23:30", "2025-10-27"),  // the night the clocks go back
        ] {
            var world = World.family(at: "2026-02-01T09:00", cymru: true)
            try world.when(report("i1", [.threatening], at: happened), by: Cast.cora)
            #expect(clocks(world).map(\.duty) == [.tellIncident, .writeIncident])
            for clock in clocks(world) {
                #expect(clock.rule == .G2 && clock.lastDay == day(last), "\(happened)")
                #expect(!clock.isOverdue(at: moment("\(last)T23:59")))
                #expect(clock.isOverdue(at: Instant(startOf: day(last) + 1)))
            }
        }
    }

    @Test("G2 to tell meets one clock, to write the other; to write first is to tell")
    func twoClocks() throws {
        var world = World.family(at: "2025-03-08T15:00", cymru: true)
        try world.when(report("i1", [.abusive]), by: Cast.vic)
        let tell = TellCommissioner(file: "the-case", incident: "i1", inWriting: false)
        let write = TellCommissioner(file: "the-case", incident: "i1", inWriting: true)
        #expect(halt { try world.when(tell, by: Cast.vic) }?.isDenied == true)
        let called = try world.when(tell, by: Cast.cora)
        #expect(try world.notices(of: called[0]).isEmpty)
        #expect(clocks(world).map(\.isRunning) == [false, true])
        let written = try world.when(write, by: Cast.cora)
        #expect(try world.notices(of: written[0]).map(\.to) == [.commissioner(.cafcassCymru)])
        #expect(clocks(world).map(\.isRunning) == [false, false])
        #expect(try world.when(tell, by: Cast.cora).isEmpty)
        try world.when(report("i2", [.abusive]), by: Cast.vic)
        try world.when(TellCommissioner(file: "the-case", incident: "i2", inWriting: true), by: Cast.cora)
        #expect(clocks(world).allSatisfy { !$0.isRunning })
    }

    @Test(
        "G2 other incidents have no such clock; Cafcass Cymru learns nothing of other families"
    )
    func notItsOwn() throws {
        var world = World.family(at: "2025-03-08T15:00", cymru: true)
        try world.when(report("i1", [.injury, .disclosureByChild]), by: Cast.vic)
        #expect(clocks(world).isEmpty)
        world = World.family(at: "2025-03-08T15:00")
        try world.when(report("i1", [.violent]), by: Cast.vic)
        #expect(clocks(world).isEmpty)
        #expect(
            refusal {
                try world.when(
                    TellCommissioner(file: "the-case", incident: "i1", inWriting: true), by: Cast.cora)
            } == .G2)
    }

    @Test("G3 contact stops after violence, where a child needs protecting, and when somebody says so")
    func suspension() throws {
        for kind in IncidentKind.allCases {
            var world = World.family(at: "2025-03-08T15:00")
            try world.when(report("i1", [kind]), by: Cast.vic)
            #expect(
                world.theCase.incidents.isContactSuspended
                    == (kind == .violent || kind == .immediateProtection))
            #expect(world.theCase.incidents.awaitingAssessment == ["i1"])
            try world.when(report("i2", [kind], suspend: true), by: Cast.vic)
            #expect(world.theCase.incidents.isContactSuspended)
        }
    }

    @Test("G3 both sides are told that contact is suspended, and nobody where a message could do harm")
    func whoIsTold() throws {
        for kind in IncidentKind.allCases {
            var world = World.family(at: "2025-03-08T15:00")
            let events = try world.when(report("i1", [kind], suspend: true), by: Cast.vic)
            let told = try events.flatMap { try world.notices(of: $0) }
            let adults = told.filter { $0.about == .contactSuspended }.map(\.to)
            let isQuiet = kind == .immediateProtection || kind == .disclosureByChild
            #expect(adults == (isQuiet ? [] : [.adult("mum"), .adult("dad")]))
            #expect(told.first == Notice("the-case", to: .centre("the-centre"), .incidentReported("i1")))
        }
    }

    @Test(
        "G3 contact goes on after a fresh assessment, not before those who must act have been told"
    )
    func resumption() throws {
        var world = World.family(at: "2025-03-08T15:00")
        let resume = ResumeContact(
            file: "the-case", reassessment: "Spoke with both; manageable.", assessor: "Cora Bell")
        #expect(try world.when(resume, by: Cast.cora).isEmpty)
        try world.when(report("i1", [.immediateProtection]), by: Cast.vic)
        #expect(refusal { try world.when(resume, by: Cast.cora) } == .G1)
        let told = ToldAuthority(authority: .police, toldWhom: "the control room", at: world.now)
        try world.when(TellAuthority(file: "the-case", incident: "i1", told: told), by: Cast.vic)
        #expect(halt { try world.when(resume, by: Cast.sue) }?.isDenied == true)
        let empty = ResumeContact(file: "the-case", reassessment: "", assessor: "")
        #expect(halt { try world.when(empty, by: Cast.cora) }?.fields?.count == 2)
        try world.when(resume, by: Cast.cora)
        #expect(!world.theCase.incidents.isContactSuspended)
        #expect(world.theCase.incidents.awaitingAssessment.isEmpty)
        #expect(world.theCase.incidents.reassessments.map(\.assessor) == ["Cora Bell"])
    }

    @Test("the same report twice is one; another under its name is not taken for it")
    func twice() throws {
        var world = World.family(at: "2025-03-08T15:00")
        try world.when(report("i1", [.other]), by: Cast.vic)
        #expect(try world.when(report("i1", [.other]), by: Cast.vic).isEmpty)
        #expect(halt { try world.when(report("i1", [.injury]), by: Cast.vic) }?.step == .alreadyDone)
    }

    @Test("G1 nothing is reported of a referral that the centre has not got; a closed case still can")
    func stages() throws {
        for stage in CaseStage.allCases {
            var world = World.family(at: "2025-03-08T15:00", stage: stage)
            let stopped = halt { try world.when(report("i1", [.other]), by: Cast.vic) }
            // Withdrawn here as a draft that was never sent.
            let isMissing = stage == .none || stage == .draft || stage == .withdrawn
            #expect(stopped?.step == (isMissing ? .notSubmitted : nil), "\(stage)")
        }
    }

    @Test("an incident is read by the coordinator, the supervisors and whoever reported it")
    func whoReads() throws {
        var world = World.family(at: "2025-03-08T15:00", cymru: true)
        try world.when(report("i1", [.violent]), by: Cast.vic)
        let page = IncidentPage(file: "the-case", incident: "i1")
        let model = try world.ask(page, by: Cast.cora)
        #expect(model.mayResume && model.mayTellCommissioner && model.clocks.count == 2)
        #expect(try !world.ask(page, by: Cast.vic).mayResume)
        #expect(try world.ask(CaseIncidentsPage(file: "the-case"), by: Cast.sue).count == 1)
        let bob = Who.person("bob", [.volunteer("the-centre")])
        for who in [bob, Cast.mum, Cast.dad, Cast.ray, Cast.commissioner, Cast.stranger, .anyone] {
            #expect(halt { _ = try world.ask(page, by: who) }?.isDenied == true)
        }
    }

    private func clocks(_ world: World) -> [Clock] {
        SafeguardingClocks.clocks(of: world.theCase, world.rules, WorkingCalendar())
    }

    private func report(
        _ id: IncidentID, _ kinds: Set<IncidentKind>, at happened: String = "2025-03-08T14:00",
        suspend: Bool = false
    ) -> ReportIncident {
        ReportIncident(
            file: "the-case", incident: id, kinds: kinds, account: "What was seen and heard.",
            happened: moment(happened), suspendContact: suspend)
    }
}
