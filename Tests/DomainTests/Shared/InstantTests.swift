import Foundation
import Testing

@testable import Domain

@Suite("Moments in London")
struct InstantTests {
    private func moment(_ london: String) throws -> Instant {
        try #require(Instant(london: london), "\(london)")
    }

    /// Milliseconds since 1970 of a moment written in UTC.
    private func utc(_ text: String) throws -> Int64 {
        let date = try #require(ISO8601DateFormatter().date(from: text), "\(text)")
        return Int64((date.timeIntervalSince1970 * 1000).rounded())
    }

    @Test("winter is UTC and summer an hour ahead")
    func seasons() throws {
        #expect(try moment("2026-01-15T12:00").milliseconds == (try utc("2026-01-15T12:00:00Z")))
        #expect(try moment("2026-07-15T12:00").milliseconds == (try utc("2026-07-15T11:00:00Z")))
        #expect(try moment("2026-07-15").milliseconds == (try utc("2026-07-14T23:00:00Z")))
        #expect(Instant(milliseconds: try utc("2026-07-14T23:00:00Z")).description == "2026-07-15T00:00")
    }

    @Test(
        "in March the clock goes from 00:59 to 02:00",
        arguments: [("2025-03-30", 30), ("2026-03-29", 29), ("2027-03-28", 28), ("2024-03-31", 31)])
    func march(_ iso: String, _ dayOfMonth: Int) throws {
        let change = Instant(milliseconds: try utc("\(iso)T01:00:00Z"))
        #expect(change.time == TimeOfDay(minutes: 120))
        #expect(change.adding(minutes: -1).time == TimeOfDay(minutes: 59))
        #expect(change.day.dayOfMonth == dayOfMonth && change.day.weekday == .sunday)
        #expect(try moment("\(iso)T01:30").description == "\(iso)T02:30", "the hour left out")
        #expect(try moment("\(iso)T02:00") == change)
        let day = try Day(iso)
        #expect(Instant(startOf: day + 1).minutes(since: Instant(startOf: day)) == 23 * 60)
    }

    @Test(
        "in October the hour from 01:00 comes twice, and the first is meant",
        arguments: ["2025-10-26", "2026-10-25"])
    func october(_ iso: String) throws {
        let first = try moment("\(iso)T01:30")
        #expect(first.milliseconds == (try utc("\(iso)T00:30:00Z")))
        #expect(first.adding(minutes: 60).description == first.description)
        #expect(try moment("\(iso)T02:00").minutes(since: first) == 90)
        let day = try Day(iso)
        #expect(Instant(startOf: day + 1).minutes(since: Instant(startOf: day)) == 25 * 60)
    }

    @Test("every quarter of an hour of two years is the day and time which the system's own zone has")
    func agreesWithZone() throws {
        let zone = try #require(TimeZone(identifier: "Europe/London"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        var instant = try moment("2026-01-01")
        let end = try moment("2028-01-01")
        while instant < end {
            let seconds = TimeInterval(instant.milliseconds / 1000)
            let ahead = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
            let minutes = Int(instant.milliseconds / 60_000) + ahead / 60
            guard instant.day.number == minutes / 1440, instant.time.minutes == minutes % 1440 else {
                Issue.record("\(instant.milliseconds) is not \(instant)")
                return
            }
            instant = instant.adding(minutes: 15)
        }
    }

    @Test(
        "the last minute of a day is still that day, summer and winter",
        arguments: ["2026-01-31", "2026-07-31", "2026-12-31"])
    func lastMinute(_ iso: String) throws {
        let last = try moment("\(iso)T23:59")
        #expect(last.day == (try Day(iso)))
        #expect(last.adding(minutes: 1).day == (try Day(iso)) + 1)
        #expect(Instant(milliseconds: last.milliseconds + 59_999).day == (try Day(iso)))
        #expect(Instant(try Day(iso), TimeOfDay(minutes: 1440)) == last.adding(minutes: 1))
    }

    @Test("moments before 1970 have their day and minute too")
    func before1970() throws {
        let moment = Instant(milliseconds: -1)
        #expect(moment.description == "1969-12-31T23:59")
        #expect(Instant(milliseconds: 0).minutes(since: moment) == 0)
        #expect(moment.minutes(since: Instant(milliseconds: 0)) == -1)
    }

    @Test("every minute of the days of change reads back as written, but for those left out")
    func roundTrip() throws {
        for iso in ["2026-03-29", "2026-10-25", "2026-06-01"] {
            for minute in 0..<1440 where iso != "2026-03-29" || !(60..<120).contains(minute) {
                let instant = Instant(try Day(iso), TimeOfDay(minutes: minute))
                #expect(instant.time.minutes == minute)
                #expect(instant.day.description == iso)
            }
        }
    }

    @Test(
        "what is no moment is not read",
        arguments: ["", "T", "2026-01-01T", "2026-01-01T25:00", "2026-01-01 10:00", "now"])
    func unread(_ text: String) { #expect(Instant(london: text) == nil) }

    @Test("a moment is kept in milliseconds, and read from London's time too")
    func coded() throws {
        let moment = try moment("2026-11-21T09:00")
        let data = try JSONEncoder().encode([moment])
        #expect(String(decoding: data, as: UTF8.self) == "[\(moment.milliseconds)]")
        #expect(try JSONDecoder().decode([Instant].self, from: data) == [moment])
        #expect(
            try JSONDecoder().decode([Instant].self, from: Data(#"["2026-11-21T09:00"]"#.utf8)) == [moment])
    }
}
