/// A child contact centre or service: the present of a `centre/…` stream.
public struct Centre: Sendable {
    public let id: CentreID
    public internal(set) var profile: CentreProfile?
    /// The award in force of each standard (A2); an older award is replaced by a newer.
    public internal(set) var accredited: [Standard: Day] = [:]
    /// A7: when an award does not hold although it has not lapsed, oldest first.
    public internal(set) var stops: [AccreditationStop] = []
    /// A7: what the centre must keep to, in words for the public.
    public internal(set) var conditions: [String] = []
    /// The kinds of contact it offers; what it may offer follows from its accreditation (A2).
    public internal(set) var kinds: Set<ServiceKind> = []
    public internal(set) var offers = OtherOffers()
    /// The waiting time of each kind, with the day on which it was stated (A5).
    public internal(set) var waiting: [ServiceKind: WaitingTime] = [:]
    public internal(set) var rooms: [CentreRoom] = []
    public internal(set) var openings: [CentreOpening] = []
    public internal(set) var closedDays: Set<Day> = []
    public internal(set) var staff: [PersonID: StaffMember] = [:]
    /// What was seen of each of them (L1, L2).
    public internal(set) var staffRecords: [PersonID: StaffRecord] = [:]
    /// What they say of their own records.
    var staffCorrections: [PersonID: StaffCorrection] = [:]
    /// The families that each of them knows, by a case of it (L1).
    public internal(set) var knownFamilies: [PersonID: Set<CaseID>] = [:]
    public internal(set) var settings = CentreSettings()
    /// How it looks after those who work there (L1, L2).
    public internal(set) var peopleSettings = PeopleSettings()
    public internal(set) var houseRules: HouseRules?
    /// How it answers enquiries before a hearing (B9).
    public internal(set) var enquirySettings = EnquirySettings()
    /// Its own words for its letters, oldest first; the last is in force.
    public internal(set) var wordings: [LetterKind: [WordedLetter]] = [:]
    /// What stands at the head of its letters.
    public internal(set) var logo: CentreLogo?
    /// What it asks for what (E12); nothing where it is free.
    public internal(set) var prices: [Price] = []
    /// How long it keeps what it has of families (L3), and which cases were erased.
    public internal(set) var retention = RetentionSettings()
    public internal(set) var erased: [ErasedCase] = []
    /// Who keeps what it kept of families, where it has closed.
    public internal(set) var successor: CentreID?
    /// The closed centres of which it keeps the records.
    public internal(set) var keepsRecordsOf: Set<CentreID> = []
    /// What it could hold, and since when, oldest first.
    public internal(set) var capacity: [CapacityFrom] = []
    /// The first day of its first award of all, and since when it has been entered here.
    public internal(set) var firstAwarded: Day?
    public internal(set) var onRegisterSince: Day?

    public init(id: CentreID) { self.id = id }

    public var exists: Bool { profile != nil }

    /// A1, A2: whether its accreditation for that kind of contact is current on that day.
    public func isAccredited(for kind: ServiceKind, on day: Day, _ rules: Rulebook) -> Bool {
        holds(kind.standard, on: day, rules)
    }

    /// What it offers and may offer that day (A2).
    public func offered(on day: Day, _ rules: Rulebook) -> [ServiceKind] {
        ServiceKind.allCases.filter { kinds.contains($0) && isAccredited(for: $0, on: day, rules) }
    }

    public func room(_ id: RoomID) -> CentreRoom? { rooms.first { $0.id == id } }
}

/// What the public may read of a centre.
public struct CentreProfile: Codable, Hashable, Sendable {
    public var name: String
    public var town: String
    public var postcode: String?
    /// In England or in Wales.
    public var country: Country
    public var telephone: String?
    public var email: String?
    public var website: String?
    /// How it says when it is open, in its own words.
    public var openingText: String?
    public var charges: String?
    /// Whether parents may refer themselves, and how.
    public var takesSelfReferrals: Bool
    public var about: String?

