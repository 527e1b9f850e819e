import Testing

@testable import Domain

@Suite struct AnswerTests {
    var world = World(at: "2025-03-03T09:00")
    init() { world.givenCentre() }

    private let yes = AcceptReferral(
        file: World.file, kind: .supportedCentre, endsOn: day("2025-09-03"), conditions: [])

    private func screen(_ found: [RiskSign: String], unmanaged: Bool = false) -> ScreenReferral {
        ScreenReferral(file: World.file, found: found, hasUnmanagedHarm: unmanaged, assessor: "Cora Field")
    }

    @Test("B1 nothing is accepted before somebody has looked at the risks")
    mutating func screenedFirst() throws {
        try world.givenSubmitted()
        var world = world
        #expect(refusal { try world.when(yes, by: World.coordinator) } == .B1)
        try world.when(screen([:]), by: World.coordinator)
        try world.when(yes, by: World.coordinator)
        #expect(world.file(World.file).stage == .accepted)
    }

    @Test("B2 supported contact in spite of a sign needs reasons", arguments: RiskSign.allCases)
    func signs(_ sign: RiskSign) throws {
        var world = world
        try world.givenSubmitted()
        try world.when(screen([sign: "Known since 2023"]), by: World.coordinator)
        #expect(refusal { try world.when(yes, by: World.coordinator) } == .B2)
        var supervised = world
        var other = yes
        other.kind = .supervisedCentre
        try supervised.when(other, by: World.coordinator)
        #expect(supervised.file(World.file).kind == .supervisedCentre)
        try world.when(yes, by: World.coordinator, reasons: [.B2: "Long past, and both agree"])
        #expect(world.file(World.file).stage == .accepted)
    }

    @Test("B2 a sign that the referral names is not forgotten by a silent screening")
    mutating func signsOfReferral() throws {
        try world.givenSubmitted(.whole { $0.risk = RiskAnswers(found: [.domesticAbuse: "Alleged"]) })
        try world.when(screen([:]), by: World.coordinator)
        var world = world
        #expect(refusal { try world.when(yes, by: World.coordinator) } == .B2)
    }

    @Test("B2 an unmanaged risk of harm is refused, whatever reason is given")
    mutating func unmanagedHarm() throws {
        try world.givenSubmitted()
        try world.when(screen([.harm: "Convicted in 2024"], unmanaged: true), by: World.coordinator)
        var world = world
        #expect(
            refusal { try world.when(yes, by: World.coordinator, reasons: [.B2: "All the same"]) } == .B2)
        var supervised = yes
        supervised.kind = .supervisedCentre
        #expect(refusal { try world.when(supervised, by: World.coordinator) } == .B2)
        try world.when(
            AssessRisk(
                file: World.file, summary: "Two staff in the room", isManageable: true,
                childrenNeedPreVisit: false, assessor: "Cora Field"), by: World.coordinator)
        try world.when(supervised, by: World.coordinator)
        #expect(world.file(World.file).stage == .accepted)
    }

    @Test("B1 a risk that the centre's assessment cannot manage is refused")
    mutating func notManageable() throws {
        try world.givenScreened()
        try world.when(
            AssessRisk(
                file: World.file, summary: "Threats to staff", isManageable: false,
                childrenNeedPreVisit: false, assessor: "Cora Field"), by: World.coordinator)
        var world = world
        #expect(refusal { try world.when(yes, by: World.coordinator) } == .B1)
    }

    @Test("A2 a centre accepts only what it is accredited for on the day")
    mutating func accreditedOnTheDay() throws {
        try world.givenScreened(.whole { $0.preparation?.by = day("2027-12-01") })
        world.at("2027-09-01T09:00")
        var world = world
        var late = yes
        late.endsOn = day("2028-03-01")
        #expect(refusal { try world.when(late, by: World.coordinator) } == .A1)
    }

    @Test("D1 acceptance tells the adults, the referrer, the court and who commissions it")
    mutating func told() throws {
        try world.givenAccepted(.cymru())
        let accepted = try #require(world.happened.last?.event as? ReferralAccepted)
        let notices = try accepted.notices(of: .caseFile(World.file), in: world.house())
        #expect(
            notices.map(\.to) == [
                .adult("mum"), .adult("dad"), .referrer, .court, .commissioner(.cafcassCymru),
            ])
        #expect(notices.allSatisfy { $0.about == .referralAccepted })
    }

    @Test("B5 the parties are told the words, never the kind of reason")
    mutating func declined() throws {
        try world.givenSubmitted()
        var world = world
        let no = DeclineReferral(
            file: World.file, because: .riskTooHigh, words: "We cannot offer what your family needs.")
        var silent = no
        silent.words = "  "
        #expect(wrongFields { try world.when(silent, by: World.coordinator) } == ["words"])
        #expect(isDenied { try world.when(no, by: World.referrer) })
        try world.when(no, by: World.coordinator)
        let own = try world.ask(MyCase(file: World.file), by: World.dad)
        #expect(
            own.nextStep
                == .notAccepted(
                    words: "We cannot offer what your family needs.", fallBack: .eitherPartyRestores))
        #expect(!"\(own)".contains("riskTooHigh"))
        #expect(misstep { try world.when(yes, by: World.coordinator) } == .alreadyAnswered)
    }

    @Test("D3 a place on the waiting list is kept, and the finder's waiting time follows")
    mutating func waiting() throws {
        try world.givenScreened()
        try world.when(
            PutOnWaitingList(file: World.file, expected: day("2025-04-14")), by: World.coordinator)
        let centre = try world.house().centre(World.centre)
        #expect(centre.waiting[.supportedCentre] == WaitingTime(weeks: 6, stated: day("2025-03-03")))
        world.at("2025-03-10T09:00")
        try world.when(
            PutOnWaitingList(file: World.file, expected: day("2025-05-01")), by: World.coordinator)
        let row = try #require(try world.ask(Inbox(centre: World.centre), by: World.coordinator).rows.first)
        #expect(row.placeInWait == 1)
        #expect(row.summary.waitingSince?.day == day("2025-03-03"))
        #expect(row.summary.waitingUntil == day("2025-05-01"))
        var world = world
        try world.when(yes, by: World.coordinator)
        #expect(world.file(World.file).assessment.wait == nil)
    }

    @Test("Only who runs the centre answers for it")
    mutating func onlyTheDesk() throws {
        try world.givenScreened()
        for who in [World.referrer, World.supervisor, World.volunteer, World.mum, .anyone] {
            var world = world
            #expect(isDenied { try world.when(yes, by: who) })
        }
    }
}
