import Domain
import Journal

/// Arranging a meeting before contact (B4): each adult alone, and the children.
enum PreVisitPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/pre-visits/new", .staff) { call in
            .show(try await page(call, Sheet(form: fresh(call)), []))
        },
        .post("/desk/cases/{case}/pre-visits/new", .staff) { call in try await arrange(call) },
    ]

    static let labels: [String: Phrase] = ReasonLabels.all.merging([
        "subject": "Who is to come", "day": "Day", "from": "Time", "minutes": "How long",
        "way": "How you meet", "reason": "Why not face to face", "notes": "Notes",
    ]) { $1 }

    struct Typed: Decodable {
        var subject: String
        var day: Day
        var from: TimeOfDay
        var minutes: Int
        var way: PreVisitWay
        var reason: String?
    }

    /// House rule: three quarters of an hour is what most centres take; anything may be typed.
    static let usualMinutes = "45"

    private static func fresh(_ call: Call) -> Form {
        var fields = Fields()
        if let with = call.query["with"] { fields.add("subject", with) }
        fields.add("minutes", usualMinutes)
        fields.add("way", PreVisitWay.faceToFace.rawValue)
        return Form(fields)
    }

    private static func arrange(_ call: Call) async throws -> Reply {
        var fields = call.form
        // A free time that was offered and taken stands in the place of the one that was typed.
        if let at = fields["at"] { fields.set("from", at) }
        fields.remove("at")
        let typed = fields
        return try await Sheet.attempt(call, typed) {
            try await call.handle(try command(call, typed))
            return call.caseAfter(.arranged, "pre-visits")
        } draw: { sheet in
            try await page(call, sheet, sheet.refusal == nil ? [] : free(call, typed))
        }
    }

    private static func command(_ call: Call, _ fields: Fields) throws(Halt) -> ArrangePreVisit {
        let (typed, problems) = FormReader(fields).read(Typed.self)
        guard let typed else { throw .invalid(problems) }
        guard let subject = PreVisitSubject(field: typed.subject) else {
            throw .invalid([FieldProblem("subject", .unknown)])
        }
        return ArrangePreVisit(
            file: call.file, appointment: AppointmentID(Secrets.token(bytes: 9)), subject: subject,
            day: typed.day, from: typed.from, minutes: typed.minutes, way: typed.way,
            reason: typed.way == .faceToFace ? nil : typed.reason)
    }

    /// When they could come instead, that day.
    private static func free(_ call: Call, _ fields: Fields) async throws -> [TimeOfDay] {
        guard let wanted = try? command(call, fields) else { return [] }  // Its problems are shown already.
        return try await call.ask(
            FreePreVisitTimes(
                file: call.file, subject: wanted.subject, day: wanted.day, minutes: wanted.minutes,
                near: wanted.from))
    }

    private static func page(_ call: Call, _ sheet: Sheet, _ free: [TimeOfDay]) async throws -> Page {
        let model = try await call.referral()
        let form = sheet.form
        let address = CaseFrame.address(model.reference, "/pre-visits/new")
        return CaseFrame.page(
            "Arrange a pre-visit", model, status: sheet.status,
            """
            \(CaseFrame.back(model, "#pre-visits"))\(sheet.head(labels))
            <h1>\(t: "Arrange a pre-visit")</h1>
            <p class="lead">\(t: "Everyone is seen before contact begins, each adult alone.") \(Parts.rule(.B4))</p>
            <form method="post" action="\(address)" novalidate>\(form.actField)
            \(if: !free.isEmpty, instead(free))\(PreVisitFields.subject(form, model))
            \(form.day("day", "Day", hint: "For example, 27 11 2026"))
            \(form.text("from", "Time", hint: "On the 24-hour clock, such as 14:30", width: "w6"))
            \(form.number("minutes", "How long", unit: "minutes"))
            \(PreVisitFields.way(form))\(sheet.reasons)
            <p class="soft">\(t: "Only whoever is to come gets a letter. The other side hears nothing of it.")</p>
            <button class="button">\(t: "Arrange it")</button></form>
            """)
    }

    /// Free times, to be taken with one press.
    private static func instead(_ times: [TimeOfDay]) -> HTML {
        """
        <div class="notice"><h2>\(t: "Free on that day")</h2><div class="buttons">\(times.html { time in
            "<button class=\"button second small\" name=\"at\" value=\"\(time)\">\(time)</button>"
        })</div></div>
        """
    }
}

/// The fields that every form about a pre-visit shares.
enum PreVisitFields {
    static func subject(_ form: Form, _ model: ReferralForCentreModel) -> HTML {
        var choices = model.adults.map { adult in
            FormChoice(
                PreVisitSubject.adult(adult.id).field, "\(adult.name)",
                hint:
                    "\(DeskWords.role(adult.role).text), \(adult.relationship)\(seen(.adult(adult.id), model))"
            )
        }
        choices.append(
            FormChoice(
                PreVisitSubject.children.field, "\(Spoken.list(model.firstNames))",
                hint: "With the resident carer\(seen(.children, model))"))
        return form.radios("subject", "Who is to come?", choices)
    }

    private static func seen(_ subject: PreVisitSubject, _ model: ReferralForCentreModel) -> String {
        let isSeen = model.preVisits.contains { $0.subject == subject && $0.held != nil }
        return isSeen ? Phrase(" – seen already").text : ""
    }

    /// B4: face to face ideally, else video, else telephone, with the reason.
    static func way(_ form: Form) -> HTML {
        let ways = PreVisitWay.allCases.map { FormChoice($0.rawValue, DeskWords.way($0)) }
        return """
            \(form.radios("way", "How you meet", ways, hint: "Face to face is best. Video is next best, then telephone."))
            \(form.area("reason", "Why not face to face", hint: "Only for video or telephone. It is kept with the case.", limit: 2000, isOptional: true))
            """
    }
}
