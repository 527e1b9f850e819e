import Domain
import Journal

/// A forgotten password: a link by letter, and the second factor all the same.
enum ForgottenPages {
    static let address = "/sign-in/forgotten"

    static let routes: [Route] = [
        .get(address, .open) { call in .show(ask(Form())) },
        .post(address, .open) { call in try await send(call) },
        .get("\(address)/{token}", .open) { call in try await confirm(call) },
        .post("\(address)/{token}", .open) { call in try await change(call) },
    ]

    private static func ask(_ form: Form) -> Page {
        Page(
            "A new password", shape: .family, status: form.problems.isEmpty ? 200 : 422,
            """
            \(Parts.back(PasswordPages.address, "Sign in with a password"))\(form.summary())
            <h1>\(t: "A new password")</h1>
            <p>\(t: "We send a link to your e-mail. You need a code from your app, or a recovery code, as well.")</p>
            <form method="post" action="\(address)" novalidate>\
            \(form.text("email", "Your e-mail address", type: "email", autocomplete: "username"))
            <button class="button">\(t: "Send me the link")</button></form>
            """)
    }

    /// The same answer whether there is an account or not.
    private static func send(_ call: Call) async throws -> Reply {
        var check = FieldCheck()
        let email = call.form["email"]?.trimmed ?? ""
        check.email("email", email, isRequired: true)
        guard check.problems.isEmpty else { return .show(ask(call.form(check.problems))) }
        if SignInPages.mayAsk(call, for: email), let account = try await call.office.account(at: email),
            try await AccountPost.mayMail(account.id, call.office),
            try await call.office.entrance.credentials.of(account.id).isSetUp
        {
            let link = try await SignInLinks(call.office).make(for: account.id, .forgotten)
            try await AccountPost.send(.forgotten(link: link), to: account.id, call.office)
        }
        return .show(
            Page(
                "Look at your e-mail", shape: .family,
                """
                <h1>\(t: "Look at your e-mail")</h1>
                <p>\(t: "If that address has an account with a password here, a letter is on its way. Its link works once, for \(SignInLinks.holds).")</p>
                """))
    }

    private static func confirm(_ call: Call) async throws -> Reply {
        guard try await SignInLinks(call.office).link(call.name("token"), .forgotten) != nil else {
            return .show(ended)
        }
        return .show(page(Form(), call))
    }

    private static var ended: Page {
        Page(
            "This link has ended", shape: .family, status: 410,
            """
            <h1>\(t: "This link has ended")</h1>
            <p>\(t: "A link works once, for a short time.") <a href="\(address)">\(t: "Ask for a new one")</a></p>
            """)
    }

    private static func page(_ form: Form, _ call: Call, status: Int? = nil) -> Page {
        Page(
            "A new password", shape: .family, status: status ?? (form.problems.isEmpty ? 200 : 422),
            """
            \(form.summary(["newPassword": "New password"]))<h1>\(t: "A new password")</h1>
            <form method="post" action="\(address)/\(call.name("token"))" novalidate>
            \(NewPassword.field(form))\(CodeField.html(form))
            <button class="button">\(t: "Keep the new password")</button></form>
            """)
    }

    private static func change(_ call: Call) async throws -> Reply {
        guard let link = try await SignInLinks(call.office).link(call.name("token"), .forgotten) else {
            return .show(ended)
        }
        if let words = try await NewPassword.problem(call, for: link.person) {
            return said("newPassword", words, call)
        }
        let entrance = call.office.entrance
        let keys: [(key: String, pace: GuessLimit.Pace)] = [
            ("forgotten:\(link.person)", .accountFromPlace), ("place:\(call.place)", .place),
        ]
        if let seconds = entrance.guesses.attempt(keys, at: call.now) {
            entrance.log.note(.mustWait, by: .forgotten, of: link.person, call)
            return said("code", WaitWords.phrase(seconds), call, status: 429)
        }
        let hash = try await entrance.hasher.hash(call.form["newPassword"] ?? "")
        let code = call.form["code"] ?? ""
        let done = try await SignInLinks(call.office).using(call.name("token"), .forgotten) { link in
            try await set(hash, code, link.person, call)
        }
        guard let done else {
            entrance.log.note(.wrongCode, by: .forgotten, of: link.person, call)
            return said("code", "Type the code that your app shows, or a recovery code", call)
        }
        entrance.guesses.succeeded(keys)
        entrance.log.note(.entered, by: .forgotten, of: done, call)
        // Whoever knew the old one is out.
        try await call.office.visits.endAll(of: done)
        try await Entering(call: call).note(.passwordForgotten, of: done, device: call.browser)
        guard let account = try await call.office.account(done, at: call.now) else { return .show(ended) }
        return .seeWithCookies(
            SignInPages.home(of: account),
            try await Entering(call: call).cookies(for: done, .passwordAndCode))
    }

    private static func set(
        _ hash: PasswordHash, _ code: String, _ person: PersonID, _ call: Call
    ) async throws -> PersonID? {
        let entrance = call.office.entrance
        guard let used = try await entrance.use(code, of: person, at: call.office.machineClock()) else {
            return nil
        }
        if case .recovery = used { try await Entering(call: call).note(.recoveryCodeUsed, of: person) }
        return try await entrance.change(person, at: call.now) { kept in
            kept.password = hash
            return person
        }
    }

    private static func said(
        _ field: String, _ words: Phrase, _ call: Call, status: Int = 422
    ) -> Reply {
        var form = call.form([FieldProblem(field, .doesNotFit)])
        form.words[field] = words
        form.fields.set("code", "")
        return .show(page(form, call, status: status))
    }
}
