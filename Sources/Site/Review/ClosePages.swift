import Domain

/// Ending contact here: reason and last day, then "are you sure".
enum ClosePages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/close", .coordinator) { call in
            .show(try await page(call, .fresh()))
        },
        .post("/desk/cases/{case}/close", .coordinator) { call in try await close(call) },
    ]

    private struct Ending: Codable {
        var reason: ClosingReason
        var contactCeased: Day
    }

    private static func close(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let ending = try call.read(Ending.self)
            guard call.form["sure"] == "yes" else { return .show(try await confirm(call, ending)) }
            try await call.handle(
                CloseCase(file: call.file, reason: ending.reason, contactCeased: ending.contactCeased))
            return .see("\(ReviewPages.address(call))?done=closed")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(ReviewPage(file: call.file))
        let form = setback.form
        return Page(
            "End contact here", status: setback.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, nil),
            """
            \(Parts.back(ReviewPages.address(call), "Reviews and closing"))
            \(setback.head(["reason": "Why contact ends", "contactCeased": "The last day of contact"]))
            <h1>\(t: "End contact here")</h1>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(form.radios("reason", "Why does contact here end?", ClosingReason.allCases.map {
                FormChoice($0.rawValue, ReviewWords.reason($0))
            }, hint: "Nobody in the family is told the reason by this."))
            \(form.day("contactCeased", "What was the last day of contact?", hint: "\(lastDay(model))"))
            <button class="button">\(t: "Go on")</button></form>
            """)
    }

    private static func lastDay(_ model: ReviewPageModel) -> Phrase {
        guard let last = model.lastHeld else { return "For example, 21 11 2026" }
        return
            "The last session was on \(Spoken.date(last)). For example, \(last.dayOfMonth) \(last.month) \(last.year)"
    }

    private static func confirm(_ call: Call, _ ending: Ending) async throws -> Page {
        let model = try await call.ask(ReviewPage(file: call.file))
        if ending.contactCeased > call.now.day {
            throw Halt.invalid([FieldProblem("contactCeased", .inTheFuture)])
        }
        if let last = model.lastHeld, ending.contactCeased < last {
            throw Halt.invalid([FieldProblem("contactCeased", .before(last))])
        }
        let form = call.form([])
        return Page(
            "Are you sure?", place: "/desk", caseBar: FamilyBar.bar(model.children, model.file, nil),
            """
            \(Parts.back(call.path))<h1>\(t: "Are you sure that contact here has ended?")</h1>
            <dl class="summary">\(Parts.row("Why", text: ReviewWords.reason(ending.reason).text))\
            \(Parts.row("Last day of contact", "\(day: ending.contactCeased)"))\
            \(Parts.row("Sessions still booked", text: freed(model.sessionsAhead)))</dl>
            <p>\(t: "Both adults are told that contact here has ended. This cannot be undone: a new referral would begin again.")</p>
            <form method="post" action="\(call.path)">\(form.actField)\
            <input type="hidden" name="reason" value="\(ending.reason.rawValue)">\
            <input type="hidden" name="contactCeased" value="\(ending.contactCeased.description)">\
            <input type="hidden" name="sure" value="yes">
            <div class="buttons"><button class="button danger">\(t: "End contact here")</button>\
            <a class="button second" href="\(ReviewPages.address(call))">\(t: "No, go back")</a></div></form>
            """)
    }

    private static func freed(_ count: Int) -> String {
        guard count > 0 else { return Phrase("None").text }
        return Phrase("\(Spoken.count(count, "session", "sessions")): the places are given back").text
    }
}
