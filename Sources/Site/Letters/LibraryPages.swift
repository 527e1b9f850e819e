import Domain

/// The library of letters, for whoever works at a centre: every letter that there is, whom it goes to, what
/// makes it, and how it reads.
enum LibraryPages {
    static let routes: [Route] = [
        .get("/letters", .staff) { call in .show(page(call)) }
    ]

    private static func page(_ call: Call) -> Page {
        let parts = LetterLibrary.shelves.html { shelf in
            "<h2>\(t: shelf.title)</h2>\(shelf.letters.html { entry($0, call) })"
        }
        return Page(
            "Letters that go out", place: "/desk",
            """
            \(if: call.account?.runsCentre == true, Parts.back("/desk", "The desk"))
            <h1>\(t: "Letters that go out")</h1>
            <p class="lead">\(t: "Every letter that the system writes by itself. Each is written for one reader, from what that reader may know. The subject line says nothing: others see a screen light up.")</p>
            \(if: call.account?.runsCentre == true, "<p><a href=\"/centre/letters\">\(t: "Your centre’s own words and picture")</a></p>")
            \(parts)
            """)
    }

    private static func entry(_ kind: LetterKind, _ call: Call) -> HTML {
        let letter = LetterExamples.letter(kind, on: call.now.day, address: call.office.address)
        return """
            <details class="card"><summary>\(t: LetterLibrary.name(kind))</summary>
            <dl class="summary">\(Parts.row("To", text: LetterLibrary.readers(kind)))\
            \(Parts.row("When", text: LetterLibrary.made(kind).text))\
            \(Parts.row("Your own words", text: freedom(kind).text))\
            \(Parts.row("Subject", text: letter.subject))</dl>
            <article class="letter" aria-label="\(t: "Example")"><div class="body">\(letter.body)</div></article>
            </details>
            """
    }

    static func freedom(_ kind: LetterKind) -> Phrase {
        switch kind.freedom {
        case .whole: "Before it, after it, or in its place"
        case .around: "Before it and after it"
        case .none: "None: it stays as it is"
        }
    }
}
