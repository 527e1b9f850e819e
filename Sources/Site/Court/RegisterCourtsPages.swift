import Domain

/// The courts that have accounts, kept by the register officer.
enum RegisterCourtsPages {
    static let routes: [Route] = [
        .get("/register/courts", .officer) { call in .show(try await page(call, .fresh())) },
        .post("/register/courts", .officer) { call in try await add(call) },
        .post("/register/courts/remove", .officer) { call in try await remove(call) },
    ]

    private static let labels: [String: Phrase] = [
        "court": "The court", "name": "Their name", "email": "Their e-mail address",
    ]

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let rows = try await call.ask(CourtsPage())
        let form = setback.form
        return Page(
            "Courts", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\(said(call))
            <h1>\(t: "Courts")</h1>
            <p class="lead">\(t: "Who works at a court signs in to see what centres answered it. A court sees only its own cases.")</p>
            \(rows.html(row))
            <section class="card"><h2>\(t: "Add somebody of a court")</h2>
            <form method="post" action="/register/courts" novalidate>\(form.actField)\
            \(form.text("court", "Which court?", hint: "Its whole name. A court that is here already is named in the same way."))\
            \(form.text("name", "Their name", width: "w20"))\
            \(form.text("email", "Their e-mail address", hint: "They sign in with it.", type: "email"))\
            <button class="button">\(t: "Add them")</button></form></section>
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "added": FamilyBar.done("Done. They can sign in with that address now.")
        case "removed": FamilyBar.done("They no longer see the court’s cases.")
        default: ""
        }
    }

    private static func row(_ row: CourtRow) -> HTML {
        let people = row.people.html { person in
            """
            <li><span class="name">\(person.name)<br><span class="soft small">\(person.email)</span></span>\
            <form method="post" action="/register/courts/remove">\(Form().actField)\
            <input type="hidden" name="court" value="\(row.court.id)">\
            <button class="button second small" name="person" value="\(person.id)">\(t: "Take the account back")\
            <span class="unseen">: \(person.name)</span></button></form></li>
            """
        }
        return """
            <section><h2>\(row.court.name)</h2>\
            \(if: !row.people.isEmpty, "<ul class=\"files\">\(people)</ul>")\
            \(if: row.people.isEmpty, "<p class=\"soft\">\(t: "Nobody signs in for this court.")</p>")</section>
            """
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let name = (call.form["court"] ?? "").trimmed
            let (person, email) = ((call.form["name"] ?? "").trimmed, (call.form["email"] ?? "").trimmed)
            var check = FieldCheck()
            check.required("court", name)
            check.required("name", person, limit: 120)
            check.email("email", email, isRequired: true)
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
