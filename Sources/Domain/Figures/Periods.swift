/// A quarter of a year, by the calendar. House rule: the documents say that statistics are quarterly, and not
/// which months a quarter has.
public struct Quarter: Codable, Hashable, Sendable {
    public var year: Int
    /// 1 to 4.
    public var number: Int

    public init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    /// The quarter that the day is in.
    public init(of day: Day) {
        self.init(year: day.year, number: (day.month + 2) / 3)
    }

    /// Reads `2026-Q3`; nil where it is none.
    public init?(name: some StringProtocol) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), parts[1].utf8.count == 2,
            parts[1].hasPrefix("Q"), let number = Int(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, number: number)
        guard isReal else { return nil }
    }

    /// Whether there is such a quarter.
    public var isReal: Bool { (1...9999).contains(year) && (1...4).contains(number) }

    /// `2026-Q3`.
    public var name: String { "\(padded(year, to: 4))-Q\(number)" }
    public var first: Day { Day(firstOf: year, number * 3 - 2) }
    public var last: Day { next.first - 1 }
    public var span: DaySpan { DaySpan(first: first, last: last) }
    /// The quarter after this one.
    public var next: Quarter {
        number < 4 ? Quarter(year: year, number: number + 1) : Quarter(year: year + 1, number: 1)
    }
    /// The quarter before this one.
    public var before: Quarter {
        number > 1 ? Quarter(year: year, number: number - 1) : Quarter(year: year - 1, number: 4)
    }
}

/// A month of a year.
public struct MonthOfYear: Codable, Hashable, Comparable, Sendable {
    public var year: Int
    /// 1 to 12.
    public var month: Int

    public init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// The month that the day is in.
    public init(of day: Day) { self.init(year: day.year, month: day.month) }

    /// Reads `2026-10`; nil where it is none.
    public init?(name: some StringProtocol) {
        guard let day = Day(iso: "\(name)-01") else { return nil }
        self.init(of: day)
    }

    /// Whether there is such a month.
    public var isReal: Bool { (1...9999).contains(year) && (1...12).contains(month) }

    /// `2026-10`.
    public var name: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }
    public var first: Day { Day(firstOf: year, month) }
    public var last: Day { next.first - 1 }
    public var span: DaySpan { DaySpan(first: first, last: last) }
    /// The month after this one.
    public var next: MonthOfYear {
        month < 12 ? MonthOfYear(year: year, month: month + 1) : MonthOfYear(year: year + 1, month: 1)
    }
    /// The month before this one.
    public var before: MonthOfYear {
        month > 1 ? MonthOfYear(year: year, month: month - 1) : MonthOfYear(year: year - 1, month: 12)
    }

    public static func < (left: MonthOfYear, right: MonthOfYear) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension Day {
    /// The first day of that month; of a month that there is none of, the first day that is counted.
    init(firstOf year: Int, _ month: Int) {
        self = Day(year: year, month: month, day: 1) ?? Day(number: 0)
    }
}

extension DaySpan {
    /// The months that it reaches into, in order.
    public var months: [MonthOfYear] {
        var months: [MonthOfYear] = []
        var month = MonthOfYear(of: first)
        while month <= MonthOfYear(of: last) {
            months.append(month)
            month = month.next
        }
        return months
    }
}

/// What a return is for: a quarter, to the register; or a month, to Cafcass Cymru.
public enum ReturnPeriod: Hashable, Sendable {
    case quarter(Quarter)
    case month(MonthOfYear)

    /// `2026-Q3` or `2026-10`.
    public var name: String {
        switch self {
        case .quarter(let quarter): quarter.name
        case .month(let month): month.name
        }
    }

    /// Reads the name back; nil where it is none.
    public init?(name: some StringProtocol) {
        if let quarter = Quarter(name: name) {
            self = .quarter(quarter)
        } else if let month = MonthOfYear(name: name) {
            self = .month(month)
        } else {
            return nil
        }
    }
}
