import Domain
import Journal
import Outside

/// What an invitation leads to: a password and a second factor, set up together. Until both are there
/// nothing is kept.
enum InvitedPages {
    private static let path = "/sign-in/invited/{token}"

    static let routes: [Route] = [
        .get(path, .open) { call in try await confirm(call) },
        .post(path, .open) { call in try await setUp(call) },
    ]

    private static func address(_ call: Call) -> String { "/sign-in/invited/\(call.name("token"))" }

    /// The link, where it holds, and its account has not been set up meanwhile.
    static func link(_ token: String, _ call: Call) async throws -> SignInLinks.Link? {
        guard let link = try await SignInLinks(call.office).link(token, .invitation),
            try await !call.office.entrance.credentials.of(link.person).isSetUp
        else { return nil }
        return link
    }

    /// A page with a button: programs that look through mail follow links, and must not see the key.
    private static func confirm(_ call: Call) async throws -> Reply {
        guard let link = try await link(call.name("token"), call) else { return .show(ended) }
        let byOrganisation = try await byOrganisation(link.person, call)
        return .show(
            Page(
                "Your invitation", shape: .family,
                """
                <h1>\(t: "Set up how you sign in")</h1>\(byOrganisation)
                <p>\(t: "You choose a password, and set up an app on your telephone that gives you codes. Have your telephone at hand. It takes three minutes.")</p>
                <form method="post" action="\(address(call))"><button class="button large">\(t: "Begin")</button></form>
                """))
    }

    /// Whoever is of an organisation with a sign-in of its own needs no password.
    private static func byOrganisation(_ person: PersonID, _ call: Call) async throws -> HTML {
        let email = try await call.office.desk.ask(EmailOf(person: person), by: .system, at: call.now)
        guard let account = try await call.office.account(person, at: call.now),
            let organisation = call.office.organisations.opening(account.roles, email: email)
        else { return "" }
        return """
            <p>\(t: "\(organisation.name) signs its people in. You can come in here as you do at work.")</p>
            \(OrganisationPages.button(organisation, email: email, invitation: call.name("token")))
            <h2>\(t: "Or with a password for here alone")</h2>
            """
    }

    static var ended: Page {
        Page(
            "This link has ended", shape: .family, status: 410,
            """
            <h1>\(t: "This link has ended")</h1>
            <p>\(t: "An invitation works once, for \(SignInLinks.invitationHolds). If you have set up your password, sign in with it. If not, ask whoever invited you to send it again.")</p>
            <p><a href="\(PasswordPages.address)">\(t: "Sign in with a password")</a></p>
            """)
    }

    private static func page(_ form: Form, _ person: PersonID, _ call: Call) async throws -> Page {
        let email = try await call.office.desk.ask(EmailOf(person: person), by: .system, at: call.now)
        var form = form
        // Whatever the form says: a password manager keeps the two together.
        form.fields.set("email", email ?? "")
        return Page(
            "Set up how you sign in", shape: .family, status: form.problems.isEmpty ? 200 : 422,
            """
            \(form.summary(["newPassword": "New password"]))<h1>\(t: "Set up how you sign in")</h1>
            <form method="post" action="\(address(call))" novalidate>
            \(form.text("email", "You sign in with", type: "email", autocomplete: "username", attributes: " readonly"))
            \(NewPassword.field(form))
            \(SecondFactor.fields(form, for: email ?? ""))
            <button class="button">\(t: "Keep both")</button></form>
            """)
    }

    private static func setUp(_ call: Call) async throws -> Reply {
        guard let link = try await link(call.name("token"), call) else { return .show(ended) }
        // The first press of the button brings no key.
        guard call.form["key"] != nil else { return .show(try await page(Form(), link.person, call)) }
        var form = call.form([])
        let offered = SecondFactor.offered(form)
        if let words = try await NewPassword.problem(call, for: link.person) {
            form.problems.append(FieldProblem("newPassword", .doesNotFit))
            form.words["newPassword"] = words
        }
        let step = SecondFactor.step(call, offered)
        if step == nil {
            form.problems.append(FieldProblem("code", .doesNotFit))
            form.words["code"] = "This is not the code that the app shows now. Try the next one"
            form.fields.set("code", "")
        }
        guard form.problems.isEmpty, let step else {
            return .show(try await page(form, link.person, call))
        }
        let hash = try await call.office.entrance.hasher.hash(call.form["newPassword"] ?? "")
        let codes = RecoveryCodes.make()
        let done = try await SignInLinks(call.office).using(call.name("token"), .invitation) { link in
            try await keep(hash, offered, step, codes, link.person, call)
        }
        guard let done else { return .show(ended) }
        return try await begun(done, codes, call)
    }

    private static func keep(
        _ hash: PasswordHash, _ secondFactor: OneTimeCode, _ step: Int64, _ codes: [String],
        _ person: PersonID, _ call: Call
    ) async throws -> PersonID? {
        try await call.office.entrance.change(person, at: call.now) { kept in
            guard !kept.isSetUp else { return nil }
            (kept.password, kept.secondFactor, kept.lastStep) = (hash, secondFactor, step)
            kept.recovery = codes.map(RecoveryCodes.hash)
            return person
        }
    }

    private static func begun(
        _ person: PersonID, _ codes: [String], _ call: Call
    ) async throws -> Reply {
        guard let account = try await call.office.account(person, at: call.now) else { throw Halt.denied }
        let entering = Entering(call: call)
        try await entering.note(.passwordSet, of: person)
        let cookies = try await entering.cookies(for: person, .passwordAndCode)
        return .signedIn(
            SecondFactor.codesPage(codes, home: SignInPages.home(of: account)), account, cookies)
    }
}
