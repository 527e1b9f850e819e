import Domain

/// One case for a practitioner who has it: the answer, sessions, records, what holds, what they can ask.
struct PracticeCaseView {
    let model: PracticeCaseModel
    let now: Instant

    private var address: String { PracticePages.address(model.file) }

    var body: HTML {
        """
        <h1><span class="caption">\(model.centreName)</span>\(t: "Contact of \(Spoken.list(model.children))")</h1>
        <p>\(ReferAfterwards.tag(model.progress))</p>\(suspended)
        <div class="with-side"><div>\(answer)\(ahead)\(behind)\(records)\(conditions)\(attending)\(remote)</div>
        <aside class="side" aria-label="\(t: "About the case")">\(clocks)\(glance)\(more)</aside></div>
        """
    }

    private func card(_ id: String, _ title: Phrase, _ rules: [RuleID], _ body: HTML) -> HTML {
        "<section class=\"card\" id=\"\(id)\"><h2>\(t: title) \(rules.html(Parts.rule))</h2>\(body)</section>"
    }

    /// G3.
    private var suspended: HTML {
        guard model.isContactSuspended else { return "" }
        return """
            <div class="notice warning"><p><b>\(t: "Contact is suspended.")</b> \
            \(t: "The centre looks afresh at whether it is safe.") \(Parts.rule(.G3))</p></div>
            """
    }

    /// D1, D2.
    private var answer: HTML {
        let words: HTML =
            model.answer.map(CourtWords.whole)
            ?? "<p>\(t: "The centre has not answered yet. It is independent, and decides itself.") \(Parts.rule(.B5))</p>"
        return card("answer", "The centre’s answer", [.D1], words)
    }

    // MARK: Sessions

    private var ahead: HTML {
        let items = model.sessions.filter(\.isToCome).html { session in
            """
            <li><span class="name"><b>\(Spoken.day(session.day))</b>, \(session.contact.from)–\(session.contact.to)<br>\
            \(Parts.kind(session.kind))\(word(session))</span>\
            \(if: session.state == .onHold, PracticeWords.state(session))\
            \(session.observation.map(PracticeWords.tag))\(video(session))\(visit(session))</li>
            """
        }
        guard !items.bytes.isEmpty else {
            return card("ahead", "Sessions to come", [.E10], "<p>\(t: "No session is booked.")</p>")
        }
        return card(
            "ahead", "Sessions to come", [.E10],
            """
            <ul class="files">\(items)</ul>\
            <p class="soft">\(t: "The times are the child’s. Each side of the family has times of its own.") \(Parts.rule(.E6))</p>
            """)
    }

