import Domain

/// The local authorities that have accounts, kept by the register officer.
enum RegisterAuthoritiesPages {
    static let routes: [Route] = [
        .get("/register/local-authorities", .officer) { call in .show(try await page(call, .fresh())) },
        .post("/register/local-authorities", .officer) { call in try await add(call) },
        .post("/register/local-authorities/remove", .officer) { call in try await remove(call) },
    ]

    private static let labels: [String: Phrase] = [
        "authority": "The local authority", "name": "Their name", "email": "Their e-mail address",
    ]

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let rows = try await call.ask(LocalAuthoritiesPage())
        let form = setback.form
        return Page(
            "Local authorities", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\(said(call))
            <h1>\(t: "Local authorities")</h1>
            <p class="lead">\(t: "Who works at a local authority signs in to see where its referrals stand. It sees only its own.")</p>
            \(rows.html(row))
            <section class="card"><h2>\(t: "Add somebody of a local authority")</h2>
            <form method="post" action="/register/local-authorities" novalidate>\(form.actField)\
            \(form.text("authority", "Which local authority?", hint: "Its whole name. One that is here already is named in the same way."))\
            \(form.text("name", "Their name", width: "w20"))\
            \(form.text("email", "Their e-mail address", hint: "They sign in with it.", type: "email"))\
            <button class="button">\(t: "Add them")</button></form></section>
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "added": FamilyBar.done("Done. They can sign in with that address now.")
        case "removed": FamilyBar.done("They no longer see the authority’s referrals.")
        default: ""
        }
    }

    private static func row(_ row: LocalAuthorityRow) -> HTML {
        let people = row.people.html { person in
            """
            <li><span class="name">\(person.name)<br><span class="soft small">\(person.email)</span></span>\
            <form method="post" action="/register/local-authorities/remove">\(Form().actField)\
            <input type="hidden" name="authority" value="\(row.authority.id)">\
            <button class="button second small" name="person" value="\(person.id)">\(t: "Take the account back")\
            <span class="unseen">: \(person.name)</span></button></form></li>
            """
        }
        return """
            <section><h2>\(row.authority.name)</h2>\
            \(if: !row.people.isEmpty, "<ul class=\"files\">\(people)</ul>")\
            \(if: row.people.isEmpty, "<p class=\"soft\">\(t: "Nobody signs in for it.")</p>")</section>
            """
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let name = (call.form["authority"] ?? "").trimmed
            let (person, email) = ((call.form["name"] ?? "").trimmed, (call.form["email"] ?? "").trimmed)
            var check = FieldCheck()
            check.required("authority", name)
            check.required("name", person, limit: 120)
            check.email("email", email, isRequired: true)
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
