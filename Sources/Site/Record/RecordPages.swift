import Domain
import Journal

/// Records of observed contact: what is to be written, writing, checking, and what comes after.
enum RecordPages {
    static let routes: [Route] = [
        .get("/records", .staff) { call in .show(try await toDo(call)) },
        .get("/records/{case}/{session}", .staff) { call in .show(try await record(call, nil)) },
        .post("/records/{case}/{session}", .staff) { call in try await write(call) },
        .post("/records/{case}/{session}/draft", .staff) { call in
            try await save(call)
            return .done
        },
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
            let view = RecordView(model: model, call: call, setback: setback ?? .fresh(form(of: model)))
            return Page(
                "Record of observed contact", shape: .wide, status: setback?.status ?? 200, place: "/records",
                caseBar: FamilyBar.bar(model.children, model.file, model.kind), view.body)
        } catch Halt.refused(let refusal) where refusal.rule == .F1 {
            return AttendancePages.nothingToWrite(call, status: setback?.status ?? 200)
        }
    }

    private static func form(of model: RecordPageModel) -> Form {
        var fields = Fields()
        for (heading, text) in model.text { fields.set("text.\(heading.rawValue)", text) }
        return Form(fields)
    }

    /// The headings that the form brought; an emptied one too, which is why the fields are read by hand.
    private static func text(_ call: Call) -> [RecordHeading: String] {
        var text: [RecordHeading: String] = [:]
        for heading in RecordHeading.allCases {
            // Browsers send line ends as two characters; kept as one, so that saving again changes nothing.
            text[heading] = call.form["text.\(heading.rawValue)"]?.split(
                separator: "\r\n", omittingEmptySubsequences: false
            ).joined(separator: "\n")
        }
        return text
    }

    /// Every saving is an act of its own, though the form that is saved again and again stays the same.
    private static func save(_ call: Call) async throws {
        try await call.handle(
            SaveRecordDraft(file: call.file, session: call.session, text: text(call)),
            as: CommandID("\(call.who.actor):SaveRecordDraft:\(Secrets.token(bytes: 16))"))
    }

    private static func write(_ call: Call) async throws -> Reply {
        try await call.attempt {
            try await save(call)
            guard call.form["do"] == "finish" else { return .see("\(address(call))?done=saved#hints") }
            let isEmpty = text(call).values.allSatisfy { $0.allSatisfy(\.isWhitespace) }
            guard !isEmpty else {
                let needed = RecordHeading.allCases.filter(\.isNeeded)
                throw Halt.invalid(needed.map { FieldProblem("text.\($0.rawValue)", .missing) })
            }
            try await call.handle(FinishRecord(file: call.file, session: call.session))
            return .see("\(address(call))?done=finished")
        } orShow: {
            try await record(call, $0)
        }
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
