import Domain

/// One record of observed contact: written, checked, or locked.
struct RecordView {
    let model: RecordPageModel
    let call: Call
    let setback: Setback

    private var address: String { "/records/\(model.file)/\(model.session)" }

    var body: HTML {
        """
        \(Parts.back("/records", "Records"))
        \(setback.head(labels))\(said)
        <div class="title-row"><h1><span class="caption">\(Spoken.day(model.day)), \(model.contact.from)–\(model.contact.to)</span>\
        \(t: "Record of observed contact")</h1>\(FamilyBar.printButton)</div>
        \(if: model.mayWrite, writing)\(if: !model.mayWrite, reading)
        """
    }

    private var labels: [String: Phrase] {
        var labels: [String: Phrase] = [
            "why": "What should be changed", "text": "What you want to add",
        ]
        for heading in RecordHeading.allCases {
            labels[RecordDraft.field(heading)] = RecordWords.heading(heading)
            labels[RecordDraft.choice(heading)] = RecordWords.heading(heading)
        }
        return labels
    }

    private var said: HTML {
        switch call.query["done"] {
        case "saved": FamilyBar.done("Saved. Look over the hints, or finish when you are ready.")
        case "finished": FamilyBar.done("Finished. A second person checks it next.")
        case "checked": FamilyBar.done("Checked and locked. Nobody can change it now.")
        case "returned": FamilyBar.done("The record is open again.")
        case "added": FamilyBar.done("Your note has been added, with today’s date.")
        case "sent": FamilyBar.done("It is noted that this version was sent.")
        default: ""
        }
    }

    // MARK: Writing

    private var writing: HTML {
        """
        <div class="with-side"><div>\(returned)
        \(if: isClash, clashNotice)<p>\(t: "Write what you saw and heard, so that somebody who was not there can picture it.")</p>
        <form method="post" action="\(address)" data-autosave="\(address)/draft" \
        data-clash-words="\(t: "Not saved. Somebody else has written here too. Press “Save” to see both")" \
        autocomplete="off" novalidate>
        \(setback.form.actField)<input type="hidden" name="version" value="\(setback.form.value("version"))">\(RecordHeading.allCases.html(area))
        <p class="saved" aria-live="polite">\(saved)</p>
        <div class="buttons"><button class="button" name="do" value="finish">\(t: "Finish and send for checking")</button>\
        <button class="button second" name="do" value="save">\(t: "Save and look over the wording")</button></div>
        </form></div>
        <aside class="side" aria-label="\(t: "About this record")">\(deadline)\(hints)\(facts)</aside></div>
        """
    }

    private func area(_ heading: RecordHeading) -> HTML {
        """
        \(clash(heading))\(setback.form.area(
            RecordDraft.field(heading), RecordWords.heading(heading), hint: RecordWords.hint(heading),
            limit: 20_000, isOptional: !heading.isNeeded, isTall: heading == .events))
        """
    }

    private var isClash: Bool { !setback.form.fields.all(RecordDraft.clash).isEmpty }

    private var clashNotice: HTML {
        """
        <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="clash-title">\
        <h2 id="clash-title">\(t: "Somebody else has written here too, or you in another window")</h2>
        <p>\(t: "Nothing of yours is saved yet, and nothing of theirs is lost. Look at both below, and choose.")</p></div>
        """
    }

    /// Where two wrote under one heading: what is kept, and whose words stay. The writer's own are in the
    /// field below, where both can be brought together.
    private func clash(_ heading: RecordHeading) -> HTML {
        guard setback.form.holds(RecordDraft.clash, heading.rawValue) else { return "" }
        let theirs = model.text[heading] ?? ""
        let isEmpty = theirs.allSatisfy(\.isWhitespace)
        return """
            <input type="hidden" name="\(RecordDraft.clash)" value="\(heading.rawValue)">
            <section class="notice warning"><h2>\(t: RecordWords.heading(heading))</h2>
            <h3>\(t: "What is saved now")</h3>\(FamilyBar.paragraphs(theirs))\
            \(if: isEmpty, "<p class=\"soft\">\(t: "Nothing: it was emptied.")</p>")
            \(setback.form.radios(RecordDraft.choice(heading), "Which words shall stay?", [
                FormChoice("theirs", "Those that are saved now"),
                FormChoice("mine", "Those in the field below", hint: "You can copy theirs into it, to keep both."),
            ]))</section>
            """
    }

