/// Looks at what was typed, field by field, and gathers every problem.
public struct FieldCheck {
    public private(set) var problems: [FieldProblem] = []

    public init() {}

    public mutating func note(_ field: String, _ problem: FieldProblem.Problem) {
        problems.append(FieldProblem(field, problem))
    }

    /// - Parameter limit: the most characters.
    public mutating func required(_ field: String, _ text: String?, limit: Int = 200) {
        guard let text, !text.allSatisfy(\.isWhitespace) else { return note(field, .missing) }
        optional(field, text, limit: limit)
    }

    /// May be left out. `limit` is the most characters.
    public mutating func optional(_ field: String, _ text: String?, limit: Int = 200) {
        if let text, text.count > limit { note(field, .tooLong(limit: limit)) }
    }

    /// House rule: an address has one @, something before it, and a dot in what follows.
    public mutating func email(_ field: String, _ text: String?, isRequired: Bool = false) {
        guard let text, !text.isEmpty else {
            if isRequired { note(field, .missing) }
            return
        }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let isOne = halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
        let hasRightEnds = halves.count == 2 && !halves[1].hasPrefix(".") && !halves[1].hasSuffix(".")
        let isPlain = !text.contains { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "<" || $0 == ">" }
        if !isOne || !hasRightEnds || !isPlain || text.utf8.count > 254 { note(field, .notAnEmail) }
    }

    /// House rule: 10 to 15 digits, written with spaces, brackets, hyphens or a plus as people do.
    public mutating func telephone(_ field: String, _ text: String?, isRequired: Bool = false) {
        guard let text, !text.isEmpty else {
            if isRequired { note(field, .missing) }
            return
        }
        let digits = text.utf8.count { (48...57).contains($0) }
        let isPlain = text.allSatisfy { $0.isNumber || " +()-".contains($0) }
        if !isPlain || !(10...15).contains(digits) { note(field, .notATelephoneNumber) }
    }

    /// A full postcode, as people write them.
    public mutating func postcode(_ field: String, _ text: String?, isRequired: Bool = false) {
        guard let text, !text.isEmpty else {
            if isRequired { note(field, .missing) }
            return
        }
        if Postcode(text) == nil { note(field, .notAPostcode) }
    }

    /// A whole number within the range.
    public mutating func number(_ field: String, _ number: Int?, _ range: ClosedRange<Int>) {
        guard let number else { return note(field, .missing) }
        if !range.contains(number) {
            note(field, .outOfRange(least: range.lowerBound, most: range.upperBound))
        }
    }
}
