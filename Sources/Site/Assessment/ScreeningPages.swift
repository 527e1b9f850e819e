import Domain

/// Looking for the signs of risk (B1, B2).
enum ScreeningPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/screen", .coordinator) { call in
            let model = try await call.referral()
            return .show(page(model, Sheet(form: fresh(model, call))))
        },
        .post("/desk/cases/{case}/screen", .coordinator) { call in try await screen(call) },
    ]

    private static let labels: [String: Phrase] = {
        var labels: [String: Phrase] = [
            "hasUnmanagedHarm": "Harm that we cannot manage", "assessor": "Who looked",
        ]
        for sign in RiskSign.allCases { labels["found.\(sign.rawValue)"] = DeskWords.sign(sign) }
        return labels
    }()

    /// It opens with what was found before, or else with what the referral tells.
    private static func fresh(_ model: ReferralForCentreModel, _ call: Call) -> Form {
        var fields = Fields()
        let found = model.screening?.found ?? model.answers.risk?.found ?? [:]
        for sign in RiskSign.allCases {
            guard let known = found[sign] else { continue }
            fields.add("signs", sign.rawValue)
            fields.add("found.\(sign.rawValue)", known)
        }
        if let screening = model.screening {
            fields.add("hasUnmanagedHarm", screening.hasUnmanagedHarm ? "yes" : "no")
        }
        fields.add("assessor", model.screening?.assessor ?? call.account?.name ?? "")
        return Form(fields)
    }

    private static func screen(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            try await call.handle(try command(call))
            return call.caseAfter(.screened, "screening")
        } draw: { sheet in
            page(try await call.referral(), sheet)
        }
    }

    /// A sign's words count where its box is ticked.
    private static func command(_ call: Call) throws(Halt) -> ScreenReferral {
        guard let harm = call.form["hasUnmanagedHarm"] else {
            throw .invalid([FieldProblem("hasUnmanagedHarm", .missing)])
        }
        var found: [RiskSign: String] = [:]
        for sign in call.form.all("signs").compactMap(RiskSign.init(rawValue:)) {
            found[sign] = (call.form["found.\(sign.rawValue)"] ?? "").trimmed
        }
        return ScreenReferral(
            file: call.file, found: found, hasUnmanagedHarm: harm == "yes",
            assessor: (call.form["assessor"] ?? "").trimmed)
    }

    private static func page(_ model: ReferralForCentreModel, _ sheet: Sheet) -> Page {
        let form = sheet.form
        let signs = RiskSign.allCases.map { sign in
            FormChoice(
                sign.rawValue, DeskWords.sign(sign),
                reveals: form.area(
                    "found.\(sign.rawValue)",
                    "What is known of it: \(DeskWords.sign(sign).text.lowercased())",
                    limit: 8000))
        }
        return CaseFrame.page(
            "Screening", model, status: sheet.status,
            """
            \(CaseFrame.back(model, "#screening"))\(sheet.head(labels))
            <h1>\(t: "Look for the signs of risk")</h1>
            <p class="lead">\(t: "Supported contact is for families with little or no risk.") \(Parts.rule(.B1)) \
            \(t: "Each of these signs points to supervised contact.") \(Parts.rule(.B2))</p>
            \(told(model))
            <form method="post" action="\(CaseFrame.address(model.reference, "/screen"))" novalidate>\(form.actField)
            \(form.checkboxes("signs", "Which signs do you find?", signs,
                hint: "Leave all empty where there are none. A sign that the referral names counts whatever you tick."))
            \(form.yesNo("hasUnmanagedHarm", "Is there a risk of harm that this centre cannot manage?"))
            \(form.text("assessor", "Who looked", hint: "The name that stands behind this.", autocomplete: "name"))
            <button class="button">\(t: "Keep the screening")</button></form>
            """)
    }

    /// What the referrer said of each sign, beside the form.
    private static func told(_ model: ReferralForCentreModel) -> HTML {
        guard let found = model.answers.risk?.found, !found.isEmpty else { return "" }
        var rows = Rows()
        for sign in RiskSign.allCases { rows.add(DeskWords.sign(sign), found[sign]) }
        return """
            <details open><summary>\(t: "What the referral tells")</summary>\(rows.list)</details>
            """
    }
}
