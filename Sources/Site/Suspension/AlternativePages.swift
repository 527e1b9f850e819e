import Domain

/// What one family has while contact is suspended (K2).
enum AlternativePages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/meanwhile", .coordinator) { call in .show(try await page(call, nil)) },
        .post("/desk/cases/{case}/meanwhile", .coordinator) { call in try await decide(call) },
        .post("/desk/cases/{case}/held", .coordinator) { call in
            try await call.handle(SettleHeldSessions(file: call.file))
            return .see(try await list(call, done: "settled"))
        },
    ]

    private static let labels: [String: Phrase] = [
        "alternative.way": "What the child has meanwhile", "alternative.words": "What both sides are told",
        "alternative.health": "Health", "alternative.infectionRisk": "The risk of infection",
        "alternative.vulnerablePeople": "Vulnerable people", "alternative.whyNone": "Why nothing is safe",
    ]

    /// The list of the centre that has the family: somebody may run several.
    private static func list(_ call: Call, done: String) async throws -> String {
        let centre = try await call.ask(ReferralForCentre(file: call.file)).centre
        return "/centre/suspension?centre=\(centre)&done=\(done)"
    }

    private static func decide(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let alternative = try call.read(Alternative.self, at: "alternative")
            try await call.handle(DecideAlternative(file: call.file, alternative: alternative))
            return .see(try await list(call, done: "decided"))
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(AlternativeForm(file: call.file))
        let known = model.decided.map { Form(of: $0.alternative, at: "alternative") } ?? Form()
        let shown = setback ?? .fresh(known)
        return Page(
            "Meanwhile", status: shown.status, place: "/desk",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back("/centre/suspension", "When contact must stop"))\(shown.head(labels))
            <h1>\(t: "What does \(Spoken.list(model.children)) have meanwhile?")</h1>
            \(Parts.clocks([model.clock], now: call.now))
            <p>\(t: "Sessions that are held:") \(SuspensionWords.days(model.held))</p>
            <form method="post" action="/desk/cases/\(model.file)/meanwhile" novalidate>\(shown.form.actField)\
            \(fields(shown.form))<button class="button">\(t: "Keep it and tell both sides")</button></form>
            """)
    }

    private static func fields(_ form: Form) -> HTML {
        let why = form.area("alternative.whyNone", "Why is nothing safe for now?", limit: 2000)
        let ways = AlternativeWay.allCases.map {
            FormChoice(
                $0.rawValue, SuspensionWords.way($0), reveals: $0 == .noneForNow ? why : nil)
        }
        return """
            <h2>\(t: "What you weighed")</h2>
            <p>\(t: "Only the centre reads this. It is never sent to the other side.") \(Parts.rule(.K2))</p>
            \(form.area("alternative.health", "The child’s health, and that of both households", limit: 2000))
            \(form.area("alternative.infectionRisk", "The risk of infection", limit: 2000))
            \(form.area("alternative.vulnerablePeople", "Vulnerable people in either household", hint: "Write “nobody” if you asked and there is nobody.", limit: 2000))
            <h2>\(t: "What you decide")</h2>
            \(form.radios("alternative.way", "What does the child have meanwhile?", ways))
            \(form.area("alternative.words", "What are both sides told of it?", hint: "Both read the same words. Leave out how to reach anybody, and anything about anybody’s health.", limit: 1000, isOptional: true))
            """
    }
}
