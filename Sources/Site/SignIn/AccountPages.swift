import Domain
import Journal

/// Somebody's own account: where they are signed in, how they sign in, and what happened to it lately.
enum AccountPages {
    static let address = "/account"

    static let routes: [Route] = [
        .get(address, .signedIn) { call in .show(try await page(call)) },
        .post("\(address)/visits/end", .signedIn) { call in try await end(call) },
        .post("\(address)/visits/end-others", .signedIn) { call in try await endOthers(call) },
    ]

    static func person(_ call: Call) throws(Halt) -> PersonID {
        guard let person = call.who.person else { throw .denied }
        return person
    }

    /// Families leave in a hurry from here too.
    static func shape(_ call: Call) -> Page.Shape { call.account?.cases.isEmpty == false ? .family : .narrow }

    private static func page(_ call: Call) async throws -> Page {
        let person = try person(call)
        let visits = try await call.office.visits.all(of: person, at: call.now)
        let happened = try await call.ask(OwnSignIns(person: person))
        let kept = try await call.office.entrance.credentials.of(person)
        return Page(
            "Your account", shape: shape(call), place: address,
            """
            \(done(call))<h1>\(t: "Your account")</h1>
            <h2>\(t: "Where you are signed in")</h2>
            <ul class="visits">\(visits.reversed().html { visit(_: $0, call) })</ul>\(if: visits.count > 1, others(call))
            \(kept.isSetUp ? howYouSignIn(kept) : kept.connection == nil ? byLink : "")
            \(try await OwnOrganisationPages.part(call, kept))
            <h2>\(t: "What happened lately")</h2>\(history(happened))
            """)
    }

    private static func done(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "ended": FamilyBar.done("Signed out there.")
        case "password": FamilyBar.done("Your new password is kept. You were signed out everywhere else.")
        case "app":
            FamilyBar.done("The codes of the new app count from now on. You were signed out everywhere else.")
        case "stale":
            "<div class=\"notice\" role=\"status\"><p>\(t: "Nobody was signed out: you signed in too long ago for that. Sign in again first.")</p></div>"
        case "organisation":
            FamilyBar.done("Connected. From now on you can sign in by your organisation.")
        case "disconnected":
            FamilyBar.done("Disconnected. You were signed out everywhere else.")
        default: ""
        }
    }

    // MARK: Visits

    private static func visit(_ visit: Visit, _ call: Call) -> HTML {
        let isThis = visit.id == call.visit?.id
        let name = visit.browser ?? Phrase("A browser").text
        let place: HTML = visit.address.map { ", \(t: "from") \($0)" } ?? ""
        let end: HTML = """
            <form method="post" action="\(address)/visits/end">\
            <button class="button second small" name="visit" value="\(visit.id)">\(t: "Sign out there")\
            <span class="unseen">: \(name), \(moment: visit.begun)</span></button></form>
            """
        return """
            <li><p><b>\(name)</b>\(place)\(if: isThis, " <span class=\"tag good\">\(t: "This one")</span>")<br>\
            <span class="soft small">\(t: "Since") \(moment: visit.begun), \(t: "last used") \(moment: visit.seen)</span></p>\
            \(if: !isThis && isFresh(call), end)</li>
            """
    }

    private static func isFresh(_ call: Call) -> Bool { Visits.isFresh(call.visit, at: call.now) }

    /// Signing out elsewhere is for whoever signed in a moment ago (ASVS 7.5.2): somebody who finds a
    /// telephone lying open does not shut its owner out.
    private static func others(_ call: Call) -> HTML {
        isFresh(call)
            ? endOthersForm
            : """
            <p>\(t: "To sign out somewhere else, sign in again first, and come back to this page: so we know that it is you.")</p>
            <p><a class="button second" href="\(wayIn(call))">\(t: "Sign in again")</a></p>
            """
    }

    private static func wayIn(_ call: Call) -> String {
        call.visit?.strength == .passwordAndCode ? PasswordPages.address : "/sign-in"
    }

    private static var endOthersForm: HTML {
        """
        <form method="post" action="\(address)/visits/end-others">\
        <button class="button second">\(t: "Sign out everywhere else")</button></form>
        """
    }

    private static func end(_ call: Call) async throws -> Reply {
        let person = try person(call)
        guard isFresh(call) else { return .see("\(address)?done=stale") }
        try await call.office.visits.end(call.form["visit"] ?? "", of: person)
        return .see("\(address)?done=ended")
    }

    private static func endOthers(_ call: Call) async throws -> Reply {
        let person = try person(call)
        guard isFresh(call) else { return .see("\(address)?done=stale") }
        try await call.office.visits.endAll(of: person, butFor: call.visit?.id)
        try await Entering(call: call).note(.visitsEnded, of: person, device: call.browser)
        return .see("\(address)?done=ended")
    }

    // MARK: How they sign in

    private static func howYouSignIn(_ kept: Credentials) -> HTML {
        """
        <h2>\(t: "How you sign in")</h2><dl class="summary">
        \(Parts.row("Password", "\(t: "Set")", change: OwnSecretsPages.password))
        \(Parts.row("App that gives codes", "\(t: "Set up")", change: OwnSecretsPages.app))
        \(Parts.row("Recovery codes", "\(t: "\(kept.recovery.count) left")", change: OwnSecretsPages.recovery))
        </dl>
        """
    }

    private static var byLink: HTML {
        "<h2>\(t: "How you sign in")</h2><p>\(t: "By a link in a letter. There is no password.")</p>"
    }

    // MARK: What happened

    private static func history(_ happened: [SignInHappened]) -> HTML {
        guard !happened.isEmpty else { return "<p>\(t: "Nothing.")</p>" }
        let items = happened.html { one in
            """
            <li>\(moment: one.moment.at): \(t: words(one.what))\
            \(one.device.map { " <span class=\"soft\">(\($0))</span>" as HTML })</li>
            """
        }
        return "<ul>\(items)</ul>"
    }

    private static func words(_ what: SignInHappened.What) -> Phrase {
        switch what {
        case .noted(let fact): words(fact)
        case .reset: "Your password and app were taken away, for you to begin anew"
        case .invited: "You were sent an invitation"
        case .spokenCode: "The centre made a new code for you"
        }
    }

    private static func words(_ fact: SignInFact) -> Phrase {
        switch fact {
        case .passwordSet: "Password and app set up"
        case .passwordChanged: "Password changed"
        case .passwordForgotten: "New password, by a link from a letter"
        case .secondFactorSet: "Another app set up"
        case .recoveryCodesMade: "New recovery codes made"
        case .recoveryCodeUsed: "Recovery code used"
        case .newDevice: "Signed in from a browser that was new"
        case .passwordWithoutCode: "The right password with a wrong code: not let in"
        case .visitsEnded: "Signed out everywhere else"
        case .organisationConnected: "Connected with your organisation’s sign-in"
        case .organisationDisconnected: "No longer connected with your organisation’s sign-in"
        }
    }
}
