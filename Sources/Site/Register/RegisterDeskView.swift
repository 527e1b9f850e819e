import Domain

/// The register officer's desk: what needs the officer, at a glance, before the list of every centre.
enum RegisterDeskView {
    static func body(_ model: RegisterDeskModel, _ setback: Setback, _ now: Instant, _ pager: Pager) -> HTML {
        let entries = pager.cut(model.entries)
        let renewing = Array(model.renewals.prefix(Pager.most))
        return """
            <div class="title-row"><h1>\(t: "The register")</h1><div class="buttons">\
            <a class="button" href="/register/new">\(t: "Enter a centre")</a>\
            <a class="button second" href="/register/courts">\(t: "Courts")</a>\
            <a class="button second" href="/register/local-authorities">\(t: "Local authorities")</a>\
            <a class="button second" href="/register/returns">\(t: "Returns")</a>\
            <a class="button second" href="/register/commissioners">\(t: "Commissioners")</a>\
            <a class="button second" href="/register/suspensions/new">\(t: "Suspend contact")</a></div></div>
            \(tally(model))\(renewals(renewing, now))\(concerns(model.concerns, pager))\
            \(suspensions(model.suspensions))
            <h2>\(t: "Every centre")</h2>\
            \(RegisterView.table(entries.rows, of: model.entries.count))\(entries.ways)
            \(settings(setback.form))
            """
    }

    private static func tally(_ model: RegisterDeskModel) -> HTML {
        let counts: [(Int, Phrase)] = [
            (model.renewals.count { $0.state == .lapsed }, "Lapsed"),
            (model.renewals.count { $0.state == .due }, "To be renewed soon"),
            (model.concerns.count, "Concerns and reports"),
            (model.entries.count { !$0.stopped.isEmpty }, "Accreditation suspended or withdrawn"),
            (model.entries.count { !($0.centre.conditions ?? []).isEmpty }, "With conditions"),
            (model.returnsMissing, "Returns missing"),
            (model.suspensions.count, "Contact suspended"),
            (model.suspensions.reduce(0) { $0 + $1.undecided }, "Families undecided"),
        ]
        let items = counts.html { count, words in "<li><b>\(count)</b> \(t: words)</li>" }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    private static func renewals(_ renewals: [Renewal], _ now: Instant) -> HTML {
        let rows = renewals.html { renewal in
            """
            <tr><th scope="row"><a href="/register/\(renewal.centre)">\(renewal.name)</a></th>\
            <td data-label="\(t: "Standard")">\(t: RenewalWords.standard(renewal.standard))</td>\
            <td data-label="\(t: "Last day")">\(Parts.clock(renewal.clock, now: now))</td>\
            <td data-label="\(t: "Families affected")">\(renewal.families)</td></tr>
            """
        }
        return """
            <section aria-labelledby="renewals"><h2 id="renewals">\(t: "Lapsed, or to be renewed soon") \(Parts.rule(.A3))</h2>
            \(if: renewals.isEmpty, "<p>\(t: "Nothing has lapsed, and nothing is due soon.")</p>")\
            \(if: !renewals.isEmpty, """
                <div class="desk"><table class="stack"><caption class="unseen">\(t: "Awards, the soonest first")</caption>
                <thead><tr><th scope="col">\(t: "Centre")</th><th scope="col">\(t: "Standard")</th>\
                <th scope="col">\(t: "Last day")</th><th scope="col">\(t: "Families affected")</th></tr></thead>\
                <tbody>\(rows)</tbody></table></div>
                """)</section>
            """
    }

    private static func concerns(_ rows: [ConcernSummary], _ pager: Pager) -> HTML {
        guard !rows.isEmpty else { return "" }
        let shown = pager.cut(rows, "concerns")
        return """
            <section aria-labelledby="concerns"><h2 id="concerns">\(t: "Concerns and reports") \(Parts.rule(.A7))</h2>
            \(ConcernView.table(shown.rows))\(shown.ways)</section>
            """
    }

    private static func suspensions(_ rows: [SuspensionRow]) -> HTML {
        let items = rows.html { row in
            """
            <li><a href="/register/suspensions/\(row.suspension)">\(t: SuspensionWords.scope(row.scope))</a>, \
            \(t: "from") \(shortDay: row.from)\(row.returns.map { ", \(t: "until contact goes on") \(shortDay: $0)" as HTML }): \
            \(Spoken.count(row.families, "family", "families")), \(SuspensionWords.undecided(row.undecided))</li>
            """
        }
        return """
            <section aria-labelledby="suspended"><h2 id="suspended">\(t: "Contact suspended") \(Parts.rule(.K1))</h2>
            \(if: rows.isEmpty, "<p>\(t: "Face-to-face contact is suspended nowhere.")</p>")\
            \(if: !rows.isEmpty, "<ul>\(items)</ul>")</section>
            """
    }

    private static func settings(_ form: Form) -> HTML {
        """
        <section class="card"><h2>\(t: "How the register works")</h2>
        <p class="soft">\(t: "No document gives these numbers. They are yours to choose.")</p>
        <form method="post" action="/register/settings" novalidate>\(form.actField)\
        \(form.number("settings.renewalNoticeMonths", "How long before its last day is a renewal announced?", unit: "months"))\
        \(form.number("settings.decideWithinDays", "How long may a centre take to decide what a family has while contact is suspended?", unit: "days"))\
        <button class="button second">\(t: "Keep these")</button></form></section>
        """
    }
}

/// Renewals, in words.
enum RenewalWords {
    static func standard(_ standard: Standard) -> Phrase {
        switch standard {
        case .supported: "Supported"
        case .supervised: "Supervised (enhanced)"
        }
    }

    static func state(_ state: Renewal.State) -> HTML {
        switch state {
        case .later: "<span class=\"tag good\">\(t: "Current")</span>"
        case .due: "<span class=\"tag warn\">\(t: "To be renewed")</span>"
        case .lapsed: "<span class=\"tag overdue\">\(t: "Lapsed")</span>"
        }
    }
}
