import Domain

/// Sending the answers that are ready for whoever asks a supported centre for more than it keeps (F1, F6).
enum ReadyLetterPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/ready-letter", .coordinator) { call in
            .show(try await page(call, .fresh(chosen(call))))
        },
        .post("/desk/cases/{case}/ready-letter", .coordinator) { call in try await send(call) },
    ]

    /// The way there, from the page of the letter itself.
    static func link(_ file: CaseID, _ letter: ReadyLetter) -> HTML {
        """
        <p><a class="button second small" href="\(CaseFrame.address(file, "/ready-letter"))?letter=\(letter.rawValue)">\
        \(t: "Send it to somebody of the case")</a></p>
        """
    }

    private struct Wanted: Decodable {
        var letter: ReadyLetter
        var to: RecordRecipient
        var adult: AdultID?
    }

    private static func chosen(_ call: Call) -> Form {
        var fields = Fields()
        if let letter = call.query["letter"] { fields.set("letter", letter) }
        return Form(fields)
    }

    private static func send(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let wanted = try call.read(Wanted.self)
            try await call.handle(
                SendReadyLetter(
                    file: call.file, letter: wanted.letter, to: wanted.to,
                    adult: wanted.to == .adult ? wanted.adult : nil))
            return .see("\(CaseFrame.address(call.file, "/ready-letter"))?done=sent")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static let labels: [String: Phrase] = [
        "letter": "Which letter", "to": "Who it goes to", "adult": "Which adult",
    ]

    private static func name(_ letter: ReadyLetter) -> Phrase {
        switch letter {
        case .datesAndTimes: LetterLibrary.name(.datesAndTimes)
        case .noReport: LetterLibrary.name(.noReport)
        case .noEvidence: LetterLibrary.name(.noEvidence)
        }
    }

    private static func page(_ call: Call, _ setback: Setback) async throws -> Page {
        let model = try await call.ask(ReadyLettersPage(file: call.file))
        let letters = ReadyLetter.allCases.filter { $0 == .datesAndTimes || !model.isSupervised }
        let form = setback.form
        let adults = form.radios(
            "adult", "Which adult?", model.adults.map { FormChoice($0.id.rawValue, "\($0.name)") })
        let readers = model.readers.map { reader in
            FormChoice(
                reader.rawValue, RecordWords.recipient(reader), reveals: reader == .adult ? adults : nil)
        }
        let sent = model.sent.reversed().html { one in
            """
            <li><p class="when">\(moment: one.at)</p><p>\(t: name(one.letter)), \(t: RecordWords.recipient(one.to))\
            \(one.adult.flatMap { adult in model.adults.first { $0.id == adult }?.name }.map { ": \($0)" as HTML })</p></li>
            """ as HTML
        }
        return Page(
            "Send a ready letter", status: setback.status, place: "/desk",
            """
            \(Parts.back(CaseFrame.address(model.file, "/records"), "Records"))\(setback.head(labels))\
            \(if: call.isDone("sent"), FamilyBar.done("It is on its way. Under “Letters” you see how it goes."))
            <h1>\(t: "Send a ready letter")</h1>
            <p>\(t: "It says nothing beyond dates and times, whoever it goes to.") \(Parts.rule(.F1)) \(Parts.rule(.F6))</p>
            <form method="post" action="\(CaseFrame.address(model.file, "/ready-letter"))" novalidate>\(form.actField)
            \(form.radios("letter", "Which letter?", letters.map { FormChoice($0.rawValue, name($0)) }))
            \(form.radios("to", "Who does it go to?", readers))
            <button class="button">\(t: "Send it")</button></form>
            \(if: !model.sent.isEmpty, "<h2>\(t: "Sent before")</h2><ul class=\"timeline\">\(sent)</ul>")
            """)
    }
}
