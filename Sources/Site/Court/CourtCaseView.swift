import Domain

/// One case for a court: the answer, the deadlines, the notes, the papers that are asked for.
struct CourtCaseView {
    let model: CourtCaseModel
    let now: Instant
    let form: Form
    let adding: Form

    private var address: String { "/court/cases/\(model.file)" }

    var paperForm: PaperForm {
        PaperForm(
            adding, action: "\(address)/papers", asksPrivate: model.asksPrivate, kinds: model.papersAwaited)
    }

    var body: HTML {
        """
        <h1><span class="caption">\(t: "Reference \(model.file)")</span>\(model.caseNumber ?? Phrase("A case").text)</h1>
        <p>\(ReferAfterwards.tag(model.progress))</p>
        <div class="with-side"><div>\(answer)\(notes)\(papers)</div>
        <aside class="side" aria-label="\(t: "About the case")">\(clocks)\(glance)</aside></div>
        """
    }

    /// D1.
    private var answer: HTML {
        let words: HTML =
            model.answer.map(CourtWords.whole)
            ?? "<p>\(t: "The centre has not answered yet. It is independent, and decides itself.") \(Parts.rule(.B5))</p>"
        return
            "<section class=\"card\"><h2>\(t: "The centre’s answer") \(Parts.rule(.D1))</h2>\(words)</section>"
    }

    /// F5.
    private var notes: HTML {
        let items = model.notes.html { note in
            """
            <li><span class="name"><a href="\(address)/notes/\(note.session)/\(note.number)">\(Spoken.day(note.day))</a>\
            \(if: note.addenda > 0, "<br><span class=\"soft small\">\(t: "with \(Spoken.count(note.addenda, "note", "notes")) added later")</span>")</span>\
            <span class="soft small">\(t: "sent") \(shortDay: note.sent.day)</span></li>
            """
        }
        let isSupported = model.kind?.isSupervised == false
        let none: HTML =
            isSupported
            ? "<p>\(t: "A supported centre writes no notes and gives no report.") \(Parts.rule(.F1))</p>"
            : "<p>\(t: "None has been sent to you. The centre gives its notes where an order directs it.")</p>"
        return """
            <section class="card" id="notes"><h2>\(t: "Notes sent to you") \(Parts.rule(.F5))</h2>\
            \(if: !model.notes.isEmpty, "<ul class=\"files\">\(items)</ul>")\(if: model.notes.isEmpty, none)</section>
            """
    }

    /// C5.
    private var papers: HTML {
        guard !model.papersAwaited.isEmpty else { return "" }
        let list = model.papersAwaited.html { "<li>\(PaperWords.name($0))</li>" }
        return """
            <section class="card" id="papers"><h2>\(t: "Papers that the centre asks you for") \(Parts.rule(.C5))</h2>
            <p>\(t: "They keep the child safe. By the order the centre has copies without a fee and without a further order.")</p>
            <ul>\(list)</ul>\(paperForm.html)
            <details><summary>\(t: "We cannot send them")</summary>\
            <form method="post" action="\(address)/cannot-send" novalidate>\(form.actField)\
            \(form.area("words", "Why not, and who has them?", limit: 2000))\
            <button class="button second">\(t: "Tell the centre")</button></form></details></section>
            """
    }

    private var clocks: HTML {
        guard !model.clocks.isEmpty else { return "" }
        return "<section><h2>\(t: "Deadlines")</h2>\(Parts.clocks(model.clocks, now: now))</section>"
    }

    private var glance: HTML {
        var rows = Rows()
        rows.add("Centre", model.centreName)
        rows.add("Telephone", model.centreTelephone)
        rows.add("Kind of contact", model.kind.map(Parts.kind))
        rows.add("Court", model.court)
        rows.add("Order", model.orderDate)
        rows.add("Received by the centre", model.received?.day)
        return "<section><h2>\(t: "At a glance")</h2>\(rows.list)</section>"
    }
}
