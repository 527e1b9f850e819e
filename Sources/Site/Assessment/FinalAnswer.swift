import Domain

/// An answer that cannot be taken back: filled in, looked at with every letter it would send, then given.
enum FinalAnswer {
    /// What one kind of answer is called where it is confirmed.
    struct Words {
        let question: Phrase
        let yes: Phrase
        let done: CaseDone
        var isStop = false
        /// What to look at once more before it goes out.
        var reminder: HTML = ""
    }

    static func give(
        _ call: Call, _ words: Words, command: () throws -> any Command,
        draw: (Sheet) async throws -> Page
    ) async throws -> Reply {
        if call.form["again"] != nil { return .show(try await draw(Sheet.again(call))) }
        return try await Sheet.attempt(call) {
            let command = try command()
            guard call.form["confirmed"] != nil else {
                let letters = try await call.ask(Rehearsal(command, reasons: call.reasonsTyped))
                return .show(confirm(call, words, try await call.referral(), letters))
            }
            try await call.handle(command)
            return call.caseAfter(words.done, "answer")
        } draw: {
            try await draw($0)
        }
    }

    private static func confirm(
        _ call: Call, _ words: Words, _ model: ReferralForCentreModel, _ letters: [LetterFacts]
    ) -> Page {
        let carried = call.form.values.filter { $0.key != "act" && $0.key != "confirmed" }
            .sorted { $0.key < $1.key }
            .flatMap { name, values in values.map { (name, $0) } }
        let look: HTML = words.isStop ? " danger" : ""
        return CaseFrame.page(
            words.question, model,
            """
            <h1>\(t: words.question)</h1>\(words.reminder)
            <h2>\(t: "What each of them will read")</h2>\(self.letters(letters, call))
            <form method="post" action="\(call.path)" novalidate>\(call.form([]).actField)
            \(carried.html { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })
            <div class="buttons"><button class="button\(look)" name="confirmed" value="yes">\(t: words.yes)</button>\
            <button class="button second" name="again" value="yes">\(t: "Change something")</button></div></form>
            """)
    }

    /// The very letters, each as its one reader will see it.
    static func letters(_ facts: [LetterFacts], _ call: Call) -> HTML {
        facts.enumerated().html { number, one in
            let letter = LetterWords.letter(one, address: call.office.address, at: call.now)
            let way: Phrase = letter.email == nil ? "to print and post" : "by e-mail"
            return """
                <details\(if: number == 0, " open")><summary>\(letter.reader): \(letter.name), \(t: way)</summary>
                <article class="letter" aria-label="\(t: "Letter to \(letter.name)")">\
                <dl><dt>\(t: "Subject")</dt><dd class="subject">\(letter.subject)</dd></dl>\
                <div class="body">\(letter.body)</div></article></details>
                """
        }
    }
}
