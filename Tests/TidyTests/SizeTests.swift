import Testing

@Suite("Sizes")
struct SizeTests {
    private static let fileLimitLines = 300
    private static let lineLimitColumns = 110
    private static let functionLimitLines = 50

    /// Files that may be longer, and why.
    private static let longFiles: [String: String] = [
        "Sources/Site/Rules/EvidenceText.swift": "made by make golden, from the scenario files"
    ]
    /// Files whose functions may be longer, and why.
    private static let longFunctions: [String: String] = [
        "Sources/Domain/Rules/RulebookEntries.swift":
            "one line a rule, and a rule without an entry does not compile"
    ]
    /// Files whose lines may be longer, and why.
    private static let longLines: [String: String] = [:]

    @Test("No file is longer than 300 lines")
    func files() {
        let findings = House.swift.filter {
            $0.source.lines.count - 1 > Self.fileLimitLines && Self.longFiles[$0.path] == nil
        }.map { $0.finding(0, "\($0.source.lines.count - 1) lines: split it by its ideas") }
        expectNone(findings)
    }

    @Test("No line is wider than 110 columns, but for words that nothing can break")
    func lines() {
        var findings: [String] = []
        for file in House.swift where Self.longLines[file.path] == nil {
            for (number, line) in file.source.lines.enumerated()
            where line.count > Self.lineLimitColumns && !isText(file, number) {
                findings.append(file.finding(number, "\(line.count) columns"))
            }
        }
        expectNone(findings)
    }

    /// A text is not broken to fit: a line may run on if what is not text in it would fit well.
    private func isText(_ file: SwiftFile, _ number: Int) -> Bool {
        let line = file.source.lines[number].drop { $0 == " " }
        let holdsText = file.source.beginsInText[number] || line.contains("\"") && !line.hasPrefix("//")
        return holdsText && file.source.code[number].count { $0 != " " } <= Self.lineLimitColumns - 30
    }

    @Test("No function is longer than 50 lines")
    func functions() {
        var findings: [String] = []
        for file in House.swift where Self.longFunctions[file.path] == nil {
            for body in FunctionBody.all(in: file) where body.lineCount > Self.functionLimitLines {
                findings.append(file.finding(body.firstLine, "a function of \(body.lineCount) lines"))
            }
        }
        expectNone(findings)
    }

    @Test("No file begins with a header that says what its name, or the history, says")
    func headers() {
        let header = #/^(/\*|//\s*$|//.*(Copyright|Licen[cs]e|Created by|\.swift\b))/#
        let findings = House.swift.filter {
            let first = $0.source.lines.first ?? ""
            return first.contains(header) && !first.hasPrefix("///")
        }.map { $0.finding(0, "a file header: say what the type is in its own comment") }
        expectNone(findings)
    }
}

/// The lines between a function's braces.
struct FunctionBody {
    let firstLine: Int
    let lineCount: Int

    /// Every brace whose opening words, back to the brace before, declare a function.
    static func all(in file: SwiftFile) -> [FunctionBody] {
        var bodies: [FunctionBody] = []
        var open: [(line: Int, isFunction: Bool)] = []
        var words = ""
        for (number, line) in file.source.code.enumerated() {
            for character in line {
                switch character {
                case "{":
                    open.append((number, words.contains(#/\b(func|init|deinit|subscript)\b/#)))
                    words = ""
                case "}":
                    words = ""
                    guard let opened = open.popLast(), opened.isFunction else { continue }
                    bodies.append(
                        FunctionBody(firstLine: opened.line, lineCount: max(0, number - opened.line - 1)))
                default: words.append(character)
                }
            }
            words.append("\n")
        }
        return bodies
    }
}
