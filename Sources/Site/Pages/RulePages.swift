import Domain
import Journal

/// The rule book: every rule that is kept, in words, made from the law's own list.
enum RulePages {
    static let routes: [Route] = [
        .get("/rules", .open) { call in .show(list(call)) },
        .get("/rules/{rule}", .open) { call in
            guard let rule = RuleID(rawValue: call.name("rule").uppercased()) else {
                return .show(Answers.notThere)
            }
            return .show(page(rule, call, try await RuleCases.section(rule, call)))
        },
    ]

    private static func list(_ call: Call) -> Page {
        let words = (call.query["words"] ?? "").trimmed
        let entries = Rulebook.entries.filter { matches($0, words, call) }
        return Page(
            "The rules we keep", place: "/rules",
            """
            <h1>\(t: "The rules we keep")</h1>
            <p class="lead">\(t: "Each comes from a published document. When we refuse something, or show a date, we name the rule.")</p>
            <form class="filters" method="get" action="/rules"><div class="field"><label for="words">\
            \(t: "Words or number")</label><input type="search" id="words" name="words" value="\(words)"></div>\
            <button class="button second">\(t: "Show")</button></form>
            \(if: entries.isEmpty, "<div class=\"empty\"><h2>\(t: "No rule has these words")</h2><p><a href=\"/rules\">\(t: "Show all rules")</a></p></div>")
            <ul class="rules-list">\(entries.html { entry in
                """
                <li>\(Parts.rule(entry.id))<div><p><b>\(entry.title)</b></p>\
                <p>\(entry.asks(on: call.now.day, in: call.desk.rules))</p></div></li>
                """
            })</ul>
            """)
    }

    private static func matches(_ entry: RuleEntry, _ words: String, _ call: Call) -> Bool {
        if words.isEmpty { return true }
        let text = "\(entry.id) \(entry.title) \(entry.asks(on: call.now.day, in: call.desk.rules))"
            .lowercased()
        return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    private static func page(_ rule: RuleID, _ call: Call, _ cases: HTML) -> Page {
        let entry = Rulebook.entry(rule)
        return Page(
            "\(rule.rawValue) \(entry.title)", place: "/rules",
            """
            \(Parts.back("/rules", "All rules"))
            <h1><span class="caption">\(t: "Rule \(rule.rawValue)")</span>\(entry.title)</h1>
            <p class="lead">\(entry.asks(on: call.now.day, in: call.desk.rules))</p>
            <dl class="summary">
            \(Parts.row("Where it comes from", sources(entry)))
            \(Parts.row("What the system does", "<ul>\(entry.does.html { "<li>\(EffectWords.text($0))</li>" })</ul>"))
            \(Parts.row("Kept since", "\(Spoken.date(entry.inForce))"))
            \(figures(entry, call))</dl>
            \(cases)\(RuleExamples.section(rule))
            """)
    }

    private static func sources(_ entry: RuleEntry) -> HTML {
        let items = entry.sources.html { "<li>\(SourceWords.name($0.source)), \($0.paragraph)</li>" }
        return "<ul>\(items)</ul>"
    }

    private static func figures(_ entry: RuleEntry, _ call: Call) -> HTML {
        let values = entry.figures.flatMap { figure in
            call.desk.rules.history(figure).map { (figure.unit.said($0.value), $0) }
        }
        guard !values.isEmpty else { return "" }
        let items = values.html { said, value in
            """
            <li>\(said), \(t: "in force since \(Spoken.date(value.from))") \
            (\(SourceWords.name(value.source)), \(value.paragraph))</li>
            """
        }
        return Parts.row(values.count == 1 ? "Its number" : "Its numbers", "<ul>\(items)</ul>")
    }
}

/// The source documents, by the names that people know them by.
enum SourceWords {
    static func name(_ source: Source) -> String {
        let phrase: Phrase =
            switch source {
            case .judicialProtocol: "Judicial Protocol for referrals to child contact centres, November 2023"
            case .cafcassCymruStatement: "Cafcass Cymru expectation statement, child contact services"
            case .cafcassPolicy: "Cafcass child contact centre policy, January 2022"
            case .judiciaryGuide: "NACCC guide for magistrates and the judiciary"
            case .jointStatement: "Joint statement of NACCC, Cafcass and Cafcass Cymru, 31 March 2020"
            }
        return phrase.text
    }
}
