/// What every centre sent to the register of one quarter, for the register officer.
public struct RegisterReturns: Question {
    public var quarter: Quarter

    public init(quarter: Quarter) { self.quarter = quarter }

    public func permits(_ who: Who, in house: House) -> Bool { Access.readsReturnsToRegister(who) }

    /// - Throws: denied, where there is no such quarter.
    public func answer(for who: Who, in house: House) throws(Halt) -> RegisterReturnsModel {
        guard quarter.isReal else { throw .denied }
        let settings = try house.register().returnSettings
        var sent: [CentreID: ReturnSummary] = [:]
        for row in try house.list(.returns(for: .quarter(quarter))) {
            if case .centreReturn(let one) = row.body { sent[one.centre] = one }
        }
        var rows: [ReturnRow] = []
        for row in try house.list(.centres) {
            guard case .centre(let centre) = row.body else { continue }
            let own = sent[centre.id]
            guard own != nil || centre.owesReturn(for: quarter, house.rules) else { continue }
            rows.append(
                ReturnRow(
                    centre: centre.id, name: centre.profile.name, sent: own,
                    standing: ReturnStanding(
                        quarter, sent: own?.firstSent, settings, on: house.today)))
        }
        return RegisterReturnsModel(
            quarter: quarter, settings: settings,
            rows: rows.sorted { ($0.rank, $0.name, $0.centre) < ($1.rank, $1.name, $1.centre) },
            totals: Standard.allCases.map { StandardTotals($0, rows.compactMap { $0.sent?.statistics }) })
    }
}

/// One centre's return, or that it is missing.
public struct ReturnRow: Sendable {
    public let centre: CentreID
    public let name: String
    /// Nil while nothing was sent.
    public let sent: ReturnSummary?
    public let standing: ReturnStanding

    /// Those that are missing first.
    fileprivate var rank: Int {
        switch standing.state {
        case .overdue: 0
        case .due: 1
        case .notOver: 2
        case .sent, .sentLate: 3
        }
    }
}

/// One quarter on the register officer's desk. Of each centre it has what was sent, the small numbers
/// hidden.
public struct RegisterReturnsModel: Sendable {
    public let quarter: Quarter
    public let settings: ReturnSettings
    /// Those that are missing first.
    public let rows: [ReturnRow]
    public let totals: [StandardTotals]
}

/// What centres sent of one standard, added up. What a centre hid stays hidden: a sum says of how many
/// centres it lacks the number.
public struct StandardTotals: Sendable {
    public let standard: Standard
    /// How many centres sent figures of this standard.
    public let centres: Int
    public let totals: [Counted: Total]

    /// A sum, and of how many centres the number was hidden.
    public struct Total: Hashable, Sendable {
        public var known: Int
        public var hiddenAt: Int
    }

    init(_ standard: Standard, _ all: [StatisticsFigures]) {
        let parts = all.flatMap { $0.parts.filter { $0.standard == standard } }
        self.standard = standard
        centres = parts.count
        var totals: [Counted: Total] = [:]
        for part in parts {
            for count in part.counts {
                var total = totals[count.counted] ?? Total(known: 0, hiddenAt: 0)
                if let number = count.number { total.known += number } else { total.hiddenAt += 1 }
                totals[count.counted] = total
            }
        }
        self.totals = totals
    }

    /// How many of every hundred sessions that came to their day nobody came to; nil where it is not known.
    public var noShowPercent: Int? {
        percent(.noShows, of: [.sessionsHeld, .noShows])
    }
    /// How many of every hundred referrals that were answered were rejected; nil where it is not known.
    public var rejectedPercent: Int? { percent(.rejected, of: [.accepted, .rejected]) }

    private func percent(_ part: Counted, of whole: [Counted]) -> Int? {
        let all = whole.compactMap { totals[$0] }
        guard all.count == whole.count, all.allSatisfy({ $0.hiddenAt == 0 }) else { return nil }
        let sum = all.reduce(0) { $0 + $1.known }
        return sum > 0 ? Share.percent(totals[part]?.known ?? 0, of: sum) : nil
    }
}

/// What the register published of all centres (field notes §16, for 2018–19), to compare with.
public struct PublishedBenchmark: Sendable {
    public let noShowPercent: Int
    public let rejectedPercent: Int
    /// The year that it is of.
    public static let year = "2018–19"

    /// Of that standard.
    public static func of(_ standard: Standard) -> PublishedBenchmark {
        switch standard {
        case .supported: PublishedBenchmark(noShowPercent: 10, rejectedPercent: 8)
        case .supervised: PublishedBenchmark(noShowPercent: 5, rejectedPercent: 6)
        }
    }
}

/// What every centre told Cafcass Cymru of one month, for its commissioned services team.
public struct CymruReturns: Question {
    public var month: MonthOfYear

    public init(month: MonthOfYear) { self.month = month }

    public func permits(_ who: Who, in house: House) -> Bool { Access.readsReturnsToCymru(who) }

    /// By the centre's name.
    /// - Throws: denied, where there is no such month.
    public func answer(for who: Who, in house: House) throws(Halt) -> CymruReturnsModel {
        guard month.isReal else { throw .denied }
        var sent: [CentreID: ReturnSummary] = [:]
        for row in try house.list(.returns(for: .month(month))) {
            if case .centreReturn(let one) = row.body { sent[one.centre] = one }
        }
        var owing = Set(sent.keys)
        for row in try house.list(.commissioned(by: .cafcassCymru)) {
            guard case .caseFile(let file) = row.body, let centre = file.centre else { continue }
            guard let figures = file.figures, let received = file.received else { continue }
            let counted = CountedCase(
                file: file.id, received: received.day, referrer: file.referrer, kind: file.kind,
                figures: figures)
            if CymruMonthRow(counted, month) != nil { owing.insert(figures.keptFor ?? centre) }
        }
        var rows: [CymruReturnRow] = []
        for centre in owing {
            rows.append(
                CymruReturnRow(
                    centre: centre, name: try house.centre(centre).profile?.name ?? "",
                    sent: sent[centre]))
        }
        return CymruReturnsModel(
            month: month, isOver: month.last < house.today,
            rows: rows.sorted { ($0.name, $0.centre) < ($1.name, $1.centre) })
    }
}

/// One centre's month, or that it is missing.
public struct CymruReturnRow: Sendable {
    public let centre: CentreID
    public let name: String
    public let sent: ReturnSummary?
}

/// A month on the desk of Cafcass Cymru's commissioned services team.
public struct CymruReturnsModel: Sendable {
    public let month: MonthOfYear
    public let isOver: Bool
    /// Centres at which something happened that month in a case that it pays for.
    public let rows: [CymruReturnRow]
}
