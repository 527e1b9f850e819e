import Domain

/// A court's desk, what needs it first.
struct CourtDeskView {
    let model: CourtDeskModel
    let form: Form
    let now: Instant
    let pager: Pager
    /// Every court of the account.
    let others: [CourtID]

    var body: HTML {
        """
        \(courts)<div class="title-row"><h1>\(model.name)</h1><div class="buttons">\
        <a class="button" href="/find">\(t: "Find a centre")</a>\
        <a class="button second" href="/refer">\(t: "Make a referral")</a></div></div>
        \(tally)\(asked)\(cases)\(enquiries)\(follow)
        """
    }

    private var courts: HTML {
        guard others.count > 1 else { return "" }
        let items = others.html {
            "<li><a href=\"/court?court=\($0)\"\(if: $0 == model.court, " aria-current=\"page\"")>\($0)</a></li>"
        }
        return "<nav class=\"workplaces\" aria-label=\"\(t: "Your courts")\"><ul>\(items)</ul></nav>"
    }

    private var tally: HTML {
        let late = model.cases.count { $0.clocks.contains { $0.rule == .D1 && $0.isOverdue(at: now) } }
        let counts: [(Int, Phrase)] = [
            (model.cases.count { !$0.papersAwaited.isEmpty }, "Papers asked of you"),
            (late, "Answers overdue"),
            (model.cases.count { $0.answer == nil && $0.received != nil } - late, "Waiting for the centre"),
            (model.enquiries.count { $0.clock.isRunning }, "Enquiries not answered yet"),
            (model.cases.reduce(0) { $0 + $1.notes.count }, "Notes received"),
        ]
        let items = counts.html { count, words in "<li><b>\(count)</b> \(t: words)</li>" }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    /// C5.
    private var asked: HTML {
        let rows = model.cases.filter { !$0.papersAwaited.isEmpty }.prefix(Pager.most).html { one in
            """
            <li><a href="/court/cases/\(one.file)#papers">\(one.caseNumber ?? one.file.rawValue)</a>: \
            \(one.centreName) \(t: "asks for:") \(Spoken.list(one.papersAwaited.map(PaperWords.name)))\
            \(one.papersAsked.map { ", \(shortDay: $0.day)" as HTML })</li>
            """
        }
        guard !rows.bytes.isEmpty else { return "" }
        return """
            <section class="card" aria-labelledby="asked"><h2 id="asked">\(t: "Papers that centres ask you for") \(Parts.rule(.C5))</h2>
            <ul>\(rows)</ul></section>
            """
    }

    private var cases: HTML {
        let none: HTML = """
            <div class="empty"><h2>\(t: "No case is on your desk")</h2>\
            <p>\(t: "The referrals that you make appear here. Others you take up with the reference in the centre’s letter.")</p></div>
            """
        let shown = pager.cut(model.cases)
        let table: HTML = """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Cases, what needs you first")</caption>
            <thead><tr><th scope="col">\(t: "Case")</th><th scope="col">\(t: "Centre")</th>\
            <th scope="col">\(t: "Answer")</th><th scope="col">\(t: "Deadlines")</th>\
            <th scope="col">\(t: "Notes")</th></tr></thead><tbody>\(shown.rows.html(row))</tbody></table></div>\(shown.ways)
            """
        return """
            <section aria-labelledby="cases"><h2 id="cases">\(t: "Cases") \(Parts.rule(.D1)) \(Parts.rule(.F5))</h2>
            \(model.cases.isEmpty ? none : table)</section>
            """
    }

    private func row(_ one: CourtCaseModel) -> HTML {
        let running = one.clocks.filter(\.isRunning)
        let number = one.caseNumber.map { "<br><span class=\"soft small\">\($0)</span>" as HTML }
        return """
            <tr><th scope="row"><a class="nowrap" href="/court/cases/\(one.file)">\(one.file)</a>\(number)</th>\
            <td data-label="\(t: "Centre")">\(one.centreName)<br>\(one.kind.map(Parts.kind))</td>\
            <td data-label="\(t: "Answer")">\(ReferAfterwards.tag(one.progress))<br>\
            <span class="soft small">\(one.answer.map { "\(t: CourtWords.short($0))" as HTML })</span></td>\
            <td data-label="\(t: "Deadlines")">\(running.isEmpty ? "<span class=\"soft\">\(t: "None")</span>" : Parts.clocks(running, now: now))</td>\
            <td data-label="\(t: "Notes")">\(one.notes.count)</td></tr>
            """
    }

    /// B9.
    private var enquiries: HTML {
        let shown = pager.cut(model.enquiries, "asked")
        return """
            <section aria-labelledby="enquiries"><h2 id="enquiries">\(t: "Enquiries before a hearing") \(Parts.rule(.B9))</h2>
            \(if: !model.enquiries.isEmpty, EnquiryTable.table(shown.rows, now, at: .asker))\(shown.ways)\
            \(if: model.enquiries.isEmpty, "<p>\(t: "You have asked no centre yet. Find one, and ask it before the hearing.")</p>")
            </section><section class="card">\(EnquiryPages.field(Form()))</section>
            """
    }

    private var follow: HTML {
        """
        <section class="card" aria-labelledby="follow"><h2 id="follow">\(t: "Take up a case")</h2>
        <p>\(t: "A centre has written to you about a referral that somebody else made. Its letter gives the reference.")</p>
        <form method="post" action="/court/follow" novalidate>\(form.actField)\
        <input type="hidden" name="court" value="\(model.court)">\
        \(form.text("case", "The centre’s reference", width: "w20"))\
        \(form.text("caseNumber", "Your number of the case", hint: "Such as EX26P00123", width: "w20"))\
        <button class="button second">\(t: "Take it up")</button></form></section>
        """
    }
}
