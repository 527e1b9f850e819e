public struct WorkingCalendar: Sendable { public init() {} }
public struct OpeningPattern: Codable, Hashable, Sendable {
    public var weekday: Weekday
    public var ordinals: Set<Int>
    public var hours: TimeSpan?
    public init(weekday: Weekday, ordinals: Set<Int> = [], hours: TimeSpan? = nil) {
        self.weekday = weekday
        self.ordinals = ordinals
        self.hours = hours
    }
    public func falls(on day: Day) -> Bool {
        day.weekday == weekday && (ordinals.isEmpty || ordinals.contains(day.ordinalInMonth))
    }
}
public struct Postcode: Sendable { public init?(_ t: some StringProtocol) { nil } }
