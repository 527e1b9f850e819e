import Domain

/// Reads a typed value out of a form's fields. Every problem is gathered by its field; none stops the
/// reading.
///
/// Names follow the value: `adults.0.contact.email`. A blank is nil where nil may be. A day is three fields,
/// `born.day`, `born.month`, `born.year`, or one ISO date. A set or a list of plain values is one name many
/// times. A dictionary has a field for each key, `found.harm`; blanks are left out.
struct FormReader {
    private let gathered = Gathered()
    private let fields: Fields

    init(_ fields: Fields) { self.fields = fields }

    /// The value, and what was wrong with the fields. Where anything was wrong the value is nil.
    func read<Value: Decodable>(_ type: Value.Type, at prefix: String = "") -> (Value?, [FieldProblem]) {
        let cursor = Cursor(
            fields: fields, filled: FilledNames(fields), path: prefix, gathered: gathered)
        let value = try? cursor.value(type)  // What it throws has been gathered.
        if value == nil, gathered.problems.isEmpty { gathered.note(prefix, .doesNotFit) }
        return (gathered.problems.isEmpty ? value : nil, gathered.problems)
    }
}

/// What was wrong, in the order of meeting it.
final class Gathered {
    private(set) var problems: [FieldProblem] = []
    func note(_ field: String, _ problem: FieldProblem.Problem) {
        let found = FieldProblem(field, problem)
        if !problems.contains(found) { problems.append(found) }
    }
}

/// Nothing can be read here; the reason has been gathered.
struct Unreadable: Error {}

/// A place among the fields.
struct Cursor {
    let fields: Fields
    let filled: FilledNames
    let path: String
    let gathered: Gathered

    func down(_ key: String) -> Cursor {
        Cursor(
            fields: fields, filled: filled, path: path.isEmpty ? key : "\(path).\(key)", gathered: gathered)
    }

    var text: String? {
        guard let text = fields[path] else { return nil }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    var isPresent: Bool { text != nil || filled.isAny(under: path) }

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type == Day.self { return try day() as! Value }  // The two types are the same.
        if type == TimeOfDay.self { return try time() as! Value }  // As above.
        do {
            return try Value(from: FormDecoder(cursor: self))
        } catch is DecodingError {
            throw wrong(.unknown)
        }
    }

    func optional<Value: Decodable>(_ type: Value.Type) throws -> Value? {
        isPresent ? try value(type) : nil
    }

    private func time() throws -> TimeOfDay {
        guard let text else { throw missing() }
        guard let time = TimeOfDay(text) else { throw wrong(.notATime) }
        return time
    }

    private func day() throws -> Day {
        if let text {
            guard let day = Day(iso: text) else { throw wrong(.notADate) }
            return day
        }
        let parts = ["year", "month", "day"].map { down($0).text }
        if parts.allSatisfy({ $0 == nil }) { throw missing() }
        let numbers = parts.compactMap { $0.flatMap { Int($0) } }
        guard numbers.count == 3,
            let day = Day(year: Self.fullYear(numbers[0]), month: numbers[1], day: numbers[2])
        else { throw wrong(.notADate) }
        return day
    }

    /// A year of two figures is of this century up to 30 and of the last after it.
    private static func fullYear(_ year: Int) -> Int {
        (0...30).contains(year) ? 2000 + year : (31...99).contains(year) ? 1900 + year : year
    }

    func missing() -> Unreadable { wrong(.missing) }

    func wrong(_ problem: FieldProblem.Problem) -> Unreadable {
        gathered.note(path, problem)
        return Unreadable()
    }
}

extension String {
    /// Without the white space around it.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
