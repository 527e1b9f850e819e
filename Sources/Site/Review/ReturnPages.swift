import Domain

/// What the end of contact owes, and sending it (F3, F4, F7).
enum ReturnPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/returns", .coordinator) { call in
            .show(try await page(call, .fresh()))
        },
        .post("/desk/cases/{case}/returns", .coordinator) { call in try await send(call) },
        .get("/desk/cases/{case}/returns/figures", .staff) { call in .show(try await figures(call)) },
    ]

    private struct Wanted: Codable { var kind: ReturnKind }

    private static func send(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let wanted = try call.read(Wanted.self)
            try await call.handle(SendReturn(file: call.file, kind: wanted.kind))
            return .see("\(call.path)?done=sent")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(ReviewPage(file: call.file))
        return Page(
            "What is still to be sent", status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, nil),
            """
            \(Parts.back(ReviewPages.address(call), "Reviews and closing"))\(setback.head())
            \(if: call.isDone("sent"), FamilyBar.done("Sent, and noted with the time."))
            <h1>\(t: "What the end of contact owes")</h1>
            \(if: model.closing == nil, "<p>\(t: "Contact here has not ended. Nothing is owed yet.")</p>")
            \(if: model.closing != nil && model.owes.isEmpty, "<p>\(t: "Nothing has to be sent in this case.")</p>")
            \(model.owes.html { owed($0, model, setback.form, call) })
            """)
    }

    private static func owed(
        _ kind: ReturnKind, _ model: ReviewPageModel, _ form: Form, _ call: Call
    ) -> HTML {
        let clock = model.clocks.first { $0.rule == kind.rule }
        let isSent = clock?.met != nil
        let figures: HTML = """
            <p><a href="\(call.path)/figures">\(t: "See and print the figures")</a></p>
            """
        let records: HTML = """
            <p><a href="/desk/cases/\(model.file)/records">\(t: "See the records")</a></p>
            """
        return """
            <section class="card"><h2>\(t: ReviewWords.owed(kind))</h2>\
            \(clock.map { Parts.clocks([$0], now: call.now) })\
            \(if: kind == .supportedReturn, figures)\(if: kind == .finalRecord, records)\
            \(if: !isSent, sending(kind, form, call))</section>
            """
    }

    private static func sending(_ kind: ReturnKind, _ form: Form, _ call: Call) -> HTML {
        """
        <form method="post" action="\(call.path)"><input type="hidden" name="act" value="\(form.act)-\(kind.rawValue)">\
        <input type="hidden" name="kind" value="\(kind.rawValue)">\
        <button class="button">\(t: ReviewWords.send(kind))</button></form>
        """
    }

    private static func figures(_ call: Call) async throws -> Page {
        let model = try await call.ask(SupportedReturn(file: call.file))
        return Page(
            "Record of supported contact", place: "/desk",
            """
            \(Parts.back("/desk/cases/\(call.file)/returns", "What is to be sent"))
            <div class="title-row"><h1><span class="caption">\(call.file)</span>\(t: "Record of supported contact")</h1>\
            \(FamilyBar.printButton)</div>
            <p>\(t: "Figures only. Nothing that was seen or said is in it.") \(Parts.rule(.F4)) \(Parts.rule(.F1))</p>
            \(ReturnFigures.list(model))
            """)
    }
}
