import Domain

/// The law's no, as people read it: the reason, the rule, what can be done now.
enum RefusalView {
    static func panel(_ refusal: Refusal) -> HTML {
        let words = RefusalWords.words(refusal)
        let entry = Rulebook.entry(refusal.rule)
        return """
            <section class="refusal" aria-labelledby="refusal-title">
            <header><h2 id="refusal-title">\(words.title)</h2></header>
            <div><p>\(words.reason)</p>
            <p class="because">\(Parts.rule(refusal.rule)) <a href="/rules/\(refusal.rule)">\(entry.title)</a></p>
            <h3>\(t: "What you can do now")</h3><ul>\(words.next.html { "<li>\($0)</li>" })</ul>
            <p class="soft">\(t: "Nothing has been changed.")</p></div></section>
            """
    }
}