    /// What the centre said of a visit.
    private func word(_ session: PracticeSession) -> HTML {
        guard let observation = session.observation else { return "" }
        let way: HTML = "<br><span class=\"soft small\">\(t: PracticeWords.way(observation.way))</span>"
        return "\(way)\(observation.answer?.words.map { "<br><span class=\"small\">\($0)</span>" as HTML })"
    }

    /// J6: the way to observe contact by video.
    private func video(_ session: PracticeSession) -> HTML {
        guard session.kind.isVirtual, session.observation?.isBooked == true else { return "" }
        return """
            <a class="button second small" href="\(address)/video/\(session.session)">\(t: "Observe by video")\
            <span class="unseen"> \(Spoken.day(session.day))</span></a>
            """
    }

    private func visit(_ session: PracticeSession) -> HTML {
        let place = "\(address)/observe/\(session.session)"
        let when: HTML = "<span class=\"unseen\"> \(Spoken.day(session.day))</span>"
        if let observation = session.observation, observation.isWaiting || observation.isBooked {
            return """
                <form method="post" action="\(place)/take-back">\(Form().actField)\
                <button class="button second small">\(t: "I will not come")\(when)</button></form>
                """
        }
        guard session.day >= now.day, session.state == .ahead else { return "" }
        return "<a class=\"button second small\" href=\"\(place)\">\(t: "Ask to observe")\(when)</a>"
    }

    private var behind: HTML {
        let past = model.sessions.filter { !$0.isToCome }
        let items = past.reversed().html { session in
            """
            <li><span class="name">\(Spoken.day(session.day)), \(session.contact.from)–\(session.contact.to)</span>\
            \(PracticeWords.state(session))</li>
            """
        }
        let only: HTML =
            model.kind?.isSupervised == false
            ? "<p class=\"soft\">\(t: "Of supported contact only dates and times are kept.") \(Parts.rule(.F1))</p>"
            : ""
        return card(
            "attendance", "Attendance", [],
            """
            \(past.isEmpty ? "<p>\(t: "There has been no session yet.")</p>" : "<ul class=\"files\">\(items)</ul>")\(only)
            """)
    }

    /// F5.
    private var records: HTML {
        let items = model.notes.html { note in
            """
            <li><span class="name"><a href="\(address)/notes/\(note.session)/\(note.number)">\(Spoken.day(note.day))</a>\
            \(if: note.addenda > 0, "<br><span class=\"soft small\">\(t: "with \(Spoken.count(note.addenda, "note", "notes")) added later")</span>")</span>\
            <span class="soft small">\(t: "sent") \(shortDay: note.sent.day)</span></li>
            """
        }
        let none: HTML =
            model.kind?.isSupervised == false
            ? "<p>\(t: "A supported centre writes no notes and gives no report.") \(Parts.rule(.F1))</p>"
            : "<p>\(t: "None has been sent to you. The centre gives its notes where an order directs it, or where it was agreed.")</p>"
        return card(
            "notes", "Records sent to you", [.F5],
            model.notes.isEmpty ? none : "<ul class=\"files\">\(items)</ul>")
    }

    // MARK: What holds

    private var conditions: HTML {
        let held = model.conditions
        var rows = Rows()
        if !held.accepted.isEmpty {
            rows.add(
                "The centre’s conditions", "<ul>\(held.accepted.html { "<li>\($0)</li>" })</ul>" as HTML)
        }
        rows.add("Photographs and video", held.photographs.map(DeskWords.photographs))
        rows.add("More on photographs", held.photographDetails)
        rows.add("Leaving the centre", held.mayLeaveCentre, yes: "Allowed", no: "Not allowed")
        rows.add("When leaving", held.leavingDetails)
        rows.add("Interpreter", held.interpreterLanguage)
        let none: HTML = rows.isEmpty ? "<p>\(t: "Nothing special.")</p>" : ""
        return card("conditions", "What holds for contact", [.E9], "\(none)\(rows.list)")
    }

    /// C15.
    private var attending: HTML {
        var asked: HTML = ""
        if let ask = model.attendingAsked {
            let words: HTML
            switch ask.answer?.isYes {
            case nil: words = "<span class=\"tag waiting\">\(t: "Asked")</span>"
            case true?: words = "<span class=\"tag done\">\(t: "The centre agreed")</span>"
            case false?: words = "<span class=\"tag problem\">\(t: "The centre says no")</span>"
            }
            asked = """
                <p>\(t: "You asked:") \(PracticeWords.attending(ask.professional)) \(words)</p>\
                \(ask.answer?.words.map(FamilyBar.paragraphs))
                """
        }
        let button: HTML = """
            <p><a class="button second small" href="\(address)/attending">\(t: "Ask for a change")</a></p>
            """
        return card(
            "attending", "A professional who attends", [.C15],
            """
            <p>\(PracticeWords.attending(model.conditions.professional))</p>\(asked)\
            \(if: model.isOpen, button)
            """
        )
    }

    /// B7.
    private var remote: HTML {
        guard let remote = model.remote else { return "" }
        var rows = Rows()
        let told = remote.newest?.suitability ?? remote.referral
        if let newest = remote.newest {
            rows.add("Does video suit", newest.isSuitable, yes: "Yes", no: "No")
        } else if remote.referral != nil {
            rows.add("Does video suit", "Yes, as the referral says" as Phrase)
        }
        if let told {
            rows.add("Assessed by", "\(told.assessor), \(Spoken.date(told.assessed))")
            rows.add("Talked over with both", told.discussed)
            rows.add("With the court", told.discussedWithCourt)
            rows.add("Limits and safety", told.limits)
        }
        let none: HTML =
            rows.isEmpty ? "<p>\(t: "Nobody has assessed yet whether contact by video suits.")</p>" : ""
        let button: HTML = """
            <p><a class="button second small" href="\(address)/remote">\(t: "Give your assessment")</a></p>
            """
        return card(
            "remote", "Contact by video", [.B7], "\(none)\(rows.list)\(if: remote.mayAssess, button)")
    }

    // MARK: Beside it

    private var clocks: HTML {
        guard !model.clocks.isEmpty else { return "" }
        return "<section><h2>\(t: "Deadlines")</h2>\(Parts.clocks(model.clocks, now: now))</section>"
    }

    private var glance: HTML {
        var rows = Rows()
        rows.add("Centre", model.centreName)
        rows.add("Telephone", model.centreTelephone)
        rows.add("Kind of contact", model.kind.map(Parts.kind))
        rows.add("Received by the centre", model.received?.day)
        for review in model.reviews { rows.add(ReviewWords.kind(review.kind), review.on) }
        rows.add("Yours since", model.takenUp?.day)
        rows.add("As", PracticeWords.office(model.office))
        return "<section><h2>\(t: "At a glance")</h2>\(rows.list)</section>"
    }

    private var more: HTML {
        """
        <section><h2>\(t: "More")</h2><ul><li><a href="\(address)/give-back">\(t: "I no longer have this case")</a></li></ul></section>
        """
    }
}

extension PracticeSession {
    /// In the diary and not over, on hold too.
    var isToCome: Bool { state == .ahead || state == .onHold }
}
