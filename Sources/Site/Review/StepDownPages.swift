import Domain
import Journal
import Outside

/// Stepping down from supervised contact (H5): to whom, when, and what goes along, item by item.
enum StepDownPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/step-down", .coordinator) { call in
            let model = try await call.ask(StepDownPage(file: call.file))
            return .show(try await page(call, model, Sheet(form: fresh(model))))
        },
        .post("/desk/cases/{case}/step-down", .coordinator) { call in try await stepDown(call) },
    ]

    private static let labels: [String: Phrase] = [
        "to": "Which centre", "way": "To what", "lastDay": "The last day here", "items": "What goes along",
        "documents": "Which papers go along",
    ].merging(ReasonLabels.all) { $1 }

    private static let words = FinalAnswer.Words(
        question: "Move this family on?", yes: "Yes, move them on", done: .steppedDown)

    /// House rule: how many centres are shown to choose from, this one first, then the nearest.
    private static let mostShown = 12

    private struct Typed: Decodable {
        var to: CentreID
        var way: StepDownWay
        var lastDay: Day
        var items: [StepDownItem]?
        var documents: [DocumentID]?
    }

    private static func fresh(_ model: StepDownPageModel) -> Form {
        var fields = Fields()
        for item in StepDownItem.allCases where item.goesByDefault {
            if item == .assessmentSummary, !model.hasSummary { continue }
            fields.add("items", item.rawValue)
        }
        for paper in model.documents where paper.isNeeded {
            fields.add("documents", paper.document.id.rawValue)
        }
        return Form(fields)
    }

    private static func stepDown(_ call: Call) async throws -> Reply {
        try await FinalAnswer.give(call, words) {
            let typed = try call.read(Typed.self)
            return StepDown(
                file: call.file, to: typed.to, newCase: newCase(call), way: typed.way,
                lastDay: typed.lastDay, items: typed.items ?? [], documents: typed.documents ?? [])
        } draw: { sheet in
            try await page(call, try await call.ask(StepDownPage(file: call.file)), onFields(sheet))
        }
    }

    /// Of the same family, and so under the same key; the same however often this form is sent.
    private static func newCase(_ call: Call) -> CaseID {
        let part = Secrets.sha256hex("step-down \(call.form["act"] ?? "")").prefix(6).uppercased()
        return CaseID("\(call.file.family)-\(part)")
    }

    private static func onFields(_ sheet: Sheet) -> Sheet {
        var sheet = sheet
        sheet.form.problems = sheet.form.problems.map {
            $0.field.hasPrefix("documents.") ? FieldProblem("documents", $0.problem) : $0
        }
        return sheet
    }

    private static func page(
        _ call: Call, _ model: StepDownPageModel, _ sheet: Sheet
    ) async throws -> Page {
        let referral = try await call.referral()
        var body: HTML = """
            \(CaseFrame.back(referral))\(sheet.head(labels))
            <h1>\(t: "Step down from supervised contact") \(Parts.rule(.H5))</h1>
            \(model.under.map(under))
            """
        if model.under?.stands != true {
            body +=
                referral.stage == .accepted && model.isSupervised
                ? try await form(call, referral, model, sheet) : nothing
        }
        return CaseFrame.page("Step down", referral, status: sheet.status, body)
    }

    private static var nothing: HTML {
        "<p>\(t: "Only a family that comes for supervised contact now can step down.")</p>"
    }

    private static func under(_ under: StepDownPageModel.Under) -> HTML {
        let name = under.centreName ?? ""
        let standing: Phrase =
            switch under.stage {
            case .none, .draft, .submitted: "\(name) has not answered yet."
            case .waitingList: "\(name) has the family on its waiting list."
            case .accepted, .closed: "\(name) has accepted the family."
            case .declined, .withdrawn, .handedOn: "\(name) did not take the family. You can choose again."
            }
        return """
            <div class="notice"><p>\(t: standing) \(t: "Last day here: \(Spoken.date(under.made.lastDay)).")</p>
            <p>\(t: StepDownWords.way(under.made.way))</p></div>
            """
    }

    private static func form(
        _ call: Call, _ referral: ReferralForCentreModel, _ model: StepDownPageModel, _ sheet: Sheet
    ) async throws -> HTML {
        let form = sheet.form
        let centres = try await centres(call, referral)
        let items = StepDownItem.allCases.filter { $0 != .assessmentSummary || model.hasSummary }.map {
            FormChoice($0.rawValue, StepDownWords.item($0), hint: StepDownWords.why($0))
        }
        let papers = model.documents.map {
            FormChoice($0.document.id.rawValue, "\($0.document.fileName)", hint: StepDownWords.paper($0))
        }
        let ways = StepDownWay.allCases.map { FormChoice($0.rawValue, StepDownWords.way($0)) }
        let booked: Phrase =
            model.lastBooked.map { "Sessions are booked until \(Spoken.date($0))." }
            ?? "No session is booked ahead."
        return """
            <p class="lead">\(t: "The next centre gets what it needs and no more. It sees everybody and judges the risk for itself before it says yes.")</p>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(form.radios("way", "To what?", ways))
            \(form.radios("to", "At which centre?", centres))
            \(form.day("lastDay", "What is the last day of contact here?", hint: booked))
            <h2>\(t: "What always goes along")</h2><p>\(t: "Who they are, what the order says, a breath test where it asks for one, and what the referral told of risk: without these nobody could keep them safe.")</p>
            \(form.checkboxes("items", "What else goes along?", items))
            \(if: !papers.isEmpty, form.checkboxes("documents", "Which papers go along?", papers))
            \(stays(model))\(sheet.reasons)
            <button class="button">\(t: "Go on")</button></form>
            """
    }

    /// What has no way out, whatever is ticked.
    private static func stays(_ model: StepDownPageModel) -> HTML {
        func row(_ count: Int, _ one: Phrase, _ many: Phrase) -> HTML {
            count == 0 ? "" : "<li>\(Spoken.count(count, one, many))</li>"
        }
        return """
            <h2>\(t: "What stays here")</h2><p>\(t: "It was observed or noted here, and the next centre does not need it.")</p>
            <ul>\(row(model.observedRecords, "record of observed contact", "records of observed contact"))\
            \(row(model.reviews, "review, with what the children said", "reviews, with what the children said"))\
            \(row(model.incidents, "incident", "incidents"))\
            <li>\(t: "Your screening, and notes of first visits")</li><li>\(t: "What contact cost, and who paid")</li></ul>
            """
    }

    /// Centres that offer supported contact: this one first where it does, then the nearest.
    private static func centres(
        _ call: Call, _ model: ReferralForCentreModel
    ) async throws -> [FormChoice] {
        let near = call.office.places.look(model.profile?.postcode ?? model.profile?.town ?? "")
        let found = try await call.ask(FindCentres(kinds: [.supportedCentre], words: ""))
        let sorted = Nearness.sorted(found, from: near?.place, call.office.places)
        let here = sorted.filter { $0.found.centre.id == model.centre }
        let others = sorted.filter { $0.found.centre.id != model.centre }
        return (here + others).prefix(mostShown).map { result in
            let centre = result.found.centre
            let isHere = centre.id == model.centre
            let away =
                isHere ? nil : result.kilometres.map { Phrase("about \(Int($0.rounded())) km away").text }
            let handovers =
                centre.offers.services.contains(.handover) ? Phrase("offers handovers").text : nil
            let hint = [isHere ? Phrase("this centre").text : centre.profile.town, away, handovers]
            return FormChoice(
                centre.id.rawValue, "\(centre.profile.name)",
                hint: "\(hint.compactMap { $0 }.joined(separator: ", "))")
        }
    }
}
