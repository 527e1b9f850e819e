/// One line of a centre's openings: a weekday, which weeks, and what hours.
///
/// A centre that opens on two weekdays, or twice on one, has a pattern for each.
public struct OpeningPattern: Codable, Hashable, Sendable {
    /// What a centre opens for.
    public enum Service: String, CaseIterable, Codable, Sendable {
        case supported, supervised, handover
    }

    /// The weekday; nil where only "by arrangement" was said and no day.
    public var weekday: Weekday?
    /// Which of its weekday in the month: 1 for the first, -1 for the last, -2 for the last but one.
    /// Empty where it is not counted by the month.
    public var ordinals: [Int]
    /// Every how many weeks: 1 for every week, 2 for fortnightly.
    public var weeksApart: Int
    /// The first date. A pattern that is more than a week apart has no dates without it.
    public var firstDay: Day?
    /// Opening and closing, where they were said.
    public var hours: TimeSpan?
    /// What the opening is for, where it was said.
    public var service: Service?
    /// Whether nobody comes without having arranged it.
    public var byArrangement: Bool
    /// Whether bank holidays are left out.
    public var closedOnBankHolidays: Bool
    /// Whether it was said how often, such as twice a month, but not which weeks. It has no dates then.
    public var weeksUnsaid: Bool

    public init(
        weekday: Weekday?, ordinals: [Int] = [], weeksApart: Int = 1, firstDay: Day? = nil,
        hours: TimeSpan? = nil, service: Service? = nil, byArrangement: Bool = false,
        closedOnBankHolidays: Bool = false, weeksUnsaid: Bool = false
    ) {
        self.weekday = weekday
        self.ordinals = ordinals
        self.weeksApart = weeksApart
        self.firstDay = firstDay
        self.hours = hours
        self.service = service
        self.byArrangement = byArrangement
        self.closedOnBankHolidays = closedOnBankHolidays
        self.weeksUnsaid = weeksUnsaid
    }

    /// Whether a first date must be given before its dates can be listed.
    public var needsFirstDay: Bool { weekday != nil && ordinals.isEmpty && weeksApart > 1 && firstDay == nil }

    /// Whether its dates are certain: a weekday, and which weeks.
    public var hasDates: Bool { weekday != nil && !weeksUnsaid && !needsFirstDay }
}

extension OpeningPattern {
    /// The days of the span on which the centre opens by this pattern, in order.
    ///
    /// Empty where the dates are not certain (`hasDates`).
    /// - Parameters:
    ///   - closed: days on which the centre does not open, whatever the pattern.
    ///   - bankHolidays: left out where the pattern is closed on bank holidays.
    public func days(
        in span: DaySpan, closed: Set<Day> = [], bankHolidays: Set<Day> = []
    ) -> [Day] {
        guard hasDates, let weekday, span.first <= span.last else { return [] }
        let from = max(span.first, firstDay ?? span.first)
        var days: [Day] = []
        var day = from + (weekday.rawValue - from.weekday.rawValue + 7) % 7
        while day <= span.last {
            let shut = closed.contains(day) || (closedOnBankHolidays && bankHolidays.contains(day))
            if isInItsWeek(day), !shut { days.append(day) }
            day = day + 7
        }
        return days
    }

    /// The days of that year on which the centre opens by this pattern; empty outside the years 1 to 9999.
    public func days(
        inYear year: Int, closed: Set<Day> = [], bankHolidays: Set<Day> = []
    ) -> [Day] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return [] }
        return days(in: DaySpan(first: first, last: last), closed: closed, bankHolidays: bankHolidays)
    }

    /// Whether a day of the right weekday is in one of the weeks meant.
    private func isInItsWeek(_ day: Day) -> Bool {
        if !ordinals.isEmpty {
            let fromEnd = -((day.lengthOfMonth - day.dayOfMonth) / 7 + 1)
            return ordinals.contains(day.ordinalInMonth) || ordinals.contains(fromEnd)
        }
        guard weeksApart > 1, let firstDay else { return true }
        let start = firstDay + (day.weekday.rawValue - firstDay.weekday.rawValue + 7) % 7
        return (day - start) / 7 % weeksApart == 0
    }
}
