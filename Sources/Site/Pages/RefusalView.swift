import Domain

/// The law's no, as people read it: the reason, the rule, what can be done now.
enum RefusalView {
    /// With the nearest centres where the law said no to naming this one (A1, A8).
    static func panel(_ refusal: Refusal, _ call: Call) async throws -> HTML {
        panel(refusal, more: try await NearestCentres.after(refusal, call))
    }

    /// Of a refusal that has nothing to do with naming a service, or on a page that lists centres itself.
    static func panel(_ refusal: Refusal) -> HTML { panel(refusal, more: "") }

    /// Whether the no itself is kept, so that something has changed.
    private static func isNoted(_ refusal: Refusal) -> Bool {
        if case .notKnown? = refusal.reason as? PracticeRefusal { true } else { false }
    }

    private static func panel(_ refusal: Refusal, more: HTML) -> HTML {
        let words = RefusalWords.words(refusal)
        let entry = Rulebook.entry(refusal.rule)
        return """
            <section class="refusal" aria-labelledby="refusal-title">
            <header><h2 id="refusal-title">\(words.title)</h2></header>
            <div><p>\(words.reason)</p>
            <p class="because">\(Parts.rule(refusal.rule)) <a href="/rules/\(refusal.rule)">\(entry.title)</a></p>
            <h3>\(t: "What you can do now")</h3><ul>\(words.next.html { "<li>\($0)</li>" })</ul>\(more)
            \(if: !isNoted(refusal), "<p class=\"soft\">\(t: "Nothing has been changed.")</p>")</div></section>
            """
    }
}
