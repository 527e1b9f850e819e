import Domain
import Journal
import Outside

/// The records of one case sent together, as one PDF with an index (F5): each is noted as sent, and the
/// version that went is kept, as when it goes by itself.
enum BundlePages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/bundle", .coordinator) { call in .show(try await page(call, .fresh())) },
        .post("/desk/cases/{case}/bundle", .coordinator) { call in try await send(call) },
    ]

    static func address(_ file: CaseID) -> String { "/desk/cases/\(file)/bundle" }

    /// The records that may go, oldest first.
    private static func locked(_ call: Call) async throws -> (RecordsOfCaseModel, [RecordPageModel]) {
        let all = try await call.ask(RecordsOfCase(file: call.file))
        var records: [RecordPageModel] = []
        for row in all.sessions where row.isLocked && row.mayRead {
            records.append(try await call.ask(RecordPage(file: call.file, session: row.session)))
        }
        return (all, records.filter(\.maySend))
    }

    private static func send(_ call: Call) async throws -> Reply {
        return try await call.attempt {
            let (all, records) = try await locked(call)
            let chosen = Set(call.form.all("sessions"))
            let going = records.filter { chosen.contains($0.session.rawValue) }
            guard !going.isEmpty else { throw Halt.invalid([FieldProblem("sessions", .empty)]) }
            let wanted = try call.read(SendRecordPages.Wanted.self)
            // Where nothing can be made of them, none of them is noted as sent.
            if case let none as NoPress = call.office.press {
                return .show(PaperPages.failure(.off(none.why)))
            }
            let act = call.form["act"] ?? Secrets.token(bytes: 16)
            for record in going {
                // Each is an act of its own; a form that is sent twice sends none of them twice.
                try await call.handle(
                    SendRecordPages.command(wanted, record),
                    as: CommandID("\(call.who.actor):SendRecord:\(act):\(record.session)"))
            }
            let name = SendRecordPages.command(wanted, going[0]).recipient
            let paper = BundlePaper(
                children: all.children, recipient: name, wanted: wanted, day: call.now.day, records: going)
            return await PaperPages.begin(
                paper.sheet, .pdf, named: "contact-notes", owner: call.who.person, for: call)
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let (all, records) = try await locked(call)
        guard let first = records.first else { throw Halt.outOfStep(.notChecked) }
        let choices = records.map {
            FormChoice($0.session.rawValue, "\(Spoken.day($0.day)), \($0.contact.from)–\($0.contact.to)")
        }
        var form = setback.form
        if form.fields.isEmpty {
            for record in records { form.fields.add("sessions", record.session.rawValue) }
        }
        let labels = SendRecordPages.labels.merging(["sessions": "Which records"]) { $1 }
        return Page(
            "Send records as one bundle", status: setback.status, place: "/records",
            caseBar: FamilyBar.bar(all.children, all.file, all.kind),
            """
            \(Parts.back("/desk/cases/\(all.file)/records", "Records"))\(setback.head(labels))
            <h1>\(t: "Send records as one bundle")</h1>
            <p>\(t: "One PDF with an index and page numbers. Each record goes only where an order directs it or it was agreed, and the version sent is kept as it was.") \
            \(Parts.rule(.F5))</p>
            <form method="post" action="\(call.path)" novalidate>\(form.actField)
            \(form.checkboxes("sessions", "Which records?", choices))\(SendRecordPages.fields(form, first))
            <button class="button">\(t: "Note that they are sent, and make the bundle")</button></form>
            """)
    }
}
