import Domain

/// Who signs in for Cafcass's national commissioning team and for Cafcass Cymru's commissioned services team,
/// kept by the register officer.
enum RegisterCommissionersPages {
    static let routes: [Route] = [
        .get("/register/commissioners", .officer) { call in .show(try await page(call, .fresh())) },
        .post("/register/commissioners", .officer) { call in try await add(call) },
        .post("/register/commissioners/remove", .officer) { call in try await remove(call) },
    ]

    private static let labels = RegisterAccounts.labels(["commissioner": "Which team"])

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let rows = try await call.ask(CommissionersPage())
        let form = setback.form
        let teams = Commissioner.allCases.map { FormChoice($0.rawValue, words($0)) }
        return Page(
            "Commissioners", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\
            \(RegisterAccounts.said(call, removed: "They no longer see what is the team’s."))
            <h1>\(t: "Commissioners")</h1>
            <p class="lead">\(t: "Cafcass sees to concerns about services. Cafcass Cymru pays for contact, and sees the cases that it refers.")</p>
            \(rows.html(row))
            <section class="card"><h2>\(t: "Add somebody")</h2>
            <form method="post" action="/register/commissioners" novalidate>\(form.actField)\
            \(form.radios("commissioner", "Which team?", teams))\
            \(RegisterAccounts.fields(form))</form></section>
            """)
    }

    private static func words(_ commissioner: Commissioner) -> Phrase {
        switch commissioner {
        case .cafcass: "Cafcass, national commissioning team"
        case .cafcassCymru: "Cafcass Cymru, commissioned services team"
        }
    }

    private static func row(_ row: CommissionerRow) -> HTML {
        RegisterAccounts.section(
            "\(t: words(row.commissioner))", row.people, removeAt: "/register/commissioners/remove",
            field: "commissioner", value: row.commissioner.rawValue)
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let team = Commissioner(rawValue: call.form["commissioner"] ?? "")
            var check = FieldCheck()
            if team == nil { check.note("commissioner", .missing) }
            let (person, email) = RegisterAccounts.typed(call, &check)
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
