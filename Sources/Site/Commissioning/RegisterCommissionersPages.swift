import Domain

/// Who signs in for Cafcass's national commissioning team and for Cafcass Cymru's commissioned services team,
/// kept by the register officer.
enum RegisterCommissionersPages {
    static let routes: [Route] = [
        .get("/register/commissioners", .officer) { call in .show(try await page(call, .fresh())) },
        .post("/register/commissioners", .officer) { call in try await add(call) },
        .post("/register/commissioners/remove", .officer) { call in try await remove(call) },
    ]

    private static let labels: [String: Phrase] = [
        "commissioner": "Which team", "name": "Their name", "email": "Their e-mail address",
    ]

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let rows = try await call.ask(CommissionersPage())
        let form = setback.form
        let teams = Commissioner.allCases.map { FormChoice($0.rawValue, words($0)) }
        return Page(
            "Commissioners", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\(said(call))
            <h1>\(t: "Commissioners")</h1>
            <p class="lead">\(t: "Cafcass sees to concerns about services. Cafcass Cymru pays for contact, and sees the cases that it refers.")</p>
            \(rows.html(row))
            <section class="card"><h2>\(t: "Add somebody")</h2>
            <form method="post" action="/register/commissioners" novalidate>\(form.actField)\
            \(form.radios("commissioner", "Which team?", teams))\
            \(form.text("name", "Their name", width: "w20"))\
            \(form.text("email", "Their e-mail address", hint: "They sign in with it.", type: "email"))\
            <button class="button">\(t: "Add them")</button></form></section>
            """)
    }

    private static func words(_ commissioner: Commissioner) -> Phrase {
        switch commissioner {
        case .cafcass: "Cafcass, national commissioning team"
        case .cafcassCymru: "Cafcass Cymru, commissioned services team"
        }
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "added": FamilyBar.done("Done. They can sign in with that address now.")
        case "removed": FamilyBar.done("They no longer see what is the team’s.")
        default: ""
        }
    }

    private static func row(_ row: CommissionerRow) -> HTML {
        let people = row.people.html { person in
            """
            <li><span class="name">\(person.name)<br><span class="soft small">\(person.email)</span></span>\
            <form method="post" action="/register/commissioners/remove">\(Form().actField)\
            <input type="hidden" name="commissioner" value="\(row.commissioner.rawValue)">\
            <button class="button second small" name="person" value="\(person.id)">\(t: "Take the account back")\
            <span class="unseen">: \(person.name)</span></button></form></li>
            """
        }
        return """
            <section><h2>\(t: words(row.commissioner))</h2>\
            \(if: !row.people.isEmpty, "<ul class=\"files\">\(people)</ul>")\
            \(if: row.people.isEmpty, "<p class=\"soft\">\(t: "Nobody signs in for it.")</p>")</section>
            """
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let (person, email) = ((call.form["name"] ?? "").trimmed, (call.form["email"] ?? "").trimmed)
            let team = Commissioner(rawValue: call.form["commissioner"] ?? "")
            var check = FieldCheck()
            if team == nil { check.note("commissioner", .missing) }
            check.required("name", person, limit: 120)
            check.email("email", email, isRequired: true)
            guard check.problems.isEmpty, let team else { throw Halt.invalid(check.problems) }
            let account = try await call.office.open(name: person, email: email, roles: [])
            try await call.handle(GrantRole(person: account, role: .commissioner(team)))
            return .see("/register/commissioners?done=added")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func remove(_ call: Call) async throws -> Reply {
        try await call.attempt {
            guard let team = Commissioner(rawValue: call.form["commissioner"] ?? "") else {
                throw Halt.invalid([FieldProblem("commissioner", .missing)])
            }
            try await call.handle(
                WithdrawRole(person: PersonID(call.form["person"] ?? ""), role: .commissioner(team)))
            return .see("/register/commissioners?done=removed")
        } orShow: {
            try await page(call, $0)
        }
    }
}
