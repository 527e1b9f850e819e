import Domain

/// What a practitioner asks of the centre: a visit to observe (E10), who attends (C15); and what they assess
/// of contact by video (B7).
enum PracticeAskPages {
    static let routes: [Route] = [
        .get("\(PracticePages.path)/observe/{session}", .practitioner) { call in
            .show(try await observe(call, .fresh()))
        },
        .post("\(PracticePages.path)/observe/{session}", .practitioner) { call in
            try await askToObserve(call)
        },
        .post("\(PracticePages.path)/observe/{session}/take-back", .practitioner) { call in
            try await call.handle(
                TakeBackObservation(file: call.file, session: call.session, person: call.myself()))
            return done(call, "taken-back", "ahead")
        },
        .get("\(PracticePages.path)/attending", .practitioner) { call in
            .show(try await attending(call, nil))
        },
        .post("\(PracticePages.path)/attending", .practitioner) { call in try await askAttending(call) },
        .get("\(PracticePages.path)/remote", .practitioner) { call in .show(try await remote(call, nil)) },
        .post("\(PracticePages.path)/remote", .practitioner) { call in try await assessRemote(call) },
    ]

    private static func done(_ call: Call, _ word: String, _ place: String) -> Reply {
        .see("\(PracticePages.address(call.file))?done=\(word)#\(place)")
    }

    private static func page(
        _ title: Phrase, _ model: PracticeCaseModel, _ setback: Setback, _ labels: [String: Phrase],
        lead: HTML, rest: String, button: Phrase, _ fields: HTML
    ) -> Page {
        Page(
            title, status: setback.status, place: "/practice",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back(PracticePages.address(model.file), "The case"))\(setback.head(labels))
            <h1>\(t: title)</h1><p class="lead">\(lead)</p>
            <form method="post" action="\(PracticePages.address(model.file, rest))" novalidate>\(setback.form.actField)
            \(fields)<button class="button">\(t: button)</button></form>
            """)
    }

    // MARK: E10

    private struct Visit: Decodable {
        var way: ObservationWay
        var why: String
    }

    private static func observe(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.practiceCase()
        guard let session = model.sessions.first(where: { $0.session == call.session }) else {
            throw Halt.denied
        }
        guard session.state == .ahead else { throw Halt.outOfStep(.closed) }
        let form = setback.form
        let ways = ObservationWay.allCases.filter { !session.kind.isVirtual || $0 == .remotely }
        return page(
            "Ask to observe", model, setback, ["way": "How", "why": "Why"],
            lead: """
                \(Spoken.day(session.day)), \(session.contact.from)–\(session.contact.to). \
                \(t: "The centre answers. Now and then a visit is in the child’s interest; it is not one more report.") \(Parts.rule(.E10))
                """,
            rest: "/observe/\(session.session)", button: "Ask the centre",
            """
            \(form.radios("way", "How would you observe?", ways.map {
                FormChoice($0.rawValue, PracticeWords.way($0))
            }, hint: "From afar only where the centre can."))
            \(form.area("why", "Why is it in the child’s interest?", limit: 2000))
            """)
    }

    private static func askToObserve(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let visit = try call.read(Visit.self)
            try await call.handle(
                AskToObserve(
                    file: call.file, session: call.session, person: call.myself(), way: visit.way,
                    why: visit.why))
            return done(call, "asked", "ahead")
        } orShow: {
            try await observe(call, $0)
        }
    }

    // MARK: C15

    private static func attending(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.practiceCase()
        let now = model.conditions.professional ?? ProfessionalAnswers(attends: true, name: model.name)
        let setback = setback ?? .fresh(Form(of: now, at: "professional"))
        let form = setback.form
        let who: HTML = """
            \(form.text("professional.name", "Their name", width: "w20"))\
            \(form.text("professional.office", "Their office", hint: "Such as Cafcass, or a council’s children’s services"))\
            \(form.area("professional.why", "Why do they attend, and what is their part?", limit: 2000))
            """
        return page(
            "Who attends", model, setback,
            [
                "professional.attends": "Does a professional attend", "professional.name": "Their name",
                "professional.office": "Their office", "professional.why": "Why",
            ],
            lead:
                "\(t: "A professional who attends sessions as a rule. For one visit, ask to observe that session.") \(Parts.rule(.C15))",
            rest: "/attending", button: "Ask the centre",
            form.yesNo("professional.attends", "Should a professional attend?", ifYes: who))
    }

    private struct Attending: Decodable {
        var professional: ProfessionalAnswers
    }

    private static func askAttending(_ call: Call) async throws -> Reply {
        try await call.attempt {
            var professional = try call.read(Attending.self).professional
            if !professional.attends { professional = ProfessionalAnswers(attends: false) }
            try await call.handle(
                AskAboutAttending(file: call.file, person: call.myself(), professional: professional))
            return done(call, "asked", "attending")
        } orShow: {
            try await attending(call, $0)
        }
    }

    // MARK: B7

    private struct Remote: Decodable {
        var isSuitable: Bool
        var assessed: Day
        var discussed: Day
        var discussedWithCourt: Day?
        var limits: String
    }

    private static func remote(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.practiceCase()
        guard model.remote?.mayAssess == true else { throw Halt.outOfStep(.unknownThing) }
        let setback = setback ?? .fresh()
        let form = setback.form
        return page(
            "Does contact by video suit?", model, setback,
            [
                "isSuitable": "Does it suit", "assessed": "When you assessed it",
                "discussed": "When you talked it over", "discussedWithCourt": "With the court",
                "limits": "Limits and safety",
            ],
            lead:
                "\(t: "Cafcass Cymru refers for contact by video only with a supervisor, and only where you find that it suits.") \(Parts.rule(.B7))",
            rest: "/remote", button: "Give your assessment",
            """
            \(form.yesNo("isSuitable", "Does supervised contact by video suit this family?",
                hint: "Where it does not, the centre takes no family by video."))
            \(form.day("assessed", "When did you assess it?"))
            \(form.day("discussed", "When did you talk it over with both parties?"))
            \(form.day("discussedWithCourt", "And with the court, where that was right?", isOptional: true))
            \(form.area("limits", "What was said of its limits and of safety?", limit: 4000))
            """)
    }

    private static func assessRemote(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let typed = try call.read(Remote.self)
            try await call.handle(
                AssessRemote(
                    file: call.file, person: call.myself(), isSuitable: typed.isSuitable,
                    assessed: typed.assessed, discussed: typed.discussed,
                    discussedWithCourt: typed.discussedWithCourt, limits: typed.limits))
            return done(call, "assessed", "remote")
        } orShow: {
            try await remote(call, $0)
        }
    }
}
