import Domain
import Journal

/// Records of observed contact: what is to be written, writing, checking, and what comes after.
enum RecordPages {
    static let routes: [Route] = [
        .get("/records", .staff) { call in .show(try await toDo(call)) },
        .get("/records/{case}/{session}", .staff) { call in .show(try await record(call, nil)) },
        .post("/records/{case}/{session}", .staff) { call in try await write(call) },
        .post("/records/{case}/{session}/draft", .staff) { call in try await keep(call) },
        .post("/records/{case}/{session}/check", .staff) { call in try await check(call) },
        .post("/records/{case}/{session}/return", .staff) { call in try await giveBack(call) },
        .post("/records/{case}/{session}/addendum", .staff) { call in try await add(call) },
    ]

    static func address(_ call: Call) -> String { "/records/\(call.file)/\(call.session)" }

    private static func toDo(_ call: Call) async throws -> Page {
        let centre = try call.workplace()
        let centres = try await call.workplaces("/records")
        do {
            let rows = try await call.ask(RecordsToDo(centre: centre))
            return Page(
                "Records", shape: .wide, place: "/records",
                "\(centres)\(RecordsToDoView.body(rows, call))")
        } catch Halt.denied {
            return Page("Records", place: "/records", "\(centres)\(RecordsToDoView.notYours)")
        }
    }

    /// The page of one record. Of supported contact there is none, and the page says so (F1).
    private static func record(_ call: Call, _ setback: Setback?) async throws -> Page {
        do {
            let model = try await call.ask(RecordPage(file: call.file, session: call.session))
            let view = RecordView(
                model: model, call: call, setback: setback ?? .fresh(RecordDraft.form(model.text)))
            return Page(
                "Record of observed contact", shape: .wide, status: setback?.status ?? 200, place: "/records",
                caseBar: FamilyBar.bar(model.children, model.file, model.kind), view.body)
        } catch Halt.refused(let refusal) where refusal.rule == .F1 {
            return AttendancePages.nothingToWrite(call, status: setback?.status ?? 200)
        }
    }

    /// Every saving is an act of its own, though the form that is saved again and again stays the same.
    private static func save(_ draft: RecordDraft, _ call: Call) async throws {
        try await call.handle(
            SaveRecordDraft(
                file: call.file, session: call.session, text: draft.text, drawnFrom: draft.drawnFrom),
            as: CommandID("\(call.who.actor):SaveRecordDraft:\(Secrets.token(bytes: 16))"))
    }

    /// What the script sends while somebody writes. Where somebody else wrote meanwhile nothing is kept, and
    /// the page says so; whose words stay is only chosen on the page itself.
    private static func keep(_ call: Call) async throws -> Reply {
        let draft = RecordDraft(call.form)
        guard RecordDraft.undecided(call.form).isEmpty else { return .text("Not chosen yet.\n", status: 409) }
        do {
            try await save(draft, call)
            return .kept(version: RecordDraft.version(draft.text))
        } catch Halt.outOfStep(.writtenMeanwhile) {
            return .text("Somebody else has written here.\n", status: 409)
        }
    }

    private static func write(_ call: Call) async throws -> Reply {
        let draft = RecordDraft(call.form)
        var isSaved = false
        return try await call.attempt {
            let undecided = RecordDraft.undecided(call.form)
            guard undecided.isEmpty else { throw Halt.invalid(undecided) }
            do {
                try await save(draft, call)
            } catch Halt.outOfStep(.writtenMeanwhile) {
                return .show(try await clash(draft, call))
            }
            isSaved = true
            guard call.form["do"] == "finish" else { return .see("\(address(call))?done=saved#hints") }
            let isEmpty = draft.text.values.allSatisfy { $0.allSatisfy(\.isWhitespace) }
            guard !isEmpty || !call.form.all(RecordDraft.clash).isEmpty else {
                let needed = RecordHeading.allCases.filter(\.isNeeded)
                throw Halt.invalid(needed.map { FieldProblem(RecordDraft.field($0), .missing) })
            }
            try await call.handle(FinishRecord(file: call.file, session: call.session))
            return .see("\(address(call))?done=finished")
        } orShow: { setback in
            var setback = setback
            // What was saved is what the page shows from now on.
            if isSaved { setback.form = try await kept(call, setback.form) }
            return try await record(call, setback)
        }
    }

    private static func kept(_ call: Call, _ form: Form) async throws -> Form {
        let text = try await call.ask(RecordPage(file: call.file, session: call.session)).text
        return Form(RecordDraft.form(text).fields, problems: form.problems, act: form.act)
    }

    private static func clash(_ draft: RecordDraft, _ call: Call) async throws -> Page {
        let model = try await call.ask(RecordPage(file: call.file, session: call.session))
        return try await record(
            call, Setback(form: draft.clashing(call, with: model.text), status: 409))
    }

    private static func check(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await call.handle(CheckRecord(file: call.file, session: call.session))
            return .see("\(address(call))?done=checked")
        } orShow: {
            try await record(call, $0)
        }
    }

    private static func giveBack(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let why = call.form["why"] ?? ""
            try await call.handle(ReturnRecord(file: call.file, session: call.session, why: why))
            return .see("\(address(call))?done=returned")
        } orShow: {
            try await record(call, $0)
        }
    }

    private static func add(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let text = call.form["text"] ?? ""
            try await call.handle(AddAddendum(file: call.file, session: call.session, text: text))
            return .see("\(address(call))?done=added#addenda")
        } orShow: {
            try await record(call, $0)
        }
    }
}
