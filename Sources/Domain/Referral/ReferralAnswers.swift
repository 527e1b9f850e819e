/// What a referral tells, a section for each page of its form. A section that nobody has filled is nil.
public struct ReferralAnswers: Codable, Hashable, Sendable {
    public var referrer: ReferrerAnswers?
    public var service: ServiceAnswers?
    public var proceedings: ProceedingsAnswers?
    public var children: [ChildAnswers]?
    /// The resident carer first, then the visiting adult; further ones after them.
    public var adults: [AdultAnswers]?
    public var attendees: AttendeesAnswers?
    public var arrangements: ArrangementsAnswers?
    public var preparation: PreparationAnswers?
    public var interpreter: InterpreterAnswers?
    public var professional: ProfessionalAnswers?
    public var risk: RiskAnswers?
    public var papers: PapersAnswers?
    public var wales: WalesAnswers?
    public var declaration: DeclarationAnswers?

    public init() {}

    /// These answers with every section that the others hold put in its place.
    public func merging(_ newer: ReferralAnswers) -> ReferralAnswers {
        var merged = self
        merged.referrer = newer.referrer ?? referrer
        merged.service = newer.service ?? service
        merged.proceedings = newer.proceedings ?? proceedings
        merged.children = newer.children ?? children
        merged.adults = newer.adults ?? adults
        merged.attendees = newer.attendees ?? attendees
        merged.arrangements = newer.arrangements ?? arrangements
        merged.preparation = newer.preparation ?? preparation
        merged.interpreter = newer.interpreter ?? interpreter
        merged.professional = newer.professional ?? professional
        merged.risk = newer.risk ?? risk
        merged.papers = newer.papers ?? papers
        merged.wales = newer.wales ?? wales
        merged.declaration = newer.declaration ?? declaration
        return merged
    }

    public var residentCarer: AdultAnswers? { adults?.first { $0.role == .residentCarer } }
    public var visitingAdults: [AdultAnswers] { adults?.filter { $0.role == .visitingAdult } ?? [] }
    public func adult(_ id: AdultID) -> AdultAnswers? { adults?.first { $0.id == id } }
    public func child(_ id: ChildID) -> ChildAnswers? { children?.first { $0.id == id } }
}

/// Who refers (C1).
public struct ReferrerAnswers: Codable, Hashable, Sendable {
    public var kind: ReferrerKind
    public var name: String
    /// Firm, court, office or council; nil for a parent.
    public var organisation: String?
    public var email: String
    public var telephone: String?
    /// For a parent: which side they are.
    public var ownRole: AdultRole?
    /// C2: for a local authority, its two named people.
    public var socialWorker: NamedProfessional?
    public var teamManager: NamedProfessional?
}

/// Who may refer (C1: Protocol 1.4, 2).
public enum ReferrerKind: String, Codable, CaseIterable, Hashable, Sendable {
    case parent, legalRepresentative, court, cafcass, cafcassCymru, localAuthority
}

/// Somebody who takes part by profession.
public struct NamedProfessional: Codable, Hashable, Sendable {
    public var name: String
    public var email: String
    public var telephone: String?
}

/// What is asked for, and where (A1, A8, B10, C6).
public struct ServiceAnswers: Codable, Hashable, Sendable {
    public var centre: CentreID
    public var kind: ServiceKind
    public var startFrom: Day?
    /// In words: "every two weeks".
    public var frequency: String?
    /// The length of one session.
    public var minutes: Int?
    public var days: Set<Weekday>?
    public var expectedMonths: Int?
}

/// The court's part: order, clocks and next steps.
public struct ProceedingsAnswers: Codable, Hashable, Sendable {
    public var hasOrder: Bool
    public var court: String?
    public var caseNumber: String?
    public var orderDate: Day?
    public var isFinalOrder: Bool?
    public var isPublicLaw: Bool?
    public var nextHearing: Day?
    /// C4: who must send the papers to the centre.
    public var papersFrom: String?
    /// C16: what follows if the centre does not accept.
    public var fallBack: FallBack?
    public var contactEndsOn: Day?
    /// The order asks the centre for records or a report (F1, F5).
    public var asksForReport: Bool?
    public var paysForSessions: String?
    /// C5: the centre may have copies from the court without fee or further order.
    public var centreMayAskCourt: Bool?
}

/// The order's three next steps where a centre does not accept (C16: Protocol 4.1(e)).
public enum FallBack: String, Codable, CaseIterable, Hashable, Sendable {
    case anotherCentreByAgreement, eitherPartyRestores, courtLists
}

/// One child.
public struct ChildAnswers: Codable, Hashable, Sendable {
    public var id: ChildID
    public var firstName: String
    public var lastName: String
    public var otherNames: String?
    public var born: Day
    public var gender: String?
    public var schoolHours: String?
    public var health: String?
    public var allergies: String?
    public var medication: String?
    public var additionalNeeds: String?
    public var language: String?
    public var cultureAndReligion: String?
    public var isLookedAfterOrOnPlan: Bool?
    public var views: String?
    public var lastContact: String?
}

/// One adult of the family, as the referral knows them.
public struct AdultAnswers: Codable, Hashable, Sendable {
    public var id: AdultID
    public var role: AdultRole
    public var firstName: String
    public var lastName: String
    public var born: Day?
    /// To the children: "mother", "grandfather".
    public var relationship: String
    public var hasParentalResponsibility: Bool?
    public var contact: ContactDetails
    public var safeTimes: String?
    public var mayLeaveVoicemail: Bool?
    public var prefersWelsh: Bool?
    public var mobility: String?
    public var solicitor: String?

