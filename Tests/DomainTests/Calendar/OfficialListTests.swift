import Foundation
import Testing

@testable import Domain

/// The official list as GOV.UK keeps it: divisions, their years, and strings among the years.
private struct OfficialList {
    struct Entry: Decodable {
        let title: String
        let date: String
    }

    enum YearOrText: Decodable {
        case year([Entry])
        case text

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            // A slug and a title stand among the years: what is no string must be a year.
            if (try? container.decode(String.self)) != nil {
                self = .text
            } else {
                self = .year(try container.decode([Entry].self))
            }
        }
    }

    struct File: Decodable {
        let divisions: [String: [String: YearOrText]]
    }

    var days: [(division: Division, year: Int, days: [Day])] = []

    init() throws {
        let file = try JSONDecoder().decode(File.self, from: SharedData.data("bank-holidays.json"))
        for (slug, years) in file.divisions {
            let division = try #require(Division.allCases.first { slug.contains($0.rawValue) }, "\(slug)")
            for (name, entries) in years {
                guard case .year(let entries) = entries, let year = Int(name) else { continue }
                days.append((division, year, try entries.map(Self.day).sorted()))
            }
        }
    }

    private static func day(_ entry: Entry) throws -> Day {
        let parts = entry.date.split(separator: "/").compactMap { Int($0) }
        try #require(parts.count == 3, "\(entry.date)")
        return try #require(Day(year: parts[2], month: parts[1], day: parts[0]), "\(entry.date)")
    }
}

@Suite("The official list of bank holidays")
struct OfficialListTests {
    @Test(
        "every year and division of the official list is what the rule gives",
        .enabled(if: SharedData.has("bank-holidays.json"), "skipped: bank-holidays.json is not at hand"))
    func agrees() throws {
        let list = try OfficialList()
        #expect(list.days.count >= 30)
        for (division, year, days) in list.days {
            let ours = WorkingCalendar().bankHolidays(in: year, division: division)
            #expect(ours == days, "\(division.rawValue) \(year)")
        }
    }

    @Test(
        "every day of the listed years is a working day or not as the list has it",
        .enabled(if: SharedData.has("bank-holidays.json"), "skipped: bank-holidays.json is not at hand"))
    func everyDay() throws {
        let calendar = WorkingCalendar()
        for (division, year, days) in try OfficialList().days {
            let closed = Set(days)
            var day = try #require(Day(year: year, month: 1, day: 1))
            while day.year == year {
                let expected = !day.weekday.isWeekend && !closed.contains(day)
                #expect(calendar.isWorkingDay(day, division: division) == expected, "\(day) \(division)")
                day = day + 1
            }
        }
    }
}
