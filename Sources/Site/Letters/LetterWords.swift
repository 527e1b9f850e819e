import Domain

/// The words of letters. Each is written for one reader from that reader's facts alone; the subject line says
/// nothing of children, contact or courts, because others see a screen light up.
enum LetterWords {
    static func letter(_ facts: LetterFacts, address: String, at now: Instant) -> Letter {
        let telephone = facts.centreTelephone.map { Phrase("Telephone: \($0)").text }
        let name =
            if case .commissioner = facts.recipient { reader(facts) } else { facts.name }
        let lines = [
            Phrase("Dear \(name),").text, text(facts, address),
            reference(facts), Phrase("With kind regards,").text,
            sender(facts, telephone),
        ]
        return Letter(
            name: name, email: facts.email, subject: subject(facts),
            body: lines.joined(separator: "\n\n"), made: now, reader: reader(facts))
    }

    /// The centre, but for what others tell.
    private static func sender(_ facts: LetterFacts, _ telephone: String?) -> String {
        switch facts.body {
        case .referralMade: Phrase("The commissioned services team\nCafcass Cymru").text
        case .courtDidNotConsult, .localAuthorityPeopleNamed: Phrase("Stepping Stone").text
        default: [facts.centreName, facts.centreTown, telephone].compactMap { $0 }.joined(separator: "\n")
        }
    }

    /// A court knows the case by a number of its own.
    private static func reference(_ facts: LetterFacts) -> String {
        let ours = Phrase("Reference: \(facts.reference)").text
        guard let number = facts.courtNumber else { return ours }
        return "\(ours)\n\(Phrase("Your number of the case: \(number)").text)"
    }

    private static func subject(_ facts: LetterFacts) -> String {
        switch facts.recipient {
        case .adult: Phrase("A message for you").text
        case .referrer, .court, .commissioner, .centre, .practitioner:
            Phrase("About reference \(facts.reference)").text
        }
    }

    private static func reader(_ facts: LetterFacts) -> String {
        let phrase: Phrase =
            switch facts.recipient {
            case .adult: facts.side == .residentCarer ? "Resident carer" : "Visiting adult"
            case .referrer: "Referrer"
            case .court: "Court"
            case .commissioner(.cafcassCymru): "Cafcass Cymru"
            case .commissioner(.cafcass): "Cafcass"
            case .centre: "Centre"
            case .practitioner: "Practitioner"
            }
        return phrase.text
    }

    private static func text(_ facts: LetterFacts, _ address: String) -> String {
        switch facts.body {
        case .referralReceived(let by): ReferralLetters.received(facts, by)
        case .papersMissing(let papers): ReferralLetters.papers(papers)
        case .preVisit(let day, let from, let minutes, let way, let isForChildren):
            VisitLetters.arranged(facts, day, from, minutes, way, isForChildren)
        case .preVisitCancelled(let day): VisitLetters.cancelled(day)
        case .accepted(let endsOn, let conditions):
            AnswerLetters.accepted(facts, endsOn, conditions, address)
        case .waiting(let expected): AnswerLetters.waiting(expected)
        case .handedOn(let name, let telephone): AnswerLetters.handedOn(name, telephone)
        case .declined(let words, let fallBack, let from): AnswerLetters.declined(words, fallBack, from)
        case .sessions(let times): SessionLetters.booked(facts, times)
        case .sessionCancelled(let times): SessionLetters.cancelled(times)
        case .delay(let minutes, let times): SessionLetters.delay(minutes, times)
        case .recordSent(let day): ClosingLetters.record(day)
        case .incident: ClosingLetters.incident(facts)
        case .suspended: ClosingLetters.suspended
        case .review(let day, let from, let minutes): ClosingLetters.review(day, from, minutes)
        case .exitPlan(let plan): ClosingLetters.exit(plan)
        case .steppingDown(let name, let telephone, let way, let lastDay):
            StepDownLetters.steppingDown(facts, to: name, telephone, way, lastDay)
        case .closed: ClosingLetters.closed(facts)
        case .ownDataReady: ClosingLetters.ownData(address)
        case .returnSent(let kind): ClosingLetters.sent(kind)
        case .placeNotNeeded: ClosingLetters.placeNotNeeded
        case .papersAskedOfCourt(let papers, let order, let paragraph):
            CourtLetters.asking(papers, order, paragraph, address)
        case .courtCannotSend(let papers, let words): CourtLetters.cannotSend(papers, words)
        case .courtDidNotConsult(let court, let number):
            CommissioningLetters.notConsulted(facts, court, number, address)
        case .referralMade(let reach, let words): CommissioningLetters.made(facts, reach, words)
        case .localAuthorityPeopleNamed: LocalAuthorityLetters.peopleNamed(address)
        case .caseAllocated: PracticeLetters.allocated(address)
        case .allocationEnded: PracticeLetters.ended
        case .practitionerLeft: PracticeLetters.left
        case .practitionerAsks: PracticeLetters.asks(facts, address)
        case .practitionerAnswered: PracticeLetters.answered(address)
        case .remoteAssessed: PracticeLetters.remote(facts, address)
        case .faceToFaceSuspended(let from, let notice): SuspensionLetters.suspended(from, notice)
        case .alternative(let way, let words): SuspensionLetters.meanwhile(way, words)
        case .faceToFaceReturns(let day, let times):
            SuspensionLetters.returns(facts, day, times, address)
        }
    }
}
