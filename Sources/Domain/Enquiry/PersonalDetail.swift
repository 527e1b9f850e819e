/// What can be recognised in words as belonging to somebody (B9). A name is a word like any other.
public enum PersonalDetail: String, Codable, CaseIterable, Hashable, Sendable {
    case email, telephone, postcode, date, caseNumber

    /// The kinds that the text holds.
    static func found(in text: String) -> Set<PersonalDetail> {
        var found: Set<PersonalDetail> = []
        let words = text.split { $0.isWhitespace || ",;()[]\"“”?!".contains($0) }.map(trimmed)
        for (place, word) in words.enumerated() {
            if isEmail(word) { found.insert(.email) }
            if isDate(word) { found.insert(.date) }
            if isCaseNumber(word) { found.insert(.caseNumber) }
            let next = place + 1 < words.count ? words[place + 1] : ""
            if isPostcode(word, next) { found.insert(.postcode) }
        }
        if holdsTelephone(text) { found.insert(.telephone) }
        return found
    }

    private static func trimmed(_ word: Substring) -> String {
        var rest = word
        while let last = rest.last, last == "." || last == ":" { rest.removeLast() }
        return String(rest)
    }

    private static func isEmail(_ word: String) -> Bool {
        let halves = word.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
    }

    /// With a digit and a letter in each half, so that two short words are not taken for one.
    private static func isPostcode(_ word: String, _ next: String) -> Bool {
        if word.count >= 5, word.contains(where: \.isNumber), Postcode(word) != nil { return true }
        let isPair = next.count == 3 && word.contains(where: \.isNumber) && next.contains(where: \.isNumber)
        return isPair && Postcode("\(word) \(next)") != nil
    }

    /// In figures, such as 28/2/2019 or 28.02.19: dates of birth are written so. Ages are asked in bands, and
    /// the hearing has a field.
    private static func isDate(_ word: String) -> Bool {
        for mark: Character in ["/", ".", "-"] {
            let parts = word.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ Int($0) != nil }) else { continue }
            let lengths = parts.map(\.count)
            if lengths[1] <= 2, lengths[0] <= 2 && (lengths[2] == 2 || lengths[2] == 4) || lengths[0] == 4 {
                return true
            }
        }
        return false
    }

    /// A family court's number, such as LS25P00101: the court, the year, the kind, five figures.
    private static func isCaseNumber(_ word: String) -> Bool {
        let plain = word.uppercased().filter { $0.isLetter || $0.isNumber }
        guard plain.count == 10 else { return false }
        return zip(plain, "AA99A99999").allSatisfy { $0.isASCII && ($1 == "A") == $0.isLetter }
    }

    /// Ten figures or more with nothing between them but what people put into a number.
    private static func holdsTelephone(_ text: String) -> Bool {
        var figures = 0
        for character in text {
            if character.isNumber {
                figures += 1
                if figures >= 10 { return true }
            } else if !" +()-.".contains(character) {
                figures = 0
            }
        }
        return false
    }
}
