import Foundation

/// Unmistakable words, each for one field of a family, so that wherever one is met it is known what leaked.
struct Marks {
    /// By the field's name, such as `ruth.address`: what is written into it.
    private(set) var words: [String: String] = [:]
    /// Fields that begin so hold other words than usual.
    var otherwise: [String] = []

    /// Writes a mark in the place of every `§field§`. What must look like something else says what:
    /// `§email:ruth.email§`, `§telephone:…§`, `§postcode:…§`.
    mutating func filled(_ text: String) -> String {
        text.split(separator: "§", omittingEmptySubsequences: false).enumerated().map { number, part in
            number.isMultiple(of: 2) ? String(part) : word(String(part))
        }.joined()
    }

    private mutating func word(_ place: String) -> String {
        let parts = place.split(separator: ":", maxSplits: 1).map { String($0) }
        let (kind, field) = parts.count == 2 ? (parts[0], parts[1]) : ("", place)
        if let known = words[field] { return known }
        let number = 100 + words.count
        let isOther = otherwise.contains { field.hasPrefix($0) }
        let mark = "mark\(number)\(isOther ? "other" : "")kram"
        let word =
            switch kind {
            case "email": "\(mark)@example.org"
            case "telephone": "0\(isOther ? 1632 : 7700) \(isOther ? 960 : 900)\(number)"
            // Of the kind that no house has.
            case "postcode":
                "\(isOther ? "NE99" : "LS99") \(number % 10)\(Self.letters[number % 23])\(Self.letters[number / 23])"
            default: mark
            }
        words[field] = word
        return word
    }

    private static let letters = Array("ABDEFGHJLNPQRSTUWXYZABDEFGHJLNPQRSTUWXYZ")

    /// The fields whose marks stand in a text, however it is spaced or cased.
    func found(in text: String) -> Set<String> {
        let text = (text + "\n" + (text.removingPercentEncoding ?? "")).lowercased()
        let tight = text.filter { !" -+".contains($0) }
        return Set(
            words.filter { _, word in
                let word = word.lowercased()
                return text.contains(word) || tight.contains(word.filter { $0 != " " })
            }.keys)
    }
}
