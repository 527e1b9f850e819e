import Domain

/// The notes of one session as the court, or a practitioner, has them (F5).
enum CourtNotesView {
    /// - Parameter place: the page of the case that they came from.
    static func body(_ model: SentNotesModel, from place: String) -> HTML {
        """
        \(Parts.back("\(place)#notes", "The case"))
        <div class="title-row"><h1><span class="caption">\(Spoken.day(model.day)), \(model.contact.from)–\(model.contact.to)</span>\
        \(t: "Notes of contact")</h1>\(FamilyBar.printButton)</div>
        <p>\(t: "This is what was sent to you, as it was sent.") \(Parts.rule(.F5))</p>
        \(text(model))
        """
    }

    /// All of what was sent.
    static func text(_ model: SentNotesModel) -> HTML {
        """
        \(facts(model))
        \(RecordHeading.allCases.html { section($0, model.frozen) })\(addenda(model))
        """
    }

    private static func facts(_ model: SentNotesModel) -> HTML {
        var rows = Rows()
        rows.add("Centre", model.centreName)
        rows.add("Kind of contact", KindWords.name(model.kind))
        rows.add("Written by", model.author)
        rows.add("Checked by", model.checker)
        rows.add("Sent", "\(moment: model.delivery.at)" as HTML)
        rows.add("To", model.delivery.recipient)
        rows.add("What lets you have it", RecordWords.authority(model.delivery.authority))
        rows.add("Which", model.delivery.authorityDetails)
        rows.add("Paid for by", model.delivery.pays)
        return rows.list
    }

    private static func section(_ heading: RecordHeading, _ frozen: FrozenRecord) -> HTML {
        guard let text = frozen.text[heading], !text.trimmed.isEmpty else { return "" }
        return "<h2>\(t: RecordWords.heading(heading))</h2>\(FamilyBar.paragraphs(text))"
    }

    private static func addenda(_ model: SentNotesModel) -> HTML {
        guard !model.frozen.addenda.isEmpty else { return "" }
        let items = model.frozen.addenda.html {
            "<li><p class=\"when\">\(moment: $0.at)</p>\(FamilyBar.paragraphs($0.text))</li>"
        }
        return "<h2>\(t: "Added later")</h2><ul class=\"timeline\">\(items)</ul>"
    }
}
