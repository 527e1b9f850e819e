import Domain

/// The centre's own set-up: one page that shows all of it, and a page for each part.
enum CentrePages {
    static let routes: [Route] =
        [
            .get("/centre", .coordinator) { call in .show(try await overview(call)) }
        ] + CentreProfilePages.routes + CentreRoomPages.routes + OpeningPages.routes + ClosedDayPages.routes
        + CentreStaffPages.routes + StaffRecordPages.routes + CentreSettingsPages.routes
        + CentreLetterPages.routes

    static func model(_ call: Call) async throws -> CentreSetupModel {
        try await call.ask(CentreSetupPage(centre: try centre(call)))
    }

    /// The centre whose set-up it is.
    /// - Throws: as `Call.workplace`.
    static func centre(_ call: Call) throws(Halt) -> CentreID { try call.workplace(.coordinator) }

    /// The address of a page of this centre's set-up, such as `/rooms`. It names the centre, so that what is
    /// sent from there goes to the centre that was shown, whatever else its reader comes to run meanwhile.
    static func address(_ centre: CentreID, _ page: String = "") -> String {
        "/centre\(page)?centre=\(centre)"
    }

    /// A page of one part, with its form.
    static func page(
        _ call: Call, _ title: Phrase, _ form: Form, refused: Refusal? = nil,
        labels: [String: Phrase] = [:], _ body: HTML
    ) async throws -> Page {
        Page(
            title, status: refused != nil ? 409 : form.problems.isEmpty ? 200 : 422,
            place: "/centre",
            """
            \(Parts.back(address(try centre(call)), "The centre"))\
            \(refused.map(RefusalView.panel))\(form.summary(labels))
            <h1>\(try await call.workplaceCaption(.coordinator))\(t: title)</h1>\(body)
            """)
    }

    /// A form of one part.
    static func form(
        _ centre: CentreID, _ page: String, _ form: Form, button: Phrase = "Save", _ fields: HTML
    ) -> HTML {
        """
        <form method="post" action="\(address(centre, page))" novalidate>\(form.actField)\(fields)
        <div class="buttons"><button class="button">\(t: button)</button></div></form>
        """
    }

    /// Does it, and goes to the next page of the set-up, or to all of it, with word that it was saved; or
    /// shows the form again with what is wrong, and everything that was typed.
    static func answer(
        _ call: Call, to page: String? = nil, again: (Form, Refusal?) async throws -> Page,
        work: () async throws -> Void
    ) async throws -> Reply {
        do {
            let centre = try centre(call)
            try await work()
            return .see(page.map { address(centre, $0) } ?? "\(address(centre))&done=saved")
        } catch Halt.invalid(let problems) {
            return .show(try await again(call.form(problems), nil))
        } catch Halt.refused(let refusal) {
            return .show(try await again(call.form([]), refusal))
        }
    }

    // MARK: All of it

    private static func overview(_ call: Call) async throws -> Page {
        let model = try await model(call)
        let done = call.query["done"] != nil
        return Page(
            "The centre", shape: .wide, place: "/centre",
            """
            \(try await call.workplaces("/centre", .coordinator))\
            \(if: done, "<div class=\"notice good\" role=\"status\"><p>\(t: "Saved.")</p></div>")
            <div class="title-row"><h1>\(model.profile.name)</h1><div><a class="button second small" \
            href="/centres/\(model.centre)">\(t: "See it as the public does")</a></div></div>
            \(unready(model))<div class="split">\(about(model))\(work(model))</div>
            """)
    }

    /// What is missing before a family can come.
    private static func unready(_ model: CentreSetupModel) -> HTML {
        var missing: [(Phrase, String)] = []
        if model.kinds.isEmpty { missing.append(("Say which kinds of contact you offer", "/offers")) }
        if model.rooms.isEmpty { missing.append(("Enter the rooms", "/rooms")) }
        if model.openings.isEmpty { missing.append(("Say when you are open", "/openings")) }
        if model.staff.isEmpty { missing.append(("Enter the staff", "/staff")) }
        if model.houseRules == nil { missing.append(("Write down the rules for families", "/house-rules")) }
        guard !missing.isEmpty else { return "" }
        return """
            <div class="notice"><h2>\(t: "Before the first family can come")</h2><ul>\(missing.html {
                "<li><a href=\"\(address(model.centre, $0.1))\">\(t: $0.0)</a></li>"
            })</ul></div>
            """
    }

