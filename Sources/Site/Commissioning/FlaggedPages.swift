import Domain

/// A court's referral that Cafcass Cymru was not consulted about: who challenged it, what came of it (C8).
enum FlaggedPages {
    static let routes: [Route] = [
        .get("/cymru/courts/{case}", .cymru) { call in .show(try await page(call, .fresh())) },
        .post("/cymru/courts/{case}/challenge", .cymru) { call in try await challenge(call) },
        .post("/cymru/courts/{case}/outcome", .cymru) { call in try await conclude(call) },
    ]

    private static let labels: [String: Phrase] = [
        "by": "The area practice manager", "on": "The day", "words": "What was said",
        "outcome": "What came of it",
    ]

    private struct Challenging: Codable {
        var by: String
        var on: Day
        var words: String
    }

    private static func challenge(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let told = try call.read(Challenging.self)
            try await call.handle(
                ChallengeCourtReferral(file: call.file, by: told.by, on: told.on, words: told.words))
            return .see("/cymru/courts/\(call.file)?done=challenged")
        } orShow: {
            try await page(call, $0)
        }
    }

    private struct Concluding: Codable {
        var outcome: ChallengeOutcome
        var words: String
    }

    private static func conclude(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let told = try call.read(Concluding.self)
            try await call.handle(
                ConcludeChallenge(file: call.file, outcome: told.outcome, words: told.words))
            return .see("/cymru/courts/\(call.file)?done=concluded")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "challenged": FamilyBar.done("The challenge is kept.")
        case "concluded": FamilyBar.done("What came of it is kept.")
        default: ""
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(FlaggedCase(file: call.file))
        var rows = Rows()
        rows.add("Court", model.court)
        rows.add("The court’s number", model.caseNumber)
        rows.add("Date of the order", model.orderDate)
        rows.add("Centre", model.centreName)
        rows.add("Kind of contact", model.kind.map(Parts.kind))
        rows.add("Received by the centre", model.received?.day)
        rows.add("Where it stands", ReferAfterwards.tag(model.progress))
        return Page(
            "A court’s referral", status: setback.status, place: "/cymru",
            """
            \(Parts.back("/cymru", "Cafcass Cymru"))\(setback.head(labels))\(said(call))
            <h1><span class="caption">\(t: "Reference \(model.file)")</span>\(t: "A court did not consult Cafcass Cymru")</h1>
            <p>\(t: "The area practice manager on duty challenges it. Cafcass Cymru pays only for contact that it refers itself.") \(Parts.rule(.C8)) \(Parts.rule(.C7))</p>
            \(rows.list)\(challenged(model, setback.form))
            """)
    }

    private static func challenged(_ model: FlaggedReferral, _ form: Form) -> HTML {
        let place = "/cymru/courts/\(model.file)"
        guard let challenge = model.challenge else {
            return """
                <section class="card"><h2>\(t: "Challenge it")</h2>
                <form method="post" action="\(place)/challenge" novalidate>\(form.actField)\
                \(form.text("by", "Which area practice manager challenged it?", width: "w20"))\
                \(form.day("on", "On which day?", hint: "For example, 24 11 2026"))\
                \(form.area("words", "What was said, and to whom?", limit: 4000))\
                <button class="button">\(t: "Keep the challenge")</button></form></section>
                """
        }
        return """
            <section class="card"><h2>\(t: "Challenged")</h2>
            <p>\(challenge.by), \(Spoken.day(challenge.on))</p>\(FamilyBar.paragraphs(challenge.words))</section>
            \(outcome(challenge, place, form))
            """
    }

    private static func outcome(_ challenge: Challenge, _ place: String, _ form: Form) -> HTML {
        if let outcome = challenge.outcome {
            return """
                <section class="card"><h2>\(t: "What came of it")</h2><p><b>\(t: CymruWords.outcome(outcome))</b>\
                \(challenge.concluded.map { "<br><span class=\"soft small\">\(moment: $0)</span>" as HTML })</p>\
                \(FamilyBar.paragraphs(challenge.outcomeWords ?? ""))</section>
                """
        }
        let choices = ChallengeOutcome.allCases.map { FormChoice($0.rawValue, CymruWords.outcome($0)) }
        return """
            <section class="card"><h2>\(t: "What came of it?")</h2>
            <form method="post" action="\(place)/outcome" novalidate>\(form.actField)\
            \(form.radios("outcome", "How did it end?", choices))\
            \(form.area("words", "What was said?", limit: 4000))\
            <button class="button">\(t: "Keep what came of it")</button></form></section>
            """
    }
}
