import Domain

/// Marks that two families must never meet at the centre (E6).
enum NeverMeetPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/never-meet", .coordinator) { call in
            .show(try await page(call, Sheet(form: Form())))
        },
        .post("/desk/cases/{case}/never-meet", .coordinator) { call in try await mark(call) },
    ]

    private struct Typed: Decodable {
        var other: CaseID
    }

    private static func mark(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let typed = try call.read(Typed.self)
            try await call.handle(MarkNeverMeet(file: call.file, other: typed.other))
            return call.caseAfter(.apart, "people")
        } draw: { sheet in
            try await page(call, sheet)
        }
    }

    private static func page(_ call: Call, _ sheet: Sheet) async throws -> Page {
        let model = try await call.referral()
        let inbox = try await call.ask(Inbox(centre: model.centre))
        let others = inbox.rows.map(\.summary).filter {
            $0.id != model.reference && !model.neverMeets.contains($0.id)
        }
        let choices = others.map { FormChoice($0.id.rawValue, "\(Spoken.list($0.children)), \($0.id)") }
        let form = sheet.form
        return CaseFrame.page(
            "Keep apart", model, status: sheet.status,
            """
            \(CaseFrame.back(model))\(sheet.head(["other": "The other family"]))
            <h1>\(t: "Keep apart from another family")</h1>
            <p class="lead">\(t: "The two families will never be given times at which they could meet. It holds for both.") \
            \(Parts.rule(.E6))</p>
            <form method="post" action="\(CaseFrame.address(model.reference, "/never-meet"))" novalidate>\(form.actField)
            \(form.select("other", "The other family", choices, blank: "Choose a family"))
            <button class="button">\(t: "Keep them apart")</button></form>
            """)
    }
}