    private static func about(_ model: CentreSetupModel) -> HTML {
        let profile = model.profile
        let place = [profile.name, profile.town, profile.postcode ?? ""].filter { !$0.isEmpty }
        let kinds = ServiceKind.allCases.filter(model.kinds.contains)
        func link(_ page: String) -> String { address(model.centre, page) }
        return """
            <section class="card"><h2>\(t: "What families see")</h2><dl class="summary">
            \(Parts.row("Name and address", text: place.joined(separator: ", "), change: link("/profile")))
            \(Parts.row("Telephone", text: profile.telephone, change: link("/profile")))
            \(Parts.row("Kinds of contact", kinds.isEmpty ? none : kinds.html { "\(Parts.kind($0)) " }, change: link("/offers")))
            \(Parts.row("Waiting time", waiting(model, kinds), change: link("/waiting")))
            \(Parts.row("Rules for families", text: model.houseRules.map { Phrase("Version \($0.version)").text }, change: link("/house-rules")))
            </dl></section>
            """
    }

    private static func work(_ model: CentreSetupModel) -> HTML {
        let openings = OpeningReading(patterns: model.openings.map(\.pattern)).spoken
        let closed = model.closedDays.prefix(6).map(Spoken.shortDay)
        let (before, after) = (
            model.settings.visitingInBeforeChildMinutes, model.settings.visitingOutAfterChildMinutes
        )
        func row(_ term: Phrase, _ value: String, _ page: String) -> HTML {
            Parts.row(term, value.isEmpty ? none : "\(value)", change: address(model.centre, page))
        }
        let hours: HTML = "<ul>\(openings.html { "<li>\($0)</li>" })</ul>"
        let apart: Phrase = "Visiting adult \(before) minutes before the child, and \(after) after"
        return """
            <section class="card"><h2>\(t: "How the centre works")</h2><dl class="summary">
            \(Parts.row("Open", openings.isEmpty ? none : hours, change: address(model.centre, "/openings")))
            \(row("Closed days", closed.joined(separator: ", "), "/closed"))
            \(row("Rooms", Spoken.list(model.rooms.map(\.name)), "/rooms"))
            \(row("Staff", Spoken.list(model.staff.map(\.name)), "/staff"))
            \(row("Times apart", apart.text, "/settings"))
            \(row("Prices", CostWords.prices(model.prices), "/prices"))
            \(row("Letters", Phrase("Your own words and picture").text, "/letters"))
            \(row("Records", Phrase("How long they are kept").text, "/keeping"))
            \(Parts.row("Reading", "<a href=\"\(address(model.centre, "/reading"))\">\(t: "Who read the cases")</a>"))
            \(Parts.row("Figures", "<a href=\"\(address(model.centre, "/figures"))\">\(t: "What was counted, and returns")</a>"))
            \(row("Enquiries", Phrase("Answered within \(Spoken.count(model.answersWithinWorkingDays, "working day", "working days"))").text, "/enquiries"))
            </dl></section>
            """
    }

    private static var none: HTML { "<span class=\"soft\">\(t: "Nothing yet")</span>" }

    /// A5.
    private static func waiting(_ model: CentreSetupModel, _ kinds: [ServiceKind]) -> HTML {
        let stated = kinds.compactMap { kind in model.waiting[kind].map { (kind, $0) } }
        guard !stated.isEmpty else { return "\(none) \(Parts.rule(.A5))" }
        return stated.html { kind, time in
            """
            \(KindWords.name(kind)): \(Spoken.count(time.weeks, "week", "weeks")) \
            <span class="soft small">(\(Spoken.date(time.stated)))</span><br>
            """
        }
    }
}
