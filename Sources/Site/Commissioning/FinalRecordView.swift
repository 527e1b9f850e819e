import Domain

/// The final record of observed contact, session by session, as the centre sent it (F3).
enum FinalRecordView {
    static func body(_ model: FinalRecordModel) -> HTML {
        """
        \(Parts.back("/cymru/cases/\(model.file)#returns", "The case"))
        <div class="title-row"><h1><span class="caption">\(t: "Reference \(model.file)")</span>\(t: "Final record of observed contact")</h1>\
        \(FamilyBar.printButton)</div>
        <p>\(t: "\(model.centreName) sent it to you. This is how it was then.") \(moment: model.sent) \(Parts.rule(.F3))</p>
        \(model.sessions.html(session))
        """
    }

    private static func session(_ session: FinalRecordModel.Session) -> HTML {
        """
        <section class="card"><h2>\(Spoken.day(session.day)), \(session.contact.from)–\(session.contact.to)</h2>
        \(RecordHeading.allCases.html { part($0, session.record) })\(addenda(session.record))</section>
        """
    }

    private static func part(_ heading: RecordHeading, _ record: FrozenRecord) -> HTML {
        guard let text = record.text[heading], !text.trimmed.isEmpty else { return "" }
        return "<h3>\(t: RecordWords.heading(heading))</h3>\(FamilyBar.paragraphs(text))"
    }

    private static func addenda(_ record: FrozenRecord) -> HTML {
        guard !record.addenda.isEmpty else { return "" }
        let items = record.addenda.html {
            "<li><p class=\"when\">\(moment: $0.at)</p>\(FamilyBar.paragraphs($0.text))</li>"
        }
        return "<h3>\(t: "Added later")</h3><ul class=\"timeline\">\(items)</ul>"
    }
}
