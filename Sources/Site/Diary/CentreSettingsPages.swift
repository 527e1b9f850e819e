import Domain

/// The centre's own choices, and its rules for families (E11).
enum CentreSettingsPages {
    static let routes: [Route] = [
        .get("/centre/settings", .coordinator) { call in
            let known = try await CentrePages.model(call).settings
            return .show(try await settings(call, Form(of: known, at: "settings"), nil))
        },
        .post("/centre/settings", .coordinator) { call in try await saveSettings(call) },
        .get("/centre/house-rules", .coordinator) { call in
            var fields = Fields()
            fields.set("text", try await CentrePages.model(call).houseRules?.text ?? "")
            return .show(try await houseRules(call, Form(fields)))
        },
        .post("/centre/house-rules", .coordinator) { call in try await saveHouseRules(call) },
    ]

    private static let labels: [String: Phrase] = [
        "settings.visitingInBeforeChildMinutes": "The visiting adult comes before the child",
        "settings.visitingOutAfterChildMinutes": "The visiting adult leaves after the child",
        "settings.handoverWindowMinutes": "Time at the door for each side",
        "settings.familiesPerStaff": "Families for each member of staff",
        "settings.staffWithoutRoster": "Staff, while a day’s roster is not made",
        "settings.turnRoundMinutes": "Time to get a room ready",
    ]

    private static func settings(
        _ call: Call, _ form: Form, _ refused: Refusal?
    ) async throws -> Page {
        func minutes(_ name: String, _ hint: Phrase) -> HTML {
            form.number("settings.\(name)", labels["settings.\(name)"] ?? "", hint: hint, unit: "minutes")
        }
        return try await CentrePages.page(
            call, "Times and numbers", form, refused: refused, labels: labels,
            CentrePages.form(
                try CentrePages.centre(call), "/settings", form,
                """
                <p>\(t: "So that the two sides of a family never meet.") \(Parts.rule(.E6))</p>
                \(minutes("visitingInBeforeChildMinutes", "Settled in the room before the child comes."))
                \(minutes("visitingOutAfterChildMinutes", "When the child and the carer are well away."))
                \(minutes("handoverWindowMinutes", "Nobody of the other side moves in that time."))
                \(form.number("settings.familiesPerStaff", labels["settings.familiesPerStaff"] ?? "", hint: "In supported contact.", unit: "families"))
                \(form.number("settings.staffWithoutRoster", labels["settings.staffWithoutRoster"] ?? "", unit: "people"))
                \(minutes("turnRoundMinutes", "Between two families in supervised contact."))
                """))
    }

    private static func saveSettings(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { try await settings(call, $0, $1) },
            work: {
                let wanted = try call.read(CentreSettings.self, at: "settings")
                try await call.handle(ChangeSettings(centre: centre, settings: wanted))
            })
    }

    private static func houseRules(_ call: Call, _ form: Form) async throws -> Page {
        try await CentrePages.page(
            call, "Rules for families", form,
            CentrePages.form(
                try CentrePages.centre(call), "/house-rules", form, button: "Save as a new version",
                """
                <p>\(t: "Each adult accepts them before the first session. Write short sentences.") \(Parts.rule(.E11))</p>
                \(form.area("text", "The rules", limit: 20_000, isTall: true))
                """))
    }

    private struct Text: Decodable { var text: String }

    private static func saveHouseRules(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { form, _ in try await houseRules(call, form) },
            work: {
                let wanted = try call.read(Text.self)
                try await call.handle(StateHouseRules(centre: centre, text: wanted.text))
            })
    }
}
