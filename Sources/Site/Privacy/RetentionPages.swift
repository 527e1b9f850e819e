import Domain

/// How long a centre keeps what it has of families that have gone, and what is due to go (L3).
enum RetentionPages {
    static let routes: [Route] = [
        .get("/centre/keeping", .coordinator) { call in
            let model = try await model(call)
            return .show(try await page(call, model, Form(of: model.retention, at: "retention")))
        },
        .post("/centre/keeping", .coordinator) { call in try await save(call) },
    ]

    private static let labels: [String: Phrase] = [
        "retention.closedYears": "After contact has ended",
        "retention.safeguardingYears": "Where an incident was reported",
    ]

    private static func model(_ call: Call) async throws -> RetentionPageModel {
        try await call.ask(RetentionPage(centre: try CentrePages.centre(call)))
    }

    private static func page(
        _ call: Call, _ model: RetentionPageModel, _ form: Form
    ) async throws -> Page {
        func years(_ name: String, _ hint: Phrase) -> HTML {
            form.number("retention.\(name)", labels["retention.\(name)"] ?? "", hint: hint, unit: "years")
        }
        return try await CentrePages.page(
            call, "How long records are kept", form, labels: labels,
            """
            <p>\(t: "Nothing is erased by itself. When the time has passed, you look once more and erase it, unless something holds it.") \(Parts.rule(.L3))</p>
            \(CentrePages.form(
                model.centre, "/keeping", form,
                """
                \(years("closedYears", "Counted from the day on which the case ended."))
                \(years("safeguardingYears", "Longer, because somebody may ask years later."))
                """))
            \(kept(model, call.pager))\(erased(model, call.pager))
            """)
    }

    private static func kept(_ model: RetentionPageModel, _ pager: Pager) -> HTML {
        guard !model.kept.isEmpty else {
            return "<h2>\(t: "Cases that have ended")</h2><p class=\"soft\">\(t: "None yet.")</p>"
        }
        let shown = pager.cut(model.kept)
        let rows = shown.rows.html { one in
            let tag: HTML =
                one.isHeld
                ? "<span class=\"tag warn\">\(t: "Held")</span>"
                : one.isDue ? "<span class=\"tag problem\">\(t: "Time has passed")</span>" : ""
            return Parts.row(
                "\(one.case)",
                """
                <a href="\(KeepingPages.address(one.case))">\(t: "Kept until \(Spoken.date(one.until))")</a> \(tag)
                """)
        }
        return "<h2>\(t: "Cases that have ended")</h2><dl class=\"summary\">\(rows)</dl>\(shown.ways)"
    }

    private static func erased(_ model: RetentionPageModel, _ pager: Pager) -> HTML {
        guard !model.erased.isEmpty else { return "" }
        let shown = pager.cut(model.erased, "erased")
        let rows = shown.rows.html { Parts.row("\($0.case)", "\(t: "Erased on \(Spoken.date($0.on))")") }
        return "<h2>\(t: "Erased")</h2><dl class=\"summary\">\(rows)</dl>\(shown.ways)"
    }

    private static func save(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { form, _ in try await page(call, try await model(call), form) },
            work: {
                let wanted = try call.read(RetentionSettings.self, at: "retention")
                try await call.handle(ChangeRetention(centre: centre, retention: wanted))
            })
    }
}
