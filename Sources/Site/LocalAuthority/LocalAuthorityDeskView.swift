import Domain

/// A local authority's desk, what needs it first.
struct LocalAuthorityDeskView {
    let model: LocalAuthorityDeskModel
    let form: Form
    let now: Instant
    let pager: Pager
    /// Every authority of the account.
    let others: [LocalAuthorityID]

    var body: HTML {
        """
        \(authorities)<div class="title-row"><h1>\(model.name)</h1><div class="buttons">\
        <a class="button" href="/refer">\(t: "Make a referral")</a>\
        <a class="button second" href="/find">\(t: "Find a centre")</a></div></div>
        \(tally)\(papers)\(cases)\(follow)
        """
    }

    private var authorities: HTML {
        guard others.count > 1 else { return "" }
        let items = others.html {
            "<li><a href=\"/local-authority?authority=\($0)\"\(if: $0 == model.authority, " aria-current=\"page\"")>\($0)</a></li>"
        }
        return
            "<nav class=\"workplaces\" aria-label=\"\(t: "Your authorities")\"><ul>\(items)</ul></nav>"
    }

    private var tally: HTML {
        let overdue = model.cases.count { one in one.clocks.contains { $0.isOverdue(at: now) } }
        let counts: [(Int, Phrase)] = [
            (model.cases.count(where: \.needsPapers), "Papers missing"),
            (model.cases.count { $0.progress == .withCentre }, "Waiting for an answer"),
            (overdue, "With something overdue"), (model.cases.count, "Referrals"),
        ]
        let items = counts.html { count, words in "<li><b>\(count)</b> \(t: words)</li>" }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    /// C3.
    private var papers: HTML {
        let rows = model.cases.filter(\.needsPapers).prefix(Pager.most).html { one in
            """
            <li><a href="/local-authority/cases/\(one.file)#papers">\(one.ownNumber ?? one.file.rawValue)</a>: \
            \(one.centreName) \(t: "needs:") \(Spoken.list(one.papersMissing.map(PaperWords.name)))</li>
            """
        }
        guard !rows.bytes.isEmpty else { return "" }
        return """
            <section class="card" aria-labelledby="missing"><h2 id="missing">\(t: "Papers that centres still need") \(Parts.rule(.C3))</h2>
            <ul>\(rows)</ul></section>
            """
    }

    private var cases: HTML {
        let none: HTML = """
            <div class="empty"><h2>\(t: "No referral is on your desk")</h2>\
            <p>\(t: "The referrals that you make from your account appear here. A colleague’s you take up with its two numbers.")</p></div>
            """
        let shown = pager.cut(model.cases)
        let table: HTML = """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Referrals, what needs you first")</caption>
            <thead><tr><th scope="col">\(t: "Case")</th><th scope="col">\(t: "Centre")</th>\
            <th scope="col">\(t: "Answer")</th><th scope="col">\(t: "Your two people")</th>\
            <th scope="col">\(t: "Deadlines")</th></tr></thead><tbody>\(shown.rows.html(row))</tbody></table></div>\(shown.ways)
            """
        return """
            <section aria-labelledby="cases"><h2 id="cases">\(t: "Referrals that you made") \(Parts.rule(.C2))</h2>
            \(model.cases.isEmpty ? none : table)</section>
            """
    }

    private func row(_ one: LocalAuthorityCaseModel) -> HTML {
        let running = one.clocks.filter(\.isRunning)
        let people = [one.socialWorker?.name, one.teamManager?.name].compactMap { $0 }
        return """
            <tr><th scope="row"><a class="nowrap" href="/local-authority/cases/\(one.file)">\(one.file)</a>\
            \(one.ownNumber.map { "<br><span class=\"soft small\">\($0)</span>" as HTML })</th>\
            <td data-label="\(t: "Centre")">\(one.centreName)<br>\(one.kind.map(Parts.kind))</td>\
            <td data-label="\(t: "Answer")">\(ReferAfterwards.tag(one.progress))<br>\
            <span class="soft small">\(one.answer.map { "\(t: CourtWords.short($0))" as HTML })</span></td>\
            <td data-label="\(t: "Your two people")">\(people.joined(separator: ", "))</td>\
            <td data-label="\(t: "Deadlines")">\(running.isEmpty ? "<span class=\"soft\">\(t: "None")</span>" : Parts.clocks(running, now: now))</td></tr>
            """
    }

    private var follow: HTML {
        """
        <section class="card" aria-labelledby="follow"><h2 id="follow">\(t: "Take up a referral")</h2>
        <p>\(t: "A colleague referred a family without signing in. The centre’s letter gives the reference; your own number stands in the referral.")</p>
        <form method="post" action="/local-authority/follow" novalidate>\(form.actField)\
        <input type="hidden" name="authority" value="\(model.authority)">\
        \(form.text("case", "The centre’s reference", width: "w20"))\
        \(form.text("ownNumber", "Your own number of the case", width: "w20"))\
        <button class="button second">\(t: "Take it up")</button></form></section>
        """
    }
}
