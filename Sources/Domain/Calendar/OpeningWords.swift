/// One word, number or mark of an opening text.
struct OpeningWord {
    enum Kind: Equatable {
        /// A number as it was written, without am or pm.
        case number(Int, digits: Int)
        /// `10:30` or `10.30`; the flag tells a zero before the hour, as only a 24-hour clock has it.
        case clock(hour: Int, minute: Int, zeroBefore: Bool)
        /// `1st`
        case ordinal(Int)
        case date(Day)
        /// A word in small letters without its apostrophes.
        case word(String)
        case dash, comma, and, slash, colon, bracket
        /// The end of a sentence, a line, or a part set off by a semicolon.
        case stop
    }

    let kind: Kind
    /// Where it stands in the text, in characters.
    let range: Range<Int>

    /// The word in small letters, or nothing for a number or a mark.
    var word: String? {
        if case .word(let text) = kind { text } else { nil }
    }
}

/// Cuts an opening text into words, numbers and marks. Every character is in one of them, but for spaces.
struct OpeningWords {
    let characters: [Character]
    private(set) var words: [OpeningWord] = []
    private var index = 0

    init(_ text: String) {
        characters = Array(text)
        while index < characters.count { takeOne() }
    }

    /// The text from the first to the last of those words, as it was written.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty, words.indices.contains(range.lowerBound), range.upperBound <= words.count
        else { return "" }
        return String(
            characters[
                words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound])
    }

    private mutating func takeOne() {
        let start = index
        let character = characters[index]
        if character.isOpeningDigit {
            takeNumber()
        } else if character.isLetter || character.isApostrophe {
            takeWord()
        } else if let mark = OpeningVocabulary.marks[character] {
            index += 1
            if character != "." || !followsAbbreviation {
                words.append(OpeningWord(kind: mark, range: start..<index))
            }
        } else {
            index += 1
            if character.isNewline {
                words.append(OpeningWord(kind: .stop, range: start..<index))
            } else if !character.isWhitespace {
                words.append(OpeningWord(kind: .word(String(character)), range: start..<index))
            }
        }
    }

    /// A full stop after `Sat` or `appt` ends the abbreviation, not the sentence.
    private var followsAbbreviation: Bool {
        guard let last = words.last, last.range.upperBound == index - 1, let word = last.word else {
            return false
        }
        return OpeningVocabulary.abbreviations.contains(word)
    }

    private mutating func takeWord() {
        let start = index
        if let half = dottedHalf() {
            words.append(OpeningWord(kind: .word(half), range: start..<index))
            return
        }
        while index < characters.count, characters[index].isLetter || characters[index].isApostrophe {
            index += 1
        }
        let word = String(characters[start..<index].filter { !$0.isApostrophe }).lowercased()
        words.append(OpeningWord(kind: word == "and" ? .and : .word(word), range: start..<index))
    }

    /// `a.m.` and `p.m`
    private mutating func dottedHalf() -> String? {
        guard index + 2 < characters.count, characters[index + 1] == ".", "aApP".contains(characters[index]),
            "mM".contains(characters[index + 2]),
            index + 3 >= characters.count || !characters[index + 3].isLetter
        else { return nil }
        let half = characters[index].lowercased() + "m"
        index += 3
        if index < characters.count, characters[index] == "." { index += 1 }
        return half
    }

    private mutating func takeNumber() {
        let start = index
        let digits = digitCount(from: start)
        let value = number(start, digits)
        let kind: OpeningWord.Kind
        if let date = date(at: start) {
            kind = .date(date)
        } else if let value, digits <= 2, let minute = minute(after: start + digits) {
            index = start + digits + 3
            let isTime = minute < 60 && (value < 24 || (value == 24 && minute == 0))
            let zero = digits == 2 && value < 10
            kind = isTime ? .clock(hour: value, minute: minute, zeroBefore: zero) : .word(slice(start))
        } else if let value, isOrdinal(at: start + digits) {
            index = start + digits + 2
            kind = .ordinal(value)
        } else {
            index = start + digits
            kind = value.map { .number($0, digits: digits) } ?? .word(slice(start))
        }
        words.append(OpeningWord(kind: kind, range: start..<index))
    }

    private func slice(_ start: Int) -> String { String(characters[start..<index]) }

    private func digitCount(from start: Int) -> Int {
        var end = start
        while end < characters.count, characters[end].isOpeningDigit { end += 1 }
        return end - start
    }

    /// The number in those digits; nil where it is too long for a time, a date or a count.
    private func number(_ start: Int, _ digits: Int) -> Int? {
        (1...4).contains(digits) ? Int(String(characters[start..<start + digits])) : nil
    }

    /// The two digits after a colon or point, where that is all there is.
    private func minute(after end: Int) -> Int? {
        guard end < characters.count, ".:".contains(characters[end]), digitCount(from: end + 1) == 2 else {
            return nil
        }
        return number(end + 1, 2)
    }

    private func isOrdinal(at end: Int) -> Bool {
        guard end + 1 < characters.count, end + 2 >= characters.count || !characters[end + 2].isLetter else {
            return false
        }
        return ["st", "nd", "rd", "th"].contains(String(characters[end...end + 1]).lowercased())
    }

    /// `2026-01-10`, or `10/01/2026` and `10.01.2026` as days and months are written in Britain.
    private mutating func date(at start: Int) -> Day? {
        var parts: [(digits: Int, value: Int)] = []
        var end = start
        for part in 0..<3 {
            let digits = digitCount(from: end)
            guard let value = number(end, digits) else { return nil }
            parts.append((digits, value))
            end += digits
            guard part < 2 else { break }
            guard end < characters.count, "-/.".contains(characters[end]) else { return nil }
            end += 1
        }
        let day: Day?
        if parts[0].digits == 4 {
            day = Day(year: parts[0].value, month: parts[1].value, day: parts[2].value)
        } else if parts[2].digits == 4 {
            day = Day(year: parts[2].value, month: parts[1].value, day: parts[0].value)
        } else {
            day = nil
        }
        if day != nil { index = end }
        return day
    }
}

extension Character {
    /// A digit from 0 to 9, and no other that Unicode has.
    fileprivate var isOpeningDigit: Bool { isASCII && isNumber }
    fileprivate var isApostrophe: Bool {
        self == "'" || self == "\u{2019}" || self == "\u{2018}" || self == "`"
    }
}
