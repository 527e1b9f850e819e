import Domain

/// Days on which the centre is closed although it would be open.
enum ClosedDayPages {
    static let routes: [Route] = [
        .get("/centre/closed", .coordinator) { call in .show(try await page(call, Form())) },
        .post("/centre/closed", .coordinator) { call in try await close(call) },
        .post("/centre/closed/{day}/reopen", .coordinator) { call in
            let day = try DiaryPages.named(call)
            let centre = try CentrePages.centre(call)
            try await call.handle(ReopenDay(centre: centre, day: day))
            return .see(CentrePages.address(centre, "/closed"))
        },
    ]

    private struct Closing: Decodable { var day: Day }

    private static func page(_ call: Call, _ form: Form) async throws -> Page {
        let model = try await CentrePages.model(call)
        return try await CentrePages.page(
            call, "Closed days", form, labels: ["day": "Day"],
            """
            \(if: model.closedDays.isEmpty, "<div class=\"empty\"><p>\(t: "No closed days ahead.")</p></div>")
            <ul class="files">\(model.closedDays.html { row($0, model.centre) })</ul>
            <h2>\(t: "Close another day")</h2>
            <p>\(t: "What is booked on it stays in the diary, marked, until you move or cancel it.")</p>
            \(CentrePages.form(model.centre, "/closed", form, button: "Close this day", form.day("day", "Which day?")))
            """)
    }

    private static func row(_ day: Day, _ centre: CentreID) -> HTML {
        """
        <li><span class="name"><a href="/diary/\(day.description)?centre=\(centre)">\(Spoken.day(day))</a></span>\
        <form method="post" action="\(CentrePages.address(centre, "/closed/\(day)/reopen"))">\
        <button class="button link">\(t: "Open again")<span class="unseen"> \(Spoken.day(day))</span></button></form></li>
        """
    }

    private static func close(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, to: "/closed", again: { form, _ in try await page(call, form) },
            work: {
                let wanted = try call.read(Closing.self)
                try await call.handle(CloseDay(centre: centre, day: wanted.day))
            })
    }
}
