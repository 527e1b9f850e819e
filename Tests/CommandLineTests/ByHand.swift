import Foundation

/// A count of working days, day by day, from lists typed off gov.uk/bank-holidays: written for the test only.
struct ByHand {
    let division: String
    /// A working day.
    let start: String
    let count: Int
    let answer: String

    var line: String { "\(division),\(start),\(count)" }

    init(_ chance: inout Chance) {
        let (division, closed) = Self.closed[Int.random(in: 0..<Self.closed.count, using: &chance)]
        func isOpen(_ day: Int) -> Bool { !Self.isWeekend(day) && !closed.contains(Self.written(day)) }
        // 1 January 2024 is 19,723 days after 1 January 1970; the walk stays within 2024 to 2026.
        var day = 19_723 + Int.random(in: 250..<850, using: &chance)
        while !isOpen(day) { day += 1 }
        (self.division, start) = (division, Self.written(day))
        count = Int.random(in: 1...120, using: &chance) * (Bool.random(using: &chance) ? 1 : -1)
        var left = abs(count)
        while left > 0 {
            day += count.signum()
            if isOpen(day) { left -= 1 }
        }
        answer = Self.written(day)
    }

    /// 1 January 1970 was a Thursday.
    private static func isWeekend(_ day: Int) -> Bool { [2, 3].contains(day % 7) }

    private static func written(_ day: Int) -> String {
        let date = Date(timeIntervalSince1970: Double(day) * 86_400)
        return String(date.ISO8601Format().prefix(10))
    }

    private static let closed: [(String, Set<String>)] = [
        (
            "england-and-wales",
            days("2024", "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")
                .union(days("2025", "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"))
                .union(days("2026", "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"))
        ),
        (
            "scotland",
            days("2024", "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26")
                .union(days("2025", "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"))
                .union(days("2026", "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"))
        ),
        (
            "northern-ireland",
            days("2024", "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26")
                .union(days("2025", "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"))
                .union(days("2026", "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"))
        ),
    ]

    private static func days(_ year: String, _ days: String) -> Set<String> {
        Set(days.split(separator: " ").map { "\(year)-\($0)" })
    }
}

/// Chance that a seed gives again: splitmix64.
struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
