import Domain

/// One case for Cafcass Cymru's team: the answer, the hours, whom it told, what is owed and what came.
struct CymruCaseView {
    let model: CymruCaseModel
    let now: Instant
    let form: Form

    private var address: String { "/cymru/cases/\(model.file)" }

    var body: HTML {
        """
        <h1><span class="caption">\(t: "Reference \(model.file)")</span>\(model.centreName)</h1>
        <p>\(ReferAfterwards.tag(model.progress))</p>
        <div class="with-side"><div>\(answer)\(sending)\(hours)\(notices)\(returns)</div>
        <aside class="side" aria-label="\(t: "About the case")">\(clocks)\(glance)</aside></div>
        """
    }

    /// D2.
    private var answer: HTML {
        let words: HTML =
            model.answer.map(CourtWords.whole)
            ?? "<p>\(t: "The centre has not answered yet. It is independent, and decides itself.") \(Parts.rule(.B5))</p>"
        return
            "<section class=\"card\"><h2>\(t: "The centre’s answer") \(Parts.rule(.D2))</h2>\(words)</section>"
    }

    /// C9.
    private var sending: HTML {
        let sent = model.sent.html { "<li>\(moment: $0.at), \($0.to)</li>" }
        let users = model.users.html { user in
            """
            <li><span class="name">\(user.name) <span class="soft small">\(t: DeskWords.role(user.role))</span></span>\
            \(told(user))</li>
            """
        }
        return """
            <section class="card" id="told"><h2>\(t: "Sent, and told") \(Parts.rule(.C9))</h2>
            \(if: !model.sent.isEmpty, "<p>\(t: "Sent to the centre by secure e-mail:")</p><ul>\(sent)</ul>")\
            \(if: model.isOpen, sendForm)
            <h3>\(t: "Each person, apart from the others")</h3><ul class="files">\(users)</ul></section>
            """
    }

    private func told(_ user: CymruCaseModel.ServiceUser) -> HTML {
        let link: HTML = """
            <a href="\(address)/tell/\(user.adult)">\(t: user.told.isEmpty ? "Tell them" : "Write again")<span class="unseen">: \(user.name)</span></a>
            """
        let when: HTML =
            user.told.last.map { "<span class=\"soft small\">\(t: "told") \(moment: $0)</span>" }
            ?? "<span class=\"tag waiting\">\(t: "Not told yet")</span>"
        return "\(when)\(if: model.isOpen, " \(link)")"
    }

    private var sendForm: HTML {
        let fields: HTML = """
            <form method="post" action="\(address)/sent" novalidate>\(form.actField)\
            \(sentForm.text("to", "To which secure address?", hint: "As the centre gave it to you.", type: "email"))\
            \(sentForm.day("sent", "The day it was sent", hint: "For example, 24 11 2026"))\
            \(sentForm.text("sentTime", "The time it was sent", hint: "Such as 14:30", width: "w6"))\
            <button class="button second">\(t: "Note that it was sent")</button></form>
            """
        guard !model.sent.isEmpty, form.problems.isEmpty else { return fields }
        return "<details><summary>\(t: "It was sent once more")</summary>\(fields)</details>"
    }

    /// It opens with the centre's public address.
    private var sentForm: Form {
        guard form.fields.values.isEmpty, let email = model.centreEmail else { return form }
        var fields = Fields()
        fields.set("to", email)
        var opened = Form(fields, act: form.act)
        opened.words = form.words
        return opened
    }

    /// E3, E4.
    private var hours: HTML {
        var rows = Rows()
        let hours = model.hours
        rows.add("Held", Spoken.count(hours.sessionsHeld, "session", "sessions"))
        rows.add("In the diary", Spoken.count(hours.sessionsAhead, "session", "sessions"))
        rows.add("Next", hours.nextSession)
        rows.add("Booked or held", CymruWords.length(hours.minutesUsed))
        rows.add("Left", CymruWords.length(hours.minutesLeft))
        rows.add("In all", CymruWords.length(hours.minutesInAll))
        rows.add(
            "First sessions reviewed",
            hours.firstBlockReviewed.isEmpty
                ? Phrase("Not yet").text : Spoken.list(hours.firstBlockReviewed.map(Spoken.date)))
        return """
            <section class="card" id="hours"><h2>\(t: "Hours and review") \(Parts.rule(.E4)) \(Parts.rule(.E3))</h2>\(rows.list)</section>
            """
    }

    /// G2.
    private var notices: HTML {
        guard !model.notices.isEmpty else { return "" }
        let items = model.notices.html { notice in
            let what: HTML =
                notice.kinds.isEmpty
                ? "\(t: "The centre has still to tell you what happened")"
                : "\(Spoken.list(notice.kinds.map { IncidentWords.kind($0).text }))"
            return """
                <li><span class="name">\(what)<br><span class="soft small">\(t: "happened") \(moment: notice.happened)\
                \(notice.told.map { "<br>\(t: "told") \(moment: $0)" as HTML })\
                \(notice.wrote.map { "<br>\(t: "in writing") \(moment: $0)" as HTML })</span></span>\
                \(Parts.clocks(notice.clocks.filter(\.isRunning), now: now))</li>
                """
        }
        return """
            <section class="card" id="notices"><h2>\(t: "Behaviour that you are told of") \(Parts.rule(.G2))</h2>
            <ul class="files">\(items)</ul></section>
            """
    }

    /// F3, F4, F7.
    private var returns: HTML {
        let none: HTML = "<p>\(t: "Contact has not ended. Nothing is owed yet.")</p>"
        let items = model.returns.html { owed in
            let state: HTML =
                owed.received.map { "<span class=\"soft small\">\(t: "came") \(moment: $0)</span>" }
                ?? owed.clock.map { Parts.clocks([$0], now: now) } ?? ""
            return """
                <li><span class="name">\(t: ReviewWords.owed(owed.kind)) \(Parts.rule(owed.kind.rule))</span>\(state)\
                \(if: owed.kind == .finalRecord && owed.received != nil, record)</li>
                """
        }
        return """
            <section class="card" id="returns"><h2>\(t: "Returns")</h2>\
            \(if: model.returns.isEmpty, none)\(if: !model.returns.isEmpty, "<ul class=\"files\">\(items)</ul>")\
            \(model.figures.map(ReturnFigures.list))</section>
            """
    }

    private var record: HTML { "<a href=\"\(address)/record\">\(t: "Read it")</a>" }

    private var clocks: HTML {
        guard !model.clocks.isEmpty else { return "" }
        return "<section><h2>\(t: "Deadlines")</h2>\(Parts.clocks(model.clocks, now: now))</section>"
    }

    private var glance: HTML {
        var rows = Rows()
        rows.add("Centre", [model.centreName, model.centreTown].joined(separator: ", "))
        rows.add("Telephone", model.centreTelephone)
        rows.add("Kind of contact", model.kind.map(Parts.kind))
        rows.add("Received by the centre", model.received?.day)
        if let funding = model.funding {
            rows.add("You pay because", "\(t: CymruWords.ground(funding.ground)) \(Parts.rule(.C7))" as HTML)
            rows.add("Adviser or social worker", funding.adviser)
        }
        return "<section><h2>\(t: "At a glance")</h2>\(rows.list)</section>"
    }
}
