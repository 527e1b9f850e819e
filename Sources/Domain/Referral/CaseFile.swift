/// One family's case at one centre: the present of a `case/…` stream. Each room keeps its own part.
///
/// Never shown: pages and letters are made from models for one reader.
public struct CaseFile: Sendable {
    public let id: CaseID
    public internal(set) var stage: CaseStage = .none
    public internal(set) var referral = Referral()
    public internal(set) var assessment = Assessment()
    public internal(set) var bookings = CaseBookings()
    public internal(set) var breathTests = BreathTests()
    public internal(set) var records = CaseRecords()
    public internal(set) var incidents = CaseIncidents()
    public internal(set) var reviews = CaseReviews()
    public internal(set) var video = CaseVideo()
    public internal(set) var costs = CaseCosts()
    public internal(set) var keeping = CaseKeeping()
    /// K2: what was decided for the family while contact at its centre was suspended, oldest first.
    public internal(set) var alternatives: [DecidedAlternative] = []
    public internal(set) var court = CaseCourt()
    public internal(set) var localAuthority = CaseLocalAuthority()
    public internal(set) var commissioning = CaseCommissioning()
    public internal(set) var practice = CasePractice()
    /// The reasons that people gave for going on where a rule warns.
    public internal(set) var reasonsGiven: [ReasonGiven] = []

    public init(id: CaseID) { self.id = id }

    /// Everybody and everything that the referral told, asked for as at submission.
    public var answers: ReferralAnswers { referral.answers }
    /// Which centre has it, or keeps its records where that one has closed.
    public var centre: CentreID? { keeping.handedOver?.to ?? referral.answers.service?.centre }
    public var kind: ServiceKind? { assessment.acceptedKind ?? referral.answers.service?.kind }
    /// True where Cafcass Cymru referred and pays: its limits and clocks apply (D2, E3, E4, F2–F4, F7, G2).
    public var isCafcassCymru: Bool { referral.answers.referrer?.kind == .cafcassCymru }
}

/// Where a case stands on its way.
public enum CaseStage: String, Codable, CaseIterable, Sendable {
    /// Nothing has happened.
    case none
    case draft
    /// With the centre, not yet answered.
    case submitted
    case waitingList
    /// Accepted; contact may be booked.
    case accepted
    case declined
    /// Gone on to another centre with its papers (B3).
    case handedOn
    /// Contact has ended and the place is free.
    case closed
    /// The referrer took it back.
    case withdrawn

    /// Whether the centre still holds a place or a question for this family.
    public var isOpen: Bool {
        switch self {
        case .submitted, .waitingList, .accepted: true
        case .none, .draft, .declined, .handedOn, .closed, .withdrawn: false
        }
    }
}

/// Somebody went on where a rule warns, and said why.
public struct ReasonGiven: CaseEvent, Hashable {
    public var rule: RuleID
    public var reason: String
    /// The command that it was given with.
    public var command: String

    public init(rule: RuleID, reason: String, command: String) {
        self.rule = rule
        self.reason = reason
        self.command = command
    }

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.reasonsGiven.append(self)
    }
}
