/// How long a centre keeps what it has of a family after it has ended (L3): the centre's own choices. The
/// first default is two real centres' way, who keep what concerns safeguarding longer (field notes §17); how
/// much longer is a house rule.
public struct RetentionSettings: Codable, Hashable, Sendable {
    public var closedYears = 3
    /// Where an incident was reported.
    public var safeguardingYears = 25

    public init() {}
}

/// Why a family's records are kept whatever their age, and since when (L3).
public struct LegalHold: Codable, Hashable, Sendable {
    public var reason: String
    public var placed: Instant
}

/// What a case knows of its own keeping (L3).
public struct CaseKeeping: Sendable {
    /// Nil where nothing holds it.
    public internal(set) var hold: LegalHold?
    /// Its key is being destroyed.
    public internal(set) var isBeingErased = false
    /// The centre that had the family has closed, and another keeps its records; nil where it has not.
    public internal(set) var handedOver: RecordsMove?
    /// The adults who asked for what is held about them, each the newest time.
    public internal(set) var requests: [AdultID: OwnDataRequest] = [:]

    public init() {}
}

extension CaseFile {
    /// L3: the day on which the centre was done with the case; nil while it is not.
    var ended: Day? {
        switch stage {
        case .closed: reviews.closing.map { max($0.contactCeased, $0.at.day) }
        case .declined, .handedOn: assessment.answer?.on.day
        case .withdrawn: referral.withdrawn?.day ?? referral.received?.day
        case .none, .draft, .submitted, .waitingList, .accepted: nil
        }
    }
}
