import Domain

/// One quarter on the register officer's desk.
struct RegisterReturnsView {
    let model: RegisterReturnsModel
    let pager: Pager

    var body: HTML {
        let (before, after) = (model.quarter.before.name, model.quarter.next.name)
        return """
            <div class="title-row"><h1><span class="caption">\(t: "Returns of centres")</span>\
            \(t: FiguresWords.quarter(model.quarter))</h1><div class="buttons">\
            <a class="button second" href="/register/returns/csv?quarter=\(model.quarter.name)">\(t: "Take them away (CSV)")</a></div></div>
            <p class="buttons"><a class="button second small" href="/register/returns?quarter=\(before)">\(t: "The quarter before")</a>\
            <a class="button second small" href="/register/returns?quarter=\(after)">\(t: "The quarter after")</a></p>
            \(tally)\(centres)\(model.totals.html(totals))
            """
    }

    private var tally: HTML {
        let counts: [(Int, Phrase)] = [
            (model.rows.count { $0.sent != nil }, "Received"),
            (model.rows.count { $0.standing.state == .overdue }, "Missing"),
            (model.rows.count { $0.standing.state == .due }, "Due"),
            (model.rows.count { $0.standing.state == .sentLate }, "Received late"),
        ]
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\(t: "At a glance")</h2>\
            <ul class="tally">\(counts.html { "<li><b>\($0.0)</b> \(t: $0.1)</li>" })</ul></section>
            """
    }

    private var centres: HTML {
        let shown = pager.cut(model.rows)
        let rows = shown.rows.html { row in
            """
            <tr><th scope="row"><a href="/register/\(row.centre)">\(row.name)</a></th>\
            <td data-label="\(t: "Due by")">\(Spoken.date(row.standing.lastDay))</td>\
            <td data-label="\(t: "Where it stands")">\(FiguresWords.state(row.standing))</td>\
            <td data-label="\(t: "Sent")">\(row.sent.map { "\(moment: $0.sent)" as HTML })\
            \(if: (row.sent?.versions ?? 0) > 1, "<br><span class=\"soft small\">\(t: "Corrected")</span>")</td></tr>
            """
        }
        return """
            <section aria-labelledby="centres"><h2 id="centres">\(t: "Centres")</h2>
            <p class="soft">\(t: "A return is owed by every centre that was accredited on the quarter’s last day. Nothing lapses by itself for want of one: that is for you to decide.")</p>\
            \(if: model.rows.isEmpty, "<p>\(t: "No return is owed for this quarter, and none was sent.")</p>")\
            \(if: !model.rows.isEmpty, """
                <div class="desk"><table class="stack"><caption class="unseen">\(t: "Those that are missing first")</caption>
                <thead><tr><th scope="col">\(t: "Centre")</th><th scope="col">\(t: "Due by")</th>\
                <th scope="col">\(t: "Where it stands")</th><th scope="col">\(t: "Sent")</th></tr></thead>\
                <tbody>\(rows)</tbody></table></div>\(shown.ways)
                """)</section>
            """
    }

    private func totals(_ totals: StandardTotals) -> HTML {
        guard totals.centres > 0 else { return "" }
        let rows = Counted.sent.html { counted in
            let total = totals.totals[counted]
            let hidden = total?.hiddenAt ?? 0
            return """
                <tr\(if: Counted.sent.contains { $0.parts.contains(counted) }, " class=\"part\"")>\
                <th scope="row">\(t: FiguresWords.name(counted))</th>\
                <td data-label="\(t: "Number")">\(total?.known ?? 0)</td>\
                <td data-label="\(t: "Hidden at")">\(hidden == 0 ? "–" : "\(Spoken.count(hidden, "centre", "centres"))")</td></tr>
                """
        }
        let published = PublishedBenchmark.of(totals.standard)
        return """
            <section class="card"><h2>\(t: FiguresWords.standard(totals.standard))</h2>
            <p>\(t: "Added up from \(Spoken.count(totals.centres, "return", "returns")). A number that a centre hid is in no sum.")</p>
            <dl class="summary">\(benchmark("Nobody came, of sessions on their day", totals.noShowPercent, published.noShowPercent))\
            \(benchmark("Not accepted, of referrals answered", totals.rejectedPercent, published.rejectedPercent))</dl>
            <table class="stack"><caption class="unseen">\(t: FiguresWords.standard(totals.standard))</caption>
            <thead><tr><th scope="col">\(t: "Figure")</th><th scope="col">\(t: "Number")</th>\
            <th scope="col">\(t: "Hidden at")</th></tr></thead><tbody>\(rows)</tbody></table></section>
            """
    }

    private func benchmark(_ words: Phrase, _ percent: Int?, _ published: Int) -> HTML {
        let own = percent.map { "\($0)%" } ?? Phrase("Not known: a centre hid a number").text
        return Parts.row(
            words,
            "\(own) <span class=\"soft small\">\(t: "Published for \(PublishedBenchmark.year): \(published)%")</span>"
        )
    }

    func settings(_ form: Form) -> HTML {
        """
        <section class="card"><h2>\(t: "How returns work")</h2>
        <p class="soft">\(t: "No document gives these numbers. They are yours to choose. What was sent before stays as it was.")</p>
        <form method="post" action="/register/returns/settings" novalidate>\(form.actField)\
        \(form.number("settings.dueWithinDays", "How long after its quarter is a return due?", unit: "days"))\
        \(form.number("settings.hideBelow", "Below which number are figures hidden?"))\
        \(form.number("settings.sessionMinutes", "How long is a session, where it is counted how many a centre could hold?", unit: "minutes"))\
        <button class="button second">\(t: "Keep these")</button></form></section>
        """
    }
}
