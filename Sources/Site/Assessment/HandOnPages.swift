import Domain
import Journal
import Outside

/// Handing a case on to a supervised centre, with its papers (B3).
enum HandOnPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/answer/hand-on", .coordinator) { call in
            let model = try await call.referral()
            return .show(try await page(call, model, Sheet(form: fresh(model))))
        },
        .post("/desk/cases/{case}/answer/hand-on", .coordinator) { call in try await handOn(call) },
    ]

    private static let labels: [String: Phrase] = [
        "to": "Which centre", "documents": "Which documents go along",
    ]

    private static let words = FinalAnswer.Words(
        question: "Hand this case on?", yes: "Yes, hand it on", done: .handed)

    /// House rule: how many centres are shown to choose from, the nearest first.
    private static let mostShown = 12

    private struct Typed: Decodable {
        var to: CentreID
        var documents: [DocumentID]?
    }

    private static func fresh(_ model: ReferralForCentreModel) -> Form {
        var fields = Fields()
        for document in model.documents { fields.add("documents", document.document.id.rawValue) }
        return Form(fields)
    }

    private static func handOn(_ call: Call) async throws -> Reply {
        try await FinalAnswer.give(call, words) {
            let typed = try call.read(Typed.self)
            return HandOn(
                file: call.file, to: typed.to, newCase: newCase(call), documents: typed.documents ?? [])
        } draw: { sheet in
            try await page(call, try await call.referral(), onFields(sheet))
        }
    }

    /// Of the same family, and so under the same key; the same however often this form is sent.
    private static func newCase(_ call: Call) -> CaseID {
        let part = Secrets.sha256hex(call.form["act"] ?? "").prefix(6).uppercased()
        return CaseID("\(call.file.family)-\(part)")
    }

    private static func onFields(_ sheet: Sheet) -> Sheet {
        var sheet = sheet
        sheet.form.problems = sheet.form.problems.map {
            $0.field.hasPrefix("documents.") ? FieldProblem("documents", $0.problem) : $0
        }
        return sheet
    }

    /// Supervised centres, the nearest to what was typed first, or to this centre.
    private static func centres(_ call: Call, _ model: ReferralForCentreModel) async throws -> [Nearness
        .Result]
    {
        let typed = (call.query["near"] ?? "").trimmed
        let home = model.profile?.postcode ?? model.profile?.town ?? ""
        let near = call.office.places.look(typed.isEmpty ? home : typed)
        let kind = model.kind?.isSupervised == true ? model.kind : nil
        let question = FindCentres(
            kinds: [kind ?? .supervisedCentre], words: near == nil ? typed : "")
        let found = try await call.ask(question).filter { $0.centre.id != model.centre }
        return Nearness.sorted(found, from: near?.place, call.office.places)
    }

    private static func page(_ call: Call, _ model: ReferralForCentreModel, _ sheet: Sheet) async throws
        -> Page
    {
        let results = try await centres(call, model)
        let form = sheet.form
        let address = CaseFrame.address(model.reference, "/answer/hand-on")
        let near = (call.query["near"] ?? "").trimmed
        return CaseFrame.page(
            "Hand on", model, status: sheet.status,
            """
            \(Parts.back(CaseFrame.address(model.reference, "/answer")))\(sheet.head(labels))
            <h1>\(t: "Hand on to a supervised centre")</h1>
            <p class="lead">\(t: "The referral goes on as it was told. Your own notes and your assessment stay here.") \
            \(Parts.rule(.B3))</p>
            <form class="search" method="get" action="\(address)"><div class="field"><label for="near">\
            \(t: "Near which postcode or town?")</label><input id="near" name="near" value="\(near)" autocomplete="off"></div>\
            <button class="button second">\(t: "Search")</button></form>
            \(results.isEmpty ? nothing : choose(results, model, form, address))
            """)
    }

    private static func choose(
        _ results: [Nearness.Result], _ model: ReferralForCentreModel, _ form: Form, _ address: String
    ) -> HTML {
        let centres = results.prefix(mostShown).map { result in
            FormChoice(
                result.found.centre.id.rawValue, "\(result.found.centre.profile.name)",
                hint: "\(hint(result))")
        }
        let documents = model.documents.map { document in
            FormChoice(
                document.document.id.rawValue, "\(document.document.fileName)",
                hint: document.isForStaffOnly
                    ? "It shows private details: only the other centre’s staff may see it." : nil)
        }
        return """
            <form method="post" action="\(address)" novalidate>\(form.actField)
            \(form.radios("to", "Which centre?", centres))
            \(if: !documents.isEmpty, form.checkboxes("documents", "Which documents go along?", documents))
            <button class="button">\(t: "Go on")</button></form>
            """
    }

    /// Town, distance, waiting time.
    private static func hint(_ result: Nearness.Result) -> String {
        let centre = result.found.centre
        let away = result.kilometres.map { Phrase("about \(Int($0.rounded())) km away").text }
        let kind = result.found.offered.first { $0.isSupervised }
        let wait = kind.flatMap { centre.waiting[$0] }.map {
            Phrase("a wait of about \(Spoken.count($0.weeks, "week", "weeks"))").text
        }
        return [centre.profile.town, away, wait].compactMap { $0 }.joined(separator: ", ")
    }

    private static var nothing: HTML {
        """
        <div class="empty"><h2>\(t: "No other accredited supervised centre is on the register")</h2>\
        <p><a href="/find">\(t: "Search the register")</a></p></div>
        """
    }
}
