import Domain
import Journal

/// Asking a centre before a hearing (B9). Open to anyone; nobody is named.
enum AskPages {
    static let routes: [Route] = [
        .get("/centres/{centre}/ask", .open) { call in .show(try await page(call, .fresh(begin(call)))) },
        .post("/centres/{centre}/ask", .open) { call in try await ask(call) },
    ]

    static let labels: [String: Phrase] = [
        "question.from": "Who asks", "replyTo": "Where the answer goes",
        "question.kind": "The kind of contact", "question.hearing": "The hearing",
        "question.children": "How old the children are", "question.frequency": "How often",
        "question.minutes": "The length of each visit", "question.startFrom": "From when",
        "question.expectedMonths": "For how long", "question.wantsReport": "Notes or a report",
        "question.needs": "What the family needs", "question.more": "Anything else",
    ]

    /// It opens with what an account says of whoever asks.
    private static func begin(_ call: Call) -> Form {
        var fields = Fields()
        if call.account?.courts.isEmpty == false { fields.set("question.from", ReferrerKind.court.rawValue) }
        if let kind = call.query["kind"] { fields.set("question.kind", kind) }
        return Form(fields)
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CentrePage(centre: CentreID(call.name("centre"))))
        let (form, centre) = (setback.form, model.centre)
        let days = Spoken.count(model.answersWithinWorkingDays, "working day", "working days")
        return Page(
            "Ask before a hearing", status: setback.status, place: "/find",
            """
            \(Parts.back("/centres/\(centre.id)", "The centre"))\(setback.head(labels))
            <h1><span class="caption">\(centre.profile.name)</span>\(t: "Ask before a hearing")</h1>
            <p class="lead">\(t: "Would contact of this kind suit the centre, and has it room? It answers within \(days), with a reference that the court can quote. It promises no place.") \(Parts.rule(.B9))</p>
            <div class="notice"><p>\(t: "Name nobody. Leave out addresses, telephone numbers, dates of birth and the case number.")</p></div>
            \(if: model.offered.isEmpty, "<p>\(t: "This centre offers no contact now, so there is nothing to ask.")</p>")
            \(if: !model.offered.isEmpty, fields(form, model.offered, call))
            """)
    }

    private static func fields(_ form: Form, _ offered: [ServiceKind], _ call: Call) -> HTML {
        """
        <form method="post" action="\(call.path)" novalidate>\(form.actField)
        \(form.radios("question.from", "Who asks?", ReferrerKind.allCases.map {
            FormChoice($0.rawValue, ReferWords.name($0))
        }))
        \(form.text("replyTo", "Your e-mail address", hint: "The answer is sent here. The centre does not see it.", type: "email", autocomplete: "email"))
        \(form.day("question.hearing", "When is the hearing?", hint: "If there is a date yet. For example, 27 3 2027", isOptional: true))
        \(form.radios("question.kind", "Which kind of contact?", offered.map {
            FormChoice($0.rawValue, "\(KindWords.name($0))", hint: "\(KindWords.meaning($0))")
        }))
        \(form.checkboxes("question.children", "About how old are the children?", AgeBand.allCases.map {
            FormChoice($0.rawValue, EnquiryWords.ages($0))
        }))
        \(form.checkboxes("question.signs", "Is any of this known, or alleged?", RiskSign.allCases.map {
            FormChoice($0.rawValue, DeskWords.sign($0))
        }, hint: "These point to supervised contact. Leave them all empty if none is known."))
        \(visits(form))
        \(form.yesNo("question.wantsReport", "Might the court want notes or a report of the contact?", hint: "A supported centre gives none."))
        \(form.area("question.needs", "Does the family need anything?", hint: "A language, step-free access, help with care. Name nobody.", limit: 1000, isOptional: true))
        \(form.area("question.more", "Anything else that the centre must know?", hint: "Name nobody.", limit: 2000, isOptional: true))
        <button class="button">\(t: "Ask the centre")</button></form>
        """
    }

    private static func visits(_ form: Form) -> HTML {
        let days = Weekday.allCases.map { FormChoice(String($0.rawValue), "\(Spoken.name($0))") }
        return """
            \(form.text("question.frequency", "How often?", hint: "For example, every two weeks", isOptional: true))
            \(form.number("question.minutes", "Length of each visit", unit: "minutes", isOptional: true))
            \(form.checkboxes("question.days", "Which days would suit?", days, hint: "Leave them all empty if any day would do.", isRow: true))
            \(form.day("question.startFrom", "From when?", hint: "For example, 27 3 2027", isOptional: true))
            \(form.number("question.expectedMonths", "For about how long?", unit: "months", isOptional: true))
            """
    }

    private static func ask(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let enquiry = EnquiryReference.new(from: call.form["act"] ?? Secrets.token())
            let (question, problems) = read(call)
            let replyTo = (call.form["replyTo"] ?? "").trimmed
            guard let question, problems.isEmpty else {
                var check = FieldCheck()
                check.email("replyTo", replyTo, isRequired: true)
                throw Halt.invalid(problems + check.problems)
            }
            guard call.office.entrance.allowance.spend("ask@\(call.place)", .enquiries, at: call.now) else {
                throw MustWait(words: "Many questions came from where you are. Try again in an hour")
            }
            try await call.handle(
                AskCentre(
                    enquiry: enquiry, question: question, replyTo: replyTo,
                    person: call.account?.person))
            return .see("/enquiry/\(enquiry)?done=asked")
        } orShow: {
            try await page(call, $0)
        }
    }

    /// The centre is the one that the address names, whatever the form holds.
    private static func read(_ call: Call) -> (EnquiryQuestion?, [FieldProblem]) {
        var fields = call.form
        fields.set("question.centre", call.name("centre"))
        let (question, problems) = FormReader(fields).read(EnquiryQuestion.self, at: "question")
        guard call.form.all("question.children").isEmpty else { return (question, problems) }
        return (nil, problems + [FieldProblem("question.children", .empty)])
    }
}
