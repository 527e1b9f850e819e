import Domain
import Journal

/// Signing in by a link in a letter, for families, volunteers and referrers: no password to remember, or to
/// lose. And the way in for everybody else.
enum SignInPages {
    static let routes: [Route] = [
        .get("/sign-in", .open) { call in .show(page(Form(), call)) },
        .post("/sign-in", .open) { call in try await send(call) },
        .get("/sign-in/{token}", .open) { call in try await confirm(call, nil) },
        .post("/sign-in/{token}", .open) { call in try await enter(call) },
        .post("/sign-out", .open) { call in try await leave(call) },
    ]

    private static func page(_ form: Form, _ call: Call) -> Page {
        Page(
            "Sign in", shape: .family, status: form.problems.isEmpty ? 200 : 422, place: "/sign-in",
            "\(form.summary())<h1>\(t: "Sign in")</h1>\(self.form(form, call))")
    }

    static func form(_ form: Form, _ call: Call) -> HTML {
        let next: HTML =
            OwnPath(form.fields["next"]).map {
                "<input type=\"hidden\" name=\"next\" value=\"\($0.text)\">"
            } ?? ""
        // Where some organisations sign their people in, the one box is for those too.
        let isForAll = !call.office.organisations.isEmpty
        let heading: Phrase =
            isForAll ? "With your e-mail address" : "Families, volunteers, and whoever refers"
        let words: Phrase =
            isForAll
            ? "We send families, volunteers and whoever refers a link. If your organisation signs its people in, we send you on to it."
            : "We send a link to your e-mail. There is no password to remember."
        return """
            <div class="sign-in card"><h2>\(t: heading)</h2>
            <p>\(t: words)</p>
            <form method="post" action="/sign-in" novalidate>\(next)\
            \(form.text("email", "Your e-mail address", type: "email", autocomplete: "email"))
            <button class="button">\(t: isForAll ? "Go on" : "Send me the link")</button></form></div>
            <div class="sign-in card"><h2>\(t: "Staff and professionals")</h2>
            <p>\(t: "You have a password, and an app that gives you codes.")</p>
            <p><a class="button second" href="/sign-in/password">\(t: "Sign in with a password")</a></p></div>
            """
    }

    /// The same answer whether there is an account or not, and whether it may be written to: nobody learns
    /// who has one.
    private static func send(_ call: Call) async throws -> Reply {
        var check = FieldCheck()
        let email = call.form["email"]?.trimmed ?? ""
        check.email("email", email, isRequired: true)
        guard check.problems.isEmpty else { return .show(page(call.form(check.problems), call)) }
        // By the domain alone, which says nothing of who has an account.
        if call.form["link"] == nil, let organisation = call.office.organisations.of(email: email) {
            return .show(
                OrganisationWords.offer(organisation, email: email, next: OwnPath(call.form["next"])?.text))
        }
        if mayAsk(call, for: email), let account = try await call.office.account(at: email) {
            try await send(to: account, call)
        }
        return .show(sent)
    }

    private static var sent: Page {
        Page(
            "Look at your e-mail", shape: .family,
            """
            <h1>\(t: "Look at your e-mail")</h1>
            <p>\(t: "If that address has an account here, a letter is on its way. Its link works once, for \(SignInLinks.holds).")</p>
            <p>\(t: "If you told your centre that we should not write there, or not at this time of day, we do not. The centre can help you.")</p>
            <p>\(t: "Nothing after five minutes? Look in the junk folder, or ask the centre.")</p>
            """)
    }

    /// Three letters in an hour to one address, whoever asks for them; what is beyond is not told.
    static func mayAsk(_ call: Call, for email: String) -> Bool {
        let allowance = call.office.entrance.allowance
        return allowance.spend("links@\(call.place)", .linksFromPlace, at: call.now)
            && allowance.spend("links:\(call.office.mark(of: email))", .links, at: call.now)
    }

    /// Whoever signs in with a password is told so, and gets no link.
    private static func send(to account: PersonSummary, _ call: Call) async throws {
        let place = "\(call.office.address)\(PasswordPages.address)"
        guard SignInStrength.needed(account.roles) == .link else {
            return try await AccountPost.send(.usePassword(place), to: account.id, call.office)
        }
        // A link that came when it may would have ended.
        guard try await AccountPost.mayMail(account.id, call.office) else { return }
        let link = try await SignInLinks(call.office).make(for: account.id)
        try await AccountPost.send(.signIn(link: link), to: account.id, call.office)
    }

    // MARK: By the link

    /// A page with a button: programs that look through mail follow links, and must not use one up.
    private static func confirm(_ call: Call, _ form: Form?) async throws -> Reply {
        let links = SignInLinks(call.office)
        guard let link = try await links.link(call.name("token"), .signIn, .demonstration) else {
            return .show(ended(call))
        }
        let asksCode = try await SpokenCode.isAsked(of: link.person, call.office)
        let form = form ?? Form()
        let code: HTML = """
            <p>\(t: "The centre gave you a code, because somebody else may read your e-mail.")</p>
            \(form.text("code", "The code from the centre", hint: "Eight figures. If you have none, ask the centre for one.",
                width: "w10", autocomplete: "one-time-code", attributes: " inputmode=\"numeric\""))
            """
        return .show(
            Page(
                "Sign in", shape: .family, status: form.problems.isEmpty ? 200 : 422,
                """
                \(form.summary())<h1>\(t: "Sign in")</h1>
                <form method="post" action="/sign-in/\(call.name("token"))" novalidate>\(if: asksCode, code)
                <button class="button large">\(t: "Go on")</button></form>
                """))
    }

    private static func ended(_ call: Call) -> Page {
        Page(
            "This link has ended", shape: .family, status: 410,
            """
            <h1>\(t: "This link has ended")</h1>
            <p>\(t: "A link works once, for a short time. Ask for a new one.")</p>\(form(Form(), call))
            """)
    }

    private static func enter(_ call: Call) async throws -> Reply {
        let token = call.name("token")
        do {
            let links = SignInLinks(call.office)
            if try await links.link(token, .demonstration) != nil {
                let person = try await links.using(token, .demonstration) { $0.person }
                return try await entered(person, .passwordAndCode, by: .demonstration, call)
            }
            let person = try await links.using(token, .signIn) { link -> PersonID? in
                try await SpokenCode.check(link.person, call)
                return link.person
            }
            return try await entered(person, .link, by: .link, call)
        } catch let refused as SpokenCode.Refused {
            var form = call.form([FieldProblem("code", .unknown)])
            form.fields.set("code", "")
            form.words["code"] = refused.words
            return try await confirm(call, form)
        }
    }

    private static func entered(
        _ person: PersonID?, _ strength: SignInStrength, by way: SignInLog.Way, _ call: Call
    ) async throws -> Reply {
        let log = call.office.entrance.log
        guard let person, let account = try await call.office.account(person, at: call.now) else {
            log.note(.ended, by: way, call)
            return .show(ended(call))
        }
        // They have been given more to do since the link was made.
        guard SignInStrength.needed(account.roles) <= strength else {
            log.note(.needsMore, by: way, of: person, call)
            return .see(PasswordPages.address)
        }
        log.note(.entered, by: way, of: person, call)
        let cookies = try await Entering(call: call).cookies(for: person, strength)
        return .seeWithCookies(home(of: account), cookies)
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
        return .signedOut("/", [CookieSetting(name: CookieName.visit, value: "", maxAgeSeconds: 0)])
    }
}
