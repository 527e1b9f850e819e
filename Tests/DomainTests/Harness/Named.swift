@testable import Domain

extension Day {
    /// A day that a test names.
    static func iso(_ text: String) -> Day {
        guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
        return day
    }
}

extension TimeOfDay {
    /// A time that a test names.
    static func at(_ text: String) -> TimeOfDay {
        guard let time = TimeOfDay(text) else { preconditionFailure("\(text) is no time") }
        return time
    }
}
