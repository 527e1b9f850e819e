import Foundation
import Testing

@testable import Domain

@Suite("Days")
struct DayTests {
    @Test("every day of four hundred years and more is the one after the last, and reads back as written")
    func walk() throws {
        var day = try Day("1899-12-31")
        var weekday = Weekday.sunday
        let end = try Day("2301-01-01")
        while day < end {
            let next = day + 1
            weekday = try #require(Weekday(rawValue: (weekday.rawValue + 1) % 7))
            guard next.weekday == weekday, Day(iso: next.description) == next,
                Day(year: next.year, month: next.month, day: next.dayOfMonth) == next,
                next.dayOfMonth == 1 || next.dayOfMonth == day.dayOfMonth + 1
            else {
                Issue.record("\(next) does not follow \(day)")
                return
            }
            day = next
        }
        #expect(day == end)
    }

    @Test("1970 began on a Thursday, and day 0 is its first")
    func epoch() throws {
        #expect(try Day("1970-01-01").number == 0)
        #expect(Day(number: 0).weekday == .thursday)
        #expect(Day(number: -1).description == "1969-12-31")
        #expect(Day(number: -719_162).description == "0001-01-01")
        #expect(try Day("9999-12-31") + 1 == Day(number: 2_932_897))
    }

    @Test(
        "only a date of the calendar, written in full, is read",
        arguments: [
            "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
            "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "", "-",
            "--", "２０２６-01-01", "2026-0१-01", "+026-01-01", "2026-+1-01", "20260101", "2026-01-01-",
        ])
    func unread(_ text: String) { #expect(Day(iso: text) == nil) }

    @Test("leap days are read where there are such")
    func leap() throws {
        for text in ["2024-02-29", "2000-02-29", "2028-02-29"] { #expect(try Day(text).description == text) }
        #expect(try Day("2024-02-28") + 1 == (try Day("2024-02-29")))
        #expect(try Day("2024-02-10").lengthOfMonth == 29)
        #expect(try Day("1900-02-10").lengthOfMonth == 28)
    }

    @Test(
        "months are added to the same day of the month, or to the last there is",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2026-11-21", 6, "2027-05-21"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-12-31", 2, "2027-02-28"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2026-05-30", 0, "2026-05-30"),
            ("2026-01-31", -13, "2024-12-31"),
        ])
    func months(_ from: String, _ count: Int, _ expected: String) throws {
        #expect(try Day(from).adding(months: count) == (try Day(expected)))
    }

    @Test("a month's first Saturday is its first by number, whatever day the month begins on")
    func ordinal() throws {
        #expect(try Day("2026-08-01").ordinalInMonth == 1)
        #expect(try Day("2026-08-07").ordinalInMonth == 1)
        #expect(try Day("2026-08-08").ordinalInMonth == 2)
        #expect(try Day("2026-08-29").ordinalInMonth == 5)
    }

    @Test("a span holds both its ends")
    func span() throws {
        let span = DaySpan(first: try Day("2026-11-02"), last: try Day("2026-11-04"))
        #expect(span.contains(span.first) && span.contains(span.last))
        #expect(!span.contains(span.first - 1) && !span.contains(span.last + 1))
        #expect(span.last - span.first == 2)
    }

    @Test("a day is kept as its date, and what is no date is refused")
    func coded() throws {
        let day = try Day("2026-11-21")
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-21"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }
}
