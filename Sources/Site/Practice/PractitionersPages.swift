import Domain

/// The practitioners of a case, for whoever runs its centre: allocating, ending, answering what they ask.
enum PractitionersPages {
    static let routes: [Route] = [
        .get(path, .coordinator) { call in .show(try await page(call, .fresh())) },
        .post(path, .coordinator) { call in try await allocate(call) },
        .post("\(path)/end", .coordinator) { call in
            try await call.handle(EndAllocation(file: call.file, person: person(call)))
            return done(call, "ended")
        },
        .post("\(path)/visit", .coordinator) { call in try await answer(call) },
        .post("\(path)/attending", .coordinator) { call in try await answer(call) },
    ]

    private static let path = "/desk/cases/{case}/practitioners"

    private static let labels: [String: Phrase] = [
        "name": "Their name", "email": "Their e-mail address at work", "office": "What they are",
        "organisation": "Whom they work for", "madeSure": "How you made sure",
    ]

    private static func person(_ call: Call) -> PersonID { PersonID(call.form["person"] ?? "") }

    private static func done(_ call: Call, _ word: String) -> Reply {
        .see(CaseFrame.address(call.file, "/practitioners?done=\(word)"))
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(PractitionersOfCase(file: call.file))
        let done: [String: Phrase] = [
            "allocated": "Done. A letter tells them how to take the case up.",
            "ended": "Done. They see nothing of the case any more.",
            "answered": "Done. A letter tells them that you have answered.",
        ]
        let said = call.query["done"].flatMap { done[$0] }.map(FamilyBar.done)
        let view = PractitionersView(model: model, form: setback.form)
        let head = setback.head(labels.merging(["words.\(setback.form.value("key"))": "Why not"]) { $1 })
        return Page(
            "Practitioners – \(model.file)", status: setback.status, place: "/desk",
            caseBar: CaseFrame.bar(
                children: model.children, reference: model.file, kind: model.kind, stage: model.stage),
            """
            \(Parts.back(CaseFrame.address(model.file), "The case"))\(head)\(said)
            \(view.body)
            """)
    }

    private struct Typed: Decodable {
        var name: String
        var email: String
        var office: PractitionerOffice
        var organisation: String
        var madeSure: String
    }

    /// The account is opened where there is none; it shows nothing by itself.
    private static func allocate(_ call: Call) async throws -> Reply {
        try await call.attempt {
            _ = try await call.ask(PractitionersOfCase(file: call.file))
            let typed = try call.read(Typed.self)
            var check = FieldCheck()
            check.email("email", typed.email, isRequired: true)
            guard check.problems.isEmpty else { throw Halt.invalid(check.problems) }
            let account = try await call.office.open(name: typed.name, email: typed.email, roles: [])
            try await call.handle(
                AllocatePractitioner(
                    file: call.file, person: account, name: typed.name, email: typed.email,
                    office: typed.office, organisation: typed.organisation, madeSure: typed.madeSure))
            return done(call, "allocated")
        } orShow: {
            var setback = $0
            if setback.form.problem("email") == .doesNotFit {
                setback.form.words["email"] = "This address belongs to the family itself."
            }
            return try await page(call, setback)
        }
    }

    /// Which asking a form answers, as its fields are named.
    static func key(_ person: PersonID, _ session: SessionID?) -> String {
        [session?.rawValue, person.rawValue].compactMap { $0 }.joined(separator: ".")
    }

    /// E10, C15: yes, or no with the reason.
    private static func answer(_ call: Call) async throws -> Reply {
        let field = "words.\(call.form["key"] ?? "")"
        return try await call.attempt {
            let (isYes, words) = (call.form["answer"] == "yes", (call.form[field] ?? "").trimmed)
            let reason = words.isEmpty ? nil : words
            if call.path.hasSuffix("/visit") {
                try await call.handle(
                    AnswerObservation(
                        file: call.file, session: SessionID(call.form["session"] ?? ""),
                        person: person(call), isYes: isYes, words: reason))
            } else {
                try await call.handle(
                    AnswerAttending(file: call.file, person: person(call), isYes: isYes, words: reason))
            }
            return done(call, "answered")
        } orShow: {
            var setback = $0
            setback.form.problems = setback.form.problems.map {
                $0.field == "words" ? FieldProblem(field, $0.problem) : $0
            }
            return try await page(call, setback)
        }
    }
}
