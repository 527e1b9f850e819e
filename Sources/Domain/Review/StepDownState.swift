/// To what a family steps down (H5: Protocol 1.1).
public enum StepDownWay: String, Codable, CaseIterable, Hashable, Sendable {
    /// Supported contact.
    case supported
    /// The child is handed over, and contact is out in the community.
    case handovers
}

/// What can go with a family that steps down, chosen one by one (H5). Who they are, what the order says and
/// what the referral told of risk always go: the next centre judges the risk afresh.
public enum StepDownItem: String, Codable, CaseIterable, Hashable, Sendable {
    /// How each adult is reached.
    case contactDetails
    /// Health, allergies, language, what helps them.
    case childrensNeeds
    /// C12.
    case namedPeople
    /// C13, C14, and what the centre asked of both sides.
    case visitArrangements
    /// C11.
    case interpreter
    /// C15.
    case professional
    /// C10.
    case preparation
    /// What was found at assessment, in its own summary.
    case assessmentSummary
    /// The days on which contact was held: nothing of what was seen.
    case attendanceDates

    /// H5 (Protocol 1.1): what the next centre needs, and no more.
    public var goesByDefault: Bool {
        switch self {
        case .contactDetails, .childrensNeeds, .namedPeople, .visitArrangements, .interpreter,
            .assessmentSummary, .attendanceDates:
            true
        case .professional, .preparation: false
        }
    }
}

/// Where a family goes on to, and until when it comes here.
public struct StepDownMade: Codable, Hashable, Sendable {
    public var to: CentreID
    public var newCase: CaseID
    public var way: StepDownWay
    /// The last day of contact here.
    public var lastDay: Day
    public var items: [StepDownItem]
    public var documents: [DocumentID]
}

/// What came with a family from supervised contact, beside its referral (H5).
public struct SteppedDownWith: Codable, Hashable, Sendable {
    /// Its case there, and the last day of contact there.
    public var from: CaseID
    public var lastDay: Day
    public var way: StepDownWay
    /// What was found at assessment there, and by whom.
    public var summary: String?
    public var assessor: String?
    public var attendance: [Day]
    /// What the centre there asked of both sides.
    public var conditions: [String]
}
