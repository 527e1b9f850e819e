import Testing

@testable import Domain

extension Day {
    /// A day written in a test; a slip of the pen stops the test.
    init(_ iso: String) throws { self = try #require(Day(iso: iso), "\(iso) is not a day") }
}

@Suite("Working days")
struct WorkingCalendarTests {
    let calendar = WorkingCalendar()

    private func holidays(_ year: Int, _ division: Division) -> [String] {
        calendar.bankHolidays(in: year, division: division).map { String($0.description.dropFirst(5)) }
    }

    @Test(
        "Easter is where the tables have it",
        arguments: [
            "1995-04-16", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
            "2024-03-31", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2285-03-22", "1818-03-22",
        ])
    func easter(_ iso: String) throws {
        let day = try Day(iso)
        #expect(Day.easterSunday(of: day.year) == day)
        #expect(day.weekday == .sunday)
    }

    @Test("there is no Easter to reckon outside the Gregorian years")
    func noEaster() {
        #expect(Day.easterSunday(of: 1582) == nil)
        #expect(Day.easterSunday(of: 10_000) == nil)
        #expect(Day.easterSunday(of: Int.min) == nil)
    }

    @Test("1995: the early May holiday was on 8 May, and in Scotland on both days")
    func year1995() {
        #expect(
            holidays(1995, .englandAndWales) == [
                "01-02", "04-14", "04-17", "05-08", "05-29", "08-28", "12-25", "12-26",
            ])
        #expect(
            holidays(1995, .scotland) == [
                "01-02", "01-03", "04-14", "05-01", "05-08", "05-29", "08-07", "12-25", "12-26",
            ])
        #expect(holidays(1995, .northernIreland).contains("05-08"))
        #expect(!holidays(1995, .northernIreland).contains("05-01"))
    }

    @Test(
        "the holidays proclaimed for one year stand, and those they replaced do not",
        arguments: Division.allCases)
    func proclaimed(_ division: Division) {
        #expect(holidays(1999, division).suffix(3) == ["12-27", "12-28", "12-31"])
        #expect(holidays(2002, division).filter { $0.hasPrefix("06") } == ["06-03", "06-04"])
        #expect(holidays(2011, division).contains("04-29"))
        #expect(holidays(2012, division).filter { $0.hasPrefix("06") } == ["06-04", "06-05"])
        #expect(holidays(2020, division).filter { $0.hasPrefix("05") } == ["05-08", "05-25"])
        #expect(holidays(2022, division).filter { $0 > "05-02" && $0 < "06-30" } == ["06-02", "06-03"])
        #expect(holidays(2022, division).contains("09-19"))
        #expect(holidays(2023, division).contains("05-08"))
        for year in [2002, 2012, 2022] {
            #expect(!holidays(year, division).contains { $0 > "05-10" && $0 < "06-01" })
        }
    }

    @Test("15 June 2026 is a holiday in Scotland alone")
    func worldCup() {
        #expect(holidays(2026, .scotland).contains("06-15"))
        #expect(!holidays(2026, .englandAndWales).contains("06-15"))
        #expect(!holidays(2026, .northernIreland).contains("06-15"))
    }

    @Test("St Andrew's Day is a holiday from 2007 on, and on the Monday where it falls on a weekend")
    func saintAndrew() {
        #expect(!holidays(2006, .scotland).contains("11-30"))
        #expect(holidays(2007, .scotland).contains("11-30"))
        #expect(holidays(2008, .scotland).contains("12-01"))
        #expect(holidays(2024, .scotland).contains("12-02"))
    }

    @Test("a holiday on a weekend gives its place to a weekday that is not one already")
    func substitutes() {
        #expect(holidays(2004, .englandAndWales).suffix(2) == ["12-27", "12-28"])
        #expect(holidays(2016, .englandAndWales).suffix(2) == ["12-26", "12-27"])
        #expect(holidays(2026, .englandAndWales).suffix(2) == ["12-25", "12-28"])
        #expect(holidays(2005, .scotland).prefix(2) == ["01-03", "01-04"])
        #expect(holidays(2012, .scotland).prefix(2) == ["01-02", "01-03"])
        #expect(holidays(1999, .scotland).prefix(2) == ["01-01", "01-04"])
        #expect(holidays(2019, .northernIreland).contains("03-18"))
        #expect(holidays(2025, .northernIreland).contains("07-14"))
    }

    @Test("no holiday is on a weekend or twice in a year, in any year the reckoning reaches")
    func sound() {
        for year in stride(from: 1583, through: 9999, by: 7) {
            for division in Division.allCases {
                let days = BankHolidays.days(in: year, division)
                #expect(Set(days).count == days.count)
                #expect(days.allSatisfy { !$0.weekday.isWeekend && $0.year == year })
            }
        }
        #expect(BankHolidays.days(in: 12_000, .scotland).isEmpty)
    }

    @Test(
        "counting leaves out the first day, weekends and bank holidays",
        arguments: [
            ("2025-12-22", 10, Division.englandAndWales, "2026-01-08"),
            ("2025-12-22", 10, .scotland, "2026-01-09"),
            ("2026-04-02", 1, .englandAndWales, "2026-04-07"),
            ("2026-04-02", 1, .scotland, "2026-04-06"),
            ("2026-07-10", 1, .northernIreland, "2026-07-14"),
            ("2026-11-21", 1, .englandAndWales, "2026-11-23"),
            ("2026-11-21", 0, .englandAndWales, "2026-11-23"),
            ("2026-11-23", 0, .englandAndWales, "2026-11-23"),
            ("2026-12-25", 0, .englandAndWales, "2026-12-29"),
            ("2026-11-21", -1, .englandAndWales, "2026-11-20"),
            ("2026-11-23", -1, .englandAndWales, "2026-11-20"),
            ("2026-01-05", -3, .englandAndWales, "2025-12-30"),
            ("2024-02-28", 2, .englandAndWales, "2024-03-01"),
            ("1999-12-30", 1, .englandAndWales, "2000-01-04"),
            ("1999-12-30", 1, .scotland, "2000-01-05"),
        ])
    func adding(_ from: String, _ n: Int, _ division: Division, _ expected: String) throws {
        #expect(calendar.adding(workingDays: n, to: try Day(from), in: division) == (try Day(expected)))
    }

    @Test("counting on and back is what counting one day at a time gives", arguments: Division.allCases)
    func oneByOne(_ division: Division) throws {
        let start = try Day("2025-11-15")
        for offset in 0..<60 {
            let from = start + offset
            for n in [-12, -1, 1, 4, 10, 23] {
                var day = from
                var left = abs(n)
                while left > 0 {
                    day = day + (n < 0 ? -1 : 1)
                    if calendar.isWorkingDay(day, division: division) { left -= 1 }
                }
                let answer = calendar.adding(workingDays: n, to: from, in: division)
                #expect(answer == day)
                #expect(calendar.isWorkingDay(answer, division: division))
            }
        }
    }

    @Test("a count beyond the largest is taken as the largest, and ends")
    func largest() throws {
        let start = try Day("2026-11-21")
        let far = calendar.adding(workingDays: Int.max, to: start, in: .scotland)
        #expect(far == calendar.adding(workingDays: WorkingCalendar.largestCount, to: start, in: .scotland))
        #expect(calendar.adding(workingDays: Int.min, to: start, in: .scotland) < start)
    }

    @Test("a newer list replaces its year in its division, withdrawing as well as adding")
    func replacing() throws {
        var newer = calendar
        newer.replace(
            year: 2027, division: .englandAndWales, with: [try Day("2027-06-04"), try Day("2026-06-05")])
        #expect(newer.bankHolidays(in: 2027, division: .englandAndWales) == [try Day("2027-06-04")])
        #expect(newer.isWorkingDay(try Day("2027-03-26"), division: .englandAndWales))
        #expect(!newer.isWorkingDay(try Day("2027-03-26"), division: .scotland))
        #expect(newer.bankHolidays(in: 2026, division: .englandAndWales).count == 8)
        #expect(newer.knownThrough == calendar.knownThrough)
    }

    @Test("an answer past the last announced year carries a warning, until that year is imported")
    func known() throws {
        #expect(calendar.knownThrough == (try Day("2028-12-31")))
        #expect(calendar.knownFrom == (try Day("1995-01-01")))
        #expect(!calendar.warnsBeyond(try Day("2028-12-31")))
        #expect(calendar.warnsBeyond(try Day("2029-01-01")))
        #expect(calendar.warnsBeyond(try Day("1994-12-31")))
        var newer = calendar
        newer.replace(year: 2030, division: .englandAndWales, with: [try Day("2030-01-01")])
        #expect(newer.warnsBeyond(try Day("2029-01-01")), "2029 is still missing")
        newer.replace(year: 2029, division: .englandAndWales, with: [try Day("2029-01-01")])
        #expect(newer.knownThrough == (try Day("2030-12-31")))
        #expect(newer.warnsBeyond(try Day("2029-01-01"), in: .scotland))
    }
}
