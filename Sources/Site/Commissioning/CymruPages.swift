import Domain

/// The desk of Cafcass Cymru's commissioned services team: what it pays for, whom it tells, what it is owed
/// (C7, C9, D2, E3, E4, F3, F4, F7, G2).
enum CymruPages {
    static let routes: [Route] = [
        .get("/cymru", .cymru) { call in .show(try await desk(call)) },
        .get("/cymru/cases/{case}", .cymru) { call in .show(try await one(call, .fresh())) },
        .get("/cymru/cases/{case}/record", .cymru) { call in .show(try await record(call)) },
        .post("/cymru/cases/{case}/sent", .cymru) { call in try await sent(call) },
        .get("/cymru/cases/{case}/tell/{adult}", .cymru) { call in .show(try await telling(call, .fresh())) },
        .post("/cymru/cases/{case}/tell/{adult}", .cymru) { call in try await tell(call) },
    ]

    static let labels: [String: Phrase] = [
        "to": "The secure address", "sent": "The day it was sent", "sentTime": "The time it was sent",
        "words": "What you add",
    ]

    private static func desk(_ call: Call) async throws -> Page {
        let model = try await call.ask(CymruDesk())
        return Page(
            "Cafcass Cymru", shape: .wide, place: "/cymru",
            CymruDeskView(model: model, now: call.now, pager: call.pager).body)
    }

    private static func one(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(CymruCase(file: call.file))
        let view = CymruCaseView(model: model, now: call.now, form: setback.form)
        return Page(
            "Case \(model.file)", shape: .wide, status: setback.status, place: "/cymru",
            """
            \(Parts.back("/cymru", "Cafcass Cymru"))\(setback.head(labels))\(said(call))\(view.body)
            """)
    }

    /// F3.
    private static func record(_ call: Call) async throws -> Page {
        let model = try await call.ask(FinalRecord(file: call.file))
        return Page("Final record of observed contact", place: "/cymru", FinalRecordView.body(model))
    }

    private static func said(_ call: Call) -> HTML {
        switch call.query["done"] {
        case "sent": FamilyBar.done("Noted, with the time.")
        case "told": FamilyBar.done("A letter is on its way to that person alone.")
        default: ""
        }
    }

    private struct Sent: Codable {
        var to: String
        var sent: Day
        var sentTime: TimeOfDay
    }

    private static func sent(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let note = try call.read(Sent.self)
            try await call.handle(
                SendReferralToCentre(file: call.file, to: note.to, sent: Instant(note.sent, note.sentTime)))
            return .see("/cymru/cases/\(call.file)?done=sent")
        } orShow: {
            try await one(call, $0)
        }
    }

    // MARK: Telling one person (C9)

    private static func telling(_ call: Call, _ setback: Setback, letter: HTML = "") async throws -> Page {
        let model = try await call.ask(CymruCase(file: call.file))
        guard let user = model.users.first(where: { $0.adult.rawValue == call.name("adult") }) else {
            throw Halt.denied
        }
        let place = "/cymru/cases/\(model.file)"
        return Page(
            "Tell one person", status: setback.status, place: "/cymru",
            """
            \(Parts.back(place, "The case"))\(setback.head(labels))
            <h1><span class="caption">\(t: "Reference \(model.file)")</span>\(t: "Tell \(user.name)")</h1>
            <p>\(t: "The letter goes to this person alone. It says that the referral was made, and how to reach the centre.") \(Parts.rule(.C9))</p>
            <form method="post" action="\(place)/tell/\(user.adult)" novalidate>\(setback.form.actField)\
            \(setback.form.area("words", "What do you add for them?", hint: "Say nothing of anybody else in the family.", limit: 2000, isOptional: true))\
            \(if: letter.bytes.isEmpty, "<button class=\"button\">\(t: "Write the letter")</button>")\
            \(if: !letter.bytes.isEmpty, """
                <h2>\(t: "What they will read")</h2>\(letter)\
                <div class="buttons"><button class="button" name="confirmed" value="yes">\(t: "Send this letter")</button>\
                <button class="button second">\(t: "Write it anew")</button></div>
                """)</form>
            """)
    }

    /// The letter is read before it goes.
    private static func tell(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let words = (call.form["words"] ?? "").trimmed
            let command = TellServiceUser(
                file: call.file, adult: AdultID(call.name("adult")), words: words.isEmpty ? nil : words)
            guard call.form["confirmed"] != nil else {
                let letter = FinalAnswer.letters(try await call.ask(Rehearsal(command)), call)
                return .show(try await telling(call, Setback(form: call.form([])), letter: letter))
            }
            try await call.handle(command)
            return .see("/cymru/cases/\(call.file)?done=told")
        } orShow: {
            try await telling(call, $0)
        }
    }
}
