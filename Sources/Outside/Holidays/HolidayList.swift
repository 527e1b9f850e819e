public import Domain
public import Foundation

/// An official list of bank holidays, as GOV.UK publishes it and as it keeps it.
///
/// Both are JSON. The published one has for each division its events, `2027-12-27`; the kept one has for each
/// division its years, and in each year its days, `27/12/2027`.
public struct HolidayList: Sendable, Equatable {
    /// The days of each year that the list holds whole.
    public private(set) var years: [Division: [Int: [Day]]] = [:]
    /// Years that are left out, and why.
    public private(set) var leftOut: [LeftOut] = []

    /// A year that is not whole.
    public struct LeftOut: Hashable, Sendable, CustomStringConvertible {
        public let division: Division
        public let year: Int
        public let count: Int

        public var description: String {
            "\(division.rawValue) \(year): it lists only \(count), which is no whole year"
        }
    }

    /// Why there is no list.
    public enum Failure: Error, Equatable, CustomStringConvertible {
        case notAList
        case unreadable(date: String)
        case nothing

        public var description: String {
            switch self {
            case .notAList: "It is not the JSON that GOV.UK publishes its bank holidays in."
            case .unreadable(let date): "The date \"\(date)\" cannot be read. Nothing was taken up."
            case .nothing: "It holds no whole year of any division. Nothing was taken up."
            }
        }
    }

    /// In every year since 1978 each division has had at least this many; a list with fewer has not been
    /// finished.
    private static let fewestInYear = 8

    /// - Throws: `Failure`.
    public init(_ json: Data) throws {
        let decoder = JSONDecoder()
        let days: [(Division, Day)]
        if let kept = try? decoder.decode(Kept.self, from: json) {  // the other shape is tried next
            days = try kept.days()
        } else if let published = try? decoder.decode([String: Published].self, from: json) {  // said below
            days = try published.flatMap { name, list in try list.days(of: name) }
        } else {
            throw Failure.notAList
        }
        for (division, day) in days { years[division, default: [:]][day.year, default: []].append(day) }
        for (division, known) in years {
            for (year, days) in known {
                let days = Set(days).sorted()
                let isWhole = days.count >= Self.fewestInYear
                years[division]?[year] = isWhole ? days : nil
                if !isWhole {
                    leftOut.append(LeftOut(division: division, year: year, count: days.count))
                }
            }
        }
        leftOut.sort { ($0.division.rawValue, $0.year) < ($1.division.rawValue, $1.year) }
        guard years.values.contains(where: { !$0.isEmpty }) else { throw Failure.nothing }
    }

    /// The calendar with every year of this list in the place of what it knew of that year.
    public func applied(to calendar: WorkingCalendar) -> WorkingCalendar {
        var calendar = calendar
        for (division, known) in years {
            for (year, days) in known { calendar.replace(year: year, division: division, with: days) }
        }
        return calendar
    }
}

/// The published list's division.
private struct Published: Decodable {
    struct Event: Decodable {
        let date: String
    }
    let events: [Event]

    func days(of name: String) throws -> [(Division, Day)] {
        guard let division = Division(rawValue: name) else { throw HolidayList.Failure.notAList }
        return try events.map { event in
            guard let day = Day(iso: event.date) else {
                throw HolidayList.Failure.unreadable(date: event.date)
            }
            return (division, day)
        }
    }
}

/// The kept list: divisions, their years, and strings among the years.
private struct Kept: Decodable {
    struct Entry: Decodable {
        let date: String
    }

    enum YearOrText: Decodable {
        case year([Entry])
        case text

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if (try? container.decode(String.self)) != nil {  // what is no string must be a year
                self = .text
            } else {
                self = .year(try container.decode([Entry].self))
            }
        }
    }

    let divisions: [String: [String: YearOrText]]

    func days() throws -> [(Division, Day)] {
        var days: [(Division, Day)] = []
        for (slug, years) in divisions {
            guard let division = Division.allCases.first(where: { slug.contains($0.rawValue) }) else {
                throw HolidayList.Failure.notAList
            }
            for case .year(let entries) in years.values {
                for entry in entries { days.append((division, try Self.day(entry.date))) }
            }
        }
        return days
    }

    private static func day(_ text: String) throws -> Day {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = Day(iso: "\(parts[2])-\(parts[1])-\(parts[0])") else {
            throw HolidayList.Failure.unreadable(date: text)
        }
        return day
    }
}
