/// A time on the clock at a centre, in minutes after midnight.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes after midnight; 1440 is the end of the day.
    public let minutes: Int

    /// - Parameter minutes: 0 to 1440; anything else is brought to the nearer end.
    public init(minutes: Int) { self.minutes = min(max(minutes, 0), 1440) }

    /// That time; nil where the clock has none, such as 24:00 or 9:60.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// Reads `09:05` and `9:05`; `24:00` is the end of the day.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        if hour == 24, minute == 0 {
            self.init(minutes: 1440)
        } else {
            self.init(hour: hour, minute: minute)
        }
    }

    public var hour: Int { minutes / 60 }
    public var minute: Int { minutes % 60 }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
    public static func + (time: TimeOfDay, minutes: Int) -> TimeOfDay {
        TimeOfDay(minutes: time.minutes + minutes)
    }
    public static func - (time: TimeOfDay, minutes: Int) -> TimeOfDay {
        TimeOfDay(minutes: time.minutes - minutes)
    }
}

extension TimeOfDay: CustomStringConvertible, Codable {
    /// `09:05`.
    public var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = TimeOfDay(text) else { throw unreadable(text, as: "time such as 09:05", decoder) }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A stretch of one day, from its first minute up to but not including its last.
public struct TimeSpan: Hashable, Codable, Sendable {
    public var from: TimeOfDay
    public var to: TimeOfDay

    public init(from: TimeOfDay, to: TimeOfDay) {
        self.from = from
        self.to = to
    }

    public var minutes: Int { to.minutes - from.minutes }
    /// Whether the two share a minute.
    public func overlaps(_ other: TimeSpan) -> Bool { from < other.to && other.from < to }
    /// Whether the other lies whole within this one.
    public func contains(_ other: TimeSpan) -> Bool { from <= other.from && other.to <= to }
}

/// A run of days, both ends included.
public struct DaySpan: Hashable, Codable, Sendable {
    public var first: Day
    public var last: Day

    public init(first: Day, last: Day) {
        self.first = first
        self.last = last
    }

    /// Whether the day is one of the run.
    public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
