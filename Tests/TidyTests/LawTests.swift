import Testing

/// The numbers of the law stand in the rule book alone: where one is typed again, it stays behind when the
/// law changes.
@Suite("The law in one place")
struct LawTests {
    /// Where numbers of time may be written: the rule book itself, the reader of opening hours, what is made
    /// up for the demonstration, and the worked examples, which are generated.
    private static let free = [
        "Sources/Domain/Rules/", "Sources/Domain/Calendar/", "Sources/Site/Demonstration/",
        "Sources/Site/Rules/EvidenceText.swift",
    ]

    /// Words that name a length of time which is no rule's.
    private static let fine = [
        ("every two weeks", "an example of an answer"),
        ("for four weeks", "how long a browser remembers a link"),
        ("next two months", "how far booking looks by itself"),
        ("next eight weeks", "how much of an opening pattern is shown"),
        ("Due within two days", "what the desk calls soon"),
        ("more than one session", "no limit"),
        ("For one day", "no limit"),
    ]

    private static let files = House.sources.filter { file in
        ["Domain", "Site"].contains(file.file.floor) && !free.contains { file.path.hasPrefix($0) }
    }

    @Test("No words say a number of days, weeks, months, hours or sessions")
    func words() throws {
        let number =
            "[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty-one|thirty"
        let pattern = try Regex(
            "\\b(\(number)) (whole |working |calendar |clear )*(day|week|month|year|hour|session)s?\\b"
        ).ignoresCase()
        var findings: [String] = []
        for file in Self.files {
            for (number, line) in file.source.lines.enumerated() where !Self.isComment(line) {
                guard line.contains("\"") || file.source.beginsInText[number] else { continue }
                let rest = Self.fine.reduce(line) { $0.replacing($1.0, with: "") }
                if let found = rest.firstMatch(of: pattern) {
                    findings.append(
                        file.finding(number, "`\(rest[found.range])`: take the number from the rule book"))
                }
            }
        }
        expectNone(findings)
    }

    @Test("No code counts on with a number of its own")
    func code() throws {
        let patterns = try [
            #"\badding\((months|years|workingDays): -?[0-9]"#,
            #"\badding\(minutes: -?([2-9]|[1-9][0-9])"#,
            #"\b(today|lastDay|received|ended|first\.day|last\.day|on|held\.day)\b [-+] ([2-9]|[1-9][0-9])"#,
        ].map { try Regex($0) }
        var findings: [String] = []
        for file in Self.files {
            for pattern in patterns {
                for line in file.lines(with: pattern) {
                    findings.append(file.finding(line, "a length of time: take it from the rule book"))
                }
            }
        }
        expectNone(findings)
    }

    @Test("A length of time with a name is a setting or a house rule, and says so")
    func constants() throws {
        let pattern = try Regex(
            #"\b(let|var) \w*(Days|Weeks|Months|Years|Hours)\w*(: Int)? = [1-9]"#)
        var findings: [String] = []
        for file in Self.files where file.file.floor == "Domain" {
            for line in file.lines(with: pattern) where !Self.saysWhose(file, line) {
                findings.append(file.finding(line, "say whose choice it is, and from where"))
            }
        }
        expectNone(findings)
    }

    /// Whether its comment, or the comment of the type that it stands in, says whose number it is.
    private static func saysWhose(_ file: SwiftFile, _ line: Int) -> Bool {
        let comments = file.source.lines[..<line].reversed()
        let own = comments.prefix { $0.contains("///") }.joined()
        let type = comments.drop { !$0.hasPrefix("public struct") && !$0.hasPrefix("struct") }
            .dropFirst().prefix { $0.hasPrefix("///") }.joined()
        return ["House rule", "own choices", "field notes"].contains { own.contains($0) || type.contains($0) }
    }

    private static func isComment(_ line: String) -> Bool {
        line.drop { $0 == " " }.hasPrefix("//")
    }
}
