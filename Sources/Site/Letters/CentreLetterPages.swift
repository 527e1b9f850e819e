import Domain
import Journal

/// A centre's own words for its letters, and the picture at their head.
enum CentreLetterPages {
    static let routes: [Route] =
        [
            .get("/centre/letters", .coordinator) { call in .show(try await list(call)) },
            .get("/centre/letters/{letter}", .coordinator) { call in
                let (letter, model) = try await asked(call)
                let form = Form(of: known(letter, model), at: "wording")
                return .show(try await page(call, letter, model, form))
            },
            .post("/centre/letters/{letter}", .coordinator) { call in try await save(call) },
        ] + LogoPages.routes

    static func model(_ call: Call) async throws -> CentreLettersModel {
        try await call.ask(CentreLettersPage(centre: try CentrePages.centre(call)))
    }

    private static func known(_ letter: LetterKind, _ model: CentreLettersModel) -> LetterWording {
        model.wordings[letter]?.last?.wording ?? LetterWording()
    }

    /// The letter that the address names, where a centre may word it.
    private static func asked(_ call: Call) async throws -> (LetterKind, CentreLettersModel) {
        let model = try await model(call)
        guard let letter = LetterKind(rawValue: call.name("letter")), letter.freedom != .none else {
            throw Halt.denied
        }
        return (letter, model)
    }

    private static func list(_ call: Call) async throws -> Page {
        let model = try await model(call)
        let rows = LetterLibrary.shelves.flatMap(\.letters).filter { $0.freedom != .none }.html { letter in
            let own = model.wordings[letter]?.last?.wording != nil
            return """
                <tr><th scope="row"><a href="\(address(letter, model))">\(t: LetterLibrary.name(letter))</a></th>\
                <td data-label="\(t: "What you may change")">\(t: LibraryPages.freedom(letter))</td>\
                <td data-label="\(t: "Words")">\(if: own, "<span class=\"tag good\">\(t: "Your own")</span>")\
                \(if: !own, "\(t: "Ours")")</td></tr>
                """ as HTML
        }
        return Page(
            "Letters", shape: .wide, place: "/centre",
            """
            \(Parts.back(CentrePages.address(model.centre), "The centre"))\
            \(if: call.isDone("saved"), FamilyBar.done("Saved. Letters that are written from now on have it."))
            <h1>\(try await call.workplaceCaption(.coordinator))\(t: "Letters")</h1>
            <p>\(t: "You may put your letters in your own words. What a letter may tell stays as it is, and so does its subject line. Letters that the law, or somebody’s safety, has worded are not here.") <a href="/letters">\(t: "Every letter")</a></p>
            \(LogoPages.part(model))
            <h2>\(t: "Words")</h2><div class="desk"><table class="stack"><caption class="unseen">\(t: "Letters")</caption>
            <thead><tr><th scope="col">\(t: "Letter")</th><th scope="col">\(t: "What you may change")</th>\
            <th scope="col">\(t: "Words")</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """)
    }

    private static func address(_ letter: LetterKind, _ model: CentreLettersModel) -> String {
        CentrePages.address(model.centre, "/letters/\(letter.rawValue)")
    }

    private static let labels: [String: Phrase] = [
        "wording.before": "Before the letter", "wording.body": "In its place",
        "wording.after": "After the letter",
    ]

    private static func save(_ call: Call) async throws -> Reply {
        let (letter, model) = try await asked(call)
        do {
            if call.form["do"] == "ours" {
                try await call.handle(UseUsualWords(centre: model.centre, letter: letter))
                return done(model)
            }
            let wording = try call.read(LetterWording.self, at: "wording")
            let command = WordLetter(centre: model.centre, letter: letter, wording: wording)
            guard call.form["do"] == "save" else {
                _ = try await call.ask(Rehearsal(command))
                return .show(try await page(call, letter, model, call.form([]), preview: wording))
            }
            try await call.handle(command)
            return done(model)
        } catch Halt.invalid(let problems) {
            return .show(try await page(call, letter, model, call.form(problems)))
        }
    }

    private static func done(_ model: CentreLettersModel) -> Reply {
        .see("\(CentrePages.address(model.centre, "/letters"))&done=saved")
    }

