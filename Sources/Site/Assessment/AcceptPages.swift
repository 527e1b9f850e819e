import Domain

/// Accepting a referral (B5, D1): the kind of contact, when it ends, on which conditions.
enum AcceptPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/answer/accept", .coordinator) { call in
            let model = try await call.referral()
            return .show(page(model, Sheet(form: try await fresh(model, call))))
        },
        .post("/desk/cases/{case}/answer/accept", .coordinator) { call in try await accept(call) },
    ]

    private static let labels: [String: Phrase] = ReasonLabels.all.merging([
        "kind": "Kind of contact", "endsOn": "When contact here ends", "conditions": "Conditions",
        "virtualBecause": "Why by video",
    ]) { $1 }

    private static let words = FinalAnswer.Words(
        question: "Accept this referral?", yes: "Yes, accept it", done: .accepted)

    private struct Typed: Decodable {
        var kind: ServiceKind
        var endsOn: Day
        var conditions: String?
        var virtualBecause: VirtualReason?
    }

    /// It opens with what was asked for and what the referral says of the visit.
    private static func fresh(_ model: ReferralForCentreModel, _ call: Call) async throws -> Form {
        var fields = Fields()
        if let kind = model.kind { fields.add("kind", kind.rawValue) }
        if let ends = model.answers.proceedings?.contactEndsOn {
            fields.add("endsOn.day", String(ends.dayOfMonth))
            fields.add("endsOn.month", String(ends.month))
            fields.add("endsOn.year", String(ends.year))
        }
        if let because = model.answers.service?.virtualBecause {
            fields.add("virtualBecause", because.rawValue)
        }
        fields.add("conditions", try await conditions(model, call).joined(separator: "\n"))
        return Form(fields)
    }

    /// I7: what an order that was read sets for the sessions; of the visit only what it says nothing of.
    private static func conditions(_ model: ReferralForCentreModel, _ call: Call) async throws -> [String] {
        let ordered = try await CaseOrderPages.conditions(model.order, call)
        guard let visit = model.answers.arrangements else { return ordered }
        var told: [Phrase] = []
        let direct = model.order?.direct
        if visit.photographs == .none, direct?.takes == nil { told.append("No photographs or video.") }
        if !visit.mayLeaveCentre, direct?.mayGoOut == nil { told.append("The child stays in the centre.") }
        return ordered + told.map(\.text)
    }

    private static func accept(_ call: Call) async throws -> Reply {
        try await FinalAnswer.give(call, words) {
            let typed = try call.read(Typed.self)
            let conditions = (typed.conditions ?? "").split(whereSeparator: \.isNewline)
                .map { String($0).trimmed }.filter { !$0.isEmpty }
            return AcceptReferral(
                file: call.file, kind: typed.kind, endsOn: typed.endsOn, conditions: conditions,
                virtualBecause: typed.kind.isVirtual ? typed.virtualBecause : nil)
        } draw: { sheet in
            page(try await call.referral(), onFields(sheet))
        }
    }

    /// One field holds all conditions: what is wrong with one of them is shown there.
    private static func onFields(_ sheet: Sheet) -> Sheet {
        var sheet = sheet
        sheet.form.problems = sheet.form.problems.map {
            $0.field.hasPrefix("conditions.") ? FieldProblem("conditions", $0.problem) : $0
        }
        return sheet
    }

    /// B8.
    private static func why(_ form: Form) -> HTML {
        form.radios(
            "virtualBecause", "If it is by video: why not face to face?", SuitabilityWords.reasons,
            hint: "Leave it empty for contact face to face.")
    }

    private static func page(_ model: ReferralForCentreModel, _ sheet: Sheet) -> Page {
        let form = sheet.form
        let kinds = model.offered.map { kind in
            let isAsked = kind == model.answers.service?.kind
            return FormChoice(
                kind.rawValue, "\(KindWords.name(kind))\(isAsked ? Phrase(" (as asked)").text : "")",
                hint: "\(KindWords.meaning(kind))")
        }
        return CaseFrame.page(
            "Accept", model, status: sheet.status,
            """
            \(Parts.back(CaseFrame.address(model.reference, "/answer")))\(sheet.head(labels))
            <h1>\(t: "Accept this referral")</h1>
            <p class="lead">\(t: "You look at the letters before they go out.") \(Parts.rule(.D1))</p>
            <form method="post" action="\(CaseFrame.address(model.reference, "/answer/accept"))" novalidate>\(form.actField)
            \(form.radios("kind", "Kind of contact", kinds))\(sheet.reasons)
            \(if: model.offered.contains(where: \.isVirtual), why(form))
            \(form.day("endsOn", "When contact here ends", hint: "The last day. It is reviewed long before."))
            \(form.area("conditions", "Conditions", hint: "One on each line. Both sides read the same.", limit: 8000, isOptional: true))
            <button class="button">\(t: "Go on")</button></form>
            """)
    }
}
