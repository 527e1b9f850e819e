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
    ///
    /// Every page of everybody is looked through for every mark: bytes are searched, which is many times as
    /// fast as searching letters.
    func found(in text: String) -> Set<String> {
        let text = (text + "\n" + (text.removingPercentEncoding ?? "")).lowercased()
        // The search ends where a text holds the byte 0.
        let bytes = text.utf8.map { $0 == 0 ? UInt8(ascii: "\n") : $0 } + [0]
        let tight = bytes.filter { !Self.spacing.contains($0) }
        return Set(
            words.filter { _, word in
                let word = word.lowercased()
                return Self.holds(bytes, word) || Self.holds(tight, word.filter { $0 != " " })
            }.keys)
    }

    private static let spacing: Set<UInt8> = Set(" -+".utf8)

    private static func holds(_ bytes: [UInt8], _ word: String) -> Bool {
        bytes.withUnsafeBytes { bytes in
            guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return false }
            return strstr(start, word) != nil
        }
    }
}
