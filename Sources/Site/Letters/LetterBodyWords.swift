import Domain

/// Our words for each letter of the library.
enum LetterBodyWords {
    static func text(_ facts: LetterFacts, _ address: String) -> String {
        switch facts.body {
        case .referralReceived(let by): ReferralLetters.received(facts, by)
        case .papersMissing(let papers): ReferralLetters.papers(papers)
        case .preVisit(let day, let from, let minutes, let way, let isForChildren):
            VisitLetters.arranged(facts, day, from, minutes, way, isForChildren)
        case .preVisitCancelled(let day): VisitLetters.cancelled(day)
        case .houseRules(let rules): RulesLetters.rules(rules)
        case .accepted(let endsOn, let conditions):
            AnswerLetters.accepted(facts, endsOn, conditions, address)
        case .waiting(let expected): AnswerLetters.waiting(expected)
        case .handedOn(let name, let telephone): AnswerLetters.handedOn(name, telephone)
        case .declined(let words, let fallBack, let from): AnswerLetters.declined(words, fallBack, from)
        case .sessions(let times): SessionLetters.booked(facts, times)
        case .sessionsConfirmed(let times): SessionLetters.confirmed(facts, times)
        case .sessionMoved(let times): SessionLetters.moved(facts, times)
        case .sessionCancelled(let times): SessionLetters.cancelled(times)
        case .delay(let minutes, let times): SessionLetters.delay(minutes, times)
        case .videoReminder(let times): SessionLetters.reminder(times, address)
        case .recordSent(let day): ClosingLetters.record(day)
        case .datesAndTimes(let dates): ReadyLetters.dates(dates)
        case .noReport(let dates): ReadyLetters.noReport(dates)
        case .noEvidence: ReadyLetters.noEvidence
        case .incident: ClosingLetters.incident(facts)
        case .suspended: ClosingLetters.suspended
        case .contactResumed: ClosingLetters.resumed
        case .review(let day, let from, let minutes): ClosingLetters.review(day, from, minutes)
        case .exitPlan(let plan): ClosingLetters.exit(plan)
        case .steppingDown(let name, let telephone, let way, let lastDay):
            StepDownLetters.steppingDown(facts, to: name, telephone, way, lastDay)
        case .closed: ClosingLetters.closed(facts)
        case .invoice(let invoice): InvoiceLetters.invoice(invoice)
        case .ownDataReady: ClosingLetters.ownData(address)
        case .returnSent(let kind): ClosingLetters.sent(kind)
        case .placeNotNeeded: ClosingLetters.placeNotNeeded
        case .papersAskedOfCourt, .courtCannotSend, .courtDidNotConsult, .referralMade,
            .localAuthorityPeopleNamed, .caseAllocated, .allocationEnded, .practitionerLeft,
            .practitionerAsks, .practitionerAnswered, .remoteAssessed:
            office(facts, address)
        case .faceToFaceSuspended(let from, let notice): SuspensionLetters.suspended(from, notice)
        case .alternative(let way, let words): SuspensionLetters.meanwhile(way, words)
        case .faceToFaceReturns(let day, let times):
            SuspensionLetters.returns(facts, day, times, address)
        }
    }

    /// Letters between offices.
    private static func office(_ facts: LetterFacts, _ address: String) -> String {
        switch facts.body {
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
        default: preconditionFailure("\(facts.body.letter) is no letter between offices")
        }
    }
}
