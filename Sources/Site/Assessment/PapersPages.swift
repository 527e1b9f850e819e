import Domain

/// Which papers are needed and which have come (C3, C4): they also come by post and by hand.
enum PapersPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/papers", .staff) { call in
            .show(page(try await call.referral(), Sheet(form: Form()), isNoted: call.query["done"] != nil))
        },
        .post("/desk/cases/{case}/papers", .staff) { call in try await note(call) },
    ]

    private struct Typed: Decodable {
        var paper: PaperKind
        var status: PaperStatus
    }

    private static func note(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call.form) {
            let typed = try call.read(Typed.self)
            try await call.handle(NotePaper(file: call.file, paper: typed.paper, status: typed.status))
            return .see(CaseFrame.address(call.file, "/papers?done=noted"))
        } draw: { sheet in
            page(try await call.referral(), sheet, isNoted: false)
        }
    }

    private static func page(_ model: ReferralForCentreModel, _ sheet: Sheet, isNoted: Bool) -> Page {
        let named = PaperKind.allCases.filter { model.papers[$0] != nil }
        let others = PaperKind.allCases.filter { model.papers[$0] == nil }
        return CaseFrame.page(
            "Papers", model, status: sheet.status,
            """
            \(CaseFrame.back(model, "#papers"))\(sheet.head([:]))
            \(if: isNoted, "<div class=\"notice good\" role=\"status\"><p>\(t: "Noted.")</p></div>")
            <h1>\(t: "Papers")</h1>
            <p class="lead">\(t: "The safeguarding letter is needed in every case, and the order where there is one.") \
            \(Parts.rule(.C3)) \(t: "With an order, they reach you within two days of it.") \(Parts.rule(.C4))</p>
            <h2>\(t: "Needed")</h2><ul class="files">\(named.html { line($0, model) })</ul>
            \(if: !others.isEmpty, "<h2>\(t: "Not asked for")</h2><ul class=\"files\">\(others.html { line($0, model) })</ul>")
            <h2>\(t: "Documents")</h2>\(CaseParts.documents(model))
            """)
    }

    private static func line(_ kind: PaperKind, _ model: ReferralForCentreModel) -> HTML {
        let status = model.papers[kind]
        let choices: [(PaperStatus, Phrase)] = [
            (.received, "It is here"), (.needed, "Still needed"), (.notNeeded, "Not needed"),
        ]
        let buttons = choices.filter { $0.0 != status && !(status == nil && $0.0 == .notNeeded) }.html {
            button(kind, $0.0, $0.1, model)
        }
        let since: HTML =
            status == .received
            ? model.papersReceived[kind].map { " <span class=\"soft small\">\(moment: $0)</span>" } ?? ""
            : ""
        return """
            <li><span class="name">\(PaperWords.name(kind))\(since)</span>\(status.map(DeskWords.paper))\
            \(if: model.isRunning, buttons)</li>
            """
    }

    /// Each button is an act of its own, and so has an act's id of its own.
    private static func button(
        _ kind: PaperKind, _ status: PaperStatus, _ words: Phrase, _ model: ReferralForCentreModel
    ) -> HTML {
        """
        <form method="post" action="\(CaseFrame.address(model.reference, "/papers"))">\(Form().actField)\
        <input type="hidden" name="paper" value="\(kind.rawValue)">\
        <button class="button second small" name="status" value="\(status.rawValue)">\(t: words)\
        <span class="unseen">: \(PaperWords.name(kind))</span></button></form>
        """
    }
}
