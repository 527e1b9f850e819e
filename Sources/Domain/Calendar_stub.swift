public struct WorkingCalendar: Sendable { public init() {} }
public struct OpeningPattern: Codable, Hashable, Sendable {}
public struct Postcode: Sendable { public init?(_ t: some StringProtocol) { nil } }
