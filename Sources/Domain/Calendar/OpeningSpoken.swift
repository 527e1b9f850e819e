extension OpeningPattern {
    /// The pattern in words, to say back what was understood: `1st and 3rd Saturday of the month, 10:30 to
    /// 12:30`.
    public var spoken: String { Self.spoken([self]) }

    /// Patterns that differ in their weekday only, in one phrase.
    static func spoken(_ patterns: [OpeningPattern]) -> String {
        guard let pattern = patterns.first else { return "" }
        var parts = [pattern.days(named: named(patterns.compactMap(\.weekday)))]
        if let hours = pattern.hours { parts.append(hours.spoken) }
        if pattern.byArrangement, pattern.weekday != nil { parts.append("by arrangement") }
        if pattern.closedOnBankHolidays { parts.append("not on bank holidays") }
        let label = pattern.service.map { "\($0.name): " } ?? ""
        return label + parts.joined(separator: ", ")
    }

    /// `Saturday and Sunday`, `Monday to Friday`, `day`
    private static func named(_ weekdays: [Weekday]) -> String {
        guard let first = weekdays.first, let last = weekdays.last else { return "" }
        let inRow = zip(weekdays, weekdays.dropFirst()).allSatisfy { ($0.rawValue + 1) % 7 == $1.rawValue }
        if inRow, weekdays.count == 7 { return "day" }
        if inRow, weekdays.count > 2 { return "\(first.name) to \(last.name)" }
        return listed(weekdays.map(\.name))
    }

    private func days(named weekdays: String) -> String {
        guard weekday != nil else { return "by arrangement" }
        if weeksUnsaid { return "\(weekdays), in some weeks (which ones is not said)" }
        if !ordinals.isEmpty { return "\(listed(ordinals.map(Self.ordinal))) \(weekdays) of the month" }
        let start = firstDay.map { " from \($0.dayOfMonth) \($0.monthName) \($0.year)" } ?? ""
        switch weeksApart {
        case ...1: return "every \(weekdays)\(start)"
        case 2: return "every other \(weekdays)\(firstDay == nil ? " (first date needed)" : start)"
        default:
            return
                "every \(weeksApart) weeks on \(weekdays)\(firstDay == nil ? " (first date needed)" : start)"
        }
    }

    private static func ordinal(_ number: Int) -> String {
        switch number {
        case -1: "last"
        case -2: "last but one"
        case 1: "1st"
        case 2: "2nd"
        case 3: "3rd"
        default: "\(number)th"
        }
    }

    /// The pattern without its weekday, to find those that go into one phrase.
    fileprivate var besidesWeekday: OpeningPattern {
        var pattern = self
        if weekday != nil { pattern.weekday = .monday }
        if let first = firstDay, let weekday { pattern.firstDay = first - weekday.rawValue }
        return pattern
    }
}

extension OpeningReading {
    /// Everything that was understood, a line each; patterns that differ in their weekday only share one.
    public var spoken: [String] {
        var groups: [(key: OpeningPattern, patterns: [OpeningPattern])] = []
        for pattern in patterns {
            if let index = groups.firstIndex(where: { $0.key == pattern.besidesWeekday }) {
                groups[index].patterns.append(pattern)
            } else {
                groups.append((pattern.besidesWeekday, [pattern]))
            }
        }
        return groups.map { OpeningPattern.spoken($0.patterns) }
    }
}

extension OpeningNotice {
    /// The notice in words, for the person who wrote the text.
    public var spoken: String {
        switch self {
        case .unread(let words): "We could not read \u{2018}\(words)\u{2019}."
        case .hoursMissing(let words): "\u{2018}\(words)\u{2019} has no opening and closing times."
        case .hoursNotExact(let words): "\u{2018}\(words)\u{2019} does not say when it opens and closes."
        case .hoursUnclear(let words):
            "\u{2018}\(words)\u{2019} is not clear: add am or pm, and end after you begin."
        case .hoursAssumed(let words, let hours):
            "We took \u{2018}\(words)\u{2019} as \(hours.spoken)."
        case .dayMissing(let words): "\u{2018}\(words)\u{2019} has no day."
        case .weeksMissing(let words): "\u{2018}\(words)\u{2019} does not say which weeks."
        case .weeksAssumed(let words, let weeks):
            "We took \u{2018}\(words)\u{2019} as every \(weeks) weeks, not as the one of each month."
        case .notAnnounced(let words): "\u{2018}\(words)\u{2019} leaves it to be announced."
        case .firstDayMissing(let words): "\u{2018}\(words)\u{2019} needs its first date."
        case .firstDayOnOtherWeekday(let day):
            "\(day) is a \(day.weekday.name), which is not one of these days."
        }
    }
}

extension OpeningPattern.Service {
    /// The service as a heading: `Supported`.
    public var name: String {
        switch self {
        case .supported: "Supported"
        case .supervised: "Supervised"
        case .handover: "Handover"
        }
    }
}

extension Weekday {
    /// The weekday's English name: `Saturday`.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}

extension Day {
    /// The English name of its month: `January`.
    public var monthName: String { OpeningVocabulary.months[month - 1] }
}

extension TimeSpan {
    /// The span in words: `10:30 to 12:30`, `20:00 to midnight`.
    public var spoken: String { "\(from) to \(to.minutes == 1440 ? "midnight" : to.description)" }
}

/// `a`, `a and b`, `a, b and c`.
private func listed(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
}
