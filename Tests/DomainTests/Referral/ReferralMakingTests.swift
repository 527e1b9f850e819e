import Testing

@testable import Domain

@Suite struct ReferralMakingTests {
    var world = World(at: "2025-03-03T09:00")
    init() { world.givenCentre() }

    @Test("C1 anyone may begin a referral, in no name but their own", arguments: ReferrerKind.allCases)
    func anyoneBegins(_ kind: ReferrerKind) throws {
        var world = world
        try world.when(BeginReferral(file: World.file, link: World.link, referrer: kind), by: .anyone)
        #expect(world.file(World.file).stage == .draft)
        var other = world
        #expect(
            isDenied {
                try other.when(
                    BeginReferral(file: "b-1", link: "x", person: "somebody", referrer: kind), by: .anyone)
            })
    }

    @Test("A1 a referral is begun and saved only for a service that is accredited for it today")
    mutating func accreditedOnly() throws {
        world.givenCentre("plain", standards: [.supported])
        var world = world
        let begin = BeginReferral(
            file: World.file, link: "l", centre: "plain", kind: .supervisedCentre, referrer: .parent)
        #expect(refusal { try world.when(begin, by: .anyone) } == .A1)
        try world.when(BeginReferral(file: World.file, link: "l", referrer: .parent), by: .anyone)
        var answers = ReferralAnswers()
        answers.service = ServiceAnswers(centre: "plain", kind: .supervisedCentre, frequency: "weekly")
        let save = AnswerReferral(file: World.file, answers: answers)
        #expect(refusal { try world.when(save, by: .anyone.holding(link: "l")) } == .A1)
    }

    @Test("A1 the accreditation is looked at again on the day of submission")
    mutating func accreditationLapsed() throws {
        try world.givenDraft(.whole { $0.preparation?.by = day("2028-01-01") })
        world.at("2027-08-31T23:59")
        var onLastDay = world
        try onLastDay.when(SubmitReferral(file: World.file), by: World.referrer)
        world.at("2027-09-01T00:00")
        var world = world
        #expect(refusal { try world.when(SubmitReferral(file: World.file), by: World.referrer) } == .A1)
    }

    @Test("A8 a kind of contact that the centre does not offer is refused")
    mutating func notOffered() {
        world.givenCentre("plain", kinds: [.supportedCentre])
        var world = world
        let begin = BeginReferral(
            file: World.file, link: "l", centre: "plain", kind: .virtualSupported, referrer: .parent)
        #expect(refusal { try world.when(begin, by: .anyone) } == .A8)
    }

    @Test("C2 a local authority names its social worker and its team manager, or the page is not saved")
    mutating func twoNamedOnThePage() throws {
        try world.when(
            BeginReferral(file: World.file, link: World.link, referrer: .localAuthority), by: .anyone)
        var answers = ReferralAnswers()
        answers.referrer = ReferrerAnswers(
            kind: .localAuthority, name: "Ann Ash", organisation: "Leeds Council", email: "ann@leeds.example",
            socialWorker: NamedProfessional(name: "Ann Ash", email: "ann@leeds.example"))
        var world = world
        let wrong = wrongFields {
            try world.when(AnswerReferral(file: World.file, answers: answers), by: World.referrer)
        }
        #expect(wrong == ["answers.referrer.teamManager"])
    }

    @Test("C2 a local authority's referral without its two people is refused")
    mutating func twoNamedAtSubmission() throws {
        try world.when(
            BeginReferral(file: World.file, link: World.link, referrer: .localAuthority), by: .anyone)
        let rest = ReferralAnswers.whole { $0.referrer = nil }
        try world.when(AnswerReferral(file: World.file, answers: rest), by: World.referrer)
        var world = world
        #expect(refusal { try world.when(SubmitReferral(file: World.file), by: World.referrer) } == .C2)
    }

    @Test("C6 Cafcass Cymru's referral without a risk assessment is refused")
    mutating func cymruWithoutAssessment() throws {
        try world.givenDraft(.cymru { $0.wales = nil })
        var world = world
        #expect(refusal { try world.when(SubmitReferral(file: World.file), by: World.referrer) } == .C6)
    }

    @Test("C6 with known safeguarding issues an assessment that names none is not robust")
    mutating func cymruIssuesNotNamed() throws {
        var world = world
        try world.givenDraft(.cymru { $0.wales?.knownSafeguardingIssues = true })
        #expect(refusal { try world.when(SubmitReferral(file: World.file), by: World.referrer) } == .C6)
        var risk = ReferralAnswers()
        risk.risk = RiskAnswers(found: [.domesticAbuse: "Alleged in 2023, not proven"])
        try world.when(AnswerReferral(file: World.file, answers: risk), by: World.referrer)
        try world.when(SubmitReferral(file: World.file), by: World.referrer)
        #expect(world.file(World.file).stage == .submitted)
    }

    @Test(
        "C6 the length and number keep between the first block and six hours in all",
        arguments: [
            (3, 60, true), (6, 60, true), (3, 120, true), (7, 60, false), (3, 125, false), (2, 60, false),
        ])
    func guideline(_ sessions: Int, _ minutes: Int, _ isKept: Bool) {
        var world = world
        let rule = refusal { try world.givenSubmitted(.cymru(sessions: sessions, minutesEach: minutes)) }
        #expect(rule == (isKept ? nil : .C6))
    }

    @Test("Submission names every page that is missing")
    mutating func missingPages() throws {
        try world.when(BeginReferral(file: World.file, link: World.link, referrer: .parent), by: .anyone)
        var world = world
        let wrong = wrongFields { try world.when(SubmitReferral(file: World.file), by: World.referrer) }
        #expect(wrong == ReferralPage.allCases.filter { $0 != .wales }.map(\.field))
    }

    @Test("The tasks, the submission and the saving of a page go by the same checks")
    mutating func oneSource() throws {
        try world.givenDraft(.whole { $0.service?.frequency = "weekly" })
        let draft = try world.ask(ReferralDraft(file: World.file), by: World.referrer)
        #expect(draft.isComplete)
        #expect(draft.tasks.first { $0.page == .wales }?.status == .notNeeded)
        // A promise to prepare the child by a day that has gone by is asked for again.
        world.at("2025-06-02T09:00")
        let later = try world.ask(ReferralDraft(file: World.file), by: World.referrer)
        #expect(later.tasks.filter { $0.status == .inProgress }.map(\.page) == [.preparation])
        var world = world
        #expect(
            wrongFields { try world.when(SubmitReferral(file: World.file), by: World.referrer) }
                == ["answers.preparation.by"])
    }

    @Test("A repeated submission is no second one, and a submitted referral is not answered again")
    mutating func repeats() throws {
        try world.givenSubmitted()
        #expect(try world.when(SubmitReferral(file: World.file), by: World.referrer).isEmpty)
        var world = world
        #expect(
            misstep {
                try world.when(AnswerReferral(file: World.file, answers: .whole()), by: World.referrer)
            } == .alreadyDone)
    }

    @Test("A draft is its referrer's alone, not the centre's that it names")
    mutating func draftIsPrivate() throws {
        try world.givenDraft()
        let now = world
        #expect(isDenied { _ = try now.ask(ReferralForCentre(file: World.file), by: World.coordinator) })
        #expect(isDenied { _ = try now.ask(ReferralDraft(file: World.file), by: .anyone.holding(link: "x")) })
        #expect(now.file(World.file).links == [.link(hash: World.link)])
    }

    @Test("A referral is taken back until the centre accepts it")
    mutating func withdraw() throws {
        try world.givenSubmitted()
        var accepted = world
        try world.when(WithdrawReferral(file: World.file), by: World.referrer)
        #expect(world.file(World.file).stage == .withdrawn)
        accepted.given(
            .caseFile(World.file),
            ReferralAccepted(kind: .supportedCentre, endsOn: day("2025-09-01"), conditions: []))
        var after = accepted
        #expect(
            misstep { try after.when(WithdrawReferral(file: World.file), by: World.referrer) }
                == .alreadyAnswered)
    }
}
