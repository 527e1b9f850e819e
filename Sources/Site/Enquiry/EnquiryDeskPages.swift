import Domain

/// A centre's enquiries: those to be answered by a day of its own choosing, and the answers (B9).
enum EnquiryDeskPages {
    static let routes: [Route] = [
        .get("/desk/enquiries", .staff) { call in .show(try await list(call)) },
        .get("/desk/enquiries/{enquiry}", .staff) { call in .show(try await one(call, nil)) },
        .post("/desk/enquiries/{enquiry}", .coordinator) { call in try await answer(call) },
        .get("/centre/enquiries", .coordinator) { call in
            let known = try await call.ask(EnquirySettingsPage(centre: try CentrePages.centre(call)))
            return .show(try await settings(call, Form(of: known, at: "settings")))
        },
        .post("/centre/enquiries", .coordinator) { call in try await saveSettings(call) },
    ]

    private static let labels: [String: Phrase] = [
        "answer.fit": "Whether it would suit you", "answer.places": "Room",
        "answer.placesFrom": "When there is room", "answer.words": "Your words",
        "answer.standsUntil": "Until when it can be relied on",
    ]

    private static func list(_ call: Call) async throws -> Page {
        let centre = try call.workplace(.senior)
        let rows = call.pager.cut(try await call.ask(EnquiriesOfCentre(centre: centre)))
        return Page(
            "Enquiries", shape: .wide, place: "/desk",
            """
            \(Parts.back("/desk?centre=\(centre)", "The desk"))\(try await call.workplaces("/desk/enquiries", .senior))
            <h1>\(t: "Enquiries before a hearing") \(Parts.rule(.B9))</h1>
            \(EnquiryTable.table(rows.rows, call.now, at: .desk))\(rows.ways)
            """)
    }

    private static func one(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(EnquiryAtDesk(enquiry: EnquiryID(call.name("enquiry"))))
        let view = EnquiryView(model: model, call: call)
        let shown = setback ?? .fresh()
        return Page(
            "Enquiry \(model.enquiry)", shape: .wide, status: shown.status, place: "/desk",
            """
            \(Parts.back("/desk/enquiries?centre=\(model.asked.centre)", "Enquiries"))\(shown.head(labels))
            \(if: call.isDone("answered"), FamilyBar.done("Answered. A letter is on its way to whoever asked."))
            <h1><span class="caption">\(t: "Enquiry \(model.enquiry)")</span>\(t: title(model.asked))</h1>
            \(Parts.clocks([model.clock], now: call.now))\(signs(model))
            <div class="with-side"><div>\(view.question)\(view.answers)</div>
            <aside class="side" aria-label="\(t: "Your answer")">\(if: model.mayAnswer, form(shown.form, model))</aside></div>
            """)
    }

    private static func title(_ asked: EnquiryQuestion) -> Phrase {
        "\(DeskWords.referrer(asked.from)) asks about \(KindWords.name(asked.kind).lowercased()) contact"
    }

    private static func signs(_ model: EnquiryModel) -> HTML {
        guard !model.pointsToSupervised.isEmpty else { return "" }
        let signs = Spoken.list(model.pointsToSupervised.map { DeskWords.sign($0).text })
        return """
            <div class="notice warning"><p><b>\(t: "Signs that point to supervised contact:")</b> \(signs). \(Parts.rule(.B2))</p></div>
            """
    }

    private static func form(_ form: Form, _ model: EnquiryModel) -> HTML {
        let later = form.day("answer.placesFrom", "About when?")
        let places = [EnquiryPlaces.now, .later, .notKnown].map {
            FormChoice($0.rawValue, EnquiryWords.choice($0), reveals: $0 == .later ? later : nil)
        }
        let title: Phrase = model.answers.isEmpty ? "Your answer" : "Answer it anew"
        return """
            <section><h2>\(t: title)</h2>
            <p class="soft">\(t: "The court may quote it. It promises no place: you decide when you have the referral.") \(Parts.rule(.B5))</p>
            <form method="post" action="/desk/enquiries/\(model.enquiry)" novalidate>\(form.actField)\
            \(form.radios("answer.fit", "Would it suit you?", EnquiryFit.allCases.map {
                FormChoice($0.rawValue, EnquiryWords.choice($0))
            }))\(form.radios("answer.places", "Have you room?", places, hint: "Leave it empty if it would not suit you."))\
            \(form.area("answer.words", "On which conditions, or why not?", hint: "Name nobody.", limit: 2000, isOptional: true))\
            \(form.day("answer.standsUntil", "Until when can it be relied on?"))\
            <button class="button">\(t: "Send the answer")</button></form></section>
            """
    }

    private static func answer(_ call: Call) async throws -> Reply {
        let enquiry = EnquiryID(call.name("enquiry"))
        // Before anything is read of the form: whose desk it is not on learns nothing of it.
        guard try await call.ask(EnquiryAtDesk(enquiry: enquiry)).mayAnswer else { throw Halt.denied }
        return try await call.attempt {
            var answer = try call.read(EnquiryAnswer.self, at: "answer")
            if answer.fit == .wouldNotFit { answer.places = nil }
            if answer.places != .later { answer.placesFrom = nil }
            try await call.handle(AnswerEnquiry(enquiry: enquiry, answer: answer))
            return .see("/desk/enquiries/\(enquiry)?done=answered")
        } orShow: {
            try await one(call, $0)
        }
    }

    private static func settings(_ call: Call, _ form: Form) async throws -> Page {
        try await CentrePages.page(
            call, "Enquiries before a hearing", form,
            labels: ["settings.answerWithinWorkingDays": "How soon you answer"],
            CentrePages.form(
                try CentrePages.centre(call), "/enquiries", form,
                """
                <p>\(t: "Courts and parties ask you before a hearing whether contact would suit you. You choose how soon you answer; your public page says so.") \(Parts.rule(.B9))</p>
                \(form.number("settings.answerWithinWorkingDays", "How soon do you answer?", hint: "Enquiries that you have already keep their day.", unit: "working days"))
                """))
    }

    private static func saveSettings(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await CentrePages.answer(
            call, again: { form, _ in try await settings(call, form) },
            work: {
                let wanted = try call.read(EnquirySettings.self, at: "settings")
                try await call.handle(SetEnquirySettings(centre: centre, settings: wanted))
            })
    }
}
