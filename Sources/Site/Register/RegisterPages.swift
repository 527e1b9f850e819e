import Domain

/// The register officer's pages: every centre, its awards, and who runs it.
enum RegisterPages {
    static let routes: [Route] = [
        .get("/register", .officer) { call in .show(try await desk(call, nil)) },
        .post("/register/settings", .officer) { call in try await changeSettings(call) },
        .get("/register/new", .officer) { call in .show(new(call, .fresh())) },
        .post("/register/new", .officer) { call in try await enter(call) },
        .get("/register/{centre}", .officer) { call in .show(try await one(call, nil)) },
    ]

    static func centre(_ call: Call) -> CentreID { CentreID(call.name("centre")) }

    private static func desk(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(RegisterDesk())
        let shown = setback ?? .fresh(Form(of: model.settings, at: "settings"))
        return Page(
            "The register", shape: .wide, status: shown.status, place: "/register",
            """
            \(shown.head(RegisterForms.settingsLabels))\(if: call.isDone("settings"), FamilyBar.done("Kept."))\
            \(RegisterDeskView.body(model, shown, call.now, call.pager))
            """)
    }

    private static func changeSettings(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let settings = try call.read(RegisterSettings.self, at: "settings")
            try await call.handle(ChangeRegisterSettings(settings: settings))
            return .see("/register?done=settings")
        } orShow: {
            try await desk(call, $0)
        }
    }

    private static func new(_ call: Call, _ setback: Setback) -> Page {
        Page(
            "Enter a centre", status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(RegisterForms.labels))
            <h1>\(t: "Enter a centre")</h1>
            <form method="post" action="/register/new" novalidate>\(setback.form.actField)\
            \(RegisterForms.profile(setback.form))<button class="button">\(t: "Enter it")</button></form>
            """)
    }

    private static func enter(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let profile = try call.read(CentreProfile.self, at: "profile")
            let known = Set(try await call.ask(RegisterList()).map(\.centre.id))
            var id = CentreID(FirstRunPages.slug(profile.name))
            // Two centres of one name are told apart by their towns.
            if known.contains(id) { id = CentreID(FirstRunPages.slug("\(profile.name) \(profile.town)")) }
            guard !known.contains(id) else {
                throw Halt.invalid([FieldProblem("profile.name", .repeated)])
            }
            try await call.handle(EnterCentre(centre: id, profile: profile))
            return .see("/register/\(id)?done=entered")
        } orShow: {
            new(call, $0)
        }
    }

    /// A centre's page. What was not accepted is shown again in its own form.
    static func one(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(RegisterEntryPage(centre: centre(call)))
        let view = RegisterView(model: model, call: call, setback: setback)
        return Page(
            "\(model.entry.centre.profile.name)", shape: .wide, status: setback?.status ?? 200,
            place: "/register", view.body)
    }
}
