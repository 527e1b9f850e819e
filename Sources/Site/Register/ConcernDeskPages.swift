import Domain

/// What was told to Cafcass's commissioning team, and what comes of it (A6, A7): for the team, and for the
/// register officer with whom it liaises.
enum ConcernDeskPages {
    static let routes: [Route] = [
        .get("/commissioner", .concerns) { call in .show(try await inbox(call)) },
        .get("/commissioner/concerns/{concern}", .concerns) { call in
            .show(try await one(call, .fresh()))
        },
        .post("/commissioner/concerns/{concern}/move", .concerns) { call in
            try await change(call, done: "moved") { try await move(call) }
        },
        .post("/commissioner/concerns/{concern}/alert", .concerns) { call in
            try await change(call, done: "alerted") {
                try await call.handle(AlertRegisterOfficer(concern: id(call), note: note(call)))
            }
        },
        .post("/commissioner/concerns/{concern}/close", .concerns) { call in
            try await change(call, done: "closed") {
                try await call.handle(CloseConcern(concern: id(call), outcome: call.form["outcome"] ?? ""))
            }
        },
    ]

    private static func id(_ call: Call) -> ConcernID { ConcernID(call.name("concern")) }
    private static func note(_ call: Call) -> String? {
        call.form["note"].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func inbox(_ call: Call) async throws -> Page {
        let rows = try await call.ask(ConcernInbox())
        let shown = call.pager.cut(rows)
        return Page(
            "Concerns and reports", shape: .wide, place: "/commissioner",
            """
            <h1>\(t: "Concerns and reports")</h1>\(ConcernView.tally(rows))\(ConcernView.table(shown.rows))\(shown.ways)
            """)
    }

    private static func one(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(ConcernPage(concern: id(call)))
        let centres = model.matter.centre == nil ? try await call.ask(FindCentres()) : []
        return Page(
            "\(model.matter.organisation)", shape: .wide, status: setback.status, place: "/commissioner",
            """
            \(Parts.back("/commissioner", "Concerns and reports"))\(setback.head(ConcernView.labels))\(said(call))
            \(ConcernView(model: model, form: setback.form, centres: centres).body)
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "moved": FamilyBar.done("Kept: where it stands now.")
        case "alerted": FamilyBar.done("The register officer sees it now.")
        case "closed": FamilyBar.done("Closed, with what came of it.")
        default: ""
        }
    }

    private static func change(
        _ call: Call, done: String, _ work: () async throws -> Void
    ) async throws -> Reply {
        try await call.attempt {
            try await work()
            return .see("/commissioner/concerns/\(id(call))?done=\(done)")
        } orShow: {
            try await one(call, $0)
        }
    }

    private static func move(_ call: Call) async throws {
        // Before anything is read of the form: whose desk it is not on learns nothing of it.
        _ = try await call.ask(ConcernPage(concern: id(call)))
        guard let to = call.form["to"].flatMap(ConcernState.init(rawValue:)) else {
            throw Halt.invalid([FieldProblem("to", .missing)])
        }
        let centre = call.form["centre"].flatMap { $0.isEmpty ? nil : CentreID($0) }
        try await call.handle(
            MoveReport(
                concern: id(call), to: to, note: note(call), centre: to == .accredited ? centre : nil))
    }
}
