import Domain

/// Suspended contact at one centre: what is held, and for whom nothing is decided yet (K1, K2).
enum CentreSuspensionPages {
    static let routes: [Route] = [
        .get("/centre/suspension", .coordinator) { call in
            .show(try await page(call, .fresh(SuspensionForm.opened(call))))
        },
        .post("/centre/suspension", .coordinator) { call in
            try await change(call, done: "suspended") { centre in
                try await call.handle(
                    try SuspensionForm.command(call, SuspensionForm.id(call), .ownCentre(centre)))
            }
        },
        .post("/centre/suspension/end", .coordinator) { call in
            try await change(call, done: "ended") { centre in
                guard let own = try await call.ask(CentreSuspensionPage(centre: centre)).own else {
                    throw Halt.outOfStep(.unknownThing)
                }
                try await call.handle(
                    EndSuspension(suspension: own, returns: try SuspensionForm.readReturns(call)))
            }
        },
    ]

    private static func change(
        _ call: Call, done: String, _ work: (CentreID) async throws -> Void
    ) async throws -> Reply {
        let centre = try call.workplace(.coordinator)
        return try await call.attempt {
            try await work(centre)
            return .see("/centre/suspension?centre=\(centre)&done=\(done)")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CentreSuspensionPage(centre: try call.workplace(.coordinator)))
        return Page(
            "Suspended contact", shape: .wide, status: setback.status, place: "/desk",
            """
            \(Parts.back("/desk", "The desk"))\(setback.head(SuspensionPages.labels))\(said(call))
            \(try await call.workplaces("/centre/suspension", .coordinator))
            <h1>\(t: "When contact must stop")</h1>\(NoticeView.notices(model.notices))
            \(families(model, call.now))\(own(model, setback.form))
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "suspended": FamilyBar.done("Contact is suspended. Every adult concerned gets a letter.")
        case "ended": FamilyBar.done("Kept. The families are told that contact goes on.")
        case "decided": FamilyBar.done("Kept, and both sides are told.")
        case "settled": FamilyBar.done("Kept: those sessions did not take place.")
        default: ""
        }
    }

    // MARK: The families

    private static func families(_ model: CentreSuspensionModel, _ now: Instant) -> HTML {
        guard model.stoppage != nil || !model.families.isEmpty else {
            return "<p>\(t: "Face-to-face contact is not suspended here.")</p>"
        }
        guard !model.families.isEmpty else {
            return "<p>\(t: "No family has a place for face-to-face contact here.")</p>"
        }
        return """
            <h2>\(t: "What each child has meanwhile") \(Parts.rule(.K2)) \(SuspensionWords.undecided(model.undecided))</h2>
            <div class="desk"><table class="stack"><caption class="unseen">\
            \(t: "Families whose contact is held, the undecided first")</caption>
            <thead><tr><th scope="col">\(t: "Family")</th><th scope="col">\(t: "Sessions held")</th>\
            <th scope="col">\(t: "Meanwhile")</th></tr></thead>\
            <tbody>\(model.families.html { row($0, now) })</tbody></table></div>
            """
    }

    private static func row(_ family: CentreSuspensionModel.Family, _ now: Instant) -> HTML {
        let gone = family.sessions.filter { $0 < now.day }.count
        let settle: HTML =
            gone == 0
            ? ""
            : """
            <form method="post" action="/desk/cases/\(family.file)/held">\(Form().actField)<button class="button link">\
            \(t: "\(Spoken.count(gone, "session", "sessions")) did not take place")</button></form>
            """
        return """
            <tr><th scope="row"><a href="/desk/cases/\(family.file)">\(Spoken.list(family.children))</a><br>\
            <span class="soft small">\(family.file)</span></th>\
            <td data-label="\(t: "Sessions held")">\(SuspensionWords.days(family.sessions))\(settle)</td>\
            <td data-label="\(t: "Meanwhile")">\(meanwhile(family, now))</td></tr>
            """
    }

    private static func meanwhile(_ family: CentreSuspensionModel.Family, _ now: Instant) -> HTML {
        let address = "/desk/cases/\(family.file)/meanwhile"
        let name = Spoken.list(family.children)
        if let decided = family.decided {
            return """
                \(t: SuspensionWords.way(decided.alternative.way))<br><span class="soft small">\(moment: decided.at)</span> \
                <a href="\(address)">\(t: "Change")<span class="unseen"> \(name)</span></a>
                """
        }
        guard let clock = family.clock else { return "<span class=\"soft\">\(t: "Contact goes on")</span>" }
        return """
            <ul class="clocks"><li>\(Parts.clock(clock, now: now))</li></ul>\
            <a href="\(address)">\(t: "Decide")<span class="unseen"> \(name)</span></a>
            """
    }

    // MARK: The centre's own

    private static func own(_ model: CentreSuspensionModel, _ form: Form) -> HTML {
        guard model.own == nil else {
            return """
                <h2>\(t: "When contact goes on here") \(Parts.rule(.K4))</h2>
                \(CentrePages.form(model.centre, "/suspension/end", form, button: "Keep it and tell the families",
                    form.day("returns", "The first day of contact again")))
                """
        }
        return """
            <h2>\(t: "Suspend face-to-face contact here") \(Parts.rule(.K1))</h2>
            <p>\(t: "For all families, as when the hall is flooded or many are ill. For one day, enter a closed day instead.")</p>
            \(CentrePages.form(model.centre, "/suspension", form, button: "Suspend it and tell the families",
                SuspensionForm.dayAndNotice(form)))
            """
    }
}
