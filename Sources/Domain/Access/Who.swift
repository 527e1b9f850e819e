/// Who asks: an account with its roles, somebody holding a referral's link, the system itself, or anyone at
/// all.
public struct Who: Hashable, Sendable {
    public let person: PersonID?
    public let roles: Set<Role>
    /// The hash of the link that a referral in the making was opened with.
    public let link: String?
    public let isSystem: Bool
    /// The network address that they ask from, for the access log: no rule looks at it.
    public private(set) var from: String?

    private init(person: PersonID?, roles: Set<Role>, link: String?, isSystem: Bool, from: String? = nil) {
        self.person = person
        self.roles = roles
        self.link = link
        self.isSystem = isSystem
        self.from = from
    }

    /// Somebody not signed in.
    public static let anyone = Who(person: nil, roles: [], link: nil, isSystem: false)
    /// The system: imports, demonstration data, what runs by the clock.
    public static let system = Who(person: nil, roles: [], link: nil, isSystem: true)
    /// Somebody signed in, with the roles of their account.
    public static func person(_ id: PersonID, _ roles: Set<Role>) -> Who {
        Who(person: id, roles: roles, link: nil, isSystem: false)
    }
    /// The same asker, holding a link as well.
    public func holding(link: String?) -> Who {
        Who(person: person, roles: roles, link: link, isSystem: isSystem, from: from)
    }
    /// The same asker, from that network address.
    public func asking(from address: String?) -> Who {
        Who(person: person, roles: roles, link: link, isSystem: isSystem, from: address)
    }

    /// As the journal names them.
    public var actor: String {
        if isSystem { return "system" }
        if let person { return person.rawValue }
        return link.map { "link:\($0.prefix(12))" } ?? "anyone"
    }
}

/// What somebody may be, and to what.
public enum Role: Hashable, Codable, Sendable {
    /// Runs the centre.
    case coordinator(CentreID)
    /// Qualified; watches supervised contact there.
    case supervisor(CentreID)
    case volunteer(CentreID)
    /// One adult of one case.
    case party(CaseID, AdultID)
    /// Made referrals and follows them: solicitor, court, Cafcass, local authority, parent.
    case referrer
    /// Keeps the national register.
    case registerOfficer
    /// Cafcass Cymru's commissioned services team, or Cafcass's national commissioning team.
    case commissioner(Commissioner)
    /// Works at a court, for its cases.
    case court(CourtID)
    /// Works at a local authority, for the families that it referred.
    case localAuthority(LocalAuthorityID)
    /// Has cases by profession: a family court adviser or social worker, a guardian, a social worker. Which
    /// ones is for each case to say.
    case practitioner
}

/// Who commissions contact.
public enum Commissioner: String, Codable, CaseIterable, Sendable {
    case cafcass, cafcassCymru
}
