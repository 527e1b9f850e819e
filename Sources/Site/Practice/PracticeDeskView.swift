import Domain

/// A practitioner's desk: what is to be taken up, and their cases, what needs them first.
struct PracticeDeskView {
    let model: PracticeDeskModel
    let form: Form
    let now: Instant
    let pager: Pager
    /// The case for which something was typed that did not fit; empty for none.
    let wrongCase: String

    var body: HTML {
        """
        <div class="title-row"><h1>\(t: "Your cases")</h1><div class="buttons">\
        <a class="button" href="/find">\(t: "Find a centre")</a>\
        <a class="button second" href="/refer">\(t: "Make a referral")</a></div></div>
        \(tally)\(model.pending.prefix(Pager.most).html(pending))\(cases)
        """
    }

    private var tally: HTML {
        let late = model.cases.count { $0.clocks.contains { $0.isOverdue(at: now) } }
        let asked = model.cases.flatMap(\.sessions).compactMap(\.observation).count(where: \.isWaiting)
        let counts: [(Int, Phrase)] = [
            (model.pending.count, "To take up"), (late, "With a deadline gone by"),
            (model.cases.count { $0.progress == .withCentre }, "Waiting for the centre’s answer"),
            (asked, "Visits asked for"), (model.cases.reduce(0) { $0 + $1.notes.count }, "Records received"),
        ]
        let items = counts.html { count, words in "<li><b>\(count)</b> \(t: words)</li>" }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    /// C15: nothing is told of the family before the number is known.
    private func pending(_ one: PendingAllocation) -> HTML {
        // What was typed is shown again in the form that it was typed in; each has a field of its own.
        let form = wrongCase == one.file.rawValue ? form : Form()
        let field: HTML =
            one.asksNumber
            ? form.text(
                "number.\(one.file)", "The court’s number of the case",
                hint: "As it stands on the order, such as EX26P00123", width: "w20")
            : form.day("born.\(one.file)", "The day on which a child of the family was born")
        return """
            <section class="card" aria-label="\(t: "Take up \(one.file)")"><h2>\(t: "Take up \(one.file)")</h2>
            <p>\(one.centreName) \(t: "allocated this case to you on") \(day: one.allocated.day). \
            \(t: "Show that you know it. Then you see it.") \(Parts.rule(.C15))</p>
            <form method="post" action="\(PracticePages.address(one.file, "/take-up"))" novalidate>\(form.actField)\
            \(field)<button class="button">\(t: "Take it up")</button></form></section>
            """
    }

    private var cases: HTML {
        let none: HTML = """
            <div class="empty"><h2>\(t: "You have no case here")</h2>\
            <p>\(t: "A centre allocates a case to you, by your e-mail address at work. Ask it to.")</p></div>
            """
        let shown = pager.cut(model.cases)
        let table: HTML = """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Your cases, what comes first on top")</caption>
            <thead><tr><th scope="col">\(t: "Family")</th><th scope="col">\(t: "Centre")</th>\
            <th scope="col">\(t: "State")</th><th scope="col">\(t: "Next")</th>\
            <th scope="col">\(t: "Deadlines")</th></tr></thead><tbody>\(shown.rows.html(row))</tbody></table></div>\(shown.ways)
            """
        return """
            <section aria-label="\(t: "Your cases")">\(model.cases.isEmpty && model.pending.isEmpty ? none : "")\
            \(if: !model.cases.isEmpty, table)</section>
            """
    }

    private func row(_ one: PracticeCaseModel) -> HTML {
        let running = one.clocks.filter(\.isRunning)
        let deadlines =
            running.isEmpty
            ? "<span class=\"soft\">\(t: "None")</span>" : Parts.clocks(running, now: now)
        return """
            <tr><th scope="row"><a href="\(PracticePages.address(one.file))">\(Spoken.list(one.children))</a><br>\
            <span class="soft small">\(one.file)</span></th>\
            <td data-label="\(t: "Centre")">\(one.centreName)<br>\(one.kind.map(Parts.kind))</td>\
            <td data-label="\(t: "State")">\(ReferAfterwards.tag(one.progress))\
            \(if: one.isContactSuspended, "<br><span class=\"tag problem\">\(t: "Contact suspended")</span>")</td>\
            <td data-label="\(t: "Next")">\(next(one))</td>\
            <td data-label="\(t: "Deadlines")">\(deadlines)</td></tr>
            """
    }

    private func next(_ one: PracticeCaseModel) -> HTML {
        guard let session = one.next else {
            return "<span class=\"soft\">\(t: "No session is booked")</span>"
        }
        let mine: HTML = session.observation.map { "<br>\(PracticeWords.tag($0))" } ?? ""
        return "\(t: "Session") \(shortDay: session.day), \(session.contact.from)\(mine)"
    }
}