    private static func page(
        _ call: Call, _ letter: LetterKind, _ model: CentreLettersModel, _ form: Form,
        preview: LetterWording? = nil
    ) async throws -> Page {
        let limit = WordLetter.mostCharacters
        let whole: HTML =
            letter.freedom == .whole
            ? form.area(
                "wording.body", labels["wording.body"] ?? "",
                hint:
                    "Leave it empty for our words. Otherwise each of these must stand in it: \(Spoken.list(letter.tells.map(\.typed))).",
                limit: limit, isOptional: true, isTall: true) : ""
        let back: HTML = """
            <button class="button second" name="do" value="ours">\(t: "Back to our words")</button>
            """
        return Page(
            LetterLibrary.name(letter), status: form.problems.isEmpty ? 200 : 422, place: "/centre",
            """
            \(Parts.back(CentrePages.address(model.centre, "/letters"), "Letters"))\(form.summary(labels))
            <h1>\(try await call.workplaceCaption(.coordinator))\(t: LetterLibrary.name(letter))</h1>
            <p>\(t: LetterLibrary.made(letter)) \(t: "It goes to: \(LetterLibrary.readers(letter)).")</p>
            <div class="notice warning"><p>\(t: "The same words go to every family, and to each side. Write nothing here of anybody.")</p></div>
            \(preview.map { example($0, letter, model, call, "How it would read") })
            <form method="post" action="\(address(letter, model))" novalidate>\(form.actField)
            \(form.area("wording.before", labels["wording.before"] ?? "", limit: limit, isOptional: true))
            \(whole)
            \(form.area("wording.after", labels["wording.after"] ?? "", limit: limit, isOptional: true))
            <p class="hint">\(t: "Where you type one of these, the letter fills it in:")</p>
            <ul class="hint">\(blanks(letter))</ul>
            <div class="buttons"><button class="button second" name="do" value="look">\(t: "See how it reads")</button>\
            <button class="button" name="do" value="save">\(t: "Save")</button>\
            \(if: model.wordings[letter]?.last?.wording != nil, back)</div></form>
            \(if: preview == nil, example(known(letter, model), letter, model, call, "How it reads now"))
            \(history(letter, model))
            """)
    }

    private static func blanks(_ letter: LetterKind) -> HTML {
        letter.blanks.html { "<li><code>\($0.typed)</code> \(t: LetterLibrary.blank($0))</li>" }
    }

    private static func example(
        _ wording: LetterWording, _ letter: LetterKind, _ model: CentreLettersModel, _ call: Call,
        _ title: Phrase
    ) -> HTML {
        let centre = LetterExamples.Centre(
            id: model.centre, name: model.name, town: model.town, telephone: model.telephone,
            wording: wording.isEmpty ? nil : wording, houseRules: model.houseRules)
        let made = LetterExamples.letter(letter, of: centre, on: call.now.day, address: call.office.address)
        return """
            <h2>\(t: title)</h2><p class="soft">\(t: "The family is made up.")</p>
            <article class="letter" aria-label="\(t: title)"><div class="body">\(made.body)</div></article>
            """
    }

    private static func history(_ letter: LetterKind, _ model: CentreLettersModel) -> HTML {
        guard let worded = model.wordings[letter] else { return "" }
        let items = worded.reversed().html { one in
            """
            <li><p class="when">\(moment: one.at)</p>\
            \(if: one.wording == nil, "<p>\(t: "Our words again.")</p>")\
            \(one.wording.map { parts($0) })</li>
            """ as HTML
        }
        return "<h2>\(t: "What stood there before")</h2><ul class=\"timeline\">\(items)</ul>"
    }

    private static func parts(_ wording: LetterWording) -> HTML {
        let all = [
            ("wording.before", wording.before), ("wording.body", wording.body),
            ("wording.after", wording.after),
        ]
        return all.html { name, text in
            guard let text, !text.trimmed.isEmpty else { return "" }
            return "<p><b>\(t: labels[name] ?? "")</b></p>\(FamilyBar.paragraphs(text))"
        }
    }
}
