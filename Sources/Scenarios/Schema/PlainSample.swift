import Domain

/// Examples of the values that are written as one word or number. They are the same in every run.
enum PlainSample {
    /// Nil where the type is not plain.
    static func of<T>(_ type: T.Type, _ turn: Int) throws -> Probe.Made<T>? {
        let found: (value: Any, plain: Shape.Plain)? =
            if let identifier = type as? any Identifier.Type {
                (identifier.init(rawValue: "name"), .name)
            } else {
                domain(type) ?? basic(type, turn)
            }
        guard let found else { return nil }
        return .init(value: try Probe.same(found.value), shape: .plain(found.plain))
    }

    private static func domain(_ type: Any.Type) -> (value: Any, plain: Shape.Plain)? {
        guard let moment = Instant(london: "2025-03-08T10:30") else { return nil }
        return switch type {
        case is Day.Type: (moment.day, .date)
        case is TimeOfDay.Type: (moment.time, .time)
        case is Instant.Type: (moment, .moment)
        default: nil
        }
    }

    private static func basic(_ type: Any.Type, _ turn: Int) -> (value: Any, plain: Shape.Plain)? {
        switch type {
        case is String.Type: ("text", .text)
        case is Bool.Type: (turn.isMultiple(of: 2), .truth)
        case is Int.Type: (1, .number)
        case is Int64.Type: (Int64(1), .number)
        case is Double.Type: (1.5, .fraction)
        default: nil
        }
    }
}
