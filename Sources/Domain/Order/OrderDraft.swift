/// An order for contact at a centre as somebody drafts it (I1 to I9): what was answered and chosen so far.
/// Nobody keeps it but whoever drafts; written as JSON it is the machine-readable order (I7).
public struct OrderDraft: Codable, Hashable, Sendable {
    public var about = OrderAbout()
    public var service = OrderService()
    public var referral = OrderReferral()
    public var ending = OrderEnding()
    public var direct = OrderDirect()
    public var video = OrderVideo()
    /// Clauses that are left out although they usually stand.
    public var leftOut: Set<OrderClause> = []
    /// I1: matters that need nothing in this case.
    public var notNeeded: Set<OrderQuestion> = []
    /// I9: what the parties are pointed to.
    public var aids: Set<OrderAid> = []

    public init() {}

    /// What is not there was not answered: a form and a file hold what was.
    public init(from decoder: any Decoder) throws {
        let held = try decoder.container(keyedBy: CodingKeys.self)
        about = try held.decodeIfPresent(OrderAbout.self, forKey: .about) ?? about
        service = try held.decodeIfPresent(OrderService.self, forKey: .service) ?? service
        referral = try held.decodeIfPresent(OrderReferral.self, forKey: .referral) ?? referral
        ending = try held.decodeIfPresent(OrderEnding.self, forKey: .ending) ?? ending
        direct = try held.decodeIfPresent(OrderDirect.self, forKey: .direct) ?? direct
        video = try held.decodeIfPresent(OrderVideo.self, forKey: .video) ?? video
        leftOut = try held.decodeIfPresent(Set<OrderClause>.self, forKey: .leftOut) ?? leftOut
        notNeeded = try held.decodeIfPresent(Set<OrderQuestion>.self, forKey: .notNeeded) ?? notNeeded
        aids = try held.decodeIfPresent(Set<OrderAid>.self, forKey: .aids) ?? aids
    }
}

/// The order and the people in it, as the order names them.
public struct OrderAbout: Codable, Hashable, Sendable {
    public var made: Day?
    public var court: String?
    public var caseNumber: String?
    /// The children, as they are to be named: "Sam and Ana".
    public var children: String?
    public var isOneChild: Bool?
    /// With whom the children live.
    public var carer: String?
    /// Who comes for contact.
    public var visitor: String?

    public init() {}
}

/// What kind of contact, and where.
public struct OrderService: Codable, Hashable, Sendable {
    public var kind: ServiceKind?
    /// The centre; nil where the parents are to agree on an accredited one.
    public var centre: CentreID?
    /// B9: the enquiry before the hearing, as it is quoted.
    public var enquiry: EnquiryID?
    /// 4.1(a): whether the parents agreed, or the court decided.
    public var isAgreed: Bool?
    /// B2: what is known, or alleged.
    public var signs: Set<RiskSign>?
    /// B2: why supported contact all the same.
    public var whyDespiteSigns: String?
    /// I5: whether the centre is asked for anything beside a place, and what.
    public var asksForMore: Bool?
    public var tasks: Set<OrderTask>?

    public init() {}

    var asked: Set<OrderTask> { asksForMore == true ? tasks ?? [] : [] }
}

/// How the referral reaches the centre, and what follows (4.1(b) to (e), (h), (i); 3.1, 3.2, 3.10).
public struct OrderReferral: Codable, Hashable, Sendable {
    /// Who sends the papers: the court, or somebody who is named.
    public var courtSendsPapers: Bool?
    public var papersFrom: String?
    public var letterIsOfCymru: Bool?
    public var hasSection7Report: Bool?
    public var hasFindings: Bool?
    public var otherPapers: String?
    /// C5: copies from the court without fee.
    public var copiesFromCourt: Bool?
    public var madeBy: String?
    /// By the service on this site; false by the centre's own form.
    public var isOnline: Bool?
    public var madeUntil: Day?
    public var otherRespondsWithinDays: Int?
    public var fallBack: FallBack?
    public var costsPaidBy: String?
    public var recordsArePaidJointly: Bool?
    public var recordsPaidBy: String?

    public init() {}
}

/// How the child comes to the centre and leaves it (3.3, 3.11; 4.1(k), (l)).
public struct OrderEnding: Codable, Hashable, Sendable {
    public var preparedBy: String?
    public var preparedHow: String?
    public var contactEnds: Day?
    /// What follows then.
    public var thereafter: String?
    public var exitPlan: String?
    public var childToldHow: String?
    /// H4: who is made responsible for telling the centre; nil where both are alike.
    public var tellsCentre: String?

    public init() {}
}

/// The conditions of contact face to face (4.2; 3.4, 3.6, 3.7, 3.8).
public struct OrderDirect: Codable, Hashable, Sendable {
    public var broughtBy: String?
    public var collectedBy: String?
    public var notBeforeTime: String?
    public var notInTheRoom: String?
    public var mayOthersCome: Bool?
    public var others: String?
    /// When, and for what part of the visit (3.6).
    public var othersWhen: String?
    public var officerObserves: Bool?
    public var officer: String?
    public var interpreter: OrderInterpreter?
    public var language: String?
    public var interpreterIsPaidJointly: Bool?
    public var interpreterPaidBy: String?
    /// Where somebody who is named interprets.
    public var interpretedBy: String?
    public var interpretedFor: String?
    public var photographer: String?
    public var takes: OrderPermission?
    public var shares: OrderPermission?
    public var isAccompanied: OrderCompany?
    public var notAccompaniedBy: String?
    public var breathTestOf: String?
    public var breathKitBy: String?
    public var mayGoOut: Bool?
    public var outFor: String?
    public var outFromFirst: Bool?

    public init() {}
}

/// Who interprets (4.2(g)).
public enum OrderInterpreter: String, Codable, CaseIterable, Hashable, Sendable {
    case none, independent, named
}

/// What of photographs is allowed (4.2(h)): each with the centre's own rules, or without a word of them.
public enum OrderPermission: String, Codable, CaseIterable, Hashable, Sendable {
    case allowed, allowedByCentreRules, forbidden
}

/// Who may not come with a party (4.2(i)).
public enum OrderCompany: String, Codable, CaseIterable, Hashable, Sendable {
    case notSaid, byNobody, notByNamed
}

/// The conditions of contact by video (4.3).
public struct OrderVideo: Codable, Hashable, Sendable {
    public var deviceReadyBy: String?
    public var spaceBy: String?
    public var mayOthersCome: Bool?
    public var others: String?
    public var officerObserves: Bool?
    public var officer: String?

    public init() {}
}
