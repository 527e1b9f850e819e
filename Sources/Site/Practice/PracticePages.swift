import Domain
import Journal

/// A practitioner's own pages: their desk, a case that they have, what they ask of its centre.
enum PracticePages {
    static let routes: [Route] = [
        .get("/practice", .practitioner) { call in .show(try await desk(call)) },
        .post("\(path)/take-up", .practitioner) { call in try await takeUp(call) },
        .get(path, .practitioner) { call in .show(try await one(call)) },
        .get("\(path)/notes/{session}/{n}", .practitioner) { call in .show(try await notes(call)) },
        .get("\(path)/give-back", .practitioner) { call in .show(try await askGiveBack(call)) },
        .post("\(path)/give-back", .practitioner) { call in
            try await call.handle(EndAllocation(file: call.file, person: call.myself()))
            return .see("/practice?done=given-back")
        },
    ]

    static let path = "/practice/cases/{case}"

    static func address(_ file: CaseID, _ rest: String = "") -> String { "/practice/cases/\(file)\(rest)" }

    // MARK: The desk

    /// - Parameter form: what was typed for which case, and what stood in the way.
    private static func desk(_ call: Call, _ setback: Setback = .fresh()) async throws -> Page {
        let model = try await call.ask(PracticeDesk(person: call.myself()))
        let view = PracticeDeskView(
            model: model, form: setback.form, now: call.now, pager: call.pager, wrongCase: call.name("case"))
        let labels: [String: Phrase] = [
            "number.\(call.file)": "The court’s number of the case",
            "born.\(call.file)": "The child’s day of birth",
        ]
        return Page(
            "Your cases", shape: .wide, status: setback.status, place: "/practice",
            """
            \(setback.head(labels))\
            \(if: call.isDone("given-back"), FamilyBar.done("You no longer have that case. The centre is told."))
            \(view.body)
            """)
    }

    /// C15.
    private static func takeUp(_ call: Call) async throws -> Reply {
        let (number, born) = ("number.\(call.file)", "born.\(call.file)")
        return try await call.attempt {
            let day = call.form.isBlank(born) ? nil : try call.read(Day.self, at: born)
            try await call.guessing("take-up") {
                try await call.handle(
                    TakeUpCase(
                        file: call.file, person: call.myself(), number: call.form[number]?.trimmed,
                        born: day))
            }
            return .see("\(address(call.file))?done=taken-up")
        } orShow: {
            var setback = $0
            // Each try is an act of its own.
            let problems = setback.form.problems.map {
                ["number", "born"].contains($0.field)
                    ? FieldProblem("\($0.field).\(call.file)", $0.problem) : $0
            }
            setback.form = Form(setback.form.fields, problems: problems, act: Secrets.token(bytes: 16))
            return try await desk(call, setback)
        }
    }

    // MARK: One case

    private static func one(_ call: Call) async throws -> Page {
        let model = try await call.practiceCase()
        return Page(
            "Case \(model.file)", shape: .wide, place: "/practice",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back("/practice", "Your cases"))\(said(call))
            \(PracticeCaseView(model: model, now: call.now).body)
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "taken-up": FamilyBar.done("The case is yours. You see it until somebody ends that.")
        case "asked": FamilyBar.done("The centre is asked. You get a letter when it has answered.")
        case "taken-back": FamilyBar.done("The centre is told that you do not come.")
        case "assessed": FamilyBar.done("Your assessment is kept. The centre is told.")
        default: ""
        }
    }

    /// F5: a record as it was sent.
    private static func notes(_ call: Call) async throws -> Page {
        let model = try await call.ask(
            NotesForPractitioner(
                file: call.file, session: call.session, person: call.myself(),
                number: Int(call.name("n")) ?? 0))
        return Page(
            "Notes of contact", place: "/practice", CourtNotesView.body(model, from: address(call.file)))
    }

    private static func askGiveBack(_ call: Call) async throws -> Page {
        let model = try await call.practiceCase()
        return Page(
            "Give the case back", place: "/practice",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back(address(model.file), "The case"))<h1>\(t: "Give the case back?")</h1>
            <p>\(t: "You see nothing of it from then on, and are not let in to observe. Only the centre can allocate it again.")</p>
            <form method="post" action="\(address(model.file, "/give-back"))">\(Form().actField)\
            <div class="buttons"><button class="button danger">\(t: "Yes, give it back")</button>\
            <a class="button second" href="\(address(model.file))">\(t: "Keep it")</a></div></form>
            """)
    }
}

extension Call {
    /// The account that asks.
    /// - Throws: denied, for nobody.
    func myself() throws(Halt) -> PersonID {
        guard let person = who.person else { throw .denied }
        return person
    }

    /// The case that the address names, as a practitioner who has it sees it.
    func practiceCase() async throws -> PracticeCaseModel {
        try await ask(PracticeCase(file: file, person: myself()))
    }
}