    public init(
        name: String, town: String, postcode: String? = nil, country: Country = .england,
        telephone: String? = nil, email: String? = nil, website: String? = nil, openingText: String? = nil,
        charges: String? = nil, takesSelfReferrals: Bool = true, about: String? = nil
    ) {
        self.name = name
        self.town = town
        self.postcode = postcode
        self.country = country
        self.telephone = telephone
        self.email = email
        self.website = website
        self.openingText = openingText
        self.charges = charges
        self.takesSelfReferrals = takesSelfReferrals
        self.about = about
    }
}

/// Where a centre is: the register is of England and Wales.
public enum Country: String, Codable, CaseIterable, Hashable, Sendable {
    case england, wales
}

/// What else a service offers (A9: guide; Protocol 1.1).
public struct OtherOffers: Codable, Hashable, Sendable {
    public var services: Set<OtherService>
    /// By name, such as "Polish", "British Sign Language".
    public var languages: [String]
    /// In words: "step-free", "hearing loop".
    public var accessNeedsMet: [String]

    public init(
        services: Set<OtherService> = [], languages: [String] = [], accessNeedsMet: [String] = []
    ) {
        self.services = services
        self.languages = languages
        self.accessNeedsMet = accessNeedsMet
    }
}

/// What a service may offer beside contact (A9).
public enum OtherService: String, Codable, CaseIterable, Hashable, Sendable {
    case handover, indirectContact, escorted, parentingAssessment, parentingEducation, lifeStoryWork
    case familySessions
}

/// How long a family waits for a first session, and when that was said (A5).
public struct WaitingTime: Codable, Hashable, Sendable {
    public var weeks: Int
    public var stated: Day

    public init(weeks: Int, stated: Day) {
        self.weeks = weeks
        self.stated = stated
    }
}

/// A room where contact happens.
public struct CentreRoom: Codable, Hashable, Sendable {
    public var id: RoomID
    public var name: String
    /// How many families may be in it at once (E1). Supervised contact takes it whole (E2).
    public var capacityFamilies: Int

    public init(id: RoomID, name: String, capacityFamilies: Int) {
        self.id = id
        self.name = name
        self.capacityFamilies = capacityFamilies
    }
}

/// When the doors are open for which kinds of contact.
public struct CentreOpening: Codable, Hashable, Sendable {
    public var pattern: OpeningPattern
    public var kinds: Set<ServiceKind>

    public init(pattern: OpeningPattern, kinds: Set<ServiceKind>) {
        self.pattern = pattern
        self.kinds = kinds
    }
}

/// Somebody who works at a centre, and what lets them.
public struct StaffMember: Codable, Hashable, Sendable {
    public var person: PersonID
    public var name: String
    public var post: Post
    /// A qualified supervisor until that day, that day included (E2); nil where not qualified.
    public var qualifiedUntil: Day?

    public init(person: PersonID, name: String, post: Post, qualifiedUntil: Day? = nil) {
        self.person = person
        self.name = name
        self.post = post
        self.qualifiedUntil = qualifiedUntil
    }

    /// What somebody is at a centre.
    public enum Post: String, Codable, CaseIterable, Hashable, Sendable {
        case coordinator, supervisor, volunteer
    }

    /// E2: whether they may watch supervised contact on that day.
    public func isQualified(on day: Day) -> Bool { qualifiedUntil.map { day <= $0 } ?? false }
}

/// A centre's own choices. Each default is one real centre's way (field notes §6, §7), never a rule.
public struct CentreSettings: Codable, Hashable, Sendable {
    /// The visiting adult is let in that long before the child.
    public var visitingInBeforeChildMinutes = 15
    /// The visiting adult leaves that long after the child has gone.
    public var visitingOutAfterChildMinutes = 10
    /// How long the resident carer's arrival, and leaving, may take: nobody of the other side moves in it.
    public var handoverWindowMinutes = 5
    /// How many families one member of staff can look after in supported contact.
    public var familiesPerStaff = 3
    /// Staff taken to be on duty while a day's roster is not made.
    public var staffWithoutRoster = 2
    /// Minutes between two families in a room that one family has to itself.
    public var turnRoundMinutes = 15

    public init() {}
}

/// The centre's rules that each adult accepts before the first session (E11).
public struct HouseRules: Codable, Hashable, Sendable {
    public var version: Int
    public var text: String

    public init(version: Int, text: String) {
        self.version = version
        self.text = text
    }
}
