@testable import Domain

/// Named situations of a case, to start tests from.
extension World {
    static let file: CaseID = "family-one"
    static let centre: CentreID = "the-centre"
    static let link = "link-of-the-referral"

    static let referrer = Who.anyone.holding(link: link)
    static let coordinator = Who.person("cora", [.coordinator(centre)])
    static let supervisor = Who.person("sue", [.supervisor(centre)])
    static let volunteer = Who.person("vic", [.volunteer(centre)])
    static let mum = Who.person("mum-account", [.party(file, "mum")])
    static let dad = Who.person("dad-account", [.party(file, "dad")])

    /// An accredited centre that offers every kind of contact.
    mutating func givenCentre(
        _ id: CentreID = World.centre, standards: [Standard] = Standard.allCases,
        kinds: [ServiceKind] = ServiceKind.allCases
    ) {
        given(.centre(id), CentreEntered(profile: CentreProfile(name: "Bridge House", town: "Leeds")))
        for standard in standards {
            given(.centre(id), AccreditationAwarded(standard: standard, awarded: day("2024-09-01")))
        }
        given(.centre(id), OffersStated(kinds: Set(kinds), others: OtherOffers()))
    }

    /// A referral that is begun and wholly answered.
    mutating func givenDraft(
        _ answers: ReferralAnswers = .whole(), file: CaseID = World.file, link: String = World.link
    ) throws(Halt) {
        let referrer = answers.referrer?.kind ?? .parent
        try when(BeginReferral(file: file, link: link, referrer: referrer), by: .anyone)
        try when(AnswerReferral(file: file, answers: answers), by: .anyone.holding(link: link))
    }

    /// A referral that the centre has.
    mutating func givenSubmitted(
        _ answers: ReferralAnswers = .whole(), file: CaseID = World.file, link: String = World.link
    ) throws(Halt) {
        try givenDraft(answers, file: file, link: link)
        try when(SubmitReferral(file: file), by: .anyone.holding(link: link))
    }

    mutating func givenScreened(_ answers: ReferralAnswers = .whole()) throws(Halt) {
        try givenSubmitted(answers)
        try when(
            ScreenReferral(file: World.file, found: [:], hasUnmanagedHarm: false, assessor: "Cora Field"),
            by: World.coordinator)
    }

    mutating func givenAccepted(_ answers: ReferralAnswers = .whole()) throws(Halt) {
        try givenScreened(answers)
        try when(
            AcceptReferral(
                file: World.file, kind: answers.service?.kind ?? .supportedCentre, endsOn: day("2025-09-03"),
                conditions: ["No photographs"]), by: World.coordinator)
    }

    /// Moves the clock to that moment of London's.
    mutating func at(_ moment: String) {
        guard let moment = Instant(london: moment) else { preconditionFailure("\(moment) is no moment") }
        now = moment
    }
}

/// Whether something was not for that person to do or see.
func isDenied(_ work: () throws -> Void) -> Bool {
    do {
        try work()
        return false
    } catch Halt.denied {
        return true
    } catch {
        return false
    }
}

extension ReferralAnswers {
    /// Every page filled in: a solicitor refers one child, with a court order, for supported contact.
    static func whole(
        _ kind: ServiceKind = .supportedCentre, at centre: CentreID = World.centre,
        change: (inout ReferralAnswers) -> Void = { _ in }
    ) -> ReferralAnswers {
        var answers = ReferralAnswers()
        answers.referrer = ReferrerAnswers(
            kind: .legalRepresentative, name: "Ruth Lee", organisation: "Lee and Partners",
            email: "ruth@lee.example")
        answers.service = ServiceAnswers(
            centre: centre, kind: kind, frequency: "Every two weeks", minutes: 60)
        answers.proceedings = ProceedingsAnswers(
            hasOrder: true, court: "Family Court at Leeds", orderDate: day("2025-02-28"),
            papersFrom: "The mother's solicitor", fallBack: .eitherPartyRestores)
        answers.children = [
            ChildAnswers(id: "sam", firstName: "Sam", lastName: "Hill", born: day("2019-05-04"))
        ]
        answers.adults = [.mum, .dad]
        answers.attendees = AttendeesAnswers(named: [])
        answers.arrangements = ArrangementsAnswers(
            willingToMeet: .no, mayLeaveCentre: false, photographs: .none)
        answers.preparation = PreparationAnswers(
            who: "The mother", how: "With the centre's picture book", by: day("2025-06-01"))
        answers.interpreter = InterpreterAnswers(isNeeded: false)
        answers.professional = ProfessionalAnswers(attends: false)
        answers.risk = RiskAnswers(found: [:])
        answers.papers = PapersAnswers(
            hasSection7Report: false, hasOtherConcerns: false, missing: "Cafcass sends the letter")
        answers.declaration = DeclarationAnswers(name: "Ruth Lee", isTrue: true)
        change(&answers)
        return answers
    }

    /// The same by Cafcass Cymru, for supervised contact within its guideline.
    static func cymru(
        sessions: Int = 4, minutesEach: Int = 60, change: (inout ReferralAnswers) -> Void = { _ in }
    ) -> ReferralAnswers {
        whole(.supervisedCentre) { answers in
            answers.referrer?.kind = .cafcassCymru
            answers.wales = WalesAnswers(
                riskAssessment: "Assessed by the allocated officer", sessions: sessions,
                minutesEach: minutesEach, knownSafeguardingIssues: false,
                funding: FundingAnswers(ground: .involvement, adviser: "Owen Pryce"))
            change(&answers)
        }
    }
}

extension AdultAnswers {
    static var mum: AdultAnswers {
        var contact = ContactDetails()
        contact.telephone = "07700 900001"
        contact.address = "4 Secret Street"
        contact.keepsAddressPrivate = true
        return AdultAnswers(
            id: "mum", role: .residentCarer, firstName: "Mia", lastName: "Hill", relationship: "mother",
            contact: contact)
    }

    static var dad: AdultAnswers {
        var contact = ContactDetails()
        contact.email = "dan@cole.example"
        return AdultAnswers(
            id: "dad", role: .visitingAdult, firstName: "Dan", lastName: "Cole", relationship: "father",
            contact: contact)
    }
}
