/// A quarter's return to the register at a centre: as it would be sent now, and every version that was.
public struct StatisticsPage: Question {
    public var centre: CentreID
    public var quarter: Quarter

    public init(centre: CentreID, quarter: Quarter) {
        self.centre = centre
        self.quarter = quarter
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    /// - Throws: denied, where there is no such quarter.
    public func answer(for who: Who, in house: House) throws(Halt) -> StatisticsModel {
        guard quarter.isReal else { throw .denied }
        let here = try house.centre(centre)
        let settings = try house.register().returnSettings
        let versions = try house.centreReturn(centre, .quarter(quarter)).statistics
        let now = try StatisticsFigures.made(of: here, quarter, in: house)
        return StatisticsModel(
            centre: centre, quarter: quarter, now: now,
            exact: try StatisticsFigures.counted(of: centre, quarter, in: house), versions: versions,
            senders: here.staff.mapValues(\.name),
            standing: ReturnStanding(quarter, sent: versions.first?.at, settings, on: house.today),
            isOwed: here.summary?.owesReturn(for: quarter, house.rules) ?? false)
    }
}

/// A quarter's return at a centre.
public struct StatisticsModel: Sendable {
    public let centre: CentreID
    public let quarter: Quarter
    /// As it would leave now.
    public let now: StatisticsFigures
    /// The same with nothing hidden, for the centre alone.
    public let exact: [(standard: Standard, figures: CentreFigures)]
    /// As it left, oldest first.
    public let versions: [SentVersion<StatisticsFigures>]
    /// The names of those who work there, to say who sent it.
    public let senders: [PersonID: String]
    public let standing: ReturnStanding
    public let isOwed: Bool

    /// Whether what was sent last reads otherwise by now.
    public var isChanged: Bool { versions.last.map { $0.figures != now } ?? false }
}

/// Where a centre's returns stand: the quarters that are owed, newest first.
public struct ReturnsOfCentre: Question {
    /// House rule: two years are looked back on.
    static let mostQuarters = 8

    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    /// This quarter, and those before it that are owed or were sent.
    public func answer(for who: Who, in house: House) throws(Halt) -> [ReturnStanding] {
        let settings = try house.register().returnSettings
        let summary = try house.centre(centre).summary
        var sent: [String: Instant] = [:]
        for row in try house.list(.returns(of: centre)) {
            if case .centreReturn(let one) = row.body { sent[one.period] = one.firstSent }
        }
        var quarter = Quarter(of: house.today)
        var all: [ReturnStanding] = []
        for place in 0..<Self.mostQuarters {
            let isOwed = summary?.owesReturn(for: quarter, house.rules) ?? false
            if place == 0 || isOwed || sent[quarter.name] != nil {
                all.append(ReturnStanding(quarter, sent: sent[quarter.name], settings, on: house.today))
            }
            quarter = quarter.before
        }
        return all
    }
}

/// What centres told Cafcass Cymru of one month, at the centre: as it would be sent now, and every version.
public struct CymruMonthPage: Question {
    public var centre: CentreID
    public var month: MonthOfYear

    public init(centre: CentreID, month: MonthOfYear) {
        self.centre = centre
        self.month = month
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    /// - Throws: denied, where there is no such month.
    public func answer(for who: Who, in house: House) throws(Halt) -> CymruMonthModel {
        guard month.isReal else { throw .denied }
        return CymruMonthModel(
            centre: centre, month: month, now: try CymruMonthRow.all(of: centre, month, in: house),
            versions: try house.centreReturn(centre, .month(month)).cymru,
            senders: try house.centre(centre).staff.mapValues(\.name), isOver: month.last < house.today)
    }
}

/// A month's return to Cafcass Cymru at a centre.
public struct CymruMonthModel: Sendable {
    public let centre: CentreID
    public let month: MonthOfYear
    public let now: [CymruMonthRow]
    public let versions: [SentVersion<[CymruMonthRow]>]
    /// The names of those who work there, to say who sent it.
    public let senders: [PersonID: String]
    public let isOver: Bool

    /// Whether what was sent last reads otherwise by now.
    public var isChanged: Bool { versions.last.map { $0.figures != now } ?? false }
}
