import Domain
import Journal

/// Every letter that was written of a case, and how its sending went: for the staff who run its centre, and
/// nobody else.
enum CaseLetterPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/letters", .coordinator) { call in .show(try await list(call)) },
        .get("/desk/cases/{case}/letters/one", .coordinator) { call in .show(try await one(call)) },
    ]

    private static func address(_ file: CaseID) -> String { CaseFrame.address(file, "/letters") }

    private static func list(_ call: Call) async throws -> Page {
        let model = try await call.ask(CaseLettersPage(file: call.file))
        let letters = try await LettersOf.all(call.file, in: call.office.store)
        let rows = letters.html { sent in
            """
            <tr><th scope="row"><a href="\(address(model.file))/one?letter=\(DeliveryView.query(sent.id))">\
            \(t: sent.letter.kind.map(LetterLibrary.name) ?? "Letter")</a></th>\
            <td data-label="\(t: "To")">\(sent.letter.name) <span class="tag">\(sent.letter.reader)</span></td>\
            <td data-label="\(t: "Written")">\(moment: sent.letter.made)</td>\
            <td data-label="\(t: "Where it stands")"><span class="tag \(DeliveryView.isGood(sent) ? "good" : "waiting")">\
            \(t: DeliveryView.state(sent, now: call.now))</span></td></tr>
            """ as HTML
        }
        return page(
            "Letters", model, shape: .wide,
            """
            \(Parts.back(CaseFrame.address(model.file), "The case"))<h1>\(t: "Letters")</h1>
            <p>\(t: "What went out about this family, the newest first, each to one side. Only your centre sees this.")</p>
            \(if: letters.isEmpty, "<div class=\"empty\"><p>\(t: "No letter was written yet.")</p></div>")
            \(if: !letters.isEmpty, table(rows))
            """)
    }

    private static func table(_ rows: HTML) -> HTML {
        """
        <div class="desk"><table class="stack"><caption class="unseen">\(t: "Letters")</caption><thead><tr>\
        <th scope="col">\(t: "Letter")</th><th scope="col">\(t: "To")</th><th scope="col">\(t: "Written")</th>\
        <th scope="col">\(t: "Where it stands")</th></tr></thead><tbody>\(rows)</tbody></table></div>
        """
    }

    private static func one(_ call: Call) async throws -> Page {
        let model = try await call.ask(CaseLettersPage(file: call.file))
        let id = call.query["letter"] ?? ""
        guard let sent = try await LettersOf.one(id, of: call.file, in: call.office.store) else {
            throw Halt.denied
        }
        let letter = sent.letter
        return page(
            letter.kind.map(LetterLibrary.name) ?? "Letter", model,
            """
            \(Parts.back(address(model.file), "Letters"))
            <h1>\(t: letter.kind.map(LetterLibrary.name) ?? "Letter")</h1>
            <article class="letter" aria-label="\(t: "Letter to \(letter.name)")"><dl>\
            <dt>\(t: "To")</dt><dd>\(letter.name) <span class="tag">\(letter.reader)</span>\
            \(letter.email.map { " <span class=\"soft\">\($0)</span>" as HTML })</dd>\
            <dt>\(t: "Subject")</dt><dd class="subject">\(letter.subject)</dd>\
            <dt>\(t: "Written")</dt><dd>\(moment: letter.made)</dd>\
            <dt>\(t: "Where it stands")</dt><dd>\(t: DeliveryView.state(sent, now: call.now))</dd></dl>
            <div class="body">\(letter.body)</div></article>
            \(DeliveryView.printLinks(address(model.file), id))\(DeliveryView.log(letter))
            """)
    }

    private static func page(
        _ title: Phrase, _ model: CaseLettersModel, shape: Page.Shape = .narrow, _ body: HTML
    ) -> Page {
        Page(
            title, shape: shape, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind), body)
    }
}
