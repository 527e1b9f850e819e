import Domain

/// The local authorities that have accounts, kept by the register officer.
enum RegisterAuthoritiesPages {
    static let routes: [Route] = [
        .get("/register/local-authorities", .officer) { call in .show(try await page(call, .fresh())) },
        .post("/register/local-authorities", .officer) { call in try await add(call) },
        .post("/register/local-authorities/remove", .officer) { call in try await remove(call) },
    ]

    private static let labels = RegisterAccounts.labels(["authority": "The local authority"])

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let rows = try await call.ask(LocalAuthoritiesPage())
        let form = setback.form
        return Page(
            "Local authorities", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\
            \(RegisterAccounts.said(call, removed: "They no longer see the authority’s referrals."))
            <h1>\(t: "Local authorities")</h1>
            <p class="lead">\(t: "Who works at a local authority signs in to see where its referrals stand. It sees only its own.")</p>
            \(rows.html(row))
            <section class="card"><h2>\(t: "Add somebody of a local authority")</h2>
            <form method="post" action="/register/local-authorities" novalidate>\(form.actField)\
            \(form.text("authority", "Which local authority?", hint: "Its whole name. One that is here already is named in the same way."))\
            \(RegisterAccounts.fields(form))</form></section>
            """)
    }

    private static func row(_ row: LocalAuthorityRow) -> HTML {
        RegisterAccounts.section(
            "\(row.authority.name)", row.people, removeAt: "/register/local-authorities/remove",
            field: "authority", value: row.authority.id.rawValue)
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let name = (call.form["authority"] ?? "").trimmed
            var check = FieldCheck()
            check.required("authority", name)
            let (person, email) = RegisterAccounts.typed(call, &check)
            guard check.problems.isEmpty else { throw Halt.invalid(check.problems) }
            let authority = LocalAuthorityID(FirstRunPages.slug(name))
            try await call.handle(EnterLocalAuthority(authority: authority, name: name))
            let account = try await call.office.open(name: person, email: email, roles: [])
            try await call.handle(GrantRole(person: account, role: .localAuthority(authority)))
            return .see("/register/local-authorities?done=added")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func remove(_ call: Call) async throws -> Reply {
        try await call.handle(
            WithdrawRole(
                person: PersonID(call.form["person"] ?? ""),
                role: .localAuthority(LocalAuthorityID(call.form["authority"] ?? ""))))
        return .see("/register/local-authorities?done=removed")
    }
}
