/// What a centre keeps of somebody who works there: that they were checked (L1) and trained (L2). Dates and
/// levels only: what a certificate or a referee says is never kept here.
public struct StaffRecord: Codable, Hashable, Sendable {
    /// L1: the newest check; nil where none was seen.
    public var dbs: DBSCheck?
    /// L1: what others wrote of them.
    public var references: [StaffReference]
    /// L2: the last day on which each training holds; nil where there was none.
    public var safeguardingUntil: Day?
    public var inductionUntil: Day?
    public var domesticAbuseUntil: Day?

    public init(
        dbs: DBSCheck? = nil, references: [StaffReference] = [], safeguardingUntil: Day? = nil,
        inductionUntil: Day? = nil, domesticAbuseUntil: Day? = nil
    ) {
        self.dbs = dbs
        self.references = references
        self.safeguardingUntil = safeguardingUntil
        self.inductionUntil = inductionUntil
        self.domesticAbuseUntil = domesticAbuseUntil
    }

    /// L2: the last day on which that training holds; nil where there was none.
    public func until(_ training: Training) -> Day? {
        switch training {
        case .safeguarding: safeguardingUntil
        case .induction: inductionUntil
        case .domesticAbuse: domesticAbuseUntil
        }
    }
}

/// A check by the Disclosure and Barring Service that the centre has seen the certificate of.
public struct DBSCheck: Codable, Hashable, Sendable {
    public var level: DBSLevel
    /// The date on the certificate.
    public var certified: Day

    public init(level: DBSLevel, certified: Day) {
        self.level = level
        self.certified = certified
    }

    /// L1: the last day on which it holds; the next is as long after its date as the centre says.
    public func lastDay(_ settings: PeopleSettings) -> Day {
        certified.adding(months: settings.dbsRenewalMonths) - 1
    }
}

/// How far a check looks, from the least to the most.
public enum DBSLevel: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    case basic, standard, enhanced, enhancedWithBarredLists

    public static func < (left: DBSLevel, right: DBSLevel) -> Bool { left.depth < right.depth }
    private var depth: Int { DBSLevel.allCases.firstIndex(of: self) ?? 0 }
}

/// What one referee wrote of somebody, and when it came.
public struct StaffReference: Codable, Hashable, Sendable {
    /// Who wrote it.
    public var from: String
    public var received: Day

    public init(from: String, received: Day) {
        self.from = from
        self.received = received
    }
}

/// What people at a centre are trained in.
public enum Training: String, Codable, CaseIterable, Hashable, Sendable {
    case safeguarding, induction, domesticAbuse
}

/// What somebody says of their own record. It counts against them at once, and for them only when the
/// coordinator has kept it.
struct StaffCorrection: Hashable, Sendable {
    /// From 1, so that the coordinator answers the one that she has read.
    var number: Int
    /// Nil once it is answered.
    var record: StaffRecord?
}
