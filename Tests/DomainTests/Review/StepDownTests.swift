import Testing

@testable import Domain

@Suite("Stepping down (H5)")
struct StepDownTests {
    private static let next: CaseID = "family-two"
    private static let mark = "STAYSHERE"

    /// A supervised case in which everything that must stay says so.
    private func marked(_ change: (inout ReferralAnswers) -> Void = { _ in }) throws -> World {
        var world = World(at: "2025-03-03T09:00")
        world.givenCentre()
        world.givenCentre("mill-house", standards: [.supported], kinds: [.supportedCentre])
        let answers = ReferralAnswers.whole(.supervisedCentre) { answers in
            answers.children?[0].views = Self.mark
            answers.children?[0].lastContact = Self.mark
            answers.proceedings?.asksForReport = true
            change(&answers)
        }
        try world.givenSubmitted(answers)
        try world.when(
            ScreenReferral(
                file: World.file, found: [.longGap: Self.mark], hasUnmanagedHarm: false, assessor: Self.mark),
            by: World.coordinator)
        try world.when(
            RecordPreVisit(
                file: World.file, appointment: "seen", subject: .adult("mum"), minutes: 30, way: .faceToFace,
                notes: Self.mark), by: World.coordinator)
        try world.when(
            AcceptReferral(
                file: World.file, kind: .supervisedCentre, endsOn: day("2025-09-03"),
                conditions: ["Come by the side door"]), by: World.coordinator)
        world.given(
            .caseFile(World.file),
            ReviewHeld(
                review: Review(on: day("2025-03-03"), kind: .other, findings: Self.mark, sessionsHeld: 0)),
            PayersNamed(terms: CostTerms(words: Self.mark)), LegalHoldPlaced(reason: Self.mark))
        return world
    }

    private func stepDown(_ items: [StepDownItem], to centre: CentreID = "mill-house") -> StepDown {
        StepDown(
            file: World.file, to: centre, newCase: Self.next, way: .supported, lastDay: day("2025-03-22"),
            items: items, documents: [])
    }

    private func file(_ world: World) throws -> CaseFile {
        guard case .caseFile(let file) = try #require(world.states[.caseFile(Self.next)]) else {
            throw Halt.denied
        }
        return file
    }

    @Test("What was observed, noted or decided here goes nowhere, whatever is ticked")
    func stays() throws {
        for items in [[], StepDownItem.allCases] {
            var world = try marked()
            try world.when(stepDown(items), by: World.coordinator, reasons: [.B2: Self.mark])
            let file = try file(world)
            #expect(!"\(file)".contains(Self.mark), "\(items)")
            #expect(file.stage == .submitted && file.kind == .supportedCentre)
            #expect(file.answers.proceedings?.asksForReport == nil)
            #expect(file.assessment.screening == nil && file.assessment.riskAssessment == nil)
        }
    }

    @Test("Who they are, the order and the risk that the referral told of always go")
    func always() throws {
        var world = try marked { $0.risk = RiskAnswers(found: [.domesticAbuse: "Told by the mother"]) }
        try world.when(
            OrderBreathTest(file: World.file, adult: "dad", kitFrom: "the father"), by: World.coordinator)
        try world.when(stepDown([]), by: World.coordinator, reasons: [.B2: "Two years ago"])
        let file = try file(world)
        #expect(file.answers.adults?.map(\.name) == ["Mia Hill", "Dan Cole"])
        #expect(file.answers.children?.map(\.firstName) == ["Sam"])
        #expect(file.answers.proceedings?.orderDate == day("2025-02-28"))
        #expect(file.answers.risk?.found[.domesticAbuse] == "Told by the mother")
        #expect(file.breathTests.orders["dad"]?.kitFrom == "the father")
        #expect(file.answers.adults?.allSatisfy { $0.contact == ContactDetails() } == true)
        #expect(file.referral.steppedDownWith?.conditions == [])
        #expect(file.answers.arrangements == nil && file.answers.interpreter == nil)
    }

    @Test("What is ticked goes, and what is private stays private there")
    func ticked() throws {
        var world = try marked { answers in
            answers.children?[0].allergies = "Nuts"
            answers.attendees = AttendeesAnswers(named: [
                NamedAttendee(
                    id: "gran", name: "Ada Cole", relationship: "grandmother", part: "the first hour",
                    comesWith: .visitingAdult)
            ])
        }
        world.given(
            .caseFile(World.file),
            RiskAssessed(
                assessment: RiskAssessment(
                    summary: "Managed", isManageable: true, childrenNeedPreVisit: false, assessor: "Cora",
                    assessed: day("2025-03-03"))))
        try world.when(stepDown(StepDownItem.allCases), by: World.coordinator, reasons: [.B2: "Past"])
        let file = try file(world)
        #expect(file.answers.residentCarer?.contact.addressIsPrivate == true)
        #expect(file.answers.children?[0].allergies == "Nuts")
        #expect(file.answers.attendees?.named.map(\.name) == ["Ada Cole"])
        let with = try #require(file.referral.steppedDownWith)
        #expect(with.summary == "Managed" && with.conditions == ["Come by the side door"])
        #expect(with.from == World.file && with.lastDay == day("2025-03-22"))
    }

    @Test("At the same centre a family that it must never meet is kept from it as before")
    func neverMeets() throws {
        var world = try marked()
        try world.givenSubmitted(.whole(), file: "others-one", link: "another-link")
        try world.when(MarkNeverMeet(file: World.file, other: "others-one"), by: World.coordinator)
        try world.when(
            stepDown([], to: World.centre), by: World.coordinator, reasons: [.B2: "Past"])
        #expect(try file(world).assessment.neverMeets == ["others-one"])
        guard case .caseFile(let other) = try #require(world.states[.caseFile("others-one")]) else { return }
        #expect(other.assessment.neverMeets == [World.file, Self.next])
    }

    @Test("Each adult is told where contact goes on, until the next centre says no")
    func told() throws {
        var world = try marked()
        try world.when(stepDown([.contactDetails]), by: World.coordinator, reasons: [.B2: "Past"])
        for adult in [World.mum, World.dad] {
            let moving = try world.ask(MyCase(file: World.file), by: adult).movingOn
            #expect(moving?.centre == "mill-house" && moving?.lastDay == day("2025-03-22"))
        }
        try world.when(
            DeclineReferral(file: Self.next, because: .noRoom, words: "No room"),
            by: .person("cole", [.coordinator("mill-house")]))
        #expect(try world.ask(MyCase(file: World.file), by: World.mum).movingOn == nil)
        #expect(isDenied { _ = try world.ask(StepDownPage(file: World.file), by: World.supervisor) })
        #expect(isDenied { _ = try world.ask(StepDownPage(file: World.file), by: World.mum) })
    }
}
