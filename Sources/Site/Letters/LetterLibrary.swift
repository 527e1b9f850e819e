import Domain

/// What each letter is called, and what it is that makes it: the library in words.
enum LetterLibrary {
    /// In the order of a family's way.
    static let shelves: [(title: Phrase, letters: [LetterKind])] = [
        (
            "Referral and answer",
            [
                .referralReceived, .referralMade, .papersMissing, .papersAskedOfCourt, .courtCannotSend,
                .courtDidNotConsult, .localAuthorityPeopleNamed, .preVisit, .preVisitCancelled, .houseRules,
                .accepted, .waiting, .handedOn, .declined,
            ]
        ),
        (
            "Visits",
            [
                .sessions, .sessionsConfirmed, .sessionMoved, .sessionCancelled, .delay, .videoReminder,
                .suspended, .contactResumed, .faceToFaceSuspended, .alternative, .faceToFaceReturns,
            ]
        ),
        (
            "Records, and those who ask for them",
            [.recordSent, .incident, .datesAndTimes, .noReport, .noEvidence, .returnSent, .ownDataReady]
        ),
        (
            "Practitioners",
            [
                .caseAllocated, .allocationEnded, .practitionerLeft, .practitionerAsks, .practitionerAnswered,
                .remoteAssessed,
            ]
        ),
        ("Moving on, and money", [.review, .exitPlan, .steppingDown, .placeNotNeeded, .closed, .invoice]),
    ]

    static func name(_ letter: LetterKind) -> Phrase {
        switch letter {
        case .referralReceived: "Referral received"
        case .referralMade: "Referral made by Cafcass Cymru"
        case .papersMissing: "Papers missing"
        case .papersAskedOfCourt: "Request to the court for papers"
        case .courtCannotSend: "The court has no papers to send"
        case .courtDidNotConsult: "A court did not consult"
        case .localAuthorityPeopleNamed: "The local authority names its people"
        case .preVisit: "First meeting"
        case .preVisitCancelled: "First meeting cancelled"
        case .houseRules: "Rules of the centre"
        case .accepted: "Referral accepted"
        case .waiting: "Waiting list"
        case .handedOn: "Handed on to a supervised centre"
        case .declined: "Referral declined, and what follows"
        case .sessions: "Times booked"
        case .sessionsConfirmed: "Times confirmed"
        case .sessionMoved: "Time changed"
        case .sessionCancelled: "Visit cancelled"
        case .delay: "Running late"
        case .videoReminder: "Reminder of contact by video"
        case .suspended: "Sessions on hold"
        case .contactResumed: "Sessions go on"
        case .faceToFaceSuspended: "No face-to-face contact for now"
        case .alternative: "What there is meanwhile"
        case .faceToFaceReturns: "Face-to-face contact goes on"
        case .recordSent: "Record ready"
        case .incident: "Something happened"
        case .datesAndTimes: "Dates and times of contact"
        case .noReport: "No report from a supported centre"
        case .noEvidence: "No evidence from supported staff"
        case .returnSent: "Return at the end of contact"
        case .ownDataReady: "What is held about you"
        case .caseAllocated: "Case allocated"
        case .allocationEnded: "Allocation ended"
        case .practitionerLeft: "A practitioner has left the case"
        case .practitionerAsks: "A practitioner asks"
        case .practitionerAnswered: "Answer to a practitioner"
        case .remoteAssessed: "Contact by video assessed"
        case .review: "Invitation to a review"
        case .exitPlan: "Plan for the way out"
        case .steppingDown: "Moving on from supervised contact"
        case .placeNotNeeded: "Place no longer needed"
        case .closed: "End of contact at the centre"
        case .invoice: "Invoice"
        }
    }

