import Domain

/// Each letter with a family that is plainly made up, for the library and for previews.
enum LetterExamples {
    /// The centre whose letters they are.
    struct Centre: Sendable {
        var id: CentreID = "example"
        var name = "Example Contact Centre"
        var town = "Sampleton"
        var telephone: String? = "01632 960000"
        var wording: LetterWording?
        var houseRules: HouseRules?
    }

    /// As its first reader has it: the resident carer, where it is the family's.
    static func letter(
        _ kind: LetterKind, of centre: Centre = Centre(), on day: Day, address: String
    ) -> Letter {
        let (to, side, name) = reader(kind)
        let facts = LetterFacts(
            exampleOf: body(kind, day, centre), to: to, side: side, name: name, reference: "EXAMPLE234-1",
            centre: centre.id, centreName: centre.name, centreTown: centre.town,
            centreTelephone: centre.telephone, kind: .supportedCentre, wording: centre.wording)
        return LetterWords.letter(facts, address: address, at: Instant(day, TimeOfDay(minutes: 600)))
    }

    private static func reader(_ kind: LetterKind) -> (Recipient, AdultRole?, String) {
        let readers = kind.readers
        if readers.contains(.residentCarer) { return (.adult("example"), .residentCarer, "Robin Example") }
        if readers.contains(.referrer) { return (.referrer, nil, "Sam Sample") }
        if readers.contains(.court) { return (.court, nil, Phrase("The Family Court at Sampleton").text) }
        if readers.contains(.practitioner) { return (.practitioner("example"), nil, "Bryn Sample") }
        if readers.contains(.commissioner) {
            return (.commissioner(.cafcassCymru), nil, "Cafcass Cymru")
        }
        return (.centre("example"), nil, "Example Contact Centre")
    }

    private static func body(_ kind: LetterKind, _ day: Day, _ centre: Centre) -> LetterFacts.Body {
        let ten = TimeOfDay(minutes: 600)
        let times = LetterFacts.Times(day: day + 8, arrive: ten, leave: TimeOfDay(minutes: 720))
        let next = LetterFacts.Times(day: day + 22, arrive: ten, leave: TimeOfDay(minutes: 720))
        let held = [
            AttendanceModel.Attended(
                day: day - 14, contact: TimeSpan(from: ten, to: TimeOfDay(minutes: 720)))
        ]
        switch kind {
        case .referralReceived: return .referralReceived(answerBy: day + 7)
        case .referralMade:
            return .referralMade(.init(postcode: nil, email: nil, website: nil), words: nil)
        case .papersMissing: return .papersMissing([.safeguardingLetter, .order])
        case .papersAskedOfCourt:
            return .papersAskedOfCourt([.safeguardingLetter], .init(date: day - 10), paragraph: "4(b)")
        case .courtCannotSend:
            return .courtCannotSend([.safeguardingLetter], words: Phrase("There is none on the file.").text)
        case .courtDidNotConsult:
            return .courtDidNotConsult(
                court: Phrase("The Family Court at Sampleton").text, number: "ZZ26P00000")
        case .localAuthorityPeopleNamed: return .localAuthorityPeopleNamed
        case .preVisit:
            return .preVisit(day: day + 4, from: ten, minutes: 45, way: .faceToFace, isForChildren: false)
        case .preVisitCancelled: return .preVisitCancelled(day: day + 4)
        case .houseRules:
            return .houseRules(
                centre.houseRules
                    ?? HouseRules(version: 1, text: Phrase("Here stand the rules of your centre.").text))
        case .accepted:
            return .accepted(endsOn: day + 180, conditions: [Phrase("No photographs are taken.").text])
        case .waiting: return .waiting(expected: day + 30)
        case .handedOn: return .handedOn(to: "Sample Supervised Centre", telephone: "01632 960001")
        case .declined:
            return .declined(
                words: Phrase("We have no room that is large enough.").text,
                fallBack: .anotherCentreByAgreement, courtFrom: nil)
        case .sessions: return .sessions([times, next])
        case .sessionsConfirmed: return .sessionsConfirmed([times, next])
        case .sessionMoved: return .sessionMoved(times)
        case .sessionCancelled: return .sessionCancelled(times)
        case .delay: return .delay(minutes: 10, times)
        case .videoReminder: return .videoReminder(.init(day: day + 1, arrive: ten, leave: ten))
        default: return laterBody(kind, day, times, held)
        }
    }

    private static func laterBody(
        _ kind: LetterKind, _ day: Day, _ times: LetterFacts.Times, _ held: [AttendanceModel.Attended]
    ) -> LetterFacts.Body {
        let ten = TimeOfDay(minutes: 600)
        switch kind {
        case .suspended: return .suspended
        case .contactResumed: return .contactResumed
        case .faceToFaceSuspended:
            return .faceToFaceSuspended(from: day, notice: Phrase("Here stands the public notice.").text)
        case .alternative: return .alternative(.virtualContact, words: nil)
        case .faceToFaceReturns: return .faceToFaceReturns(on: day + 8, [times])
        case .recordSent: return .recordSent(day: day - 14)
        case .incident: return .incident
        case .datesAndTimes: return .datesAndTimes(held)
        case .noReport: return .noReport(held)
        case .noEvidence: return .noEvidence
        case .returnSent: return .returnSent(.conclusion)
        case .ownDataReady: return .ownDataReady
        case .caseAllocated: return .caseAllocated
        case .allocationEnded: return .allocationEnded
        case .practitionerLeft: return .practitionerLeft
        case .practitionerAsks: return .practitionerAsks
        case .practitionerAnswered: return .practitionerAnswered
        case .remoteAssessed: return .remoteAssessed
        case .review: return .review(day: day + 10, from: ten, minutes: 30)
        case .exitPlan:
            return .exitPlan(
                ExitPlan(
                    lastDay: day + 60, next: .withoutHelp,
                    childTold: .init(
                        day: day + 50, by: Phrase("both parents").text,
                        how: Phrase("together, in a few calm words").text)))
        case .steppingDown:
            return .steppingDown(
                to: "Sample Supported Centre", telephone: "01632 960002", .supported, lastDay: day + 30)
        case .placeNotNeeded: return .placeNotNeeded
        case .invoice:
            return .invoice(
                Invoice(
                    number: "EXAMPLE234-1/A1", payer: .adult("example"), day: day,
                    lines: [InvoiceLine(charge: "example", kind: .session, day: day - 14, pence: 2500)],
                    owedBeforePence: 0))
        default: return .closed
        }
    }
}
