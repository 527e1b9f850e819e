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

    public init(
        id: ChildID, firstName: String, lastName: String, otherNames: String? = nil, born: Day,
        gender: String? = nil, schoolHours: String? = nil, health: String? = nil, allergies: String? = nil,
        medication: String? = nil, additionalNeeds: String? = nil, language: String? = nil,
        cultureAndReligion: String? = nil, isLookedAfterOrOnPlan: Bool? = nil, views: String? = nil,
        lastContact: String? = nil
    ) {
        self.id = id
        self.firstName = firstName
        self.lastName = lastName
        self.otherNames = otherNames
        self.born = born
        self.gender = gender
        self.schoolHours = schoolHours
        self.health = health
        self.allergies = allergies
        self.medication = medication
        self.additionalNeeds = additionalNeeds
        self.language = language
        self.cultureAndReligion = cultureAndReligion
        self.isLookedAfterOrOnPlan = isLookedAfterOrOnPlan
        self.views = views
        self.lastContact = lastContact
    }
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

    public init(
        id: AdultID, role: AdultRole, firstName: String, lastName: String, born: Day? = nil,
        relationship: String, hasParentalResponsibility: Bool? = nil, contact: ContactDetails,
        safeTimes: String? = nil, mayLeaveVoicemail: Bool? = nil, prefersWelsh: Bool? = nil,
        mobility: String? = nil, solicitor: String? = nil
    ) {
        self.id = id
        self.role = role
        self.firstName = firstName
        self.lastName = lastName
        self.born = born
        self.relationship = relationship
        self.hasParentalResponsibility = hasParentalResponsibility
        self.contact = contact
        self.safeTimes = safeTimes
        self.mayLeaveVoicemail = mayLeaveVoicemail
        self.prefersWelsh = prefersWelsh
        self.mobility = mobility
        self.solicitor = solicitor
    }

    public var name: String { "\(firstName) \(lastName)" }
}

/// Which side somebody is on.
public enum AdultRole: String, Codable, CaseIterable, Hashable, Sendable {
    /// The child lives with them.
    case residentCarer
    /// Comes for contact.
    case visitingAdult
}

/// Whether writing to an e-mail address is safe.
public enum EmailUse: String, Codable, CaseIterable, Hashable, Sendable {
    /// Only they read it.
    case own
    /// Somebody else may read it too.
    case shared
    /// Nothing may come there.
    case never
}

/// How somebody is reached, each way with its own wish to be kept private. Kept private means from the other
/// side and their people; the centre always sees it.
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
    /// Who reads what is written to that e-mail address.
    public var emailUse: EmailUse?
    /// When messages may come, where they may not come at any time of the day.
    public var messagesFrom: TimeOfDay?
    public var messagesUntil: TimeOfDay?

    public init() {}

    public var addressIsPrivate: Bool { livesInRefuge == true || keepsAddressPrivate == true }
    public var emailIsPrivate: Bool { livesInRefuge == true || keepsEmailPrivate == true }
    public var telephoneIsPrivate: Bool { livesInRefuge == true || keepsTelephonePrivate == true }
    public var hasPrivatePart: Bool { addressIsPrivate || emailIsPrivate || telephoneIsPrivate }
}
