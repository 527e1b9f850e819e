import Domain
import Journal

/// The way back to a referral: a link that whoever has it can read and change the referral with.
enum ReferWayBack {
    static let routes: [Route] = [
        .get("/refer/open/{token}", .open) { call in try await confirm(call) },
        .post("/refer/open/{token}", .open) { call in try await open(call) },
        .post("/refer/{case}/link", .referrer) { call in try await send(call) },
    ]

    static func address(_ token: String, _ call: Call) -> String {
        "\(call.office.address)/refer/open/\(token)"
    }

    /// The link of this referral, where the browser holds it.
    static func link(_ call: Call) async throws -> String? {
        guard let token = call.linkToken, try await files(token, call).contains(call.file) else { return nil }
        return address(token, call)
    }

    private static func files(_ token: String, _ call: Call) async throws -> [CaseID] {
        let holder = Who.anyone.holding(link: Secrets.sha256hex(token))
        return try await call.desk.ask(MyReferrals(), by: holder, at: call.now).rows.map(\.reference)
    }

    /// A page with a button: programs that look through mail follow links, and a link alone changes nothing.
    private static func confirm(_ call: Call) async throws -> Reply {
        guard try await !files(call.name("token"), call).isEmpty else { return .show(Answers.notThere) }
        return .show(
            Page(
                "Your saved form", shape: .family, place: "/refer",
                """
                <h1>\(t: "Your saved form")</h1>
                <p>\(t: "Go on where you left off. Use this on a device that only you use.")</p>
                <form method="post" action="/refer/open/\(call.name("token"))">
                <button class="button large">\(t: "Open it")</button></form>
                """))
    }

    private static func open(_ call: Call) async throws -> Reply {
        let token = call.name("token")
        guard let file = try await files(token, call).first else { return .show(Answers.notThere) }
        return .seeWithCookies("/refer/\(file)", [ReferBeginning.cookie(token)])
    }

    private static func send(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        var check = FieldCheck()
        let email = call.form["email"]?.trimmed ?? ""
        check.email("email", email, isRequired: true)
        guard check.problems.isEmpty else {
            return .show(try await ReferTaskList.page(model, call.form(check.problems), call))
        }
        guard let link = try await link(call) else { return .show(Answers.notThere) }
        try await Post.send(wayBack: link, to: email, of: call.file, call.office)
        return .see("/refer/\(call.file)?done=link")
    }

    /// What the list of tasks says of the way back.
    static func notice(_ form: Form, _ call: Call) async throws -> HTML {
        guard let link = try await link(call) else { return "" }
        return """
            <section class="card"><h2>\(t: "Come back later")</h2>
            <p>\(t: "Your answers are saved. This browser remembers them for four weeks. From anywhere else, use this link:")</p>
            <p><a class="link-back" href="\(link)">\(link)</a></p>
            <p class="soft">\(t: "Whoever has the link can read and change your answers.")</p>
            <form method="post" action="/refer/\(call.file)/link" novalidate>\(form.actField)
            \(form.text("email", "Send me the link by e-mail", hint: "Only if nobody else reads your e-mail.",
                type: "email", autocomplete: "email"))
            <button class="button second">\(t: "Send the link")</button></form></section>
            """
    }
}
