public import Domain

/// A declaration whose comment names a rule: `/// E4 (Cafcass Cymru, how many sessions): …`, or `(A5)` in
/// passing.
public struct Citation: Sendable, Equatable {
    public let rule: RuleID
    /// The declaration's name.
    public let name: String
    public let path: String
    public let line: Int
    /// Whether it is a function.
    public let isFunction: Bool

    /// The citations in one source file.
    public static func find(in text: String, path: String) -> [Citation] {
        var found: [Citation] = []
        var cited: [RuleID] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("///") {
                cited += rules(in: words.dropFirst(3)).filter { !cited.contains($0) }
            } else if let name = declared(words) {
                found += cited.map {
                    Citation(
                        rule: $0, name: name, path: path, line: index + 1,
                        isFunction: words.split(separator: " ").contains("func"))
                }
                cited = []
            } else if !words.hasPrefix("@") {
                cited = []
            }
        }
        return found
    }

    /// The rules that a comment's line names.
    private static func rules(in comment: Substring) -> [RuleID] {
        comment.split { !$0.isLetter && !$0.isNumber }.compactMap { RuleID(rawValue: String($0)) }
    }

    private static let keywords: Set<Substring> = [
        "func", "var", "let", "case", "struct", "enum", "protocol", "class", "init",
    ]

    private static func declared(_ line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(where: { keywords.contains($0.prefix { $0 != "(" && $0 != "?" }) })
        else { return nil }
        let next = words[place].contains("(") ? words[place] : words.dropFirst(place + 1).first ?? ""
        return String(next.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
}
