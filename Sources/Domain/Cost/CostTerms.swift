/// Who can be named to pay (E12).
public enum Payer: Codable, Hashable, Sendable {
    case adult(AdultID)
    /// Where it referred the family: it then funds contact.
    case cafcassCymru
    case localAuthority
}

/// What is paid for: the order names a payer of each (E12: Protocol 4.1(h), 4.1(i)).
public enum CostSubject: String, Codable, CaseIterable, Hashable, Sendable {
    /// The visits, and all that the centre charges beside them.
    case sessions
    /// Records and reports of supervised contact.
    case reports
}

/// One payer's share, in parts of the whole: one part each is half each.
public struct CostShare: Codable, Hashable, Sendable {
    public var payer: Payer
    public var parts: Int

    public init(payer: Payer, parts: Int) {
        self.payer = payer
        self.parts = parts
    }
}

/// Who pays for what in a case, and what the order or the agreement says of it (E12).
public struct CostTerms: Codable, Hashable, Sendable {
    public var sessions: [CostShare]
    public var reports: [CostShare]
    /// For the centre alone.
    public var words: String?

    public init(sessions: [CostShare] = [], reports: [CostShare] = [], words: String? = nil) {
        self.sessions = sessions
        self.reports = reports
        self.words = words
    }

    /// The shares of that subject.
    public func shares(of subject: CostSubject) -> [CostShare] {
        switch subject {
        case .sessions: sessions
        case .reports: reports
        }
    }
}

/// What a charge is for.
public enum ChargeKind: String, Codable, CaseIterable, Hashable, Sendable {
    case referral, preVisit, session, record, report, interpreter
    /// Somebody came late.
    case late
    /// A session that was cancelled, or that did not take place.
    case cancelled
    case other

    /// Who pays for it: whoever pays for that subject.
    public var subject: CostSubject {
        switch self {
        case .record, .report: .reports
        case .referral, .preVisit, .session, .interpreter, .late, .cancelled, .other: .sessions
        }
    }

    /// Whether it is always for one session.
    public var isOfSession: Bool {
        switch self {
        case .session, .record, .late, .cancelled: true
        case .referral, .preVisit, .report, .interpreter, .other: false
        }
    }
}

/// What a centre asks, from its own list.
public struct Price: Codable, Hashable, Sendable {
    public var kind: ChargeKind
    /// Only for contact of that standard; nil for any.
    public var standard: Standard?
    public var pence: Int
    /// For each hour of contact, not for each session.
    public var isPerHour: Bool

    public init(kind: ChargeKind, standard: Standard? = nil, pence: Int, isPerHour: Bool = false) {
        self.kind = kind
        self.standard = standard
        self.pence = pence
        self.isPerHour = isPerHour
    }
}

extension [Price] {
    /// What the list asks for it, in pence; nil where it says nothing: many centres are free.
    public func pence(of kind: ChargeKind, _ session: CaseSession?) -> Int? {
        let standard = session?.kind.standard
        let found = first { $0.kind == kind && ($0.standard == nil || $0.standard == standard) }
        guard let found else { return nil }
        guard found.isPerHour, let session else { return found.pence }
        // To the nearest penny.
        return (found.pence * session.times.contact.minutes + 30) / 60
    }
}
