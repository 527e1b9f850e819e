import Domain
import Journal

/// The journal's daily seals, for anybody to take away: they say nothing of what is in it.
enum SealPages {
    static let routes: [Route] = [
        .get("/seals", .open) { call in .show(list(call)) },
        .get("/seals/{day}", .open) { call in
            // With the ending too that its file has.
            let name = call.name("day")
            let text = name.hasSuffix(".seal") ? String(name.dropLast(5)) : name
            guard let day = Day(iso: text), let seal = call.office.seals?.seal(of: day) else {
                return .show(Answers.notThere)
            }
            return .text(seal.text, status: 200)
        },
    ]

    /// House rule: what one page shows. Older ones have their addresses all the same.
    private static let mostShown = 100

    private static func list(_ call: Call) -> Page {
        let seals = (call.office.seals?.seals ?? []).suffix(mostShown).reversed()
        return Page(
            "Daily seals",
            """
            <h1>\(t: "Daily seals")</h1>
            <p class="lead">\(t: "Everything that happens here is kept in one list to which things are only added. Each day we sign a short text that says what the whole list was.")</p>
            <p>\(t: "A seal holds nothing about any person. Keep a copy somewhere else: with it anybody can prove, years later, that nothing kept before that day was changed, put in or taken out since, not even by us.")</p>
            \(call.office.seals.map { key($0) })
            \(if: seals.isEmpty, "<div class=\"empty\"><h2>\(t: "No seals yet")</h2></div>")
            \(if: !seals.isEmpty, table(Array(seals)))
            """)
    }

    private static func key(_ book: SealBook) -> HTML {
        """
        <h2>\(t: "How to check")</h2>
        <p>\(t: "Our seals are signed with this public key. Note it once, from a place that you trust.")</p>
        <pre class="code">\(book.publicKey.text)</pre>
        <pre class="code">steppingstone seal check *.seal --public-key \(book.publicKey.text)</pre>
        """
    }

    private static func table(_ seals: [Seal]) -> HTML {
        """
        <h2>\(t: "Seals, the newest first")</h2>
        <table><thead><tr><th scope="col">\(t: "Day")</th><th scope="col">\(t: "Number")</th>\
        <th scope="col">\(t: "Things kept")</th></tr></thead><tbody>
        \(seals.html { seal in
            """
            <tr><td><a href="/seals/\("\(seal.day)")">\(Spoken.date(seal.day))</a></td>\
            <td>\("\(seal.number)")</td><td>\("\(seal.events)")</td></tr>
            """
        })</tbody></table>
        """
    }
}
