import Domain
import Journal

/// Which papers are needed and which have come (C3, C4): they also come by post and by hand.
enum PapersPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/papers", .staff) { call in
            .show(page(try await call.referral(), Sheet(form: Form()), call, done: call.query["done"]))
        },
        .post("/desk/cases/{case}/papers", .staff) { call in try await note(call) },
        .post("/desk/cases/{case}/papers/add", .staff, limitBytes: PaperForm.limitBytes) { call in
            try await add(call)
        },
    ]

    private struct Typed: Decodable {
        var paper: PaperKind
        var status: PaperStatus
    }

    private static func note(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let typed = try call.read(Typed.self)
            try await call.handle(NotePaper(file: call.file, paper: typed.paper, status: typed.status))
            return .see(CaseFrame.address(call.file, "/papers?done=noted"))
        } draw: { sheet in
            page(try await call.referral(), sheet, call)
        }
    }

    /// A paper that came to the centre by post, by hand or by e-mail. It is the centre's: the referrer cannot
    /// open it.
    private static func add(_ call: Call) async throws -> Reply {
        let model = try await call.referral()
        do {
            try await DocumentKeeping.attach(
                call, hasPrivateDetails: model.answers.hasPrivateContactDetail)
            return .see(CaseFrame.address(call.file, "/papers?done=added#documents"))
        } catch Halt.invalid(let problems) {
            return .show(page(model, Sheet(form: Form()), call, adding: call.form(problems)))
        }
    }

    private static func page(
        _ model: ReferralForCentreModel, _ sheet: Sheet, _ call: Call, done: String? = nil,
        adding: Form = Form()
    ) -> Page {
        // As the deadline itself counts: by the law of the order's day.
        let limit = call.desk.rules.said(
            .papersLimitDays, on: model.answers.proceedings?.orderDate ?? call.now.day)
        let form = PaperForm(
            adding, action: CaseFrame.address(model.reference, "/papers/add"),
            asksPrivate: model.answers.hasPrivateContactDetail)
        let named = PaperKind.allCases.filter { model.papers[$0] != nil }
        let others = PaperKind.allCases.filter { model.papers[$0] == nil }
        return CaseFrame.page(
            "Papers", model, status: adding.problems.isEmpty ? sheet.status : 422,
            """
            \(CaseFrame.back(model, "#papers"))\(sheet.head([:]))\(form.summary)\(said(done))
            <h1>\(t: "Papers")</h1>
            <p class="lead">\(t: "The safeguarding letter is needed in every case, and the order where there is one.") \
            \(Parts.rule(.C3)) \(t: "With an order, they reach you within \(limit) of it.") \(Parts.rule(.C4))</p>
            \(court(model))<h2>\(t: "Needed")</h2><ul class="files">\(named.html { line($0, model) })</ul>\(CaseParts.whyMissing(model))
            \(if: !others.isEmpty, "<h2>\(t: "Not asked for")</h2><ul class=\"files\">\(others.html { line($0, model) })</ul>")
            <h2 id="documents">\(t: "Documents")</h2>\(CaseParts.documents(model))
            \(if: model.isRunning, "<h2>\(t: "Add a paper")</h2><p>\(t: "One that came by post, by hand or by e-mail. It then counts as received. Whoever made the referral cannot open it.")</p>\(form.html)")
            """)
    }

    /// C5: what was asked of the court, and the way to ask.
    private static func court(_ model: ReferralForCentreModel) -> HTML {
        guard model.answers.proceedings?.hasOrder == true, model.isRunning else { return "" }
        let awaited: HTML = """
            <div class="notice"><p>\(t: "The court is asked for: \(Spoken.list(model.papersAwaitedFromCourt.map(PaperWords.name))).") \
            \(model.courtAsked.map { "\(shortDay: $0.day)" as HTML })</p></div>
            """
        let said = model.courtCannotSend.suffix(1).html {
            "<div class=\"notice\"><p>\(t: "The court says that it cannot send them:") \($0.words)</p></div>"
        }
        let way: HTML = """
            <p><a class="button second small" href="\(CaseFrame.address(model.reference, "/ask-court"))">\(t: "Ask the court for copies")</a> \
            \(Parts.rule(.C5))</p>
            """
        return """
            \(if: !model.papersAwaitedFromCourt.isEmpty, awaited)\(said)\
            \(if: !model.papersMissing.isEmpty && model.mayDecide, way)
            """
    }

    private static func said(_ done: String?) -> HTML {
        let words: Phrase
        switch done {
        case "asked": words = "The letter to the court is on its way."
        case "noted": words = "Noted."
        case "added": words = "The paper is kept with this case, and counts as received."
        default: return ""
        }
        return "<div class=\"notice good\" role=\"status\"><p>\(t: words)</p></div>"
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
            \(if: model.isRunning, "<span class=\"acts\">\(buttons)</span>")</li>
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
