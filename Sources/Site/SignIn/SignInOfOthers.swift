import Domain
import Journal
import Outside

/// Where whoever runs accounts has an invitation sent again, or a sign-in reset: a coordinator for those of
/// her centre, the register officer for everybody who signs in with a password.
enum SignInOfOthersPages {
    private static let path = "/sign-ins/{person}"

    static let routes: [Route] = [
        .get(path, .signedIn) { call in .show(try await page(call)) },
        .post("\(path)/invite", .signedIn) { call in
            try await call.handle(InviteAgain(person: person(call)))
            return .see("\(address(of: person(call)))?done=invited")
        },
        .post("\(path)/reset", .signedIn) { call in
            try await call.handle(ResetSignIn(person: person(call)))
            return .see("\(address(of: person(call)))?done=reset")
        },
        .get("/register/accounts", .officer) { call in .show(find(Form())) },
        .post("/register/accounts", .officer) { call in try await found(call) },
    ]

    static func address(of person: PersonID) -> String { "/sign-ins/\(person)" }
    private static func person(_ call: Call) -> PersonID { PersonID(call.name("person")) }

    private static func page(_ call: Call) async throws -> Page {
        let person = person(call)
        let known = try await call.ask(SignInToSeeTo(person: person))
        let kept = try await call.office.entrance.credentials.of(person)
        let isSetUp = kept.isSetUp
        let connected = kept.connection.map {
            call.office.organisations[$0.organisation]?.name ?? $0.organisation
        }
        let visits = try await call.office.visits.all(of: person, at: call.now).count
        return Page(
            "How \(known.name) signs in",
            """
            \(done(call))<h1>\(t: "How \(known.name) signs in")</h1>
            \(state(known, isSetUp: isSetUp, visits))\(connected.map(byOrganisation))
            \(if: known.needed > .link && !isSetUp, inviting(person))
            \(resetting(person, known, isSetUp: isSetUp))
            """)
    }

    private static func done(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "invited":
            FamilyBar.done("The invitation is on its way. It holds for \(SignInLinks.invitationHolds).")
        case "reset": FamilyBar.done("Done. They are signed out everywhere, and are told by letter.")
        default: ""
        }
    }

    private static func state(_ known: SignInToSeeTo.Answer, isSetUp: Bool, _ visits: Int) -> HTML {
        let how: Phrase =
            known.needed == .link
            ? "By a link in a letter. They have no password."
            : isSetUp
                ? "With a password and an app. Both are set up."
                : "With a password and an app. They have not set them up yet."
        let now: Phrase =
            visits == 0
            ? "They are not signed in."
            : "They are signed in in \(Spoken.count(visits, "browser", "browsers"))."
        return "<p>\(t: how)</p><p>\(t: now)</p>"
    }

    private static func byOrganisation(_ name: String) -> HTML {
        "<p>\(t: "They also come in by the sign-in of \(name).")</p>"
    }

    private static func inviting(_ person: PersonID) -> HTML {
        """
        <form method="post" action="\(address(of: person))/invite">\(Form().actField)\
        <div class="buttons"><button class="button">\(t: "Send the invitation again")</button></div></form>
        """
    }

    private static func resetting(
        _ person: PersonID, _ known: SignInToSeeTo.Answer, isSetUp: Bool
    ) -> HTML {
        let words: Phrase =
            known.needed == .link
            ? "They are signed out everywhere."
            : "They are signed out everywhere, their password and app stop working, as does their organisation’s sign-in, and they are invited anew at their own e-mail address. First make sure, by telephone or face to face, that it is they who ask."
        return """
            <h2>\(t: "Lost telephone, or a worry that somebody else gets in")</h2><p>\(t: words)</p>
            <form method="post" action="\(address(of: person))/reset">\(Form().actField)\
            <div class="buttons"><button class="button danger">\(t: "Reset how they sign in")</button></div></form>
            """
    }

    // MARK: By their address

    private static func find(_ form: Form) -> Page {
        Page(
            "Accounts", shape: .wide, status: form.problems.isEmpty ? 200 : 422, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(form.summary())<h1>\(t: "Accounts")</h1>
            <p>\(t: "Find somebody who signs in with a password, to send their invitation again or to reset how they sign in.")</p>
            <form method="post" action="/register/accounts" novalidate>\
            \(form.text("email", "Their e-mail address", type: "email"))
            <button class="button">\(t: "Find them")</button></form>
            """)
    }

    private static func found(_ call: Call) async throws -> Reply {
        var check = FieldCheck()
        let email = (call.form["email"] ?? "").trimmed
        check.email("email", email, isRequired: true)
        guard check.problems.isEmpty else { return .show(find(call.form(check.problems))) }
        guard let account = try await call.office.account(at: email),
            SignInStrength.needed(account.roles) > .link
        else {
            var form = call.form([FieldProblem("email", .unknown)])
            form.words["email"] = "Nobody signs in with a password by this address"
            return .show(find(form))
        }
        return .see(address(of: account.id))
    }
}
