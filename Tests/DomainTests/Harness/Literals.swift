@testable import Domain

extension Day: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
        self = day
    }
}

extension TimeOfDay: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let time = TimeOfDay(text) else { preconditionFailure("\(text) is no time") }
        self = time
    }
}
