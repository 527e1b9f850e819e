import Domain

/// Where a rule warns: what it warns of, and a place for the reason. Everything typed before is carried
/// along.
enum ReasonPage {
    static func page(_ warnings: [Warning], _ call: Call) -> Page {
        let form = call.form([])
        let carried = call.form.values.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { (name, $0) }
        }.filter { name, _ in name != "act" }
        return Page(
            "Before you go on", status: 409,
            """
            <h1>\(t: "Before you go on")</h1>
            <form method="post" action="\(call.path)" novalidate>
            \(warnings.html { warning in
                """
                <div class="notice warning"><h2>\(Rulebook.entry(warning.rule).title)</h2>
                <p>\(RefusalWords.words(Refusal(warning.rule, warning.reason)).reason) \
                \(Parts.rule(warning.rule))</p></div>
                \(form.area("reason.\(warning.rule.rawValue)", "Why do you go on all the same?",
                    hint: "Your reason is kept with the case, with your name and the time.", limit: 2000))
                """
            })
            \(carried.html { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(form.actField)
            <div class="buttons"><button class="button">\(t: "Go on, with this reason")</button></div></form>
            """)
    }
}
