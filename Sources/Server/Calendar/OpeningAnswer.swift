import Domain

/// What was made of one centre's words.
struct OpeningAnswer {
    private let words: String
    private let year: Int
    private let reading: OpeningReading

    init(_ words: String, year: Int, first: Day?) {
        self.words = words
        self.year = year
        let read = OpeningReader.read(words)
        reading = first.map(read.starting) ?? read
    }

    /// Prints what was understood, the notes and the dates, a line each.
    /// - Throws: `Complaint` where nothing was understood.
    func say() throws {
        for pattern in reading.spoken { Voice.answer("Understood: \(pattern)") }
        for notice in reading.notices { Voice.answer("Note: \(notice.spoken)\(advice(notice))") }
        guard !reading.patterns.isEmpty else {
            throw Complaint(
                "Nothing in '\(words)' could be read as openings. Say such as: every Saturday 10am to 1pm."
            )
        }
        for (_, line) in dates { Voice.answer(line) }
        warn()
        for case .firstDayOnOtherWeekday(let day) in reading.notices {
            throw Complaint("\(day) is a \(day.weekday.name). Give --first a day of the right weekday.")
        }
    }

    private func advice(_ notice: OpeningNotice) -> String {
        switch notice {
        case .firstDayMissing: " Give it with --first, such as --first \(firstDayExample)."
        default: ""
        }
    }

    /// A day of the year on the weekday that needs a first date.
    private var firstDayExample: Day {
        let start = Day(year: year, month: 1, day: 1) ?? Day(number: 0)
        let weekday = reading.patterns.first(where: \.needsFirstDay)?.weekday ?? start.weekday
        return start + (weekday.rawValue - start.weekday.rawValue + 7) % 7
    }

    private var dates: [(OpeningDate, String)] {
        let calendar = WorkingCalendar()
        let holidays = Set(calendar.bankHolidays(in: year, division: .englandAndWales))
        return reading.patterns.flatMap { pattern in
            pattern.days(inYear: year, bankHolidays: holidays).map { day in
                (OpeningDate(day: day, opens: pattern.hours?.from), line(day, pattern))
            }
        }.sorted { $0.0 < $1.0 }
    }

    /// `2026-01-03 Saturday 10:30 to 12:30, supported`
    private func line(_ day: Day, _ pattern: OpeningPattern) -> String {
        let hours = pattern.hours?.spoken ?? "at times not said"
        let service = pattern.service.map { ", \($0.name.lowercased())" } ?? ""
        let arrangement = pattern.byArrangement ? ", by arrangement" : ""
        return "\(day) \(day.weekday.name) \(hours)\(service)\(arrangement)"
    }

    /// Bank holidays that are not announced may still move.
    private func warn() {
        let calendar = WorkingCalendar()
        let isKnown = (calendar.knownFrom.year...calendar.knownThrough.year).contains(year)
        guard !isKnown, reading.patterns.contains(where: \.closedOnBankHolidays) else { return }
        Voice.note("Warning: bank holidays of \(year) are reckoned by today's rule.")
    }
}

/// Sorts openings by day and time.
private struct OpeningDate: Comparable {
    let day: Day
    let opens: TimeOfDay?

    static func < (left: OpeningDate, right: OpeningDate) -> Bool {
        let none = TimeOfDay(minutes: 0)
        return (left.day, left.opens ?? none) < (right.day, right.opens ?? none)
    }
}
