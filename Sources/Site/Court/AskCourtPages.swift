import Domain

/// Asking the court for copies of missing papers (C5): the ready letter, before it goes out.
enum AskCourtPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/ask-court", .coordinator) { call in
            let model = try await deciding(call)
            return .show(page(model, Sheet(form: fresh(model)), letters: "", call))
        },
        .post("/desk/cases/{case}/ask-court", .coordinator) { call in try await ask(call) },
    ]

    private static let labels: [String: Phrase] = [
        "papers": "Which papers", "paragraph": "The paragraph of the order",
    ]

    /// - Throws: denied, for whoever only supervises there.
    private static func deciding(_ call: Call) async throws -> ReferralForCentreModel {
        let model = try await call.referral()
        guard model.mayDecide else { throw Halt.denied }
        return model
    }

    /// It opens with every paper that is missing.
    private static func fresh(_ model: ReferralForCentreModel) -> Form {
        var fields = Fields()
        for paper in model.papersMissing { fields.add("papers", paper.rawValue) }
        return Form(fields)
    }

    private static func ask(_ call: Call) async throws -> Reply {
        let model = try await deciding(call)
        return try await Sheet.attempt(call) {
            let papers = call.form.all("papers").compactMap(PaperKind.init(rawValue:))
            let paragraph = (call.form["paragraph"] ?? "").trimmed
            let command = AskCourtForPapers(
                file: call.file, papers: Set(papers), paragraph: paragraph.isEmpty ? nil : paragraph)
            guard call.form["confirmed"] != nil else {
                let letters = FinalAnswer.letters(try await call.ask(Rehearsal(command)), call)
                return .show(page(model, Sheet(form: call.form([])), letters: letters, call))
            }
            try await call.handle(command)
            return .see(CaseFrame.address(call.file, "/papers?done=asked"))
        } draw: { sheet in
            page(model, sheet, letters: "", call)
        }
    }

    /// With the letter once it can be read: then it is one press away.
    private static func page(
        _ model: ReferralForCentreModel, _ sheet: Sheet, letters: HTML, _ call: Call
    ) -> Page {
        let form = sheet.form
        let papers = model.papersMissing.map { FormChoice($0.rawValue, "\(PaperWords.name($0))") }
        let allows = model.answers.proceedings?.centreMayAskCourt == true
        let paragraph = form.text(
            "paragraph", "In which paragraph does the order allow it?",
            hint: "The referral does not say that it does. Look at the order itself.", width: "w10")
        let isReady = !letters.bytes.isEmpty
        let send: HTML = """
            <h2>\(t: "What the court will read")</h2>\(letters)\
            <button class="button" name="confirmed" value="yes">\(t: "Send this letter")</button>
            """
        return CaseFrame.page(
            "Ask the court for copies", model, status: sheet.status,
            """
            \(Parts.back(CaseFrame.address(model.reference, "/papers"), "Papers"))\(sheet.head(labels))
            <h1>\(t: "Ask the court for copies")</h1>
            <p class="lead">\(t: "Where the order allows it, the court gives the centre copies of missing papers without a fee and without a further order.") \(Parts.rule(.C5))</p>
            \(if: papers.isEmpty, "<p>\(t: "No paper is missing.")</p>")
            <form method="post" action="\(CaseFrame.address(model.reference, "/ask-court"))" novalidate>\(form.actField)\
            \(if: !papers.isEmpty, form.checkboxes("papers", "Which papers do you need?", papers))\
            \(if: !allows, paragraph)\
            \(if: isReady, send)\(if: !isReady && !papers.isEmpty, "<button class=\"button\">\(t: "Write the letter")</button>")</form>
            """)
    }
}
