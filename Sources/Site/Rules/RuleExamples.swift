import Domain

/// The worked examples on a rule's page, told from the scenarios that the house is tested by.
enum RuleExamples {
    static func section(_ rule: RuleID) -> HTML {
        let keeping = Evidence.all.keeping(rule)
        let breaking = Evidence.all.breaking(rule)
        return """
            <section id="examples"><h2>\(t: "Worked examples")</h2>
            <p>\(t: "These are the tests that every edition must pass, told step by step. The people in them are made up.")</p>
            \(group("Where it is kept", keeping))\(group("Where it says no, warns or is overdue", breaking))
            \(deciders(rule))</section>
            """
    }

    private static func group(_ title: Phrase, _ examples: [WorkedExample]) -> HTML {
        if examples.isEmpty { return "" }
        return "<h3>\(t: title)</h3>\(examples.html(example))"
    }

    private static func example(_ example: WorkedExample) -> HTML {
        let given: HTML =
            example.given.isEmpty
            ? ""
            : "<p class=\"soft\">\(t: "Before it starts: \(Spoken.list(example.given.map(SpokenName.ofBeginning))).")</p>"
        return """
            <details class="example"><summary>\(example.title)</summary>\(given)
            <ol class="steps">\(example.steps.html(step))</ol></details>
            """
    }

    private static func step(_ step: WorkedExample.Step) -> HTML {
        let details = step.details.html { "<li>\(SpokenName.ofDetail($0))</li>" }
        let clocks = step.clocks.sorted { $0.key < $1.key }.html { rule, words in
            " \(Parts.rule(rule)) \(t: "stands at \(Spoken.list(words.map(ClockWords.text)))")."
        }
        return """
            <li><p><b>\(Spoken.date(step.at.day)), \(step.at.time)</b> \(what(step)) \
            \(outcome(step.outcome, isAct: step.command != nil))\(clocks)</p>\
            \(if: !step.details.isEmpty, "<ul class=\"soft\">\(details)</ul>")</li>
            """
    }

    private static func what(_ step: WorkedExample.Step) -> HTML {
        guard let who = step.who else { return "\(t: "Time passes.")" }
        guard let command = step.command else { return "\(t: "What the \(part(who)) sees:")" }
        return "\(t: "The \(part(who)) asks:") “\(SpokenName.of(command))”."
    }

    /// `supervisor/sally` is a supervisor called Sally.
    private static func part(_ who: String) -> String {
        let halves = who.split(separator: "/", maxSplits: 1)
        guard halves.count == 2, let name = halves[1].split(separator: " ").first else { return who }
        return "\(halves[0]) (\(name))"
    }

    private static func outcome(_ outcome: WorkedExample.Outcome, isAct: Bool) -> HTML {
        switch outcome {
        case .done: isAct ? "<b class=\"yes\">\(t: "It is done.")</b>" : ""
        case .refused(let rule): "<b class=\"no\">\(t: "It is refused by")</b> \(Parts.rule(rule))"
        case .warned(let rules):
            "<b class=\"no\">\(t: "A reason is asked for first by")</b> \(rules.html { Parts.rule($0) })"
        case .invalid(let fields):
            "<b class=\"no\">\(t: "The form comes back: \(Spoken.list(fields.map(SpokenName.of))).")</b>"
        case .denied: "<b class=\"no\">\(t: "It is not for them.")</b>"
        case .outOfStep: "<b class=\"no\">\(t: "It does not fit what has happened.")</b>"
        }
    }

    private static func deciders(_ rule: RuleID) -> HTML {
        let found = Evidence.all.deciders[rule] ?? []
        if found.isEmpty { return "" }
        return """
            <details class="example"><summary>\(t: "Where the program decides it")</summary><ul>\
            \(found.html { "<li><code>\($0.room).\($0.name)</code></li>" })</ul></details>
            """
    }
}

/// Names of the code as words: `BookSessions` is "book sessions", `text.ending` is "text: ending",
/// `hours_left` is "hours left".
enum SpokenName {
    static func of(_ name: String) -> String {
        var said = ""
        for letter in name {
            if letter == "." {
                said += ": "
            } else if letter == "_" {
                said += " "
            } else if letter.isUppercase {
                said += said.isEmpty || said.hasSuffix(" ") ? letter.lowercased() : " \(letter.lowercased())"
            } else {
                said.append(letter)
            }
        }
        return said
    }

    /// A line such as `hours_left: 4` or `kinds: supportedCentre`: its name as words, and so every word in it
    /// that is a name of the code; days as people say them.
    static func ofDetail(_ line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return words(line) }
        return of(String(line[..<colon])) + words(String(line[colon...]))
    }

    /// What has happened before an example starts: its words are those of a file's name, without capitals.
    static func ofBeginning(_ words: String) -> String { words.replacing("cymru", with: "Cafcass Cymru") }

    private static func words(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let mark = word.last.flatMap { $0 == ";" || $0 == "," ? String($0) : nil } ?? ""
            let bare = word.dropLast(mark.count)
            if let day = Day(iso: String(bare)) { return Spoken.date(day) + mark }
            return isName(bare) ? of(String(bare)) + mark : String(word)
        }.joined(separator: " ")
    }

    /// What nobody writes in a sentence: small letters first, then a capital among nothing but letters.
    private static func isName(_ word: Substring) -> Bool {
        guard let first = word.first, first.isLowercase else { return false }
        return word.contains(where: \.isUppercase) && word.allSatisfy(\.isLetter)
    }
}

/// How a deadline stands, as an example tells it.
private enum ClockWords {
    static func text(_ word: String) -> String {
        if let day = Day(iso: word) { return Phrase("its last day, \(Spoken.date(day))").text }
        let phrase: Phrase =
            switch word {
            case "met": "met"
            case "overdue": "overdue"
            case "running": "running"
            default: "not running"
            }
        return phrase.text
    }
}
