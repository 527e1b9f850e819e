import Testing

@Suite("Words")
struct WordTests {
    /// What must not be written, where, and what to do in its place.
    private struct Ban: Sendable {
        let pattern: String
        let advice: String
        var floors: Set<String>?
        var isFine: @Sendable (SwiftFile, Int) -> Bool = { _, _ in false }
    }

    private static let bans = [
        Ban(pattern: #"\bDate\(\)|\bDate\.now\b"#, advice: "take an Instant or a Day", floors: ["Domain"]),
        Ban(pattern: #"\bUUID\(\)"#, advice: "take the id as an argument", floors: ["Domain"]),
        Ban(
            pattern: #"\.random\(|\.shuffled\(|\.randomElement\("#, advice: "the law knows no chance",
            floors: ["Domain"]),
        Ban(pattern: #"\bFileManager\b"#, advice: "the law knows no files", floors: ["Domain"]),
        Ban(pattern: #"\btry!"#, advice: "throw, or say why it cannot happen with preconditionFailure"),
        Ban(pattern: #"\bas!"#, advice: "use as? or say why in a comment on the line", isFine: saysWhy),
        Ban(pattern: #"\btry\?"#, advice: "say why in a comment beside it", isFine: saysWhy),
        Ban(pattern: #"\bfatalError\("#, advice: "throw a fault, or preconditionFailure with a sentence"),
        Ban(
            pattern: #"\bprint\("#, advice: "log it, or give it back",
            floors: ["Domain", "Journal", "Outside", "Site"]),
    ]

    @Test("What is banned is not written; each ban says what to do in its place")
    func bans() throws {
        var findings: [String] = []
        for ban in Self.bans {
            let pattern = try Regex(ban.pattern)
            for file in House.swift where ban.floors?.contains(file.file.floor ?? "") ?? true {
                for line in file.lines(with: pattern) where !ban.isFine(file, line) {
                    let word = file.source.code[line].firstMatch(of: pattern)?[0].substring ?? ""
                    findings.append(file.finding(line, "`\(word)` is banned: \(ban.advice)"))
                }
            }
        }
        expectNone(findings)
    }

    /// A comment stands on the line, or within the three lines above it.
    private static let saysWhy: @Sendable (SwiftFile, Int) -> Bool = { file, line in
        let near = max(0, line - 3)...line
        return near.contains { number in
            let full = file.source.lines[number]
            return full.contains("//") && !file.source.code[number].contains("//")
        }
    }

    @Test("Nothing is left to be done later")
    func unfinished() throws {
        try expectAbsent(
            [#"\bTO"# + #"DO\b"#, #"\bFIX"# + #"ME\b"#, #"\bXX"# + #"X\b"#], "finish it, or leave it out")
    }

    @Test("Nothing of the place where this was written is in it")
    func foreign() throws {
        let words = [#"\bCE"# + #"O\b"#, "/wor" + "k/", "sub" + "agent", "/tmp" + "/h/"]
        try expectAbsent(words, "it does not belong here")
    }

    private func expectAbsent(_ patterns: [String], _ advice: String) throws {
        var findings: [String] = []
        for pattern in patterns {
            let regex = try Regex(pattern)
            for file in House.files where file.text.contains(regex) {
                let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
                for (number, line) in lines.enumerated() where line.contains(regex) {
                    findings.append(
                        "\(file.path):\(number + 1): \(line.firstMatch(of: regex)?[0].substring ?? ""): \(advice)"
                    )
                }
            }
        }
        expectNone(findings)
    }

    @Test("No type and no file has a name that says nothing")
    func names() throws {
        let empty = #/(Manager|Helper|Utils|Utilities|Common)/#
        let declaration = #/\b(?:struct|class|enum|protocol|actor|typealias|func)\s+(\w+)/#
        var findings: [String] = []
        for file in House.swift {
            if file.file.name.contains(empty) || file.file.name.contains("+") {
                findings.append(file.finding(0, "a file's name says its idea"))
            }
            for (number, line) in file.source.code.enumerated() {
                for match in line.matches(of: declaration) where match.1.contains(empty) {
                    findings.append(file.finding(number, "`\(match.1)` says nothing of what it is"))
                }
            }
        }
        expectNone(findings)
    }
}
