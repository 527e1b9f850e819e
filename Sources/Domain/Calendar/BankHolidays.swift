/// A part of the United Kingdom with bank holidays of its own. The raw values are GOV.UK's.
public enum Division: String, CaseIterable, Codable, Sendable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
}

/// The bank holidays that law and yearly custom give, by rule, with what was proclaimed otherwise.
///
/// Source: Banking and Financial Dealings Act 1971, s. 1 and Sch. 1; St Andrew's Day Bank Holiday (Scotland)
/// Act 2007; and the days which a proclamation under s. 1(3) appoints every year alike. As in the official
/// list, a holiday on a Saturday or Sunday is left out and its substitute day stands in its place.
enum BankHolidays {
    /// The bank holidays of that year, in order; empty outside the years 1583 to 9999.
    static func days(in year: Int, _ division: Division) -> [Day] {
        guard let easter = Day.easterSunday(of: year) else { return [] }
        var days = common(year, easter)
        switch division {
        case .englandAndWales: days += [easter + 1, last(.monday, 8, year)]
        case .scotland: days += scottish(year)
        case .northernIreland:
            days += [easter + 1, last(.monday, 8, year)]
            days += kept([date(year, 3, 17)]) + kept([date(year, 7, 12)])
        }
        if division != .scotland { days += kept([date(year, 1, 1)]) }
        for change in Proclaimed.changes where change.divisions.contains(division) {
            days.removeAll { change.withdrawn.contains($0) }
            days += change.appointed.filter { $0.year == year }
        }
        return days.sorted()
    }

    /// Good Friday, early May, spring, Christmas Day and Boxing Day: kept everywhere.
    private static func common(_ year: Int, _ easter: Day) -> [Day] {
        [easter - 2, first(.monday, 5, year), last(.monday, 5, year)]
            + kept([date(year, 12, 25), date(year, 12, 26)])
    }

    /// 1 and 2 January, the first Monday in August and, since the Act of 2007, St Andrew's Day.
    ///
    /// For 1 and 2 January 2010 and 2011 the substitute days of the list then published are taken.
    private static func scottish(_ year: Int) -> [Day] {
        kept([date(year, 1, 1), date(year, 1, 2)]) + [first(.monday, 8, year)]
            + (year >= 2007 ? kept([date(year, 11, 30)]) : [])
    }

    /// Those days, each that falls on a weekend moved to the next weekday which is not one of them already.
    private static func kept(_ days: [Day]) -> [Day] {
        var kept = days.filter { !$0.weekday.isWeekend }
        for day in days where day.weekday.isWeekend {
            var substitute = day + 1
            while substitute.weekday.isWeekend || kept.contains(substitute) { substitute = substitute + 1 }
            kept.append(substitute)
        }
        return kept
    }

    private static func first(_ weekday: Weekday, _ month: Int, _ year: Int) -> Day {
        let start = date(year, month, 1)
        return start + (weekday.rawValue - start.weekday.rawValue + 7) % 7
    }

    private static func last(_ weekday: Weekday, _ month: Int, _ year: Int) -> Day {
        let start = date(year, month, 1)
        let end = start + (start.lengthOfMonth - 1)
        return end - (end.weekday.rawValue - weekday.rawValue + 7) % 7
    }

    /// The days asked for above exist in every year that `days(in:_:)` lets in.
    private static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let date = Day(year: year, month: month, day: day) else {
            preconditionFailure("There is no \(day)/\(month) in the year \(year).")
        }
        return date
    }
}
