import Domain

/// The waiting list (D3): there is no room now, and about when there will be.
enum WaitPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/answer/wait", .coordinator) { call in
            let model = try await call.referral()
            return .show(page(model, Sheet(form: fresh(model))))
        },
        .post("/desk/cases/{case}/answer/wait", .coordinator) { call in try await wait(call) },
    ]

    private struct Typed: Decodable {
        var expected: Day?
    }

    private static func fresh(_ model: ReferralForCentreModel) -> Form {
        var fields = Fields()
        if case .waiting(let expected?, _)? = model.answer {
            fields.add("expected.day", String(expected.dayOfMonth))
            fields.add("expected.month", String(expected.month))
            fields.add("expected.year", String(expected.year))
        }
        return Form(fields)
    }

    private static func wait(_ call: Call) async throws -> Reply {
        try await Sheet.attempt(call) {
            let typed = try call.read(Typed.self)
            try await call.handle(PutOnWaitingList(file: call.file, expected: typed.expected))
            return call.caseAfter(.waiting, "answer")
        } draw: { sheet in
            page(try await call.referral(), sheet)
        }
    }

    private static func page(_ model: ReferralForCentreModel, _ sheet: Sheet) -> Page {
        let isWaiting = model.stage == .waitingList
        let title: Phrase = isWaiting ? "Change the day expected" : "Put on the waiting list"
        return CaseFrame.page(
            title, model, status: sheet.status,
            """
            \(Parts.back(CaseFrame.address(model.reference, "/answer")))\
            \(sheet.head(["expected": "Place expected"]))
            <h1>\(t: title)</h1>
            <p class="lead">\(t: "The family keeps its place in the order of waiting. Everybody is told the day by letter.") \
            \(Parts.rule(.D3))</p>
            <p>\(t: "With an order, the answer itself is still owed by its deadline: a place on the list does not say yet whether you accept.") \(Parts.rule(.D1))</p>
            <form method="post" action="\(CaseFrame.address(model.reference, "/answer/wait"))" novalidate>\(sheet.form.actField)
            \(sheet.form.day("expected", "About when is there a place?",
                hint: "The waiting time that the finder shows comes from it. Leave it empty if you cannot say.", isOptional: true))
            <button class="button">\(t: isWaiting ? "Keep the new day" : "Put on the waiting list")</button></form>
            """)
    }
}
