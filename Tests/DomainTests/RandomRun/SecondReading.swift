import Foundation

@testable import Domain

/// The rules read a second time, by somebody who has read only the documents and the events: it shares no
/// function, number or state with the law. It hears what happens and objects where a rule was broken.
final class SecondReading {
    private(set) var objections: [String] = []
    private(set) var eventsHeard = 0
    private(set) var clocksCompared = 0
    var cases: [CaseID: CaseNotes] = [:]
    private var days: [StreamID: DayNotes] = [:]
    /// The first day of each centre's award, and how many families each of its rooms holds.
    private let awards: [CentreID: Int]
    private let rooms: [RoomID: Int]
    /// The last day on which somebody is checked and trained, for those whose papers run out on the way.
    private let fitUntil: [PersonID: Int]

    init(awards: [CentreID: Int], rooms: [RoomID: Int], fitUntil: [PersonID: Int] = [:]) {
        self.awards = awards
        self.rooms = rooms
        self.fitUntil = fitUntil
    }

    func object(_ what: String) { objections.append(what) }

    func hear(_ stream: StreamID, _ event: any Event, at now: Instant) {
        eventsHeard += 1
        switch stream {
        case .caseFile(let id):
            var notes = cases[id] ?? CaseNotes()
            for broken in notes.hear(event, at: now, accreditedFrom: awards) { object("\(id): \(broken)") }
            cases[id] = notes
        case .day(_, let day):
            days[stream, default: DayNotes()].hear(event)
            for person in Self.named(event) where fitUntil[person].map({ $0 < day.number }) ?? false {
                object("L1 or L2: \(person) is to work on \(day), and their papers have run out")
            }
        default: break
        }
    }

    /// Who is to work that day, by this event.
    private static func named(_ event: any Event) -> [PersonID] {
        switch event {
        case let event as StaffRostered: event.duties.map(\.person)
        case let event as SessionPlaced: [event.supervisor].compactMap { $0 }
        case let event as SupervisorPlaced: [event.supervisor]
        default: []
        }
    }

    /// Once all events of an act are heard: what they add up to.
    func look(back streams: [StreamID], at now: Instant) {
        for stream in Set(streams) {
            if case .day(let centre, let day) = stream, let notes = days[stream] {
                for broken in notes.broken(rooms) { object("\(centre) on \(day): \(broken)") }
            }
        }
    }

    /// Compares every deadline that is shown with its own.
    func compare(_ shown: [Clock], of file: CaseID, at now: Instant) {
        let mine = Set((cases[file] ?? CaseNotes()).clocks())
        let theirs = Set(shown.map(Deadline.init))
        clocksCompared += shown.count
        if mine != theirs {
            object(
                "\(file) at \(now.day) \(now.time): shown but not owed \(theirs.subtracting(mine)), owed but "
                    + "not shown \(mine.subtracting(theirs))")
        }
    }
}

/// One deadline, in plain numbers.
struct Deadline: Hashable, CustomStringConvertible {
    var rule: String
    var what: String
    /// Milliseconds since 1970.
    var overdueFrom: Int64
    var met: Int64?

    init(_ rule: String, _ what: String, overdueFrom: Int64, met: Int64?) {
        self.rule = rule
        self.what = what
        self.overdueFrom = overdueFrom
        self.met = met
    }

    init(_ clock: Clock) {
        self.init(
            clock.rule.rawValue, clock.duty.rawValue, overdueFrom: clock.overdueFrom.milliseconds,
            met: clock.met?.milliseconds)
    }

    var description: String { "\(rule) \(what) until \(overdueFrom) met \(met.map(String.init) ?? "no")" }
}

/// Reckoning with days, by Foundation's calendar and a list of bank holidays written down for the run.
enum Almanac {
    private static let london = TimeZone(identifier: "Europe/London")!
    private static let utc: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "UTC")!
        return calendar
    }()

    /// Bank holidays in England and Wales, as published on GOV.UK.
    private static let bankHolidays: Set<String> = [
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25",
        "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
        "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31",
        "2027-08-30", "2027-12-27", "2027-12-28",
    ]

    /// Midnight in London at which that day, counted from 1970, begins: in milliseconds.
    static func start(of day: Int) -> Int64 { at(day, minute: 0) }

    /// That minute of that day in London.
    static func at(_ day: Int, minute: Int) -> Int64 {
        let asIfUTC = Date(timeIntervalSince1970: Double(day) * 86_400 + Double(minute) * 60)
        let summer = asIfUTC.addingTimeInterval(-3600)
        let isSummer = london.secondsFromGMT(for: summer) == 3600
        return Int64((isSummer ? summer : asIfUTC).timeIntervalSince1970) * 1000
    }

    static func day(of milliseconds: Int64) -> Int {
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        let local = date.timeIntervalSince1970 + Double(london.secondsFromGMT(for: date))
        return Int((local / 86_400).rounded(.down))
    }

    static func adding(months: Int, to day: Int) -> Int {
        let date = Date(timeIntervalSince1970: Double(day) * 86_400)
        let later = utc.date(byAdding: .month, value: months, to: date)!
        return Int(later.timeIntervalSince1970 / 86_400)
    }

    static func adding(workingDays count: Int, to day: Int) -> Int {
        var day = day
        var left = count
        while left > 0 {
            day += 1
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = utc.dateComponents([.year, .month, .day, .weekday], from: date)
            let iso = String(format: "%04d-%02d-%02d", parts.year!, parts.month!, parts.day!)
            if parts.weekday != 1, parts.weekday != 7, !bankHolidays.contains(iso) { left -= 1 }
        }
        return day
    }
}
