import Domain
import Journal

/// Which passwords are taken: long ones that are not easily guessed (ASVS 6.2, NCSC). Nothing is asked of
/// their letters, and none ends by itself.
enum PasswordRules {
    /// Counted as people count letters.
    static let least = 12
    /// So long that nobody meets it; without an end a guess could be made to cost anything.
    static let most = 256

    enum Problem: Equatable, Sendable {
        case missing, tooShort, tooLong
        /// One of those that everybody tries first, or hardly more than one.
        case common
        /// Little more than their own name, their address, their centre or this system.
        case own(String)
    }

    /// - Parameter context: words that somebody who knows the person tries first.
    static func problem(_ password: String, context: [String]) -> Problem? {
        if password.isEmpty { return .missing }
        if password.count < least { return .tooShort }
        if password.count > most { return .tooLong }
        let plain = password.lowercased()
        if isFrequent(plain) || isRepetition(Array(plain)) || isRow(plain) { return .common }
        return own(plain, words(context)).map { .own($0) }
    }

    /// A word of one's own among others is no harm; alone, or nearly, it is.
    private static func own(_ plain: String, _ words: [String]) -> String? {
        var rest = plain.filter { $0.isLetter || $0.isNumber }
        var found: String?
        for word in words where rest.contains(word) {
            rest = rest.replacing(word, with: "")
            found = found ?? word
        }
        return rest.count < least - 4 ? found : nil
    }

    private static let ourWords = ["steppingstone", "stepping", "password", "contactcentre"]

    private static func words(_ context: [String]) -> [String] {
        let parts = context.flatMap { text in
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        let whole = context.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        // The longest first: what they are made of would leave more of them over.
        return Set(ourWords + parts + whole).filter { $0.count >= 4 }.sorted {
            ($1.count, $0) < ($0.count, $1)
        }
    }

    /// In the list, or a word of the list with a few figures and signs at either end.
    private static func isFrequent(_ plain: String) -> Bool {
        if FrequentPasswords.all.contains(plain) { return true }
        let bare = plain.trimming { !$0.isLetter }
        if bare.count >= 4, FrequentPasswords.all.contains(bare) { return plain.count - bare.count <= 8 }
        return FrequentPasswords.all.contains(String(plain.filter { !$0.isWhitespace }))
    }

    /// "abcabcabcabc": one short piece again and again.
    private static func isRepetition(_ letters: [Character]) -> Bool {
        (1..<least).contains { length in
            length <= letters.count / 2
                && letters.indices.allSatisfy { letters[$0] == letters[$0 % length] }
        }
    }

    /// "123456789012", "qwertyuiopas": keys or letters in their order, forwards or backwards.
    private static func isRow(_ plain: String) -> Bool {
        let rows = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyzabcdef", "qwertyuiopasdfghjklzxcvbnm"]
        return rows.contains { $0.contains(plain) || String($0.reversed()).contains(plain) }
    }
}

/// The commonest passwords that have twelve letters or more, the commonest of the shorter ones, and the
/// commonest long words. From the lists of zxcvbn (MIT licence), as docs/decisions/0019 says.
enum FrequentPasswords {
    static let all: Set<String> = Set(
        String(decoding: PackageResources.frequent_passwords_txt, as: UTF8.self)
            .split(separator: "\n").map(String.init))
}

extension String {
    /// Without what fits, at both ends.
    fileprivate func trimming(_ fits: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, fits(first) { rest.removeFirst() }
        while let last = rest.last, fits(last) { rest.removeLast() }
        return String(rest)
    }
}
