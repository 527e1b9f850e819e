/// The name of one stream of the journal: what is decided together.
public enum StreamID: Hashable, Sendable {
    /// Profile, accreditation, rooms, openings, staff.
    case centre(CentreID)
    /// All bookings and arrivals of one centre's day: capacity, staggering and staff are decided here.
    case day(CentreID, Day)
    /// One family's case, referral to closing.
    case caseFile(CaseID)
    /// An account.
    case person(PersonID)
    /// What holds for the register as a whole: its settings, and where contact is suspended. There is one.
    case register
    /// What somebody told Cafcass's commissioning team about an organisation.
    case concern(ConcernID)
    /// What somebody asked a centre before a hearing.
    case enquiry(EnquiryID)
    /// What a centre sent for one quarter, to the register, or one month, to Cafcass Cymru.
    case centreReturn(CentreID, ReturnPeriod)

    public var name: String {
        switch self {
        case .centre(let id): "centre/\(id)"
        case .day(let centre, let day): "day/\(centre)/\(day)"
        case .caseFile(let id): "case/\(id)"
        case .person(let id): "person/\(id)"
        case .register: "register"
        case .concern(let id): "concern/\(id)"
        case .enquiry(let id): "enquiry/\(id)"
        case .centreReturn(let centre, let period): "return/\(centre)/\(period.name)"
        }
    }

    /// Reads a stream's name back; nil where it is none.
    public init?(name: some StringProtocol) {
        let parts = String(name).split(separator: Character("/"), omittingEmptySubsequences: false).map {
            String($0)
        }
        switch (parts.first, parts.count) {
        case ("centre", 2): self = .centre(CentreID(parts[1]))
        case ("case", 2): self = .caseFile(CaseID(parts[1]))
        case ("person", 2): self = .person(PersonID(parts[1]))
        case ("register", 1): self = .register
        case ("concern", 2): self = .concern(ConcernID(parts[1]))
        case ("enquiry", 2): self = .enquiry(EnquiryID(parts[1]))
        case ("day", 3):
            guard let day = Day(iso: parts[2]) else { return nil }
            self = .day(CentreID(parts[1]), day)
        case ("return", 3):
            guard let period = ReturnPeriod(name: parts[2]) else { return nil }
            self = .centreReturn(CentreID(parts[1]), period)
        default: return nil
        }
    }

    /// Whose key seals what is kept here. Days and returns hold no names, only ids: they are their centre's.
    public var owner: String {
        switch self {
        case .centre(let id), .day(let id, _), .centreReturn(let id, _): "centre/\(id)"
        case .caseFile(let id): "family/\(id.family)"
        case .person(let id): "person/\(id)"
        case .register: "register"
        case .concern(let id): "concern/\(id)"
        case .enquiry(let id): "enquiry/\(id)"
        }
    }
}
