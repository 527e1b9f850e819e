import Foundation
import Testing

@testable import Domain

@Suite("Dates of an opening pattern")
struct OpeningPatternTests {
    private func year(_ year: Int) throws -> DaySpan {
        DaySpan(first: try Day("\(year)-01-01"), last: try Day("\(year)-12-31"))
    }

    private func dates(_ days: [Day]) -> [String] { days.map { String($0.description.dropFirst(5)) } }

    @Test("1st and 3rd Saturdays of 2026")
    func firstAndThird() {
        let pattern = OpeningPattern(weekday: .saturday, ordinals: [1, 3])
        #expect(
            dates(pattern.days(inYear: 2026)) == [
                "01-03", "01-17", "02-07", "02-21", "03-07", "03-21", "04-04", "04-18", "05-02", "05-16",
                "06-06",
                "06-20", "07-04", "07-18", "08-01", "08-15", "09-05", "09-19", "10-03", "10-17", "11-07",
                "11-21",
                "12-05", "12-19",
            ])
    }

    @Test("a fifth Saturday is only in the months that have one, and the last is the fourth elsewhere")
    func fifth() {
        let fifth = OpeningPattern(weekday: .saturday, ordinals: [5])
        #expect(dates(fifth.days(inYear: 2026)) == ["01-31", "05-30", "08-29", "10-31"])
        let last = OpeningPattern(weekday: .saturday, ordinals: [-1])
        #expect(
            dates(last.days(inYear: 2026)) == [
                "01-31", "02-28", "03-28", "04-25", "05-30", "06-27", "07-25", "08-29", "09-26", "10-31",
                "11-28",
                "12-26",
            ])
        let fourthAndLast = OpeningPattern(weekday: .saturday, ordinals: [4, -1])
        #expect(dates(fourthAndLast.days(inYear: 2026)).prefix(4) == ["01-24", "01-31", "02-28", "03-28"])
    }

    @Test("29 February is a fifth Saturday in 2020 and a fifth Thursday in 2024")
    func leapDay() {
        #expect(dates(OpeningPattern(weekday: .saturday, ordinals: [5]).days(inYear: 2020)).contains("02-29"))
        #expect(dates(OpeningPattern(weekday: .thursday, ordinals: [5]).days(inYear: 2024)).contains("02-29"))
        #expect(
            dates(OpeningPattern(weekday: .thursday, ordinals: [-1]).days(inYear: 2024)).contains("02-29"))
    }

    @Test("ordinals are what counting through each month gives, in every year from 1996 to 2040")
    func counted() throws {
        for year in 1996...2040 {
            for weekday in [Weekday.saturday, .thursday] {
                var byOrdinal: [Int: [Day]] = [:]
                for month in 1...12 {
                    var day = try #require(Day(year: year, month: month, day: 1))
                    var found: [Day] = []
                    while day.month == month {
                        if day.weekday == weekday { found.append(day) }
                        day = day + 1
                    }
                    for (place, day) in found.enumerated() {
                        byOrdinal[place + 1, default: []].append(day)
                        byOrdinal[place - found.count, default: []].append(day)
                    }
                }
                for (ordinal, days) in byOrdinal {
                    #expect(OpeningPattern(weekday: weekday, ordinals: [ordinal]).days(inYear: year) == days)
                }
            }
        }
    }

    @Test("fortnights run on across the year's end and through leap years from their first date")
    func fortnights() throws {
        let pattern = OpeningPattern(weekday: .saturday, weeksApart: 2, firstDay: try Day("2026-12-12"))
        #expect(dates(pattern.days(inYear: 2026)) == ["12-12", "12-26"])
        #expect(dates(pattern.days(inYear: 2027)).prefix(2) == ["01-09", "01-23"])
        #expect(pattern.days(inYear: 2025).isEmpty, "nothing before the first date")
        let far = pattern.days(in: DaySpan(first: try Day("2026-12-12"), last: try Day("2032-12-31")))
        #expect(zip(far, far.dropFirst()).allSatisfy { $1 - $0 == 14 })
        #expect(Set(far).isSuperset(of: [try Day("2028-02-19"), try Day("2028-03-04")]))
    }

    @Test("without a first date a fortnightly pattern has no dates, and says so")
    func undated() throws {
        let pattern = OpeningPattern(weekday: .saturday, weeksApart: 2)
        #expect(pattern.needsFirstDay && !pattern.hasDates)
        #expect(pattern.days(inYear: 2026).isEmpty)
        #expect(OpeningPattern(weekday: .saturday, weeksUnsaid: true).days(inYear: 2026).isEmpty)
        #expect(OpeningPattern(weekday: nil, byArrangement: true).days(inYear: 2026).isEmpty)
    }

    @Test("days on which the centre is closed are left out, and bank holidays where the pattern says so")
    func closed() throws {
        let boxingDay = try Day("2026-12-26")
        var pattern = OpeningPattern(weekday: .saturday)
        #expect(pattern.days(in: try year(2026)).count == 52)
        #expect(pattern.days(in: try year(2026), closed: [boxingDay]).count == 51)
        #expect(pattern.days(in: try year(2026), bankHolidays: [boxingDay]).count == 52)
        pattern.closedOnBankHolidays = true
        #expect(pattern.days(in: try year(2026), bankHolidays: [boxingDay]).count == 51)
    }

    @Test("a span holds its first and its last day; one that ends before it begins holds none")
    func ends() throws {
        let pattern = OpeningPattern(weekday: .saturday)
        let saturday = try Day("2026-11-21")
        #expect(pattern.days(in: DaySpan(first: saturday, last: saturday)) == [saturday])
        #expect(pattern.days(in: DaySpan(first: saturday + 1, last: saturday + 6)).isEmpty)
        #expect(pattern.days(in: DaySpan(first: saturday, last: saturday - 1)).isEmpty)
        #expect(pattern.days(inYear: 0).isEmpty && pattern.days(inYear: 10_000).isEmpty)
        #expect(pattern.days(inYear: Int.max).isEmpty)
    }

    @Test("a first date is set on the pattern's own weekday, and refused on another")
    func starting() throws {
        let reading = OpeningReader.read("Saturdays fortnightly 10.30am to 1.30pm")
        #expect(reading.needsFirstDay)
        let wrong = reading.starting(try Day("2026-01-11"))
        #expect(wrong.needsFirstDay)
        #expect(wrong.notices.contains(.firstDayOnOtherWeekday(try Day("2026-01-11"))))
        let right = reading.starting(try Day("2026-01-10"))
        #expect(!right.needsFirstDay && right.notices.isEmpty)
        #expect(right.spoken == ["every other Saturday from 10 January 2026, 10:30 to 13:30"])
        let dates = try #require(right.patterns.first).days(inYear: 2026)
        #expect(dates.count == 26)
        #expect([dates.first, dates.last] == [try Day("2026-01-10"), try Day("2026-12-26")])
        let weekend = OpeningReader.read("alternate weekends 10-12").starting(try Day("2026-01-10"))
        #expect(weekend.patterns.map(\.firstDay) == [try Day("2026-01-10"), try Day("2026-01-11")])
    }

    @Test("a pattern reads back as it is kept")
    func coded() throws {
        let reading = OpeningReader.read(
            "Supported: alternate Sat 10-2 by appt, not bank holidays. Supervised: TBA")
        let kept = try JSONEncoder().encode(reading)
        #expect(try JSONDecoder().decode(OpeningReading.self, from: kept) == reading)
        #expect(reading.patterns.first?.closedOnBankHolidays == true)
    }
}
