import Domain
import Foundation
import Journal
import Outside

/// Drafting an order, open to anyone. Nothing is kept here: the answers go with the form, and with the file
/// that somebody takes away.
enum OrderPages {
    static let address = "/order"

    static let routes: [Route] = [
        .get(address, .open) { call in .show(try await page(call, beginning(call))) },
        .post(address, .open) { call in .show(try await page(call, call.form([]))) },
        .post("\(address)/beside", .open) { call in .piece(try await beside(call)) },
        .post("\(address)/open", .open) { call in .show(try await opened(call)) },
        .post("\(address)/file", .open) { call in try await file(call) },
        .post("\(address)/print", .open) { call in try await printed(call) },
        .post("\(address)/pdf", .open) { call in try await paper(call, .pdf) },
        .post("\(address)/word", .open) { call in try await paper(call, .word) },
        .get("\(address)/schema.json", .open) { _ in
            .file(OrderSchema.data, name: "contact-order.schema.json", mediaType: "application/schema+json")
        },
    ]

    /// The page with what was asked and answered before the hearing (B9).
    static func address(for enquiry: EnquiryModel) -> String {
        let asked = enquiry.asked
        return "\(address)?centre=\(asked.centre)&kind=\(asked.kind.rawValue)&enquiry=\(enquiry.enquiry)"
    }

    /// A centre's page leads here with the centre chosen, the answer to an enquiry with its reference.
    private static func beginning(_ call: Call) -> Form {
        var fields = Fields()
        for name in ["centre", "kind", "enquiry"] {
            if let value = call.query[name] { fields.set("service.\(name)", value) }
        }
        return Form(fields)
    }

    private static let labels: [String: Phrase] = [
        "about.made": "Date of the order", "referral.madeUntil": "By when the referral is made",
        "ending.contactEnds": "When contact at the centre ends",
        "referral.otherRespondsWithinDays": "Within how many days the other party does their part",
        "file": "The file of an order",
    ]

    /// What the form says, and what of it cannot be read.
    private static func read(_ form: Form) -> (OrderDraft, [FieldProblem]) {
        let (draft, problems) = FormReader(form.fields).read(OrderDraft.self)
        return (draft ?? OrderDraft(), problems)
    }

    private static func page(_ call: Call, _ given: Form) async throws -> Page {
        var form = given
        let (draft, problems) = read(form)
        // What was wrong before is still said; what cannot be read is said besides.
        form.problems += problems
        let model = try await call.ask(DraftOrder(draft: draft))
        var refusals: HTML = ""
        for refusal in model.refusals { refusals += try await RefusalView.panel(refusal, call) }
        return Page(
            "Draft an order", shape: .wide, status: form.problems.isEmpty ? 200 : 422, place: address,
            """
            \(form.summary(labels))\(refusals)
            <h1>\(t: "Draft an order for contact at a centre")</h1>
            <p class="lead">\(t: "Answer what the case needs; the order stands beside. Nothing is kept here: take it with you as a file, and go on from it another day.")</p>
            \(opener(form))\(OrderForm.jumps)<form method="post" action="\(address)" novalidate class="order">
            <div class="with-side"><div class="side" data-beside="\(address)/beside">\(OrderView(model: model, wording: call.office.wording).beside)</div>
            <div>\(OrderForm(form: form, model: model).html)\(buttons(call))</div></div></form>
            """)
    }

    /// The words alone, while somebody answers. What cannot be read yet is as if it were not there.
    private static func beside(_ call: Call) async throws -> HTML {
        OrderView(
            model: try await call.ask(DraftOrder(draft: read(call.form([])).0)), wording: call.office.wording
        ).beside
    }

    /// Goes on from a file that was taken away before.
    private static func opened(_ call: Call) async throws -> Page {
        let text = call.form["codes"]?.trimmed ?? ""
        guard let bytes = call.form.file("file")?.bytes ?? (text.isEmpty ? nil : Array(text.utf8)),
            let order = OrderFile(reading: Data(bytes))
        else {
            var fields = Fields()
            fields.set("codes", text)
            var form = Form(fields, problems: [FieldProblem("file", .unknown)])
            form.words["file"] =
                "Choose a file, PDF or Word document that was made on this page, or paste all of its codes"
            return try await page(call, form)
        }
        return try await page(call, Form(of: order.order))
    }

    private static func opener(_ form: Form) -> HTML {
        let problem: HTML =
            form.problem("file") == nil
            ? "" : "<p class=\"error\" id=\"file-error\">\(form.words["file"]?.text)</p>"
        return """
            <details\(if: form.problem("file") != nil, " open")><summary>\(t: "Go on from a file")</summary>
            <form method="post" action="\(address)/open" enctype="multipart/form-data" novalidate>
            <div class="field"><label for="file">\(t: "The file of an order")</label>\(problem)
            <input type="file" id="file" name="file" accept=".json,.pdf,.docx,.txt"></div>
            \(form.area("codes", "Or what the codes on its last page say", hint: "Every code, in any order, as a telephone reads them.", limit: 20_000, isOptional: true))
            <button class="button second">\(t: "Go on from it")</button></form></details>
            """
    }

    private static func buttons(_ call: Call) -> HTML {
        let papers: HTML =
            call.office.press is NoPress
            ? ""
            : """
            <button class="button second" formaction="\(address)/pdf">\(t: "Make a PDF")</button>
            <button class="button second" formaction="\(address)/word">\(t: "Make a Word document")</button>
            """
        return """
            <div class="buttons"><button class="button">\(t: "Show the order")</button>
            <button class="button second" formaction="\(address)/print">\(t: "Print it")</button>\(papers)
            <button class="button second" formaction="\(address)/file">\(t: "Take it as a file")</button></div>
            \(if: call.office.press is NoPress, "<p class=\"soft\">\(t: "PDF and Word documents cannot be made on this site at present.")</p>")
            <p class="soft small">\(t: "Each holds the answers too, for programs and for going on from it.") \
            <a href="\(address)/schema.json">\(t: "How programs read the file")</a></p>
            """
    }

    /// The order as a paper (I7), made while a page says so.
    private static func paper(_ call: Call, _ kind: PaperFormat) async throws -> Reply {
        let (draft, problems) = read(call.form([]))
        guard problems.isEmpty else { return .show(try await page(call, call.form([]))) }
        let model = try await call.ask(DraftOrder(draft: draft))
        let sheet = try OrderPaper(model: model, wording: call.office.wording).sheet()
        return await PaperPages.begin(sheet, kind, named: "contact-order", for: call)
    }

    /// The machine-readable order (I7): what was answered, and the words that came of it.
    private static func file(_ call: Call) async throws -> Reply {
        let (draft, problems) = read(call.form([]))
        guard problems.isEmpty else { return .show(try await page(call, call.form([]))) }
        let model = try await call.ask(DraftOrder(draft: draft))
        return .file(
            try OrderFile(model, wording: call.office.wording).data(), name: "contact-order.json",
            mediaType: "application/json")
    }

    private static func printed(_ call: Call) async throws -> Reply {
        let (draft, problems) = read(call.form([]))
        guard problems.isEmpty else { return .show(try await page(call, call.form([]))) }
        let model = try await call.ask(DraftOrder(draft: draft))
        return .show(
            Page(
                "Draft order", place: address,
                """
                <div class="no-print">\(FamilyBar.printButton)</div>
                <h1>\(t: "Draft order")</h1>\(OrderView(model: model, wording: call.office.wording).whole)
                """))
    }
}
