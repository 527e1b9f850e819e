import Domain
import Journal

/// After a pre-visit's time: it took place, it is cancelled, or one took place that nobody had arranged (B4).
enum PreVisitAfterPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/pre-visits/{appointment}/held", .staff) { call in
            .show(try await held(call, Sheet(form: Form())))
        },
        .post("/desk/cases/{case}/pre-visits/{appointment}/held", .staff) { call in try await hold(call) },
        .get("/desk/cases/{case}/pre-visits/{appointment}/cancel", .staff) { call in
            .show(try await cancelPage(call))
        },
        .post("/desk/cases/{case}/pre-visits/{appointment}/cancel", .staff) { call in
            try await call.handle(CancelPreVisit(file: call.file, appointment: appointment(call)))
            return call.caseAfter(.cancelled, "pre-visits")
        },
        .get("/desk/cases/{case}/pre-visits/seen", .staff) { call in
            var fields = Fields()
            fields.add("minutes", "30")
            return .show(try await seen(call, Sheet(form: Form(fields))))
        },
        .post("/desk/cases/{case}/pre-visits/seen", .staff) { call in try await record(call) },
    ]

    private static func appointment(_ call: Call) -> AppointmentID { AppointmentID(call.name("appointment")) }

    /// - Throws: `Halt.denied` where the case has no such appointment.
    private static func visit(_ call: Call, _ model: ReferralForCentreModel) throws(Halt) -> PreVisit {
        let id = appointment(call)
        guard let visit = model.preVisits.first(where: { $0.appointment == id }) else { throw .denied }
        return visit
    }

    private static func facts(_ visit: PreVisit, _ model: ReferralForCentreModel) -> HTML {
        """
        <dl class="summary">\(Parts.row("With", text: model.name(visit.subject)))\
        \(Parts.row("When", "\(day: visit.day), \(visit.span.from)–\(visit.span.to)"))\
        \(Parts.row("How", "\(t: DeskWords.way(visit.way))"))</dl>
        """
    }

    private static func hold(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let notes = (call.form["notes"] ?? "").trimmed
            try await call.handle(
                HoldPreVisit(
                    file: call.file, appointment: appointment(call), notes: notes.isEmpty ? nil : notes))
            return call.caseAfter(.held, "pre-visits")
        } draw: { sheet in
            try await held(call, sheet)
        }
    }

    private static func held(_ call: Call, _ sheet: Sheet) async throws -> Page {
        let model = try await call.referral()
        let visit = try visit(call, model)
        return CaseFrame.page(
            "The pre-visit took place", model, status: sheet.status,
            """
            \(CaseFrame.back(model, "#pre-visits"))\(sheet.head(PreVisitPages.labels))
            <h1>\(t: "Did the pre-visit take place?")</h1>\(facts(visit, model))
            <form method="post" action="\(call.path)" novalidate>\(sheet.form.actField)
            \(sheet.form.area("notes", "Notes", hint: "For the desk alone. Nobody else reads them.", limit: 8000, isOptional: true))
            <div class="buttons"><button class="button">\(t: "Yes, it took place")</button>\
            <a class="button second" href="\(CaseFrame.address(model.reference, "/pre-visits/\(visit.appointment)/cancel"))">\
            \(t: "No: cancel it")</a></div></form>
            """)
    }

    private static func cancelPage(_ call: Call) async throws -> Page {
        let model = try await call.referral()
        let visit = try visit(call, model)
        return CaseFrame.page(
            "Cancel a pre-visit", model,
            """
            \(CaseFrame.back(model, "#pre-visits"))
            <h1>\(t: "Cancel this pre-visit?")</h1>\(facts(visit, model))
            <p>\(t: "Whoever was to come gets a letter. Somebody who has not been seen needs a new time.") \
            \(Parts.rule(.B4))</p>
            <form method="post" action="\(call.path)">\(Form().actField)
            <div class="buttons"><button class="button danger">\(t: "Yes, cancel it")</button>\
            <a class="button second" href="\(CaseFrame.address(model.reference))#pre-visits">\(t: "Keep it")</a></div></form>
            """)
    }

    private struct Typed: Decodable {
        var subject: String
        var minutes: Int
        var way: PreVisitWay
        var reason: String?
        var notes: String?
    }

    private static func record(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let typed = try call.read(Typed.self)
            guard let subject = PreVisitSubject(field: typed.subject) else {
                throw Halt.invalid([FieldProblem("subject", .unknown)])
            }
            try await call.handle(
                RecordPreVisit(
                    file: call.file, appointment: AppointmentID(Secrets.token(bytes: 9)), subject: subject,
                    minutes: typed.minutes, way: typed.way,
                    reason: typed.way == .faceToFace ? nil : typed.reason, notes: typed.notes))
            return call.caseAfter(.held, "pre-visits")
        } draw: { sheet in
            try await seen(call, sheet)
        }
    }

    private static func seen(_ call: Call, _ sheet: Sheet) async throws -> Page {
        let model = try await call.referral()
        let form = sheet.form
        return CaseFrame.page(
            "A pre-visit just now", model, status: sheet.status,
            """
            \(CaseFrame.back(model, "#pre-visits"))\(sheet.head(PreVisitPages.labels))
            <h1>\(t: "A pre-visit that has just taken place")</h1>
            <p class="lead">\(t: "A call there and then, or somebody who came by. It is kept as ending now.") \
            \(Parts.rule(.B4))</p>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(PreVisitFields.subject(form, model))\(form.number("minutes", "How long", unit: "minutes"))
            \(PreVisitFields.way(form))
            \(form.area("notes", "Notes", hint: "For the desk alone. Nobody else reads them.", limit: 8000, isOptional: true))
            <button class="button">\(t: "Keep it")</button></form>
            """)
    }
}
