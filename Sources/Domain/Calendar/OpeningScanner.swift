/// Finds what an opening text says, from its first word to its last, and which words it has no meaning for.
struct OpeningScanner {
    let source: OpeningWords
    /// The items of each clause; a clause ends with a sentence, a line or a semicolon.
    private(set) var clauses: [[PlacedItem]] = [[]]
    /// The words that mean nothing to the reader, by their place.
    private(set) var unread: Set<Int> = []

    var words: [OpeningWord] { source.words }

    init(_ source: OpeningWords) {
        self.source = source
        var index = 0
        while index < source.words.count { index = max(step(at: index), index + 1) }
    }

    /// Reads what begins at that word and says where to read on.
    private mutating func step(at index: Int) -> Int {
        if words[index].kind == .stop {
            clauses.append([])
            return index + 1
        }
        if let (item, end) = item(at: index) {
            clauses[clauses.count - 1].append(PlacedItem(item: item, range: index..<end))
            return end
        }
        let end = unreadable(at: index)
        unread.formUnion(index..<max(end, index))
        return max(end, index + 1)
    }

    /// The first reading that fits; the more exact readings come first.
    private func item(at index: Int) -> (OpeningItem, Int)? {
        if let found = firstDay(at: index) ?? exception(at: index) { return found }
        if let found = howOften(at: index) ?? everySoManyWeeks(at: index) { return found }
        if let found = someDaysOfMonth(at: index) ?? phrase(at: index) { return found }
        if let found = length(at: index) ?? hours(at: index) { return found }
        if let found = ordinals(at: index) ?? weekdays(at: index) { return found }
        return oneTime(at: index) ?? partOfDay(at: index) ?? every(at: index)
    }

    /// Where the unreadable words that begin here end; the same place where the word may be left out.
    private func unreadable(at index: Int) -> Int {
        if let end = exceptionOfWeeks(at: index) { return end }
        switch words[index].kind {
        case .dash, .comma, .and, .slash, .colon, .bracket: return index
        case .word(let word) where OpeningVocabulary.fillers.contains(word): return index
        default: return index + 1
        }
    }

    /// The phrase of the table that begins here; a hyphen between its words may be there or not.
    private func phrase(at index: Int) -> (OpeningItem, Int)? {
        guard let first = wordOrNumber(at: index) else { return nil }
        for phrase in OpeningVocabulary.phrases where phrase.words.first == first {
            if let end = matches(phrase.words, at: index) { return (phrase.item, end) }
        }
        return nil
    }

    func matches(_ phrase: [String], at index: Int) -> Int? {
        var end = index
        for (place, word) in phrase.enumerated() {
            if place > 0, kind(at: end) == .dash { end += 1 }
            guard wordOrNumber(at: end) == word else { return nil }
            end += 1
        }
        return end
    }

    private func wordOrNumber(at index: Int) -> String? {
        switch kind(at: index) {
        case .word(let word): word
        case .number(let number, _): String(number)
        default: nil
        }
    }

    func kind(at index: Int) -> OpeningWord.Kind? { words.indices.contains(index) ? words[index].kind : nil }
    func word(at index: Int) -> String? { words.indices.contains(index) ? words[index].word : nil }

    /// A small number in digits or in words.
    func number(at index: Int) -> Int? {
        switch kind(at: index) {
        case .number(let number, let digits) where digits <= 2: number
        case .word(let word): OpeningVocabulary.numbers[word]
        default: nil
        }
    }

    func skipping(_ skipped: Set<String>, from index: Int) -> Int {
        var index = index
        while let word = word(at: index), skipped.contains(word) { index += 1 }
        return index
    }
}
