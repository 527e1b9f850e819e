import Domain

/// Days and times as people say them.
enum Spoken {
    static func day(_ day: Day) -> String {
        "\(name(day.weekday)) \(day.dayOfMonth) \(month(day.month)) \(day.year)"
    }

    /// `Sat 21 Nov`.
    static func shortDay(_ day: Day) -> String {
        "\(shortWeekdays[day.weekday.rawValue].text) \(day.dayOfMonth) \(shortMonths[day.month - 1].text)"
    }

    static func date(_ day: Day) -> String { "\(day.dayOfMonth) \(month(day.month)) \(day.year)" }

    static func moment(_ instant: Instant) -> String { "\(shortDay(instant.day)), \(instant.time)" }

    static func name(_ weekday: Weekday) -> String { weekdays[weekday.rawValue].text }

    static func month(_ month: Int) -> String { months[month - 1].text }

    private static let weekdays: [Phrase] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let shortWeekdays: [Phrase] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months: [Phrase] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let shortMonths: [Phrase] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `1 day`, `3 days`.
    static func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
        "\(number) \(number == 1 ? one.text : many.text)"
    }

    /// `Sam`, `Sam and Theo`, `Sam, Theo and Ada`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " " + Phrase("and").text + " " + last
    }
}

extension HTML.Interpolation {
    /// `Saturday 21 November 2026`, as a time element.
    mutating func appendInterpolation(day: Day) {
        appendInterpolation("<time datetime=\"\(day.description)\">\(Spoken.day(day))</time>" as HTML)
    }
    /// `Sat 21 Nov`, as a time element.
    mutating func appendInterpolation(shortDay day: Day) {
        appendInterpolation("<time datetime=\"\(day.description)\">\(Spoken.shortDay(day))</time>" as HTML)
    }
    /// `Sat 21 Nov, 10:04`, as a time element.
    mutating func appendInterpolation(moment instant: Instant) {
        appendInterpolation(
            "<time datetime=\"\(instant.description)\">\(Spoken.moment(instant))</time>" as HTML)
    }
}
