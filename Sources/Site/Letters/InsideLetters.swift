import Domain
import Journal

/// Letters to somebody whose inbox others read: they are told by e-mail that there is one, and read it after
/// signing in, among all that was written to them (`LettersTo`).
enum InsideLetters {
    /// Whose letters: one adult's of one case.
    struct Place: Sendable {
        let file: CaseID
        let adult: AdultID

        init(file: CaseID, adult: AdultID) {
            self.file = file
            self.adult = adult
        }

        /// Nil for whoever has no account to read it with.
        init?(_ facts: LetterFacts) {
            guard case .adult(let adult) = facts.recipient, facts.hasAccount else { return nil }
            self.init(file: facts.reference, adult: adult)
        }
    }

    static let subject: Phrase = "A message for you"

    /// Nothing but that there is something.
    static func words(_ address: String) -> String {
        Phrase("Hello,\n\nYou have a message. To read it, sign in at \(address)/sign-in").text
    }
}

/// Where they are read.
enum InsideLetterPages {
    static let routes: [Route] = [
        .get("/family/{case}/letters", .party) { call in .show(try await page(call)) }
    ]

    private static func page(_ call: Call) async throws -> Page {
        // Whoever may not see the case is turned away here.
        _ = try await call.ask(MyCase(file: call.file))
        guard let adult = call.account?.adult(of: call.file) else { throw Halt.denied }
        let letters = try await LettersTo.named(adult, of: call.file, in: call.office.store)
        return Page(
            "Your letters", shape: .family, place: "/family",
            """
            \(Parts.back("/family/\(call.file)", "Your contact"))<h1>\(t: "Your letters")</h1>
            <p class="lead">\(t: "Every letter that the centre has written to you. Nobody of the other side sees them.")</p>
            \(if: letters.isEmpty, "<p>\(t: "There is nothing here yet.")</p>")
            \(letters.html { id, letter in
                """
                <article class="letter" aria-label="\(t: "Letter of \(Spoken.day(letter.made.day))")">\
                <dl><dt>\(t: "When")</dt><dd>\(moment: letter.made)</dd></dl>
                <div class="body">\(letter.body)</div>
                \(DeliveryView.printLinks("/family/\(call.file)/letters", id))</article>
                """ as HTML
            })
            """)
    }
}
