/// One return of a centre, for one quarter or month: the present of a `return/…` stream. What was sent
/// stays as it was; a correction is a version of its own.
public struct CentreReturn: Sendable {
    public let centre: CentreID
    public let period: ReturnPeriod
    /// Every version that went to the register, oldest first.
    public internal(set) var statistics: [SentVersion<StatisticsFigures>] = []
    /// Every version that went to Cafcass Cymru, oldest first.
    public internal(set) var cymru: [SentVersion<[CymruMonthRow]>] = []

    public init(centre: CentreID, period: ReturnPeriod) {
        self.centre = centre
        self.period = period
    }
}

/// What was sent, when and by whom.
public struct SentVersion<Figures: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public var figures: Figures
    public var at: Instant
    public var by: PersonID
    /// Why it was sent again; nil for the first.
    public var why: String?
}

/// What lists show of a return: its newest version.
public struct ReturnSummary: Codable, Hashable, Sendable {
    public var centre: CentreID
    /// `2026-Q3` or `2026-10`.
    public var period: String
    public var versions: Int
    /// When the first version went, and the newest.
    public var firstSent: Instant
    public var sent: Instant
    public var statistics: StatisticsFigures?
    public var cymru: [CymruMonthRow]?
}

extension CentreReturn {
    var summary: ReturnSummary? {
        let moments = statistics.map(\.at) + cymru.map(\.at)
        guard let first = moments.first, let last = moments.last else { return nil }
        return ReturnSummary(
            centre: centre, period: period.name, versions: moments.count, firstSent: first, sent: last,
            statistics: statistics.last?.figures, cymru: cymru.last?.figures)
    }

    var links: Set<ListKey> {
        summary == nil ? [] : [.returns(for: period), .returns(of: centre)]
    }
}

extension ListKey {
    /// The returns of every centre for that quarter, or that month.
    public static func returns(for period: ReturnPeriod) -> ListKey {
        ListKey(text: "returns:\(period.name)")
    }
    /// Every return of a centre.
    public static func returns(of centre: CentreID) -> ListKey { ListKey(text: "returns-of:\(centre)") }
}

/// A quarter's statistics went to the register.
public struct StatisticsSent: ReturnEvent, Hashable {
    public var figures: StatisticsFigures
    public var why: String?

    public func evolve(_ sent: inout CentreReturn, _ moment: Moment) {
        sent.statistics.append(
            SentVersion(figures: figures, at: moment.at, by: PersonID(moment.by), why: why))
    }
}

/// A month's contact that Cafcass Cymru pays for was told to it.
public struct CymruMonthSent: ReturnEvent, Hashable {
    public var cases: [CymruMonthRow]
    public var why: String?

    public func evolve(_ sent: inout CentreReturn, _ moment: Moment) {
        sent.cymru.append(SentVersion(figures: cases, at: moment.at, by: PersonID(moment.by), why: why))
    }
}
