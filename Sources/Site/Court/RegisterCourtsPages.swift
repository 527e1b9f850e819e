import Domain

/// The courts that have accounts, kept by the register officer.
enum RegisterCourtsPages {
    static let routes: [Route] = [
        .get("/register/courts", .officer) { call in .show(try await page(call, .fresh())) },
        .post("/register/courts", .officer) { call in try await add(call) },
        .post("/register/courts/remove", .officer) { call in try await remove(call) },
    ]

    private static let labels = RegisterAccounts.labels(["court": "The court"])

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let rows = try await call.ask(CourtsPage())
        let form = setback.form
        return Page(
            "Courts", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\
            \(RegisterAccounts.said(call, removed: "They no longer see the court’s cases."))
            <h1>\(t: "Courts")</h1>
            <p class="lead">\(t: "Who works at a court signs in to see what centres answered it. A court sees only its own cases.")</p>
            \(rows.html(row))
            <section class="card"><h2>\(t: "Add somebody of a court")</h2>
            <form method="post" action="/register/courts" novalidate>\(form.actField)\
            \(form.text("court", "Which court?", hint: "Its whole name. A court that is here already is named in the same way."))\
            \(RegisterAccounts.fields(form))</form></section>
            """)
    }

    private static func row(_ row: CourtRow) -> HTML {
        RegisterAccounts.section(
            "\(row.court.name)", row.people, removeAt: "/register/courts/remove", field: "court",
            value: row.court.id.rawValue)
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let name = (call.form["court"] ?? "").trimmed
            var check = FieldCheck()
            check.required("court", name)
            let (person, email) = RegisterAccounts.typed(call, &check)
            guard check.problems.isEmpty else { throw Halt.invalid(check.problems) }
            let court = CourtID(FirstRunPages.slug(name))
            try await call.handle(EnterCourt(court: court, name: name))
            let account = try await call.office.open(name: person, email: email, roles: [])
            try await call.handle(GrantRole(person: account, role: .court(court)))
            return .see("/register/courts?done=added")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func remove(_ call: Call) async throws -> Reply {
        try await call.handle(
            WithdrawRole(
                person: PersonID(call.form["person"] ?? ""), role: .court(CourtID(call.form["court"] ?? ""))))
        return .see("/register/courts?done=removed")
    }
}
