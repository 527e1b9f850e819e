import Domain

/// One referral for the local authority that made it: the answer, the papers, the two people, the reviews.
struct LocalAuthorityCaseView {
    let model: LocalAuthorityCaseModel
    let now: Instant
    let adding: Form

    private var address: String { "/local-authority/cases/\(model.file)" }

    var paperForm: PaperForm {
        PaperForm(
            adding, action: "\(address)/papers", asksPrivate: model.asksPrivate, kinds: model.papersMissing)
    }

    var body: HTML {
        """
        <h1><span class="caption">\(t: "Reference \(model.file)")</span>\(model.ownNumber ?? Phrase("A referral").text)</h1>
        <p>\(ReferAfterwards.tag(model.progress))</p>
        <div class="with-side"><div>\(answer)\(papers)\(people)\(reviews)</div>
        <aside class="side" aria-label="\(t: "About the referral")">\(clocks)\(glance)</aside></div>
        """
    }

    private var answer: HTML {
        let words: HTML =
            model.answer.map(CourtWords.whole)
            ?? "<p>\(t: "The centre has not answered yet. It is independent, and decides itself.") \(Parts.rule(.B5))</p>"
        return
            "<section class=\"card\"><h2>\(t: "The centre’s answer") \(Parts.rule(.D1))</h2>\(words)</section>"
    }

    /// C3.
    private var papers: HTML {
        guard model.needsPapers else { return "" }
        return """
            <section class="card" id="papers"><h2>\(t: "Papers that the centre still needs") \(Parts.rule(.C3))</h2>
            <ul>\(model.papersMissing.html { "<li>\(PaperWords.name($0))</li>" })</ul>\(paperForm.html)</section>
            """
    }

    /// C2.
    private var people: HTML {
        var rows = Rows()
        rows.add("Social worker", model.socialWorker.map(reach))
        rows.add("Team manager", model.teamManager.map(reach))
        rows.add("Named anew", model.peopleNamed.map { "\(moment: $0)" as HTML })
        return """
            <section class="card" id="people"><h2>\(t: "Your two people") \(Parts.rule(.C2))</h2>\(rows.list)\
            \(if: model.isOpen, "<p><a class=\"button second small\" href=\"\(address)/people\">\(t: "Name them anew")</a></p>")</section>
            """
    }

    private func reach(_ person: NamedProfessional) -> String {
        [person.name, person.email, person.telephone].compactMap { $0 }.joined(separator: ", ")
    }

    /// H1, H2, H3.
    private var reviews: HTML {
        let items = model.reviewed.html { "<li>\(t: ReviewWords.kind($0.kind)), \(Spoken.date($0.on))</li>" }
        let none: HTML = "<p>\(t: "No review has been held yet.")</p>"
        let end = model.contactPlannedToEnd.map { day in
            "<p>\(t: "Contact there is planned to end on \(Spoken.date(day)).") \(Parts.rule(.H3))</p>"
                as HTML
        }
        return """
            <section class="card" id="reviews"><h2>\(t: "Reviews") \(Parts.rule(.H1)) \(Parts.rule(.H2))</h2>\
            \(model.reviewed.isEmpty ? none : "<ul>\(items)</ul>")\(end)</section>
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
        rows.add("Authority", model.organisation)
        rows.add("Received by the centre", model.received?.day)
        return "<section><h2>\(t: "At a glance")</h2>\(rows.list)</section>"
    }
}
