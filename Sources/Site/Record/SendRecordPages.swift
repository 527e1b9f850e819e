import Domain

/// Sending a locked record to somebody who may have it (F5).
enum SendRecordPages {
    static let routes: [Route] = [
        .get("/records/{case}/{session}/send", .coordinator) { call in
            .show(try await page(call, .fresh()))
        },
        .post("/records/{case}/{session}/send", .coordinator) { call in try await send(call) },
    ]

    /// Who is to have it, and what lets them.
    struct Wanted: Codable {
        var to: RecordRecipient
        var adult: AdultID?
        var practitioner: PersonID?
        var recipient: String?
        var authority: RecordAuthority?
        var authorityDetails: String?
        var pays: String
    }

    private static func send(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let model = try await call.ask(RecordPage(file: call.file, session: call.session))
            try await call.handle(command(try call.read(Wanted.self), model))
            return .see("\(RecordPages.address(call))?done=sent")
        } orShow: {
            try await page(call, $0)
        }
    }

    /// What sends that record so.
    static func command(_ wanted: Wanted, _ model: RecordPageModel) -> SendRecord {
        let adult = wanted.to == .adult ? wanted.adult : nil
        let practitioner = wanted.to == .practitioner ? wanted.practitioner : nil
        let name =
            model.adults.first { $0.adult == adult }?.name
            ?? model.practitioners.first { $0.person == practitioner }?.name
        return SendRecord(
            file: model.file, session: model.session, to: wanted.to, adult: adult,
            recipient: name ?? wanted.recipient ?? "", authority: wanted.authority,
            authorityDetails: wanted.authorityDetails, pays: wanted.pays, practitioner: practitioner)
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(RecordPage(file: call.file, session: call.session))
        guard model.maySend else { throw Halt.outOfStep(.notChecked) }
        return Page(
            "Send this record", status: setback.status, place: "/records",
            caseBar: FamilyBar.bar(model.children, model.file, model.kind),
            """
            \(Parts.back(RecordPages.address(call), "The record"))\(setback.head(labels))
            \(Parts.title("Send this record", caption: "\(Spoken.day(model.day))"))
            <p>\(t: "A record goes only where an order directs it or it was agreed. The version sent is kept as it was.") \
            \(Parts.rule(.F5))</p>
            <form method="post" action="\(call.path)" novalidate>\(setback.form.actField)\(fields(setback.form, model))
            <button class="button">\(t: "Note that it is sent")</button></form>
            """)
    }

    static let labels: [String: Phrase] = [
        "to": "Who it goes to", "adult": "Which adult", "practitioner": "Which practitioner",
        "recipient": "Name",
        "authority": "What lets them have it",
        "authorityDetails": "Details", "pays": "Who pays",
    ]

    static func fields(_ form: Form, _ model: RecordPageModel) -> HTML {
        let adults = form.radios(
            "adult", "Which adult?",
            model.adults.map {
                FormChoice($0.adult.rawValue, "\($0.name), \(RecordWords.role($0.role))")
            })
        let practitioners = form.radios(
            "practitioner", "Which practitioner?",
            model.practitioners.map {
                FormChoice($0.person.rawValue, "\($0.name), \(PracticeWords.short($0.office).text)")
            })
        let offered = RecordRecipient.allCases.filter {
            $0 != .practitioner || !model.practitioners.isEmpty
        }
        let choices = offered.map { recipient in
            FormChoice(
                recipient.rawValue, RecordWords.recipient(recipient),
                reveals: recipient == .adult ? adults : recipient == .practitioner ? practitioners : nil)
        }
        return """
            \(form.radios("to", "Who does it go to?", choices))
            \(form.text("recipient", "Name of the person, firm or court", hint: "Not needed for an adult of the family, or a practitioner.", isOptional: true))
            \(form.radios("authority", "What lets them have it?", RecordAuthority.allCases.map {
                FormChoice($0.rawValue, RecordWords.authority($0))
            }))
            \(form.text("authorityDetails", "Which order, or who agreed and when", isOptional: true))
            \(form.text("pays", "Who pays for it?", hint: "“Nobody” is an answer."))
            """
    }
}
