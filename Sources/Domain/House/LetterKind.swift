/// Every letter that there is, one case each: the library. What a letter may carry follows from its facts; a
/// centre may change the words around them.
public enum LetterKind: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    // The referral, and the answer to it.
    case referralReceived, referralMade, papersMissing, papersAskedOfCourt, courtCannotSend
    case courtDidNotConsult, localAuthorityPeopleNamed
    case preVisit, preVisitCancelled, houseRules
    case accepted, waiting, handedOn, declined
    // Sessions.
    case sessions, sessionsConfirmed, sessionMoved, sessionCancelled, delay, videoReminder
    case suspended, contactResumed, faceToFaceSuspended, alternative, faceToFaceReturns
    // Records, and those who ask for them.
    case recordSent, incident, datesAndTimes, noReport, noEvidence, returnSent, ownDataReady
    // Professionals.
    case caseAllocated, allocationEnded, practitionerLeft, practitionerAsks, practitionerAnswered
    case remoteAssessed
    // The way out, and money.
    case review, exitPlan, steppingDown, placeNotNeeded, closed, invoice
}

/// To whom a letter may go. Each letter is written for one of them alone.
public enum LetterReader: String, Codable, CaseIterable, Hashable, Sendable {
    case residentCarer, visitingAdult, referrer, court, commissioner, localAuthority, centre, practitioner
}

extension LetterKind {
    /// Whom it is written for.
    public var readers: Set<LetterReader> {
        switch self {
        case .referralReceived: [.referrer, .centre]
        case .papersMissing: [.referrer]
        case .referralMade, .preVisit, .preVisitCancelled, .houseRules, .sessions, .sessionsConfirmed, .delay,
            .videoReminder, .suspended, .contactResumed, .faceToFaceSuspended, .alternative,
            .faceToFaceReturns, .ownDataReady, .review, .exitPlan:
            Self.family
        case .papersAskedOfCourt: [.court]
        case .courtCannotSend, .localAuthorityPeopleNamed, .practitionerLeft, .practitionerAsks,
            .remoteAssessed:
            [.centre]
        case .courtDidNotConsult, .returnSent: [.commissioner]
        case .accepted, .waiting, .handedOn, .declined, .steppingDown:
            Self.family.union([.referrer, .court, .commissioner])
        case .sessionMoved, .sessionCancelled: Self.family.union([.practitioner])
        case .recordSent: Self.family.union([.referrer, .court, .commissioner, .practitioner])
        case .incident: [.centre, .commissioner]
        case .datesAndTimes, .noReport, .noEvidence: Self.family.union([.referrer, .court, .commissioner])
        case .caseAllocated, .allocationEnded, .practitionerAnswered: [.practitioner]
        case .placeNotNeeded: Self.family.union([.centre])
        case .closed: Self.family.union([.centre, .commissioner, .practitioner])
        case .invoice: Self.family.union([.commissioner, .localAuthority])
        }
    }

    private static let family: Set<LetterReader> = [.residentCarer, .visitingAdult]

    /// Whether it goes out in the centre's name, and so under its sign.
    public var isCentres: Bool {
        switch self {
        case .referralMade, .courtDidNotConsult, .localAuthorityPeopleNamed, .courtCannotSend: false
        default: true
        }
    }

    /// How much of it a centre may put in its own words.
    public enum Freedom: Sendable {
        case none
        /// Words of its own before and after ours.
        case around
        /// All of it, where what it must tell stays in.
        case whole
    }

    /// House rule: what the law or somebody's safety words stays as it is.
    public var freedom: Freedom {
        switch self {
        case .referralReceived, .papersMissing, .preVisit, .preVisitCancelled, .accepted, .waiting, .handedOn,
            .sessions, .sessionsConfirmed, .sessionMoved, .sessionCancelled, .review, .placeNotNeeded,
            .closed:
            .whole
        case .houseRules, .declined, .exitPlan, .steppingDown, .invoice, .datesAndTimes, .faceToFaceReturns:
            .around
        case .referralMade, .papersAskedOfCourt, .courtCannotSend, .courtDidNotConsult,
            .localAuthorityPeopleNamed, .delay, .videoReminder, .suspended, .contactResumed,
            .faceToFaceSuspended, .alternative, .recordSent, .incident, .noReport, .noEvidence, .returnSent,
            .ownDataReady, .caseAllocated, .allocationEnded, .practitionerLeft, .practitionerAsks,
            .practitionerAnswered, .remoteAssessed:
            .none
        }
    }
}

extension LetterFacts.Body {
    /// Which letter of the library tells these facts.
    public var letter: LetterKind {
        switch self {
        case .referralReceived: .referralReceived
        case .papersMissing: .papersMissing
        case .preVisit: .preVisit
        case .preVisitCancelled: .preVisitCancelled
        case .accepted: .accepted
        case .waiting: .waiting
        case .handedOn: .handedOn
        case .declined: .declined
        case .sessions: .sessions
        case .sessionCancelled: .sessionCancelled
        case .delay: .delay
        case .recordSent: .recordSent
        case .incident: .incident
        case .suspended: .suspended
        case .review: .review
        case .exitPlan: .exitPlan
        case .steppingDown: .steppingDown
        case .closed: .closed
        case .ownDataReady: .ownDataReady
        case .returnSent: .returnSent
        case .placeNotNeeded: .placeNotNeeded
        case .papersAskedOfCourt: .papersAskedOfCourt
        case .courtCannotSend: .courtCannotSend
        case .courtDidNotConsult: .courtDidNotConsult
        case .referralMade: .referralMade
        case .localAuthorityPeopleNamed: .localAuthorityPeopleNamed
        case .caseAllocated: .caseAllocated
        case .allocationEnded: .allocationEnded
        case .practitionerLeft: .practitionerLeft
        case .practitionerAsks: .practitionerAsks
        case .practitionerAnswered: .practitionerAnswered
        case .remoteAssessed: .remoteAssessed
        case .faceToFaceSuspended: .faceToFaceSuspended
        case .alternative: .alternative
        case .faceToFaceReturns: .faceToFaceReturns
        case .houseRules: .houseRules
        case .sessionsConfirmed: .sessionsConfirmed
        case .sessionMoved: .sessionMoved
        case .contactResumed: .contactResumed
        case .datesAndTimes: .datesAndTimes
        case .noReport: .noReport
        case .noEvidence: .noEvidence
        case .videoReminder: .videoReminder
        case .invoice: .invoice
        }
    }
}
