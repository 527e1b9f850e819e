import Domain

/// A court's desk: its enquiries, what became of its referrals, the notes that it has, the papers that a
/// centre asks it for (B9, C5, D1, F5).
enum CourtPages {
    static let routes: [Route] = [
        .get("/court", .court) { call in .show(try await desk(call, nil)) },
        .post("/court/follow", .court) { call in try await follow(call) },
        .get("/court/cases/{case}", .court) { call in .show(try await one(call)) },
        .get("/court/cases/{case}/notes/{session}/{n}", .court) { call in .show(try await notes(call)) },
        .post("/court/cases/{case}/papers", .court, limitBytes: PaperForm.limitBytes) { call in
            try await send(call)
        },
        .post("/court/cases/{case}/cannot-send", .court) { call in try await decline(call) },
    ]

    private static let labels: [String: Phrase] = [
        "case": "The centre’s reference", "caseNumber": "Your case number", "words": "Why not",
    ]

    /// The court that the address names among those of the account; its first where it names none.
    private static func court(_ call: Call) throws(Halt) -> CourtID {
        let courts = call.account?.courts ?? []
        let asked = (call.query["court"] ?? call.form["court"]).map { CourtID($0) }
        guard let court = asked ?? courts.first, courts.contains(court) else { throw .denied }
        return court
    }

    // MARK: The desk

    private static func desk(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(CourtDesk(court: try court(call)))
        let (shown, others) = (setback ?? .fresh(), call.account?.courts ?? [])
        let view = CourtDeskView(
            model: model, form: shown.form, now: call.now, pager: call.pager, others: others)
        return Page(
            "Your court", shape: .wide, status: shown.status, place: "/court",
            """
            \(shown.head(labels))\(if: call.isDone("followed"), FamilyBar.done("The case is on your desk."))
            \(view.body)
            """)
    }

    private static func follow(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let file = CaseID((call.form["case"] ?? "").trimmed.uppercased())
            let court = try court(call)
            try await call.guessing("follow") {
                try await call.handle(
                    FollowCase(
                        court: court, file: file, caseNumber: (call.form["caseNumber"] ?? "").trimmed))
            }
            return .see("/court/cases/\(file)?done=followed")
        } orShow: { setback in
            var setback = setback
            setback.form.words["case"] =
                setback.form.problem("case") == .missing
                ? "Type the reference"
                : "No centre has a case with this reference and this number. Look at both once more."
            return try await desk(call, setback)
        }
    }

    // MARK: One case

    private static func one(
        _ call: Call, _ setback: Setback = .fresh(), adding: Form = Form()
    ) async throws -> Page {
        let model = try await call.ask(CourtCase(file: call.file))
        let view = CourtCaseView(model: model, now: call.now, form: setback.form, adding: adding)
        return Page(
            "Case \(model.file)", shape: .wide,
            status: adding.problems.isEmpty ? setback.status : 422, place: "/court",
            """
            \(Parts.back("/court", "Your court"))\(setback.head(labels))\(view.paperForm.summary)\(said(call))
            \(view.body)
            """)
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "followed": FamilyBar.done("The case is on your desk.")
        case "sent": FamilyBar.done("The centre has the copy.")
        case "told": FamilyBar.done("The centre is told that you cannot send them.")
        default: ""
        }
    }

    /// C5: a copy that the centre has asked for.
    private static func send(_ call: Call) async throws -> Reply {
        let model = try await call.ask(CourtCase(file: call.file))
        guard !model.papersAwaited.isEmpty else { throw Halt.outOfStep(.alreadyDone) }
        do {
            try await DocumentKeeping.attach(call, hasPrivateDetails: model.asksPrivate)
            return .see("/court/cases/\(call.file)?done=sent")
        } catch Halt.invalid(let problems) {
            return .show(try await one(call, adding: call.form(problems)))
        }
    }

    private static func decline(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await call.handle(DeclineCopies(file: call.file, words: call.form["words"] ?? ""))
            return .see("/court/cases/\(call.file)?done=told")
        } orShow: {
            try await one(call, $0)
        }
    }

    /// F5: the notes as they were sent.
    private static func notes(_ call: Call) async throws -> Page {
        let model = try await call.ask(
            NotesForCourt(file: call.file, session: call.session, number: Int(call.name("n")) ?? 0))
        return Page(
            "Notes of contact", place: "/court", CourtNotesView.body(model, from: "/court/cases/\(call.file)")
        )
    }
}
