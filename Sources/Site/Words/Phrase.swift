/// Words for people. The English stands where it is read; a catalogue gives another language's words for it,
/// found by the English with `%@` in place of what is filled in.
struct Phrase: ExpressibleByStringInterpolation, Sendable {
    private let key: String
    private let values: [String]

    init(stringLiteral literal: String) {
        key = literal
        values = []
    }

    init(stringInterpolation interpolation: Interpolation) {
        key = interpolation.key
        values = interpolation.values
    }

    /// The words in the reader's language; English where its catalogue has none.
    var text: String {
        let pattern = Language.reader.catalogue[key] ?? key
        guard !values.isEmpty else { return pattern }
        var filled = ""
        var rest = values[...]
        let parts = pattern.split(separator: "%@", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() {
            filled += part
            if number < parts.count - 1 { filled += rest.popFirst() ?? "" }
        }
        return filled
    }

    struct Interpolation: StringInterpolationProtocol {
        var key = ""
        var values: [String] = []

        init(literalCapacity: Int, interpolationCount: Int) {}
        mutating func appendLiteral(_ literal: String) { key += literal }
        mutating func appendInterpolation(_ value: String) {
            key += "%@"
            values.append(value)
        }
        mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            appendInterpolation(value.description)
        }
        mutating func appendInterpolation(_ phrase: Phrase) { appendInterpolation(phrase.text) }
    }
}

/// The languages that pages are written in.
enum Language: String, CaseIterable, Sendable {
    case english = "en-GB"

    /// The language of whoever reads what is being made.
    @TaskLocal static var reader = Language.english

    /// Its words, by the English.
    var catalogue: [String: String] {
        switch self {
        case .english: [:]
        }
    }
}
