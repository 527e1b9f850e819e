/// The reviews of a case, the way out and the end (H1–H4).
public struct CaseReviews: Sendable {
    public internal(set) var held: [Review] = []
    /// The meeting that each adult is asked to, newest.
    public internal(set) var invitations: [AdultID: ReviewInvitation] = [:]
    /// What children said, each with the day of the review.
    public internal(set) var childrenHeard: [Heard] = []
    /// H3: the plan out of the centre, newest.
    public internal(set) var exitPlan: ExitPlan?
    /// H4: a party said that the place is no longer needed.
    public internal(set) var placeNotNeeded: Instant?
    public internal(set) var closing: Closing?
    /// H5: where the family goes on to, newest.
    public internal(set) var stepDown: StepDownMade?

    public init() {}

    /// What a child said, and when.
    public struct Heard: Codable, Hashable, Sendable {
        public var on: Day
        public var said: ChildsWords
    }

    /// H2: the sign-off that lets contact go on past six months, newest.
    public var exceptional: Review? { held.last { $0.exceptional != nil } }
}

/// One review with the coordinator.
public struct Review: Codable, Hashable, Sendable {
    public var on: Day
    public var kind: Kind
    public var findings: String
    /// E3, E4: how many sessions had been held when it took place.
    public var sessionsHeld: Int
    /// H2: the exceptional circumstances in which contact goes on, who signed them off, and until when.
    public var exceptional: Exceptional?

    /// What a review is for.
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// E3.
        case firstBlock
        /// H1.
        case threeMonths
        /// H2.
        case sixMonths
        case other

        /// Whether it answers H1: the review at three months, or a later one.
        public var isThreeMonthsOrLater: Bool { self == .threeMonths || self == .sixMonths }
        /// H2: whether contact past six months can be signed off in it.
        public var maySignOff: Bool { self == .sixMonths || self == .other }
    }

    /// H2: why contact goes on all the same.
    public struct Exceptional: Codable, Hashable, Sendable {
        public var circumstances: String
        /// By name.
        public var signedOffBy: String
        /// The last day of contact that it covers.
        public var until: Day

        public init(circumstances: String, signedOffBy: String, until: Day) {
            self.circumstances = circumstances
            self.signedOffBy = signedOffBy
            self.until = until
        }
    }
}

/// A meeting about the review with one adult alone (H6).
public struct ReviewInvitation: Codable, Hashable, Sendable {
    public var adult: AdultID
    public var day: Day
    public var span: TimeSpan
    public var invited: Instant
}

/// That contact here has ended.
public struct Closing: Codable, Hashable, Sendable {
    public var reason: ClosingReason
    /// The last day of contact.
    public var contactCeased: Day
    public var at: Instant
}

/// Why contact here has ended.
public enum ClosingReason: String, Codable, CaseIterable, Hashable, Sendable {
    case movedOn, handoversOnly, placeNotNeeded, courtEnded, unsafe, stoppedAttending, other
}
