/// Reads the wording in which real centres say when they open, such as "1st & 3rd Saturday of month 2pm to
/// 4pm".
///
/// What it understood it says back (`OpeningReading.spoken`), and what it could not read it names: it does
/// not guess silently. Two house rules settle what is often left out: am and pm (see `OpeningHours`), and
/// "every second Saturday", which is every two weeks where no month is named.
public enum OpeningReader {
    /// The longest text that is read, in characters; what comes after is named as unread.
    public static let longestText = 2000

    /// Reads one text. Any text may be given; an empty one has no patterns and no notices.
    public static func read(_ text: String) -> OpeningReading {
        let scanner = OpeningScanner(OpeningWords(String(text.prefix(longestText))))
        var assembly = Assembly(scanner: scanner)
        for clause in scanner.clauses where !clause.isEmpty {
            for (services, items) in Assembly.parts(of: clause) { assembly.take(items, services) }
        }
        assembly.endLabel()
        var reading = assembly.reading
        reading.notices += scanner.unreadPhrases.map { .unread(words: $0) }
        if text.count > longestText {
            reading.notices.append(.unread(words: String(text.dropFirst(longestText))))
        }
        return reading
    }
}

extension OpeningScanner {
    /// The words without a meaning, as phrases: what could be left out is named with them.
    var unreadPhrases: [String] {
        var understood: Set<Int> = []
        for placed in clauses.joined() { understood.formUnion(placed.range) }
        var phrases: [Range<Int>] = []
        for index in unread.sorted() {
            if let last = phrases.last,
                (last.upperBound..<index).allSatisfy({ !understood.contains($0) && words[$0].kind != .stop })
            {
                phrases[phrases.count - 1] = last.lowerBound..<index + 1
            } else {
                phrases.append(index..<index + 1)
            }
        }
        return phrases.map { phrase in
            var end = phrase.upperBound
            while let word = word(at: end), OpeningVocabulary.fillers.contains(word),
                !understood.contains(end)
            {
                end += 1
            }
            return source.text(phrase.lowerBound..<end)
        }
    }
}
