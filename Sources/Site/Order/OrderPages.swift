import Domain
import Foundation
import Journal

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
            <div class="with-side"><div class="side" data-beside="\(address)/beside">\(OrderView(model: model).beside)</div>
            <div>\(OrderForm(form: form, model: model).html)\(buttons)</div></div></form>
            """)
    }

    /// The words alone, while somebody answers. What cannot be read yet is as if it were not there.
    private static func beside(_ call: Call) async throws -> HTML {
        OrderView(model: try await call.ask(DraftOrder(draft: read(call.form([])).0))).beside
    }

    /// Goes on from a file that was taken away before.
    private static func opened(_ call: Call) async throws -> Page {
        guard let file = call.form.file("file"), let order = OrderFile(reading: Data(file.bytes)) else {
            var form = Form(problems: [FieldProblem("file", .unknown)])
            form.words["file"] = "Choose a file that was taken from this page"
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
            <input type="file" id="file" name="file" accept=".json"></div>
            <button class="button second">\(t: "Go on from it")</button></form></details>
            """
    }

    private static var buttons: HTML {
        """
        <div class="buttons"><button class="button">\(t: "Show the order")</button>
        <button class="button second" formaction="\(address)/print">\(t: "Print it")</button>
        <button class="button second" formaction="\(address)/file">\(t: "Take it as a file")</button></div>
        """
    }

    /// The machine-readable order (I7): what was answered, and the words that came of it.
    private static func file(_ call: Call) async throws -> Reply {
        let (draft, problems) = read(call.form([]))
        guard problems.isEmpty else { return .show(try await page(call, call.form([]))) }
        let model = try await call.ask(DraftOrder(draft: draft))
        return .file(
            try OrderFile(model).data(), name: "contact-order.json", mediaType: "application/json")
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
                <h1>\(t: "Draft order")</h1>\(OrderView(model: model).whole)
                """))
    }
}
