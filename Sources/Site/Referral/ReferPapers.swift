import Domain
import Foundation
import Journal

/// The papers (C3): which there are, which are here, which are missing; and adding them.
enum ReferPapers {
    private static let form = ReferForm(
        page: .papers, path: "/refer/{case}/papers", key: { _, _ in ReferralPage.papers.rawValue },
        open: { _, model in FormWriter.fields(of: Asked(answers: model.answers)) },
        draw: { form, _, call, model in page(form, model, call) },
        save: { call, model in try await save(call, model) })

    static let routes: [Route] =
        form.routes + [
            .post("/refer/{case}/papers/add", .referrer, limitBytes: PaperForm.limitBytes) { call in
                try await add(call)
            },
            .post("/refer/{case}/papers/{document}/private", .referrer) { call in try await tell(call) },
            .get("/refer/{case}/papers/{document}/remove", .referrer) { call in
                let document = try await documentToTakeOut(call)
                return .show(ReferRemoving.page(document.fileName, back: "/refer/\(call.file)/papers", call))
            },
            .post("/refer/{case}/papers/{document}/remove", .referrer) { call in
                try await call.handle(
                    RemoveDocument(file: call.file, document: DocumentID(call.name("document"))),
                    as: Call.newAct)
                return .see("/refer/\(call.file)/papers")
            },
        ]

    private struct Asked: Encodable {
        var answers: ReferralAnswers
    }

    private static let at = "answers.papers"
    private static let labels: [String: Phrase] = [
        "\(at).hasSection7Report": "Section 7 report", "\(at).hasOtherConcerns": "Other records",
        "\(at).missing": "The safeguarding letter",
    ]

    /// - Throws: `Halt.denied` where the document is not there, or not this person's to take out.
    private static func documentToTakeOut(_ call: Call) async throws -> AttachedDocument {
        let id = DocumentID(call.name("document"))
        _ = try await call.ask(Rehearsal(RemoveDocument(file: call.file, document: id)))
        return try await call.ask(DocumentToRead(file: call.file, document: id))
    }

    private static func save(_ call: Call, _ model: ReferralDraftModel) async throws -> Reply {
        do {
            let hasLetter = model.documents.contains { $0.kind == .safeguardingLetter }
            var answers = ReferralAnswers()
            answers.papers = try ReferReading.section(
                PapersAnswers.self, at: at, call.form,
                needed: ["\(at).hasSection7Report", "\(at).hasOtherConcerns"]
                    + (hasLetter ? [] : ["\(at).missing"]))
            try await call.keep(answers)
            return try await call.onward(after: .papers)
        } catch Halt.invalid(let problems) {
            throw Halt.invalid(
                problems.map { problem in
                    FieldProblem(documentField(problem.field, model) ?? problem.field, problem.problem)
                })
        }
    }

    /// The command counts the documents; the page knows them by their ids.
    private static func documentField(_ field: String, _ model: ReferralDraftModel) -> String? {
        let parts = field.split(separator: ".")
        guard parts.first == "documents", parts.count == 3, let place = Int(parts[1]),
            model.documents.indices.contains(place)
        else { return nil }
        return "shows.\(model.documents[place].id)"
    }

    private static func page(_ form: Form, _ model: ReferralDraftModel, _ call: Call) -> Page {
        var form = form
        for document in model.documents {
            form.words["shows.\(document.id)"] =
                "Say whether \(document.fileName) shows anything that is kept private"
        }
        form.words["\(at).missing"] = "Say why the safeguarding letter is not here yet, and who will send it"
        let hasLetter = model.documents.contains { $0.kind == .safeguardingLetter }
        var sheet = ReferSheet(page: .papers, form: form, labels: labels)
        sheet.after = """
            <h2>\(t: "Papers so far")</h2>\(PaperList.list(model, call))
            <h2>\(t: "Add a paper")</h2>\(PaperList.adding(Form(), model, call))
            """
        return sheet.page(
            call,
            """
            <p>\(t: "The centre needs the safeguarding letter in every case, and the order where there is one.") \
            \(Parts.rule(.C3))</p>
            \(form.yesNo("\(at).hasSection7Report", "Is there a section 7 report?"))
            \(form.yesNo("\(at).hasOtherConcerns", "Are there other records of concern?",
                hint: "From the police, a school or social care, for example."))
            \(if: !hasLetter, form.area("\(at).missing", "If you do not have the safeguarding letter: why, and who will send it?",
                hint: "If you have it, add it below first."))
            """)
    }

    private static func add(_ call: Call) async throws -> Reply {
        let model = try await call.draft()
        let back = model.progress == .beingWritten ? "/refer/\(call.file)/papers" : "/refer/\(call.file)"
        do {
            try await DocumentKeeping.attach(call, hasPrivateDetails: model.answers.hasPrivateContactDetail)
            return .see("\(back)?done=paper#papers")
        } catch Halt.invalid(let problems) {
            let adding = PaperForm(
                call.form(problems), action: call.path, asksPrivate: model.answers.hasPrivateContactDetail)
            return .show(
                Page(
                    "Add a paper", shape: .family, status: 422, place: "/refer",
                    """
                    \(Parts.back(back))\(adding.summary)
                    <h1>\(t: "Add a paper")</h1>\(adding.html)
                    """))
        }
    }

    /// Says of a document that came before anything was to be kept private whether it shows that. What is
    /// attached is never changed: the same content is attached again, with the answer.
    private static func tell(_ call: Call) async throws -> Reply {
        var document = try await documentToTakeOut(call)
        guard let shows = call.form["shows"].flatMap({ ["yes": true, "no": false][$0] }),
            let content = try await call.office.store.blob(document.id.rawValue)
        else { return .see("/refer/\(call.file)/papers") }
        let old = document.id
        document.id = DocumentID(Secrets.token(bytes: 16))
        document.showsPrivateDetails = shows
        try await call.office.store.put(
            blob: document.id.rawValue, owner: "family/\(call.file.family)", content: content)
        try await call.handle(AttachDocument(file: call.file, document: document), as: Call.newAct)
        try await call.handle(RemoveDocument(file: call.file, document: old), as: Call.newAct)
        return .see("/refer/\(call.file)/papers#papers")
    }
}
