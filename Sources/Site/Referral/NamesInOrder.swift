import Domain

/// The names in what an order says of somebody: "Sam Example and Ana Example", "the mother, Ms Ruth Example".
/// An order is not a form; what is read here is looked at before it is an answer.
enum NamesInOrder {
    struct Name: Equatable {
        var first: String
        var last: String
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame"]
    private static let joins: Set<String> = ["and", "&", "a", "ac"]
    private static let relationships = [
        "mother", "father", "grandmother", "grandfather", "grandparent", "stepmother", "stepfather", "aunt",
        "uncle", "sister", "brother", "guardian",
    ]

    static func people(_ told: String?) -> [Name] {
        groups(told).compactMap { words in
            var words = words
            if let place = words.lastIndex(where: { relationships.contains(plain($0)) }) {
                words.removeSubrange(...place)
            }
            words.removeAll { titles.contains(plain($0)) || plain($0) == "the" }
            // A name begins with a capital letter; the rest of a sentence does not.
            guard let first = words.first, first.first?.isUppercase == true else { return nil }
            let last = words.count > 1 ? words[words.count - 1] : ""
            let given = words.count > 1 ? words.dropLast().joined(separator: " ") : first
            return Name(first: given, last: last)
        }
    }

    /// "the mother, Ruth Example": the mother. Nil where the order says none.
    static func relationship(_ told: String?) -> String? {
        let words = (told ?? "").split(whereSeparator: \.isWhitespace).map { plain(String($0)) }
        return words.first { relationships.contains($0) }
    }

    /// The words of each person.
    private static func groups(_ told: String?) -> [[String]] {
        var groups: [[String]] = [[]]
        for part in (told ?? "").split(whereSeparator: \.isWhitespace).map(String.init) {
            if joins.contains(part.lowercased()) {
                groups.append([])
            } else {
                groups[groups.count - 1].append(part.filter { $0 != "," && $0 != ";" })
                if part.hasSuffix(",") || part.hasSuffix(";") { groups.append([]) }
            }
        }
        return groups.filter { !$0.isEmpty }
    }

    private static func plain(_ word: String) -> String { word.lowercased().filter(\.isLetter) }
}
