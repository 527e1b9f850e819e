import Domain

/// The centre's assessment of risk (B1, B3), before contact or afresh after an incident (G3).
enum RiskPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/assess", .coordinator) { call in
            let model = try await call.referral()
            return .show(page(model, Sheet(form: fresh(model, call))))
        },
        .post("/desk/cases/{case}/assess", .coordinator) { call in try await assess(call) },
    ]

    private static let labels: [String: Phrase] = [
        "summary": "What you found", "isManageable": "Can it be managed here",
        "childrenNeedPreVisit": "See the children before contact", "assessor": "Who assessed",
        "atHome.feelsBroughtIn": "Video, and the home", "atHome.said": "What they said",
        "atHome.met": "What is done about it",
    ]

    private struct Typed: Decodable {
        var summary: String
        var isManageable: Bool
        var childrenNeedPreVisit: Bool
        var assessor: String
        var atHome: ContactAtHome?
    }

    private static func fresh(_ model: ReferralForCentreModel, _ call: Call) -> Form {
        if let known = model.riskAssessment { return Form(of: known) }
        var fields = Fields()
        fields.add("assessor", call.account?.name ?? "")
        return Form(fields)
    }

    private static func assess(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let typed = try call.read(Typed.self)
            try await call.handle(
                AssessRisk(
                    file: call.file, summary: typed.summary, isManageable: typed.isManageable,
                    childrenNeedPreVisit: typed.childrenNeedPreVisit, assessor: typed.assessor,
                    atHome: typed.atHome))
            return call.caseAfter(.assessed, "assessment")
        } draw: { sheet in
            page(try await call.referral(), sheet)
        }
    }

    private static func page(_ model: ReferralForCentreModel, _ sheet: Sheet) -> Page {
        let form = sheet.form
        return CaseFrame.page(
            "Risk assessment", model, status: sheet.status,
            """
            \(CaseFrame.back(model, "#assessment"))\(sheet.head(labels))
            <h1>\(t: "Assess the risk")</h1>
            <p class="lead">\(t: "What you found in the papers and the pre-visits. Only the centre reads it.") \
            \(Parts.rule(.B1))</p>
            <form method="post" action="\(CaseFrame.address(model.reference, "/assess"))" novalidate>\(form.actField)
            \(form.area("summary", "What you found", limit: 8000, isTall: true))
            \(form.yesNo("isManageable", "Can what risk there is be managed here, with this kind of contact?",
                hint: "Where it cannot, the case can be handed on to a supervised centre with its papers."))
            \(form.yesNo("childrenNeedPreVisit", "Should the children be seen before contact too?",
                hint: "Then no session is confirmed before they have been."))
            \(if: model.pointsToSupervised.contains(.domesticAbuse), atHome(form))
            \(form.text("assessor", "Who assessed", autocomplete: "name"))
            <button class="button">\(t: "Keep the assessment")</button></form>
            """)
    }

    /// B6: for contact by video, where there is domestic abuse.
    private static func atHome(_ form: Form) -> HTML {
        let met = form.area(
            "atHome.met", "What is done about it?",
            hint:
                "Such as the child’s using a room elsewhere. Where nothing would help, leave it empty: then contact by video cannot be accepted.",
            isOptional: true)
        return """
            <section class="card"><h2>\(t: "If contact were by video") \(Parts.rule(.B6))</h2>
            <p>\(t: "There is domestic abuse. Ask the resident carer, alone. Leave this empty where video is out of the question.")</p>
            \(form.yesNo("atHome.feelsBroughtIn", "Would the resident carer feel that the abuser is brought into their home?", ifYes: met))
            \(form.area("atHome.said", "What did they say?", limit: 4000))</section>
            """
    }
}
