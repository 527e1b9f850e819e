import Testing

@Suite("Comments for those who use it")
struct DocumentationTests {
    /// What needs no comment of its own, and why.
    private static let exceptions: [(pattern: String, reason: String)] = [
        (#"\bfunc (hash\(into|encode\(to)|\binit\(from "#, "the standard library says what it does"),
        (#"\bstatic func [^\w\s(]+\s*[(<]"#, "an operator does what it always does"),
        (#"\bvar (description|debugDescription|codingKey|rawValue|errorDescription|id)\b"#, "as above"),
        (#"\bvar (startIndex|endIndex|count|isEmpty|allCases)\b"#, "as above"),
        (
            #"\binit\("#,
            "it sets what is commented where it is declared; one that can fail or throws says when"
        ),
        (#"\b(let|var) `?\w+`?(:|\s=) [^{]*$"#, "a field's name is a word of the field's own"),
        (#"\bvar `?\w+`?: .*\{.*\}$"#, "on one line, what it is stands beside its name"),
    ]

    @Test("Every public declaration says what it is")
    func comments() throws {
        let declaration = #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*public\s+(?!import\b|extension\b)/#
        let excepted = try Self.exceptions.map { try Regex($0.pattern) }
        let asked = Self.askedFor()
        var findings: [String] = []
        for file in House.sources {
            for (number, line) in file.source.code.enumerated()
            where line.prefixMatch(of: declaration) != nil && !isCommented(file, number) {
                let isFailing = line.contains(#/\binit(\?|.*\bthrows\b)/#) && !line.contains("init(from ")
                let isAsked = line.firstMatch(of: Self.name).map { asked.contains(String($0.1)) } ?? false
                guard isFailing || !isAsked && !excepted.contains(where: { line.contains($0) }) else {
                    continue
                }
                let words = line.split(separator: " ").prefix(5).joined(separator: " ")
                findings.append(file.finding(number, "`\(words)` has no comment"))
            }
        }
        expectNone(findings)
    }

    private static var name: Regex<(Substring, Substring)> { #/\b(?:func|var|let)\s+(\w+)/# }

    /// The names that protocols of the house ask for: they are commented there.
    private static func askedFor() -> Set<String> {
        var names: Set<String> = []
        for file in House.sources {
            var isInside = false
            for line in file.source.code {
                if line.contains(#/\bprotocol \w+.*\{\s*$/#) { isInside = true }
                if isInside, let match = line.firstMatch(of: name) { names.insert(String(match.1)) }
                if line.hasPrefix("}") { isInside = false }
            }
        }
        return names
    }

    private func isCommented(_ file: SwiftFile, _ line: Int) -> Bool {
        var above = line - 1
        while above >= 0 {
            let text = file.source.lines[above].drop { $0 == " " }
            guard text.hasPrefix("@") || text.hasPrefix("// swift-format-ignore") || text.hasPrefix("#if")
            else {
                return text.hasPrefix("///") || text.hasPrefix("*/")
            }
            above -= 1
        }
        return false
    }
}
