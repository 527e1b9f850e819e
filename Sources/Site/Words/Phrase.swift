/// Words for people. The English stands where it is read; a catalogue gives another language's words for it,
/// found by the English with `%@` in place of what is filled in.
struct Phrase: ExpressibleByStringInterpolation, Sendable {
    private let english: String
    /// Where in the English, in bytes, what was filled in stands.
    private let filled: [Range<Int>]

    init(stringLiteral literal: String) {
        english = literal
        filled = []
    }

    init(stringInterpolation interpolation: Interpolation) {
        english = interpolation.english
        filled = interpolation.filled
    }

    /// The words in the reader's language; English where its catalogue has none.
    var text: String {
        guard Language.hasCatalogues else { return english }
        return text(from: Language.reader.catalogue)
    }

    /// The words by that catalogue.
    func text(from catalogue: [String: String]) -> String {
        guard let pattern = catalogue[key] else { return english }
        var words = ""
        var rest = filled[...]
        let parts = pattern.split(separator: "%@", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() {
            words += part
            if number < parts.count - 1 { words += rest.popFirst().map(english) ?? "" }
        }
        return words
    }

    /// The English with `%@` in place of what is filled in.
    private var key: String {
        var key = ""
        var written = 0
        for range in filled {
            key += english(written..<range.lowerBound) + "%@"
            written = range.upperBound
        }
        return key + english(written..<english.utf8.count)
    }

    private func english(_ bytes: Range<Int>) -> String {
        String(decoding: english.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
    }

    struct Interpolation: StringInterpolationProtocol {
        var english = ""
        var filled: [Range<Int>] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            english.reserveCapacity(literalCapacity + interpolationCount * 16)
            filled.reserveCapacity(interpolationCount)
        }
        mutating func appendLiteral(_ literal: String) { english += literal }
        mutating func appendInterpolation(_ value: String) {
            let from = english.utf8.count
            english += value
            filled.append(from..<english.utf8.count)
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

    /// Whether there is any: until then nobody needs to look who reads.
    static let hasCatalogues = allCases.contains { !$0.catalogue.isEmpty }
}