    /// What makes it go out.
    static func made(_ letter: LetterKind) -> Phrase {
        switch letter {
        case .referralReceived: "When a referral comes in."
        case .referralMade: "When Cafcass Cymru’s team tells each adult that it has referred them."
        case .papersMissing: "When a referral comes in without a paper that it needs."
        case .papersAskedOfCourt: "When the centre asks the court for copies."
        case .courtCannotSend: "When the court answers that it has none."
        case .courtDidNotConsult: "When a court in Wales refers without consulting."
        case .localAuthorityPeopleNamed: "When a local authority names another social worker or manager."
        case .preVisit: "When a first meeting is arranged, to whoever is to come."
        case .preVisitCancelled: "When it is cancelled."
        case .houseRules: "With an adult’s first meeting, unless they have accepted these rules."
        case .accepted, .waiting, .handedOn, .declined: "When the centre answers the referral."
        case .sessions: "When visits are booked."
        case .sessionsConfirmed: "When visits that were still open are confirmed."
        case .sessionMoved: "When a visit gets another time or room."
        case .sessionCancelled: "When a visit is cancelled."
        case .delay: "When the other side, or the centre, runs late."
        case .videoReminder: "The day before contact by video, once."
        case .suspended: "When the centre puts visits on hold. It never says why."
        case .contactResumed: "When risk was looked at again and visits can go on."
        case .faceToFaceSuspended: "When face-to-face contact is suspended."
        case .alternative: "When it is decided what the family has meanwhile."
        case .faceToFaceReturns: "When face-to-face contact goes on."
        case .recordSent: "When a record goes to somebody who may have it. It says nothing of what is in it."
        case .incident: "When something must be told. It says nothing of what."
        case .datesAndTimes: "When the centre sends it to somebody of the case."
        case .noReport: "When the centre answers whoever asked for a report of supported contact."
        case .noEvidence: "When the centre answers whoever asked that staff give evidence."
        case .returnSent: "When what the end of contact owes goes to the commissioner."
        case .ownDataReady: "When what is held about somebody is given to them."
        case .caseAllocated: "When a case is allocated to a practitioner."
        case .allocationEnded: "When it no longer is."
        case .practitionerLeft: "When a practitioner gives a case back."
        case .practitionerAsks: "When a practitioner asks the centre something."
        case .practitionerAnswered: "When the centre has answered."
        case .remoteAssessed: "When an adviser has assessed contact by video."
        case .review: "When an adult is invited to a review, each side apart."
        case .exitPlan: "When the way out is planned."
        case .steppingDown: "When a family moves on from supervised contact."
        case .placeNotNeeded: "When a side says that the place is no longer needed."
        case .closed: "When contact at the centre ends."
        case .invoice: "When the centre sends a payer an invoice. It shows that payer’s lines alone."
        }
    }

    static func reader(_ reader: LetterReader) -> Phrase {
        switch reader {
        case .residentCarer: "Resident carer"
        case .visitingAdult: "Visiting adult"
        case .referrer: "Referrer"
        case .court: "Court"
        case .commissioner: "Cafcass or Cafcass Cymru"
        case .localAuthority: "Local authority"
        case .centre: "Centre"
        case .practitioner: "Practitioner"
        }
    }

    static func readers(_ letter: LetterKind) -> String {
        Spoken.list(LetterReader.allCases.filter(letter.readers.contains).map { reader($0).text })
    }

    static func blank(_ blank: LetterBlank) -> Phrase {
        switch blank {
        case .name: "the reader’s name"
        case .centre: "the centre’s name"
        case .town: "its town"
        case .telephone: "its telephone number"
        case .reference: "the reference"
        case .answerBy: "the last day for the answer"
        case .papers: "the papers that are missing, a line each"
        case .day: "the day"
        case .time: "the time"
        case .minutes: "how many minutes it takes"
        case .place: "where it is"
        case .kind: "the kind of contact"
        case .lastDay: "the last day of contact at the centre"
        case .conditions: "what everyone agrees to, a line each"
        case .signIn: "where they sign in"
        case .expected: "the day on which a place is hoped for"
        case .nextCentre: "the next centre’s name"
        case .nextTelephone: "its telephone number"
        case .times: "the reader’s own times, a line each"
        }
    }
}
