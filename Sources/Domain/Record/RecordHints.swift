/// Wording that a record of observed contact is better without: what was thought, or heard from somebody
/// else, in the place of what was seen and heard. It only points; it never stops anybody.
public enum RecordHints {
    /// One place in a text.
    public struct Hint: Codable, Hashable, Sendable {
        public var kind: Kind
        /// As the writer wrote them.
        public var words: String
        /// Where they begin, in characters from the start of the text.
        public var at: Int
    }

    /// What is the matter with it.
    public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        /// What the writer thinks or feels.
        case opinion
        /// What looked so to the writer.
        case impression
        /// Said by somebody who is not quoted.
        case hearsay
        /// One session cannot show it.
        case generalisation
    }

    /// Every place, in the order of the text. Where two overlap, the longer one only.
    public static func hints(in text: String) -> [Hint] {
        let words = Word.all(in: text)
        var found: [Hint] = []
        var next = 0
        while next < words.count {
            if let (kind, count) = longest(at: next, words) {
                let first = words[next]
                let last = words[next + count - 1]
                found.append(
                    Hint(kind: kind, words: String(text[first.start..<last.end]), at: first.offset))
                next += count
            } else {
                next += 1
            }
        }
        return found
    }

    private static func longest(at start: Int, _ words: [Word]) -> (Kind, Int)? {
        let fitting = phrases[words[start].plain, default: []].filter { phrase in
            start + phrase.words.count <= words.count
                && zip(phrase.words, words[start...]).allSatisfy { $0 == $1.plain }
        }
        return fitting.max { $0.words.count < $1.words.count }.map { ($0.kind, $0.words.count) }
    }

    private struct Phrase {
        var kind: Kind
        var words: [String]
    }

    /// By first word.
    private static let phrases: [String: [Phrase]] = {
        var byFirst: [String: [Phrase]] = [:]
        for (kind, texts) in wordings {
            for text in texts {
                let words = text.split(separator: " ").map { String($0) }
                byFirst[words[0], default: []].append(Phrase(kind: kind, words: words))
            }
        }
        return byFirst
    }()

    private static let wordings: [(Kind, [String])] = [
        (
            .opinion,
            [
                "i think", "i thought", "i feel", "i felt", "i believe", "i believed", "in my opinion",
                "in my view", "i would say", "i suspect", "i suspected", "obviously", "clearly", "of course",
                "no doubt", "naturally", "should have", "ought to have",
            ]
        ),
        (
            .impression,
            [
                "seem", "seems", "seemed", "appears to be", "appeared to be", "looked as if",
                "looked as though", "as if", "as though", "probably", "presumably", "must have been",
                "may have been", "might have been",
            ]
        ),
        (
            .hearsay,
            [
                "apparently", "allegedly", "told me that", "told us that", "i was told", "we were told",
                "i heard that", "it is said", "it is known", "according to", "reportedly", "supposedly",
            ]
        ),
        (
            .generalisation,
            [
                "always", "never", "every time", "all the time", "constantly", "as usual", "typical",
                "typically", "usually", "again and again",
            ]
        ),
    ]
}

/// A word of a text and its place.
private struct Word {
    /// In small letters, with a plain apostrophe.
    var plain: String
    var start: String.Index
    var end: String.Index
    /// In characters from the start of the text.
    var offset: Int

    static func all(in text: String) -> [Word] {
        var words: [Word] = []
        var open: (start: String.Index, offset: Int)?
        func close(at end: String.Index) {
            guard let (start, offset) = open else { return }
            words.append(Word(plain: plain(text[start..<end]), start: start, end: end, offset: offset))
            open = nil
        }
        for (offset, index) in text.indices.enumerated() {
            let character = text[index]
            if character.isLetter || character.isNumber || isApostrophe(character) {
                if open == nil { open = (index, offset) }
            } else {
                close(at: index)
            }
        }
        close(at: text.endIndex)
        return words
    }

    private static func plain(_ word: Substring) -> String {
        String(word.map { isApostrophe($0) ? "'" : $0 }).lowercased()
    }

    private static func isApostrophe(_ character: Character) -> Bool {
        character == "'" || character == "\u{2019}"
    }
}
