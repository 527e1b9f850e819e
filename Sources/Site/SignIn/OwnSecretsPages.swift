import Domain
import Journal

/// Changing what one signs in with. Each change asks for the password and a code anew (ASVS 7.5.1), and
/// ends every other visit.
enum OwnSecretsPages {
    static let password = "/account/password"
    static let app = "/account/app"
    static let recovery = "/account/recovery-codes"

    static let routes: [Route] = [
        .get(password, .signedIn) { call in .show(try await passwordPage(call, Form())) },
        .post(password, .signedIn) { call in try await changePassword(call) },
        .get(app, .signedIn) { call in .show(try await appPage(call, Form())) },
        .post(app, .signedIn) { call in try await changeApp(call) },
        .get(recovery, .signedIn) { call in .show(try await recoveryPage(call, Form())) },
        .post(recovery, .signedIn) { call in try await makeCodes(call) },
    ]

    private static let labels: [String: Phrase] = [
        "password": "Your password now", "newPassword": "New password",
    ]

    /// Whoever signs in by a link has nothing to change here.
    private static func owner(_ call: Call) async throws -> PersonID {
        let person = try AccountPages.person(call)
        guard try await call.office.entrance.credentials.of(person).isSetUp else { throw Halt.denied }
        return person
    }

    static func page(
        _ title: Phrase, _ call: Call, _ form: Form, at address: String, button: Phrase, _ fields: HTML
    ) -> Page {
        Page(
            title, shape: AccountPages.shape(call), status: form.problems.isEmpty ? 200 : 422,
            place: AccountPages.address,
            """
            \(Parts.back(AccountPages.address, "Your account"))\(form.summary(labels))<h1>\(t: title)</h1>
            <form method="post" action="\(address)" novalidate>\(form.password("password", "Your password now"))
            \(fields)<button class="button">\(t: button)</button></form>
            """)
    }

    // MARK: Who it is, once more

    /// Adds what does not fit: a wait, the password, the code.
    static func confirm(
        _ call: Call, _ person: PersonID, codeField: String, _ form: inout Form
    ) async throws {
        let entrance = call.office.entrance
        let keys: [(key: String, pace: GuessLimit.Pace)] = [("own:\(person)", .knownDevice)]
        func say(_ field: String, _ words: Phrase) {
            form.problems.append(FieldProblem(field, .doesNotFit))
            form.words[field] = words
        }
        if let seconds = entrance.guesses.attempt(keys, at: call.now) {
            entrance.log.note(.mustWait, by: .again, of: person, call)
            return say("password", WaitWords.phrase(seconds))
        }
        let kept = try await entrance.credentials.of(person)
        let typed = call.form["password"] ?? ""
        guard typed.count <= PasswordRules.most,
            try await entrance.hasher.check(typed, against: kept.password)
        else {
            entrance.log.note(.wrongPassword, by: .again, of: person, call)
            return say("password", "This is not your password")
        }
        // A code is used up only where everything else fits.
        guard form.problems.isEmpty else { return }
        let code = call.form[codeField] ?? ""
        guard let used = try await entrance.use(code, of: person, at: call.office.machineClock()) else {
            entrance.log.note(.wrongCode, by: .again, of: person, call)
            return say(
                codeField, "This is not a code of your app that can be used now. Wait for the next one")
        }
        entrance.guesses.succeeded(keys)
        if case .recovery = used { try await Entering(call: call).note(.recoveryCodeUsed, of: person) }
    }

    /// Everybody else is out, and this browser has a new token.
    private static func renewed(
        _ call: Call, _ person: PersonID, _ fact: SignInFact
    ) async throws -> [CookieSetting] {
        let entering = Entering(call: call)
        try await entering.note(fact, of: person, device: call.browser)
        try await call.office.visits.endAll(of: person)
        return try await entering.cookies(for: person, .passwordAndCode)
    }

    static func cleared(_ form: Form) -> Form {
        var form = form
        for field in ["password", "newPassword", "code", "oldCode"] { form.fields.set(field, "") }
        return form
    }

    // MARK: Password

    private static func passwordPage(_ call: Call, _ form: Form) async throws -> Page {
        _ = try await owner(call)
        return page(
            "Change your password", call, form, at: password, button: "Keep the new password",
            "\(NewPassword.field(form))\(CodeField.html(form))")
    }

    private static func changePassword(_ call: Call) async throws -> Reply {
        let person = try await owner(call)
        var form = call.form([])
        if let words = try await NewPassword.problem(call, for: person) {
            form.problems.append(FieldProblem("newPassword", .doesNotFit))
            form.words["newPassword"] = words
        }
        try await confirm(call, person, codeField: "code", &form)
        guard form.problems.isEmpty else { return .show(try await passwordPage(call, cleared(form))) }
        let hash = try await call.office.entrance.hasher.hash(call.form["newPassword"] ?? "")
        _ = try await call.office.entrance.change(person, at: call.now) { kept -> Bool? in
            kept.password = hash
            return true
        }
        return .seeWithCookies(
            "\(AccountPages.address)?done=password", try await renewed(call, person, .passwordChanged))
    }

    // MARK: The app

    private static func appPage(_ call: Call, _ form: Form) async throws -> Page {
        let person = try await owner(call)
        let email = try await call.office.desk.ask(EmailOf(person: person), by: .system, at: call.now)
        return page(
            "Set up another app", call, form, at: app, button: "Use the new app",
            """
            \(form.text("oldCode", "Code from the app that you have now", hint: "Six figures, or a recovery code.",
                width: "w20", autocomplete: "one-time-code"))
            \(SecondFactor.fields(form, for: email ?? ""))
            """)
    }

    private static func changeApp(_ call: Call) async throws -> Reply {
        let person = try await owner(call)
        var form = call.form([])
        let offered = SecondFactor.offered(form)
        let step = call.form["key"] == nil ? nil : SecondFactor.step(call, offered)
        if step == nil {
            form.problems.append(FieldProblem("code", .doesNotFit))
            form.words["code"] = "This is not the code that the new app shows now. Try the next one"
        }
        try await confirm(call, person, codeField: "oldCode", &form)
        guard form.problems.isEmpty, let step else { return .show(try await appPage(call, cleared(form))) }
        _ = try await call.office.entrance.change(person, at: call.now) { kept -> Bool? in
            (kept.secondFactor, kept.lastStep) = (offered, step)
            return true
        }
        return .seeWithCookies(
            "\(AccountPages.address)?done=app", try await renewed(call, person, .secondFactorSet))
    }

    // MARK: Recovery codes

    private static func recoveryPage(_ call: Call, _ form: Form) async throws -> Page {
        _ = try await owner(call)
        return page(
            "New recovery codes", call, form, at: recovery, button: "Make new codes",
            "<p>\(t: "The codes that you have now stop working.")</p>\(CodeField.html(form))")
    }

    private static func makeCodes(_ call: Call) async throws -> Reply {
        let person = try await owner(call)
        var form = call.form([])
        try await confirm(call, person, codeField: "code", &form)
        guard form.problems.isEmpty, let account = call.account else {
            return .show(try await recoveryPage(call, cleared(form)))
        }
        let codes = RecoveryCodes.make()
        _ = try await call.office.entrance.change(person, at: call.now) { kept -> Bool? in
            kept.recovery = codes.map(RecoveryCodes.hash)
            return true
        }
        let cookies = try await renewed(call, person, .recoveryCodesMade)
        return .signedIn(SecondFactor.codesPage(codes, home: AccountPages.address), account, cookies)
    }
}
