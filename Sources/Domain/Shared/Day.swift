/// A calendar day as people mean it, in Europe/London. Stored as days since 1 January 1970.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, which is day 0.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// The day of that date, or nil where the calendar has none, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(number: Day.daysFromCivil(year, month, day))
    }

    /// Reads `2025-12-22`. Nothing else is understood.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }
    public var month: Int { civil.month }
    /// The day of the month, from 1.
    public var dayOfMonth: Int { civil.day }
    public var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7)! }
    /// Which of its weekday in the month this is: 1 for the first Saturday, 3 for the third.
    public var ordinalInMonth: Int { (dayOfMonth - 1) / 7 + 1 }
    public var lengthOfMonth: Int { Day.length(ofMonth: month, year: year) }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }

    /// The same day of the month that many months on; the month's last day where it is shorter.
    public func adding(months: Int) -> Day {
        let from = civil
        let count = from.year * 12 + from.month - 1 + months
        let year = count >= 0 ? count / 12 : (count - 11) / 12
        let month = count - year * 12 + 1
        let day = min(from.day, Day.length(ofMonth: month, year: year))
        return Day(number: Day.daysFromCivil(year, month, day))
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Howard Hinnant's algorithm: the year is taken to start in March, so that leap days come last.
    private static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
    }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Codable, Sendable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    public var isWeekend: Bool { self >= .saturday }
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Day: CustomStringConvertible, Codable {
    /// `2025-12-22`.
    public var description: String {
        let (year, month, day) = civil
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(iso: text) else { throw unreadable(text, as: "date such as 2025-12-22", decoder) }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The number with zeros before it, to that many digits.
func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    var zeros = ""
    for _ in 0..<max(0, digits - text.utf8.count) { zeros += "0" }
    return zeros + text
}

/// The decoding error for a value whose text cannot be read.
func unreadable(_ text: String, as expected: String, _ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a \(expected)"))
}
