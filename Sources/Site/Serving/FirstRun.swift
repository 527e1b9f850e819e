import Domain
import Journal

/// Sets up the first real centre, or the register, where there is nobody yet. Whoever started the server gets
/// the link; it works until somebody has used it.
public struct FirstRun: Sendable {
    private static let shelf = "set-up"
    private let office: Office

    public init(_ office: Office) { self.office = office }

    /// A link to the first-run page; nil where the site has been set up.
    public func link() async throws -> String? {
        guard try await office.store.item("done", on: Self.shelf) == nil else { return nil }
        let token = Secrets.token()
        try await keep("token", Secrets.sha256hex(token))
        return "\(office.address)/set-up/\(token)"
    }

    func holds(_ token: String) async throws -> Bool {
        guard try await office.store.item("done", on: Self.shelf) == nil,
            let item = try await office.store.item("token", on: Self.shelf)
        else { return false }
        return Secrets.isEqual(String(decoding: item.body, as: UTF8.self), Secrets.sha256hex(token))
    }

    /// Nobody needs the first-run page any more.
    public func finish() async throws { try await keep("done", "") }

    private func keep(_ id: String, _ text: String) async throws {
        try await office.store.put(
            ShelfItem(
                id: id, owner: "site", state: "kept", at: office.clock().milliseconds,
                body: .init(text.utf8)), on: Self.shelf)
    }
}

/// The first-run page.
enum FirstRunPages {
    static let routes: [Route] = [
        .get("/set-up/{token}", .open) { call in .show(try await page(call, Form())) },
        .post("/set-up/{token}", .open) { call in try await setUp(call) },
    ]

    private enum What: String, CaseIterable, Codable { case centre, register }

    /// What is asked; nothing is missing as long as it is read, so that all that is missing is said at once.
    private struct Asked: Codable {
        var what: What?
        var name: String?
        var email: String?
        var centreName: String?
        var town: String?
    }

    /// What the list of problems calls the fields.
    private static let labels: [String: Phrase] = [
        "name": "Your name", "email": "Your e-mail address", "centreName": "The centre’s name",
        "town": "Town",
    ]

    private static func page(_ call: Call, _ form: Form) async throws -> Page {
        guard try await FirstRun(call.office).holds(call.name("token")) else { return Answers.notThere }
        var form = form
        form.words["what"] = "Say what this server is for"
        let centre: HTML = """
            \(form.text("centreName", "The centre’s name"))\(form.text("town", "Town", width: "w20"))
            """
        return Page(
            "Set up", status: form.problems.isEmpty ? 200 : 422,
            """
            \(form.summary(labels))<h1>\(t: "Welcome. What do you want to set up?")</h1>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(form.radios("what", "This server is for", [
                FormChoice("centre", "A contact centre", reveals: centre),
                FormChoice("register", "The national register", hint: "Enters centres, and gives each its coordinator."),
            ]))
            \(form.text("name", "Your name", autocomplete: "name"))
            \(form.text("email", "Your e-mail address", hint: "You sign in with it.", type: "email", autocomplete: "email"))
            <button class="button">\(t: "Set up")</button></form>
            """)
    }

    private static func setUp(_ call: Call) async throws -> Reply {
        let first = FirstRun(call.office)
        guard try await first.holds(call.name("token")) else { return .show(Answers.notThere) }
        do {
            let (role, name, email) = try await opened(call)
            let person = try await call.office.open(name: name, email: email, roles: [role])
            try await first.finish()
            // Through the same door as everybody who is invited.
            return .see(try await SignInLinks(call.office).make(for: person, .invitation))
        } catch Halt.invalid(let problems) {
            return .show(try await page(call, call.form(problems)))
        }
    }

    /// Enters the centre, where it is one, and says what the first person is there.
    private static func opened(_ call: Call) async throws -> (role: Role, name: String, email: String) {
        let asked = try call.read(Asked.self)
        var check = FieldCheck()
        if asked.what == nil { check.note("what", .missing) }
        if asked.what == .centre {
            check.required("centreName", asked.centreName, limit: 120)
            check.required("town", asked.town, limit: 80)
        }
        check.required("name", asked.name, limit: 120)
        check.email("email", asked.email, isRequired: true)
        guard check.problems.isEmpty, let what = asked.what, let name = asked.name, let email = asked.email
        else { throw Halt.invalid(check.problems) }
        guard what == .centre else { return (.registerOfficer, name, email) }
        let profile = CentreProfile(name: asked.centreName ?? "", town: asked.town ?? "")
        let centre = CentreID(slug(profile.name))
        try await call.desk.handle(
            Request(
                id: CommandID("set-up:\(centre)"), command: EnterCentre(centre: centre, profile: profile),
                by: .system, at: call.now))
        return (.coordinator(centre), name, email)
    }

    /// Letters and digits, joined by hyphens.
    static func slug(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.joined(separator: "-")
    }
}
