import Domain

/// Somebody's own checks and training, and what they say is wrong in them (L1, L2).
enum OwnRecordPages {
    static let routes: [Route] = [
        .get("/me/record", .staff) { call in .show(try await page(call, nil)) },
        .post("/me/record", .staff) { call in try await correct(call) },
    ]

    private static func address(_ centre: CentreID) -> String { "/me/record?centre=\(centre)" }

    private static func page(_ call: Call, _ form: Form?) async throws -> Page {
        let centre = try call.workplace()
        do {
            let centres = try await call.workplaces("/me/record")
            return page(try await model(call, centre), centre, centres, call, form)
        } catch Halt.outOfStep(.unknownThing) {
            return notYet(try await call.workplaces("/me/record"))
        }
    }

    private static func model(_ call: Call, _ centre: CentreID) async throws -> StaffRecordModel {
        guard let person = call.who.person else { throw Halt.denied }
        return try await call.ask(StaffRecordPage(centre: centre, person: person))
    }

    private static func page(
        _ model: StaffRecordModel, _ centre: CentreID, _ centres: HTML, _ call: Call, _ form: Form?
    ) -> Page {
        let asked = form
        let form = form ?? StaffRecordForm.opening(model.correction ?? model.record)
        let saved: HTML =
            call.isDone("said") ? FamilyBar.done("Thank you. Your coordinator will look at it.") : ""
        return Page(
            "Your checks and training", status: asked == nil ? 200 : 422, place: "/me/record",
            """
            \(centres)\(saved)\(form.summary(StaffRecordForm.labels(model)))
            <h1><span class="caption">\(model.centreName)</span>\(t: "Your checks and training")</h1>
            \(StaffRecordView.standing(model.lacks, isOwn: true))
            <h2>\(t: "What your centre has on record")</h2>\(StaffRecordView.rows(model.record, model))
            \(StaffRecordView.clocks(model, call.now))\(said(model))\(known(model))
            <details\(if: asked != nil, " open")><summary>\(t: "Something here is wrong, or new")</summary>
            <p>\(t: "Write it as it should be. Your coordinator must see the papers before it counts. If you say that something has run out, that counts at once.")</p>
            <form method="post" action="\(address(centre))" novalidate>\(form.actField)\
            \(StaffRecordForm.fields(form, model))
            <div class="buttons"><button class="button">\(t: "Tell my coordinator")</button></div></form></details>
            """)
    }

    private static func said(_ model: StaffRecordModel) -> HTML {
        guard let correction = model.correction else { return "" }
        return """
            <div class="notice"><h2>\(t: "What you have said, and nobody has looked at yet")</h2>
            \(StaffRecordView.rows(correction, model))</div>
            """
    }

    private static func known(_ model: StaffRecordModel) -> HTML {
        guard !model.knownFamilies.isEmpty else { return "" }
        let families = model.knownFamilies.html { "<li>\(Spoken.list($0.children))</li>" }
        return """
            <h2>\(t: "Families you know") \(Parts.rule(.L1))</h2>
            <p>\(t: "You do not work while they are here. If this is a mistake, tell your coordinator.")</p>
            <ul>\(families)</ul>
            """
    }

    private static func notYet(_ centres: HTML) -> Page {
        Page(
            "Your checks and training", place: "/me/record",
            """
            \(centres)<h1>\(t: "Your checks and training")</h1>
            <p>\(t: "This centre has not entered you among its staff yet. Please ask your coordinator.")</p>
            """)
    }

    private static func correct(_ call: Call) async throws -> Reply {
        let centre = try call.workplace()
        guard let person = call.who.person else { throw Halt.denied }
        do {
            try await StaffRecordForm.send(call) { record in
                try await call.handle(CorrectOwnRecord(centre: centre, person: person, record: record))
            }
            return .see("\(address(centre))&done=said")
        } catch Halt.invalid(let problems) {
            return .show(try await page(call, call.form(problems)))
        }
    }
}
