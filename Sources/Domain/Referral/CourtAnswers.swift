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
    /// C8: for a court that refers in Wales: whether Cafcass Cymru was consulted.
    public var cymruWasConsulted: Bool?

    public init(
        hasOrder: Bool, court: String? = nil, caseNumber: String? = nil, orderDate: Day? = nil,
        isFinalOrder: Bool? = nil, isPublicLaw: Bool? = nil, nextHearing: Day? = nil,
        papersFrom: String? = nil, fallBack: FallBack? = nil, contactEndsOn: Day? = nil,
        asksForReport: Bool? = nil, paysForSessions: String? = nil, centreMayAskCourt: Bool? = nil,
        cymruWasConsulted: Bool? = nil
    ) {
        self.cymruWasConsulted = cymruWasConsulted
        self.hasOrder = hasOrder
        self.court = court
        self.caseNumber = caseNumber
        self.orderDate = orderDate
        self.isFinalOrder = isFinalOrder
        self.isPublicLaw = isPublicLaw
        self.nextHearing = nextHearing
        self.papersFrom = papersFrom
        self.fallBack = fallBack
        self.contactEndsOn = contactEndsOn
        self.asksForReport = asksForReport
        self.paysForSessions = paysForSessions
        self.centreMayAskCourt = centreMayAskCourt
    }
}

/// The order's three next steps where a centre does not accept (C16: Protocol 4.1(e)).
public enum FallBack: String, Codable, CaseIterable, Hashable, Sendable {
    case anotherCentreByAgreement, eitherPartyRestores, courtLists
}

/// Which papers there are (C3) beside the letter that every case needs.
public struct PapersAnswers: Codable, Hashable, Sendable {
    public var hasSection7Report: Bool
    public var hasOtherConcerns: Bool
    /// Why the safeguarding letter is not here yet, and who will send it.
    public var missing: String?

    public init(hasSection7Report: Bool, hasOtherConcerns: Bool, missing: String? = nil) {
        self.hasSection7Report = hasSection7Report
        self.hasOtherConcerns = hasOtherConcerns
        self.missing = missing
    }
}

/// What a Cafcass Cymru referral must carry beside the kind and the centre (C6).
public struct WalesAnswers: Codable, Hashable, Sendable {
    public var riskAssessment: String
    public var sessions: Int
    public var minutesEach: Int
    public var knownSafeguardingIssues: Bool
    /// B7: for contact by video.
    public var remote: RemoteSuitability?
    /// C7: why Cafcass Cymru pays.
    public var funding: FundingAnswers?

    public init(
        riskAssessment: String, sessions: Int, minutesEach: Int, knownSafeguardingIssues: Bool,
        remote: RemoteSuitability? = nil, funding: FundingAnswers? = nil
    ) {
        self.funding = funding
        self.remote = remote
        self.riskAssessment = riskAssessment
        self.sessions = sessions
        self.minutesEach = minutesEach
        self.knownSafeguardingIssues = knownSafeguardingIssues
    }
}

/// That contact by video was assessed as suitable for this family, and talked over with both parties (B7:
/// Cafcass Cymru).
public struct RemoteSuitability: Codable, Hashable, Sendable {
    /// The family court adviser or social worker who assessed it, by name.
    public var assessor: String
    public var assessed: Day
    /// When its limits and safeguarding were talked over with both parties.
    public var discussed: Day
    /// With the court, where that was right.
    public var discussedWithCourt: Day?
    /// What was said of the limits and of safeguarding.
    public var limits: String

    public init(
        assessor: String, assessed: Day, discussed: Day, discussedWithCourt: Day? = nil, limits: String
    ) {
        self.assessor = assessor
        self.assessed = assessed
        self.discussed = discussed
        self.discussedWithCourt = discussedWithCourt
        self.limits = limits
    }
}

/// An injunction or other order, past or present (C3).
public struct CourtOrderKnown: Codable, Hashable, Sendable {
    public var kind: OrderKind
    public var court: String?
    public var number: String?
    public var issued: Day?
    public var isCurrent: Bool?

    public init(
        kind: OrderKind, court: String? = nil, number: String? = nil, issued: Day? = nil,
        isCurrent: Bool? = nil
    ) {
        self.kind = kind
        self.court = court
        self.number = number
        self.issued = issued
        self.isCurrent = isCurrent
    }
}

/// The kinds of order that matter to safety.
public enum OrderKind: String, Codable, CaseIterable, Hashable, Sendable {
    case nonMolestation, occupation, restraining, forcedMarriageProtection, otherInjunction, undertaking
}