    public var name: String { "\(firstName) \(lastName)" }
}

/// Which side somebody is on.
public enum AdultRole: String, Codable, CaseIterable, Hashable, Sendable {
    /// The child lives with them.
    case residentCarer
    /// Comes for contact.
    case visitingAdult
}

/// How somebody is reached, each way with its own wish to be kept private. Kept private means from the other side
/// and their people; the centre always sees it.
public struct ContactDetails: Codable, Hashable, Sendable {
    public var address: String?
    public var postcode: String?
    public var email: String?
    public var telephone: String?
    public var keepsAddressPrivate: Bool?
    public var keepsEmailPrivate: Bool?
    public var keepsTelephonePrivate: Bool?
    /// Makes everything private, whatever else is ticked.
    public var livesInRefuge: Bool?

    public init() {}

    public var addressIsPrivate: Bool { livesInRefuge == true || keepsAddressPrivate == true }
    public var emailIsPrivate: Bool { livesInRefuge == true || keepsEmailPrivate == true }
    public var telephoneIsPrivate: Bool { livesInRefuge == true || keepsTelephonePrivate == true }
    public var hasPrivatePart: Bool { addressIsPrivate || emailIsPrivate || telephoneIsPrivate }
}

/// Who else may come (C12).
public struct AttendeesAnswers: Codable, Hashable, Sendable {
    public var named: [NamedAttendee]
}

/// A named attendee (C12, E5).
public struct NamedAttendee: Codable, Hashable, Sendable {
    public var id: AdultID
    public var name: String
    public var relationship: String
    /// For which part of the visit.
    public var part: String?
    /// Whom they come with.
    public var comesWith: AdultRole
}

/// How the visit goes (C13, C14, field notes §3).
public struct ArrangementsAnswers: Codable, Hashable, Sendable {
    public var willingToMeet: WillingToMeet
    public var brings: String?
    public var collects: String?
    /// C14.
    public var mayLeaveCentre: Bool
    public var leavingDetails: String?
    /// C13: pictures may be taken, shown, shared.
    public var photographs: PhotographsAllowed
    public var photographDetails: String?
    public var gifts: String?
    public var food: String?
    public var toiletHelp: String?
    public var vehicle: String?
}

/// Whether the two sides would meet.
public enum WillingToMeet: String, Codable, CaseIterable, Hashable, Sendable {
    case no, onlyStaff, yes
}

/// What of photographs and video is allowed (C13).
public enum PhotographsAllowed: String, Codable, CaseIterable, Hashable, Sendable {
    case none, shownOnly, takenNotShared, takenAndShared
}

/// Who prepares the child (C10).
public struct PreparationAnswers: Codable, Hashable, Sendable {
    public var who: String
    public var how: String
    public var by: Day?
}

/// An interpreter (C11).
public struct InterpreterAnswers: Codable, Hashable, Sendable {
    public var isNeeded: Bool
    /// With its dialect, or British Sign Language.
    public var language: String?
    public var who: String?
    public var pays: String?
}

/// A professional attending (C15).
public struct ProfessionalAnswers: Codable, Hashable, Sendable {
    public var attends: Bool
    public var name: String?
    public var office: String?
    public var why: String?
}

/// The signs of risk (B1, B2) and what is known of the past.
public struct RiskAnswers: Codable, Hashable, Sendable {
    /// Each sign that was found, with what is known of it. A sign that is not here was asked and not found.
    public var found: [RiskSign: String]
    public var policeOrSocialCare: String?
    public var convictions: String?
    public var orders: [CourtOrderKnown]?
    public var abductionRisk: String?
    public var weaponsOrThreatsToStaff: String?
}

/// The signs that point to supervised contact (B2: Protocol 1.1 a–f).
public enum RiskSign: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    case harm, drugsOrAlcohol, domesticAbuse, parentingAbility, childRefuses, longGap
}

/// An injunction or other order, past or present (C3).
public struct CourtOrderKnown: Codable, Hashable, Sendable {
    public var kind: OrderKind
    public var court: String?
    public var number: String?
    public var issued: Day?
    public var isCurrent: Bool?
}

/// The kinds of order that matter to safety.
public enum OrderKind: String, Codable, CaseIterable, Hashable, Sendable {
    case nonMolestation, occupation, restraining, forcedMarriageProtection, otherInjunction, undertaking
}

/// Which papers there are (C3) beside the letter that every case needs.
public struct PapersAnswers: Codable, Hashable, Sendable {
    public var hasSection7Report: Bool
    public var hasOtherConcerns: Bool
    /// Why the safeguarding letter is not here yet, and who will send it.
    public var missing: String?
}

/// What a Cafcass Cymru referral must carry beside the kind and the centre (C6).
public struct WalesAnswers: Codable, Hashable, Sendable {
    public var riskAssessment: String
    public var sessions: Int
    public var minutesEach: Int
    public var knownSafeguardingIssues: Bool
}

/// That what is told is true, and the centre's rules will be kept.
public struct DeclarationAnswers: Codable, Hashable, Sendable {
    public var name: String
    public var isTrue: Bool
}
