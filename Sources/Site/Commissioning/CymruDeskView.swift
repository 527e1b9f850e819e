import Domain

/// The desk of Cafcass Cymru's commissioned services team, what needs it first.
struct CymruDeskView {
    let model: CymruDeskModel
    let now: Instant
    let pager: Pager

    var body: HTML {
        """
        <div class="title-row"><h1>\(t: "Cafcass Cymru: commissioned services")</h1><div class="buttons">\
        <a class="button" href="/refer">\(t: "Make a referral")</a>\
        <a class="button second" href="/cymru/returns">\(t: "Monthly returns")</a>\
        <a class="button second" href="/find">\(t: "Find a centre")</a></div></div>
        \(tally)\(flagged)\(cases)
        """
    }

    private var tally: HTML {
        let overdue = model.cases.filter { one in one.clocks.contains { $0.isOverdue(at: now) } }
        let counts: [(Int, Phrase)] = [
            (model.flagged.count { $0.challenge == nil }, "Courts to challenge"),
            (model.cases.count(where: \.isToBeTold), "To be sent or told"),
            (model.cases.count { $0.progress == .withCentre }, "Waiting for an answer"),
            (overdue.count, "With something overdue"),
            (model.cases.reduce(0) { $0 + $1.returns.count { $0.received == nil } }, "Returns owed"),
        ]
        let items = counts.html { count, words in "<li><b>\(count)</b> \(t: words)</li>" }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    /// C8.
    private var flagged: HTML {
        guard !model.flagged.isEmpty else { return "" }
        let rows = model.flagged.prefix(Pager.most).html { one in
            """
            <tr><th scope="row"><a class="nowrap" href="/cymru/courts/\(one.file)">\(one.file)</a></th>\
            <td data-label="\(t: "Court")">\(one.court)\(one.caseNumber.map { "<br><span class=\"soft small\">\($0)</span>" as HTML })</td>\
            <td data-label="\(t: "Centre")">\(one.centreName)</td>\
            <td data-label="\(t: "Received")">\(one.received.map { "\(shortDay: $0.day)" as HTML })</td>\
            <td data-label="\(t: "Challenge")">\(state(one))</td></tr>
            """
        }
        return """
            <section aria-labelledby="courts"><h2 id="courts">\(t: "Courts that did not consult Cafcass Cymru") \(Parts.rule(.C8))</h2>
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Those to be challenged first")</caption>
            <thead><tr><th scope="col">\(t: "Case")</th><th scope="col">\(t: "Court")</th>\
            <th scope="col">\(t: "Centre")</th><th scope="col">\(t: "Received")</th>\
            <th scope="col">\(t: "Challenge")</th></tr></thead><tbody>\(rows)</tbody></table></div></section>
            """
    }

    private func state(_ one: FlaggedReferral) -> HTML {
        guard let challenge = one.challenge else {
            return "<span class=\"tag problem\">\(t: "To be challenged")</span>"
        }
        guard let outcome = challenge.outcome else {
            return "<span class=\"tag waiting\">\(t: "Challenged, outcome open")</span>"
        }
        return
            "<span class=\"tag done\">\(t: "Settled")</span><br><span class=\"soft small\">\(t: CymruWords.outcome(outcome))</span>"
    }

    private var cases: HTML {
        let none: HTML = """
            <div class="empty"><h2>\(t: "No referral is with a centre")</h2>\
            <p>\(t: "The referrals that Cafcass Cymru makes appear here once they are sent.")</p></div>
            """
        let shown = pager.cut(model.cases)
        let table: HTML = """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Referrals, what needs you first")</caption>
            <thead><tr><th scope="col">\(t: "Case")</th><th scope="col">\(t: "Centre")</th>\
            <th scope="col">\(t: "Answer")</th><th scope="col">\(t: "Hours")</th>\
            <th scope="col">\(t: "People told")</th><th scope="col">\(t: "Deadlines")</th></tr></thead>\
            <tbody>\(shown.rows.html(row))</tbody></table></div>\(shown.ways)
            """
        return """
            <section aria-labelledby="cases"><h2 id="cases">\(t: "Referrals that Cafcass Cymru pays for") \(Parts.rule(.C7)) \(Parts.rule(.D2))</h2>
            \(model.cases.isEmpty ? none : table)</section>
            """
    }

    private func row(_ one: CymruCaseModel) -> HTML {
        let running = one.clocks.filter(\.isRunning)
        let told = one.users.count { !$0.told.isEmpty }
        let hours = CymruWords.length(one.hours.minutesUsed)
        return """
            <tr><th scope="row"><a class="nowrap" href="/cymru/cases/\(one.file)">\(one.file)</a></th>\
            <td data-label="\(t: "Centre")">\(one.centreName)<br>\(one.kind.map(Parts.kind))</td>\
            <td data-label="\(t: "Answer")">\(ReferAfterwards.tag(one.progress))<br>\
            <span class="soft small">\(one.answer.map { "\(t: CourtWords.short($0))" as HTML })</span></td>\
            <td data-label="\(t: "Hours")">\(t: "\(hours) of \(CymruWords.length(one.hours.minutesInAll))")</td>\
            <td data-label="\(t: "People told")">\(t: "\(told) of \(one.users.count)")</td>\
            <td data-label="\(t: "Deadlines")">\(running.isEmpty ? "<span class=\"soft\">\(t: "None")</span>" : Parts.clocks(running, now: now))</td></tr>
            """
    }
}