    private var saved: HTML {
        guard case .draft(let saved) = model.standing else { return "" }
        return "\(t: "Last saved") \(moment: saved)"
    }

    private var returned: HTML {
        guard case .returned(let why) = model.standing else { return "" }
        return """
            <div class="notice warning"><h2>\(t: "This record came back to you")</h2>\(FamilyBar.paragraphs(why))</div>
            """
    }

    private var deadline: HTML {
        guard let clock = model.clock else { return "" }
        return "<section><h2>\(t: "Deadline")</h2>\(Parts.clocks([clock], now: call.now))</section>"
    }

    private var hints: HTML {
        let found = RecordHeading.allCases.filter { model.hints[$0]?.isEmpty == false }
        let items = found.html { heading in
            (model.hints[heading] ?? []).html { hint in
                """
                <li><a href="#\(Form.id("text.\(heading.rawValue)"))">\(t: RecordWords.heading(heading))</a>: \
                “\(hint.words)” \(t: RecordWords.advice(hint.kind))</li>
                """
            }
        }
        return """
            <section id="hints"><h2>\(t: "Hints on wording")</h2>
            <p class="soft">\(t: "They never stop you. You know what you saw.")</p>
            \(if: !found.isEmpty, "<ul>\(items)</ul>")
            \(if: found.isEmpty, "<p>\(t: "No hints on what has been saved so far.")</p>")</section>
            """
    }

    private var facts: HTML {
        """
        <section><h2>\(t: "Then")</h2><p>\(t: "A second person checks it: not you, and nobody else who wrote in it. Then it is locked.") \
        \(Parts.rule(.F2))</p>
        <p><a href="/desk/cases/\(model.file)/incidents/new?session=\(model.session)">\
        \(t: "Something happened that must be told")</a></p></section>
        """
    }

    // MARK: Reading

    private var reading: HTML {
        """
        <div class="with-side"><div>\(RecordHeading.allCases.html(section))\(addenda)</div>
        <aside class="side" aria-label="\(t: "What to do")">\
        <section><h2>\(t: "Where it stands")</h2><p>\(RecordWords.standing(model.standing))</p>\(people)</section>\
        \(RecordAfterView(model: model, setback: setback).body)</aside></div>
        """
    }

    private func section(_ heading: RecordHeading) -> HTML {
        let text = model.text[heading] ?? ""
        let isEmpty = text.allSatisfy(\.isWhitespace)
        return """
            <section><h2>\(t: RecordWords.heading(heading))</h2>\(FamilyBar.paragraphs(text))\
            \(if: isEmpty, "<p class=\"soft\">\(t: "Nothing to note.")</p>")</section>
            """
    }

    private var people: HTML {
        var rows: HTML = ""
        if let author = model.author { rows += Parts.row("Written by", text: author) }
        if let checker = model.checker { rows += Parts.row("Checked by", text: checker) }
        switch model.standing {
        case .finished(let at): rows += Parts.row("Finished", "\(moment: at)")
        case .locked(let at): rows += Parts.row("Locked", "\(moment: at)")
        case .notBegun, .draft, .returned: break
        }
        return "<dl class=\"summary tight\">\(rows)</dl>"
    }

    private var addenda: HTML {
        guard !model.addenda.isEmpty else { return "" }
        let items = zip(model.addenda, model.addendumAuthors).html { addendum, author in
            """
            <li><p class="when">\(moment: addendum.at)\(if: !author.isEmpty, ", \(author)")</p>\
            <h3>\(t: "Added later")</h3>\(FamilyBar.paragraphs(addendum.text))</li>
            """
        }
        return
            "<section id=\"addenda\"><h2>\(t: "Added later")</h2><ol class=\"timeline\">\(items)</ol></section>"
    }
}
