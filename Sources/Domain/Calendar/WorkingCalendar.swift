/// Which days are working days: not Saturday, not Sunday, not a bank holiday of the division.
///
/// It starts from the holidays this edition knows. A newer official list replaces a whole year, because
/// published dates have been withdrawn as well as added.
public struct WorkingCalendar: Sendable {
    /// The years for which the official list was compared with this edition, or the day's source read.
    private static let publishedYears = 1995...2028
    private static let published: [Division: [Int: Set<Day>]] = {
        var published: [Division: [Int: Set<Day>]] = [:]
        for division in Division.allCases {
            for year in publishedYears {
                published[division, default: [:]][year] = Set(BankHolidays.days(in: year, division))
            }
        }
        return published
    }()

    private var years = Self.published

    /// The calendar as this edition knows it: 1995 to 2028 in all three divisions.
    public init() {}

    /// Puts a newer official list in the place of all that was known of that year in that division.
    ///
    /// - Parameter days: the year's bank holidays; days of another year are left out.
    public mutating func replace(year: Int, division: Division, with days: [Day]) {
        years[division, default: [:]][year] = Set(days.filter { $0.year == year })
    }

    /// The bank holidays of that year, in order. For a year that is not known yet, what the rule would give.
    public func bankHolidays(in year: Int, division: Division) -> [Day] {
        holidays(year, division).sorted()
    }

    /// The first day that is known: bank holidays before it are reckoned by today's rule.
    public var knownFrom: Day { Day(number: 9131) }  // 1 January 1995

    /// The last day whose bank holidays are known in England and Wales, the division the rules count in.
    public var knownThrough: Day { knownThrough(in: .englandAndWales) }

    /// The last day up to which every year's bank holidays are known in that division.
    public func knownThrough(in division: Division) -> Day {
        var year = Self.publishedYears.upperBound
        while years[division]?[year + 1] != nil { year += 1 }
        return Day(year: year, month: 12, day: 31) ?? knownFrom
    }

    /// Whether an answer about that day needs a warning: its bank holidays are not announced yet, or it lies
    /// before 1995.
    public func warnsBeyond(_ day: Day, in division: Division = .englandAndWales) -> Bool {
        day > knownThrough(in: division) || day < knownFrom
    }

    /// Whether that day is neither Saturday, Sunday nor a bank holiday of the division.
    public func isWorkingDay(_ day: Day, division: Division) -> Bool {
        !day.weekday.isWeekend && !holidays(day.year, division).contains(day)
    }

    /// The largest count, either way, that `adding` is meant for: some 390 years. Ask no more of it.
    public static let largestCount = 100_000

    /// The working day which is the n-th after that day; the first day is not counted.
    ///
    /// With n negative it is the n-th before. With n = 0 it is the day itself where that is a working day,
    /// and the next working day where it is not. The answer is always a working day.
    ///
    /// - Parameter n: at most `largestCount` either way; a larger one is taken as that.
    public func adding(workingDays n: Int, to start: Day, in division: Division) -> Day {
        let step = n < 0 ? -1 : 1
        var left = min(n.magnitude, Self.largestCount.magnitude)
        var day = start
        if n == 0 {
            day = start - 1
            left = 1
        }
        var year = day.year
        var closed = holidays(year, division)
        while left > 0 {
            day = day + step
            guard !day.weekday.isWeekend else { continue }
            if day.year != year {
                year = day.year
                closed = holidays(year, division)
            }
            if !closed.contains(day) { left -= 1 }
        }
        return day
    }

    private func holidays(_ year: Int, _ division: Division) -> Set<Day> {
        years[division]?[year] ?? Set(BankHolidays.days(in: year, division))
    }
}
