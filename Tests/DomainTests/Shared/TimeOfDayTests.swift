import Foundation
import Testing

@testable import Domain

@Suite("Times of day")
struct TimeOfDayTests {
    private func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text), "\(text)") }

    @Test("hours and minutes are read, and written with two digits each")
    func read() throws {
        #expect(try time("09:05").description == "09:05")
        #expect(try time("9:05").minutes == 545)
        #expect(try time("23:59").minutes == 1439)
        #expect(try time("0:00").minutes == 0)
    }

    @Test(
        "what is no time is not read",
        arguments: [
            "24:01", "25:00", "12:60", "12:5", "12", "", ":", "12:", ":30", "12:30:00", "-1:30", "+1:30",
            "1２:30",
            " 9:05", "9.05", "009:05",
        ])
    func unread(_ text: String) { #expect(TimeOfDay(text) == nil) }

    @Test("the end of the day is 24:00, and reads back as it is kept")
    func end() throws {
        let end = TimeOfDay(minutes: 1440)
        #expect(end.description == "24:00")
        #expect(TimeOfDay("24:00") == end)
        let kept = try JSONEncoder().encode([end])
        #expect(try JSONDecoder().decode([TimeOfDay].self, from: kept) == [end])
    }

    @Test("minutes outside the day are brought to its nearer end")
    func clamped() throws {
        #expect(TimeOfDay(minutes: -5).minutes == 0)
        #expect(TimeOfDay(minutes: 2000).minutes == 1440)
        #expect(try time("23:50") + 30 == TimeOfDay(minutes: 1440))
        #expect(try time("00:10") - 30 == TimeOfDay(minutes: 0))
        #expect(try time("10:00") + 90 == time("11:30"))
    }

    @Test("spans that only touch do not overlap")
    func spans() throws {
        let morning = TimeSpan(from: try time("10:00"), to: try time("12:00"))
        let noon = TimeSpan(from: try time("12:00"), to: try time("13:00"))
        let late = TimeSpan(from: try time("11:59"), to: try time("13:00"))
        #expect(!morning.overlaps(noon) && !noon.overlaps(morning))
        #expect(morning.overlaps(late) && late.overlaps(morning))
        #expect(late.contains(noon) && !noon.contains(late) && morning.contains(morning))
        #expect(morning.minutes == 120)
    }
}
