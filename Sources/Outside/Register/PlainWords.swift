import Foundation

/// A name as it is compared: small letters and digits in words, without accents, apostrophes and other marks.
///
/// `St. Mary's & All Saints` is `st marys and all saints`.
struct PlainWords: Equatable {
    let words: [String]

    init(_ name: String) {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let marked = folded.replacing("&", with: " and ").filter { $0 != "'" && $0 != "’" && $0 != "‘" }
        words = marked.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map {
            $0 == "saint" ? "st" : String($0)
        }
    }

    init(words: [String]) { self.words = words }

    /// The words with single spaces.
    var text: String { words.joined(separator: " ") }
    /// The words with hyphens, for an address or an id.
    var slug: String { words.joined(separator: "-") }

    /// Whether the other's words stand in this one, together and in order.
    func contains(_ other: PlainWords) -> Bool {
        guard !other.words.isEmpty, other.words.count <= words.count else { return false }
        return (0...words.count - other.words.count).contains { start in
            words[start..<start + other.words.count].elementsEqual(other.words)
        }
    }
}
