import Domain

/// The sessions of one case with the record of each.
enum RecordsOfCaseView {
    static func body(_ model: RecordsOfCaseModel, _ form: Form, _ call: Call) -> HTML {
        """
        \(if: model.kind?.isSupervised == false, supported)
        \(if: !model.sessions.isEmpty, table(model, call))
        \(if: model.sessions.isEmpty, "<div class=\"empty\"><h2>\(t: "No session yet")</h2><p>\(t: "Sessions appear here on their day.")</p></div>")
        \(if: model.maySend && model.sessions.contains { $0.isLocked }, bundle(model))
        \(if: model.maySend, letters(model, form))
        """
    }

    private static func bundle(_ model: RecordsOfCaseModel) -> HTML {
        """
        <p><a class="button second" href="\(BundlePages.address(model.file))">\
        \(t: "Send several as one bundle")</a></p>
        """
    }

    private static var supported: HTML {
        """
        <div class="notice"><h2>\(t: "Dates and times only")</h2>
        <p>\(t: "This contact is supported. No record of what was seen or said exists, and none can be written.") \
        \(Parts.rule(.F1))</p></div>
        """
    }

    private static func table(_ model: RecordsOfCaseModel, _ call: Call) -> HTML {
        """
        <div class="desk"><table class="stack"><caption class="unseen">\(t: "Sessions, the oldest first")</caption>
        <thead><tr><th scope="col">\(t: "Session")</th><th scope="col">\(t: "Contact")</th>\
        <th scope="col">\(t: "Record")</th><th scope="col">\(t: "Deadline")</th></tr></thead>
        <tbody>\(model.sessions.html { row($0, model.file, call) })</tbody></table></div>
        """
    }

    private static func row(_ row: RecordsOfCaseModel.Row, _ file: CaseID, _ call: Call) -> HTML {
        let mayOpen = row.isObserved && row.mayRead
        let day: HTML = "\(day: row.day)"
        return """
            <tr><th scope="row">\(if: mayOpen, "<a href=\"/records/\(file)/\(row.session)\">\(day)</a>")\
            \(if: !mayOpen, day)</th>\
            <td data-label="\(t: "Contact")">\(row.contact.from)–\(row.contact.to)</td>\
            <td data-label="\(t: "Record")">\(if: row.isObserved, RecordWords.standing(row.standing))\
            \(if: !row.isObserved, "<span class=\"soft\">\(t: "Dates and times only")</span>")</td>\
            <td data-label="\(t: "Deadline")">\(row.clock.map { Parts.clocks([$0], now: call.now) })</td></tr>
            """
    }

    private static func letters(_ model: RecordsOfCaseModel, _ form: Form) -> HTML {
        """
        <h2>\(t: "When somebody asks for a report, or for staff to give evidence")</h2>
        \(asked(model))
        <p><a href="/desk/cases/\(model.file)/attendance">\(t: "The letter of dates and times")</a></p>
        \(if: model.kind?.isSupervised == false, "<p><a href=\"/desk/cases/\(model.file)/no-witness\">\(t: "The letter on giving evidence")</a></p>")
        <form method="post" action="/desk/cases/\(model.file)/records" novalidate>\(form.actField)
        \(form.radios("what", "What do they ask for?", [
            FormChoice("report", "A report, or the dates of visits"),
            FormChoice("witness", "Somebody who works here to give evidence"),
        ]))
        \(form.text("by", "Who asks?", hint: "A court, a solicitor, a parent."))
        <button class="button second">\(t: "Note the request")</button></form>
        """
    }

    /// Those who asked so far, and what they were answered.
    private static func asked(_ model: RecordsOfCaseModel) -> HTML {
        let all =
            model.reportRequests.map { ($0, "A report" as Phrase, RuleID.F1) }
            + model.witnessRequests.map { ($0, "Evidence" as Phrase, RuleID.F6) }
        guard !all.isEmpty else { return "" }
        let items = all.sorted { $0.0.at < $1.0.at }.html { request, what, rule in
            let answer: Phrase = request.isRefused ? "answered with the letter" : "taken down"
            return """
                <li>\(day: request.at.day): \(t: what), \(request.by), \(t: answer)\
                \(if: request.isRefused, " \(Parts.rule(rule))")</li>
                """
        }
        return "<ul>\(items)</ul>"
    }
}

extension RecordsOfCaseModel.Row {
    /// Checked, and unchanging since.
    var isLocked: Bool { if case .locked = standing { true } else { false } }
}
