import Domain
import Journal
import Outside

/// Connecting one's account with one's organisation's sign-in, and undoing that. Connecting is one more way
/// in: it asks for password and code anew, as every such change does.
enum OwnOrganisationPages {
    static let address = "/account/organisation"

    static let routes: [Route] = [
        .get(address, .signedIn) { call in .show(try await page(call, Form())) },
        .post(address, .signedIn) { call in try await connect(call) },
        .post("\(address)/disconnect", .signedIn) { call in try await disconnect(call) },
    ]

    /// The organisation whose sign-in may open this account.
    static func organisation(_ call: Call) async throws -> SignInOrganisation? {
        guard let account = call.account else { return nil }
        let email = try await call.office.desk.ask(
            EmailOf(person: account.person), by: .system, at: call.now)
        return call.office.organisations.opening(account.roles, email: email)
    }

    private static func offered(_ call: Call) async throws -> SignInOrganisation {
        let kept = try await call.office.entrance.credentials.of(try AccountPages.person(call))
        guard kept.isSetUp, kept.connection == nil, let organisation = try await organisation(call) else {
            throw Halt.denied
        }
        return organisation
    }

    private static func page(_ call: Call, _ form: Form) async throws -> Page {
        let organisation = try await offered(call)
        return OwnSecretsPages.page(
            "Sign in by \(organisation.name)", call, form, at: address,
            button: "Go on to \(organisation.name)",
            """
            <p>\(t: "You sign in there once, and from then on as you do at work. Your password here still works.")</p>
            \(CodeField.html(form))
            """)
    }

    private static func connect(_ call: Call) async throws -> Reply {
        let person = try AccountPages.person(call)
        let organisation = try await offered(call)
        var form = call.form([])
        try await OwnSecretsPages.confirm(call, person, codeField: "code", &form)
        guard form.problems.isEmpty, let visit = call.visit,
            let provider = call.office.organisations.provider(organisation.key)
        else { return .show(try await page(call, OwnSecretsPages.cleared(form))) }
        let email = try await call.office.desk.ask(EmailOf(person: person), by: .system, at: call.now)
        return try await OrganisationPages.go(
            to: provider, .connecting(person, visit: visit.id), email: email, call)
    }

    /// Only where a password is left to sign in with. It takes away, and so asks for nothing.
    private static func disconnect(_ call: Call) async throws -> Reply {
        let person = try AccountPages.person(call)
        let done = try await call.office.entrance.change(person, at: call.now) { kept -> Bool? in
            guard kept.isSetUp, kept.connection != nil else { return nil }
            kept.connection = nil
            return true
        }
        guard done != nil else { throw Halt.denied }
        try await call.office.visits.endAll(of: person, butFor: call.visit?.id)
        try await Entering(call: call).note(.organisationDisconnected, of: person, device: call.browser)
        return .see("\(AccountPages.address)?done=disconnected")
    }

    /// How it stands, on the page of the account.
    static func part(_ call: Call, _ kept: Credentials) async throws -> HTML {
        if let connection = kept.connection {
            let name = call.office.organisations[connection.organisation]?.name ?? connection.organisation
            let undo: HTML = """
                <form method="post" action="\(address)/disconnect"><button class="button second small">\
                \(t: "Disconnect")</button></form>
                """
            return """
                <h2>\(t: "Your organisation’s sign-in")</h2>
                <p>\(t: "Connected with \(name) since") \(moment: connection.made).</p>\(if: kept.isSetUp, undo)
                """
        }
        guard kept.isSetUp, let organisation = try await organisation(call) else { return "" }
        return """
            <h2>\(t: "Your organisation’s sign-in")</h2>
            <p>\(t: "\(organisation.name) signs its people in. You can use that here too.")</p>
            <p><a class="button second" href="\(address)">\(t: "Connect with \(organisation.name)")</a></p>
            """
    }
}
