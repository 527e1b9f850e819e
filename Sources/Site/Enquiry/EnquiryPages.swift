import Domain

/// Looking an enquiry up by its reference (B9). It says nothing of anybody, so whoever has the reference may.
enum EnquiryPages {
    static let routes: [Route] = [
        .get("/enquiry", .open) { call in try await look(call) },
        .get("/enquiry/{enquiry}", .open) { call in .show(try await one(call)) },
    ]

    private static func look(_ call: Call) async throws -> Reply {
        guard let typed = call.query["reference"]?.trimmed else { return .show(finder(Form(call.query))) }
        guard !typed.isEmpty else {
            return .show(finder(Form(call.query, problems: [FieldProblem("reference", .missing)])))
        }
        let enquiry = EnquiryReference.read(typed)
        do {
            _ = try await call.ask(EnquiryPage(enquiry: enquiry))
            return .see("/enquiry/\(enquiry)")
        } catch Halt.denied {
            return .show(finder(Form(call.query, problems: [FieldProblem("reference", .unknown)])))
        }
    }

    /// What to say of a reference that finds nothing.
    private static func worded(_ form: Form) -> Form {
        var form = form
        form.words["reference"] =
            form.problem("reference") == .missing
            ? "Type the reference"
            : "There is no enquiry with this reference. Look at each letter and figure."
        return form
    }

    /// The one field, here and on a court's desk.
    static func field(_ form: Form) -> HTML {
        return """
            <form method="get" action="/enquiry" novalidate>\
            \(form.text("reference", "The reference of the enquiry", hint: "Such as 7K3MQ-9PXAB", width: "w20"))\
            <button class="button second">\(t: "Look it up")</button></form>
            """
    }

    private static func finder(_ typed: Form) -> Page {
        let form = worded(typed)
        let isWrong = !form.problems.isEmpty
        return Page(
            "Look up an enquiry", status: isWrong ? 422 : 200, place: "/find",
            """
            \(form.summary())<h1>\(t: "Look up an enquiry")</h1>
            <p class="lead">\(t: "A centre’s answer to what it was asked before a hearing, for whoever has its reference.") \(Parts.rule(.B9))</p>
            \(field(form))
            <p>\(t: "Nobody has asked yet?") <a href="/find">\(t: "Find the centre, and ask it")</a></p>
            """)
    }

    private static func one(_ call: Call) async throws -> Page {
        let model = try await call.ask(EnquiryPage(enquiry: EnquiryID(call.name("enquiry"))))
        return Page(
            "Enquiry \(model.enquiry)", place: "/find",
            """
            \(Parts.back("/enquiry", "Look up an enquiry"))\(if: call.isDone("asked"), asked(model))
            \(EnquiryView(model: model, call: call).publicBody)
            """)
    }

    private static func asked(_ model: EnquiryModel) -> HTML {
        """
        <div class="panel" role="status"><h2>\(t: "The centre has your question")</h2>\
        <p>\(t: "Keep this reference. A letter with it is on its way to you.")\
        <span class="reference">\(model.enquiry)</span></p></div>
        """
    }
}
