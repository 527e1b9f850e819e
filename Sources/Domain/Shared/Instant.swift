/// A moment, in UTC. What people mean by it is its `day` and `time` in Europe/London.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// That time of that day in London. In the hour which March leaves out, the hour after it is meant;
    /// in the hour which October has twice, the first.
    public init(_ day: Day, _ time: TimeOfDay) {
        let asIfUTC = (Int64(day.number) * 1440 + Int64(time.minutes)) * 60_000
        let summer = Instant(milliseconds: asIfUTC - 3_600_000)
        self = London.isSummer(summer) ? summer : Instant(milliseconds: asIfUTC)
    }

    /// The first moment of that day in London.
    public init(startOf day: Day) { self.init(day, TimeOfDay(minutes: 0)) }

    public var day: Day { Day(number: Int(localMinutes.flooredDivision(by: 1440))) }
    /// The time on London's clock.
    public var time: TimeOfDay {
        TimeOfDay(minutes: Int(localMinutes - localMinutes.flooredDivision(by: 1440) * 1440))
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
    /// So many minutes later; earlier where negative.
    public func adding(minutes: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
    }
    /// Whole minutes from the other moment to this one; negative where this is the earlier.
    public func minutes(since other: Instant) -> Int {
        Int((milliseconds - other.milliseconds).flooredDivision(by: 60_000))
    }

    private var localMinutes: Int64 {
        milliseconds.flooredDivision(by: 60_000) + (London.isSummer(self) ? 60 : 0)
    }
}

/// When the clocks of London are an hour ahead of UTC.
enum London {
    /// House rule: Summer Time Order 2002, art. 2, and its forerunners from 1996: from 01:00 UTC on the last
    /// Sunday of March to 01:00 UTC on the last Sunday of October. Earlier years are taken alike.
    static func isSummer(_ instant: Instant) -> Bool {
        let day = Day(number: Int(instant.milliseconds.flooredDivision(by: 86_400_000)))
        switch day.month {
        case 4...9: return true
        case 3: return instant.milliseconds >= change(lastSundayOf: 3, day.year)
        case 10: return instant.milliseconds < change(lastSundayOf: 10, day.year)
        default: return false
        }
    }

    private static func change(lastSundayOf month: Int, _ year: Int) -> Int64 {
        let last = Day(year: year, month: month, day: 31)!
        let sunday = last - (last.weekday.rawValue + 1) % 7
        return Int64(sunday.number) * 86_400_000 + 3_600_000
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

extension Instant: CustomStringConvertible, Codable {
    /// London's day and time, `2025-03-03T09:00`, for people; stored as milliseconds.
    public var description: String { "\(day)T\(time)" }

    /// Reads `2025-03-03T09:00` as London's time, or `2025-03-03` as the first moment of that day.
    public init?(london text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard let first = parts.first, let day = Day(iso: first) else { return nil }
        if parts.count == 1 {
            self.init(startOf: day)
        } else if parts.count == 2, let time = TimeOfDay(parts[1]) {
            self.init(day, time)
        } else {
            return nil
        }
    }

    /// A number is milliseconds, as the journal keeps them; a text is London's time, as scenarios write it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {  // a text is tried next
            self.init(milliseconds: number)
            return
        }
        let text = try container.decode(String.self)
        guard let instant = Instant(london: text) else {
            throw unreadable(text, as: "moment such as 2025-03-03T09:00", decoder)
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
