/// What somebody asked a centre before a hearing, about a kind of contact and about nobody (B9): the present
/// of an `enquiry/…` stream.
public struct Enquiry: Sendable {
    public let id: EnquiryID
    public internal(set) var asked: EnquiryQuestion?
    public internal(set) var askedAt: Instant?
    /// Where its answer is sent. The centre does not see it.
    public internal(set) var replyTo: String?
    /// The account that asked, where there was one.
    public internal(set) var askedBy: PersonID?
    /// The court whose account asked, where it was one.
    public internal(set) var court: CourtID?
    /// How soon the centre said, when it was asked, that it answers.
    public internal(set) var withinWorkingDays = 0
    /// Every answer, oldest first: one that was quoted stays to be read.
    public internal(set) var answers: [DatedEnquiryAnswer] = []

    public init(id: EnquiryID) { self.id = id }
}

/// What is asked: what a court must know of the contact, with no field for anybody's name.
public struct EnquiryQuestion: Codable, Hashable, Sendable {
    public var centre: CentreID
    /// In which capacity it is asked.
    public var from: ReferrerKind
    public var kind: ServiceKind
    public var hearing: Day?
    public var children: Set<AgeBand>
    /// B2: what is known, by its kind alone.
    public var signs: Set<RiskSign>
    /// In words: "every two weeks".
    public var frequency: String?
    /// The length of one session.
    public var minutes: Int?
    public var startFrom: Day?
    public var days: Set<Weekday>
    public var expectedMonths: Int?
    /// A language, access, help with care: in words.
    public var needs: String?
    /// The court thinks of directing notes or a report (F1, F5).
    public var wantsReport: Bool
    public var more: String?

    public init(
        centre: CentreID, from: ReferrerKind, kind: ServiceKind, hearing: Day? = nil,
        children: Set<AgeBand>, signs: Set<RiskSign> = [], frequency: String? = nil, minutes: Int? = nil,
        startFrom: Day? = nil, days: Set<Weekday> = [], expectedMonths: Int? = nil, needs: String? = nil,
        wantsReport: Bool = false, more: String? = nil
    ) {
        self.centre = centre
        self.from = from
        self.kind = kind
        self.hearing = hearing
        self.children = children
        self.signs = signs
        self.frequency = frequency
        self.minutes = minutes
        self.startFrom = startFrom
        self.days = days
        self.expectedMonths = expectedMonths
        self.needs = needs
        self.wantsReport = wantsReport
        self.more = more
    }
}

/// About how old the children are: enough to say whether a centre suits them, too little to know them by.
public enum AgeBand: String, Codable, CaseIterable, Hashable, Sendable {
    case underTwo, twoToFour, fiveToEleven, twelveAndOver
}

/// What a centre answers. It promises no place: the centre decides when it has the referral (B5).
public struct EnquiryAnswer: Codable, Hashable, Sendable {
    public var fit: EnquiryFit
    /// Nil where contact of this kind would not suit it at all.
    public var places: EnquiryPlaces?
    /// About when there is room, where there is none yet.
    public var placesFrom: Day?
    /// On which conditions, or why not; for the court to read and quote.
    public var words: String?
    /// The last day on which it can be relied on.
    public var standsUntil: Day

    public init(
        fit: EnquiryFit, places: EnquiryPlaces? = nil, placesFrom: Day? = nil, words: String? = nil,
        standsUntil: Day
    ) {
        self.fit = fit
        self.places = places
        self.placesFrom = placesFrom
        self.words = words
        self.standsUntil = standsUntil
    }
}

/// Whether a referral of that kind would suit the centre in principle.
public enum EnquiryFit: String, Codable, CaseIterable, Hashable, Sendable {
    case wouldFit, onConditions, wouldNotFit
}

/// Whether the centre has room.
public enum EnquiryPlaces: String, Codable, CaseIterable, Hashable, Sendable {
    case now, later, notKnown
}

/// An answer with the moment at which it was given.
public struct DatedEnquiryAnswer: Codable, Hashable, Sendable {
    public var answer: EnquiryAnswer
    public var at: Instant
}

/// What lists show of an enquiry. It holds nobody's name or address.
public struct EnquirySummary: Codable, Hashable, Sendable {
    public var id: EnquiryID
    public var centre: CentreID
    public var from: ReferrerKind
    public var kind: ServiceKind
    public var hearing: Day?
    public var asked: Instant
    public var withinWorkingDays: Int
    /// When it was first answered.
    public var answered: Instant?
    /// The newest answer.
    public var fit: EnquiryFit?
}

extension Enquiry {
    var summary: EnquirySummary? {
        guard let asked, let askedAt else { return nil }
        return EnquirySummary(
            id: id, centre: asked.centre, from: asked.from, kind: asked.kind, hearing: asked.hearing,
            asked: askedAt, withinWorkingDays: withinWorkingDays, answered: answers.first?.at,
            fit: answers.last?.answer.fit)
    }

    var links: Set<ListKey> {
        guard let asked else { return [] }
        var links: Set<ListKey> = [.enquiries(asked.centre)]
        if answers.isEmpty { links.insert(.openEnquiries(asked.centre)) }
        if let court { links.insert(.enquiries(of: court)) }
        if let askedBy { links.insert(.enquiries(by: askedBy)) }
        return links
    }
}

extension ListKey {
    /// The enquiries that a centre has still to answer.
    public static func openEnquiries(_ centre: CentreID) -> ListKey {
        ListKey(text: "open-enquiries:\(centre)")
    }
    /// Every enquiry that a centre had.
    public static func enquiries(_ centre: CentreID) -> ListKey { ListKey(text: "enquiries:\(centre)") }
    /// What a court asked from any of its accounts.
    public static func enquiries(of court: CourtID) -> ListKey {
        ListKey(text: "enquiries-of:\(court)")
    }
    /// What somebody asked from their account.
    public static func enquiries(by person: PersonID) -> ListKey {
        ListKey(text: "enquiries-by:\(person)")
    }
}
