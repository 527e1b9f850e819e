import Domain
import Journal

/// Signing in by a link in a letter: no password to remember, or to lose.
enum SignInPages {
    static let routes: [Route] = [
        .get("/sign-in", .open) { call in .show(page(Form())) },
        .post("/sign-in", .open) { call in try await send(call) },
        .get("/sign-in/{token}", .open) { call in try await confirm(call) },
        .post("/sign-in/{token}", .open) { call in try await enter(call) },
        .post("/sign-out", .open) { call in try await leave(call) },
    ]

    private static func page(_ form: Form) -> Page {
        Page(
            "Sign in", status: form.problems.isEmpty ? 200 : 422, place: "/sign-in",
            "\(form.summary())<h1>\(t: "Sign in")</h1>\(self.form(form))")
    }

    static func form(_ form: Form) -> HTML {
        """
        <div class="sign-in card"><p>\(t: "We send a link to your e-mail. There is no password to remember.")</p>
        <form method="post" action="/sign-in" novalidate>\
        \(form.text("email", "Your e-mail address", type: "email", autocomplete: "email"))
        <button class="button">\(t: "Send me the link")</button></form></div>
        """
    }

    /// The same answer whether there is an account or not: nobody learns who has one.
    private static func send(_ call: Call) async throws -> Reply {
        var check = FieldCheck()
        let email = call.form["email"]?.trimmed ?? ""
        check.email("email", email, isRequired: true)
        guard check.problems.isEmpty else { return .show(page(call.form(check.problems))) }
        if let account = try await call.office.account(at: email) {
            let link = try await SignInLinks(call.office).make(for: account.id)
            try await Post.send(.signIn(link: link), to: account, call.office)
        }
        return .show(
            Page(
                "Look at your e-mail",
                """
                <h1>\(t: "Look at your e-mail")</h1>
                <p>\(t: "If that address has an account here, a link is on its way. It works once, for half an hour.")</p>
                <p>\(t: "Nothing after five minutes? Look in the junk folder, or ask the centre.")</p>
                """))
    }

    /// A page with a button: programs that look through mail follow links, and must not use one up.
    private static func confirm(_ call: Call) async throws -> Reply {
        guard try await SignInLinks(call.office).holds(call.name("token")) else { return .show(ended) }
        return .show(
            Page(
                "Sign in",
                """
                <h1>\(t: "Sign in")</h1>
                <form method="post" action="/sign-in/\(call.name("token"))">
                <button class="button large">\(t: "Go on")</button></form>
                """))
    }

    private static var ended: Page {
        Page(
            "This link has ended", status: 410,
            """
            <h1>\(t: "This link has ended")</h1>
            <p>\(t: "A link works once, for a short time. Ask for a new one.")</p>\(form(Form()))
            """)
    }

    private static func enter(_ call: Call) async throws -> Reply {
        guard let person = try await SignInLinks(call.office).use(call.name("token")),
            let account = try await call.office.account(person, at: call.now)
        else { return .show(ended) }
        let idle = account.centres.isEmpty ? Visits.idleMinutes : Visits.idleAtCentreMinutes
        let token = try await call.office.visits.begin(person, at: call.now, idleMinutes: idle)
        let visit = CookieSetting(
            name: CookieName.visit, value: token, maxAgeSeconds: Visits.longestMinutes * 60)
        return .seeWithCookies(home(of: account), [visit])
    }

    /// Where somebody's work is.
    static func home(of account: Account) -> String {
        if account.runsCentre { return "/desk" }
        if !account.centres.isEmpty { return "/today" }
        if account.isOfficer { return "/register" }
        if !account.courts.isEmpty { return "/court" }
        if account.isCymru { return "/cymru" }
        if !account.localAuthorities.isEmpty { return "/local-authority" }
        if account.isPractitioner { return "/practice" }
        if !account.cases.isEmpty { return "/family" }
        if account.roles.contains(.referrer) { return "/referrals" }
        return "/"
    }

    private static func leave(_ call: Call) async throws -> Reply {
        if let token = call.visitToken { try await call.office.visits.end(token) }
        return .seeWithCookies(
            "/", [CookieSetting(name: CookieName.visit, value: "", maxAgeSeconds: 0)])
    }
}
