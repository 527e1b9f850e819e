import Domain
import Journal

/// Signing in with a password and a code, for staff and professionals.
enum PasswordPages {
    static let address = "/sign-in/password"
    /// Where somebody is sent whose work needs more than their visit was begun with.
    static let steppingUp = "/sign-in/password?more=yes"

    static let routes: [Route] = [
        .get(address, .open) { call in .show(page(Form(), call)) },
        .post(address, .open) { call in try await enter(call) },
    ]

    private static let labels: [String: Phrase] = ["email": "Your e-mail address", "password": "Password"]

    private static func page(_ form: Form, _ call: Call, status: Int? = nil) -> Page {
        let more: HTML = """
            <div class="notice"><p>\(t: "You have been given work that needs a password and a code. If you have none yet, look for the invitation in your e-mail, or ask for it to be sent again.")</p></div>
            """
        return Page(
            "Sign in with a password", shape: .family, status: status ?? (form.problems.isEmpty ? 200 : 422),
            place: "/sign-in",
            """
            \(Parts.back("/sign-in", "Other ways to sign in"))\(form.summary(labels))
            <h1>\(t: "Sign in with a password")</h1>\(if: call.query["more"] != nil, more)
            \(if: call.isDone("reset"), FamilyBar.done("Your new password is kept. Sign in with it."))
            <form method="post" action="\(address)" novalidate class="sign-in card">
            \(form.text("email", "Your e-mail address", type: "email", autocomplete: "username"))
            \(form.password("password", "Password"))
            \(CodeField.html(form))
            <button class="button">\(t: "Sign in")</button></form>
            <p><a href="\(ForgottenPages.address)">\(t: "I have forgotten my password")</a></p>
            <p>\(t: "Lost your telephone? Type one of your recovery codes in place of the code. If you have none left, ask whoever runs your organisation’s accounts to reset your sign-in.")</p>
            """)
    }

    private static func enter(_ call: Call) async throws -> Reply {
        var check = FieldCheck()
        let email = call.form["email"]?.trimmed ?? ""
        let (password, code) = (call.form["password"] ?? "", call.form["code"] ?? "")
        check.email("email", email, isRequired: true)
        if password.isEmpty { check.note("password", .missing) }
        if code.allSatisfy(\.isWhitespace) { check.note("code", .missing) }
        // What is longer than any password was is not worth a quarter of a second.
        if password.count > PasswordRules.most { check.note("password", .tooLong(limit: PasswordRules.most)) }
        guard check.problems.isEmpty else { return .show(page(form(call, check.problems), call)) }
        do {
            let entering = Entering(call: call)
            switch try await entering.tried(email: email, password: password, code: code) {
            case .entered(let person, let isNew):
                if isNew { try await entering.note(.newDevice, of: person, device: call.browser) }
                guard let account = try await call.office.account(person, at: call.now) else {
                    throw Halt.denied
                }
                return .seeWithCookies(
                    SignInPages.home(of: account),
                    try await entering.cookies(for: person, .passwordAndCode))
            case .wrong:
                return said("That did not fit. Check the address, the password and the code", call, 422)
            case .wait(let seconds): return said(WaitWords.phrase(seconds), call, 429)
            }
        } catch is PasswordHasher.Busy {
            return said("Many people are signing in just now. Try again in a minute", call, 503)
        }
    }

    /// What was typed is kept, but for what is secret.
    private static func form(_ call: Call, _ problems: [FieldProblem]) -> Form {
        var form = call.form(problems)
        form.fields.set("password", "")
        form.fields.set("code", "")
        form.words["code"] = form.problem("code") == nil ? nil : "Type the code that your app shows"
        return form
    }

    private static func said(_ words: Phrase, _ call: Call, _ status: Int) -> Reply {
        var form = form(call, [FieldProblem("password", .doesNotFit)])
        form.words["password"] = words
        return .show(page(form, call, status: status))
    }
}

/// The field for a code of the app, or one from paper.
enum CodeField {
    static func html(
        _ form: Form, _ label: Phrase = "Code from your app",
        hint: Phrase = "Six figures, or a recovery code."
    ) -> HTML {
        form.text("code", label, hint: hint, width: "w20", autocomplete: "one-time-code")
    }
}

/// Choosing a password: what is asked of it, and what is wrong with one.
enum NewPassword {
    static func field(_ form: Form) -> HTML {
        form.password(
            "newPassword", "New password",
            hint:
                "At least \(PasswordRules.least) characters. Three or four words that do not belong together are good. You can paste it from a password manager.",
            autocomplete: "new-password")
    }

    /// What is wrong with what was typed, in words; nil where it is a password to keep.
    static func problem(_ call: Call, for person: PersonID) async throws -> Phrase? {
        let typed = call.form["newPassword"] ?? ""
        let context = try await call.office.desk.ask(
            PasswordContext(person: person), by: .system, at: call.now)
        if let problem = PasswordRules.problem(typed, context: context) { return words(problem) }
        guard try call.office.entrance.isStolen(typed) else { return nil }
        return
            "This password is on a list of stolen ones, which is the first thing that thieves try. Choose another"
    }

    static func words(_ problem: PasswordRules.Problem) -> Phrase {
        switch problem {
        case .missing: "Choose a password"
        case .tooShort: "Use at least \(PasswordRules.least) characters"
        case .tooLong: "Use no more than \(PasswordRules.most) characters"
        case .common: "This is one of the first that anybody would try. Choose another"
        case .own(let word):
            "This holds little more than “\(word)”, which somebody who knows you would try. Choose another"
        }
    }
}

/// What somebody who knows a person would try first: their name, their address, where they work.
struct PasswordContext: Question {
    let person: PersonID
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> [String] {
        let person = try house.person(person)
        var words = [person.name, person.email].compactMap { $0 }
        for role in person.roles {
            switch role {
            case .coordinator(let centre), .supervisor(let centre), .volunteer(let centre):
                words.append(try house.centre(centre).profile?.name ?? centre.rawValue)
            case .court(let court): words.append(court.rawValue)
            case .localAuthority(let authority): words.append(authority.rawValue)
            case .party, .referrer, .registerOfficer, .commissioner, .practitioner: continue
            }
        }
        return words
    }
}
