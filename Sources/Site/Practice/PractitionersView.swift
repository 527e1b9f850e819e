import Domain

/// Who has a case by profession, what they ask, and allocating it to one more.
struct PractitionersView {
    let model: PractitionersOfCaseModel
    /// What was typed, shown again in the form that it was typed in.
    let form: Form

    private var address: String { CaseFrame.address(model.file, "/practitioners") }

    var body: HTML {
        """
        <h1>\(t: "Practitioners")</h1>
        <p class="lead">\(t: "Family court advisers and social workers, guardians, social workers. Whoever has the case sees when contact is and was, what holds for it, and the records that you send them. They see no addresses, no risks and no incidents.")</p>
        \(asks)\(people)\(answered)\(video)\(if: model.stage.isOpen, allocate)
        """
    }

    // MARK: What they ask

    private var asks: HTML {
        let visits = model.observations.filter(\.observation.isWaiting)
        guard !visits.isEmpty || !model.attending.isEmpty else { return "" }
        return """
            <section aria-labelledby="asks"><h2 id="asks">\(t: "What they ask of you")</h2>\
            \(visits.html(visit))\(model.attending.html(attending))</section>
            """
    }

    /// E10.
    private func visit(_ row: PractitionersOfCaseModel.ObservationRow) -> HTML {
        let who = "\(row.name) (\(PracticeWords.short(row.office).text))"
        return """
            <section class="card" aria-label="\(t: "A visit asked for by \(row.name)")">\
            <h3>\(t: "\(who) asks to observe") \(Parts.rule(.E10))</h3>
            <p><b>\(Spoken.day(row.day)), \(row.contact.from)–\(row.contact.to)</b>, \
            \(PracticeWords.way(row.observation.way).text.lowercased())</p>
            \(FamilyBar.paragraphs(row.observation.why))
            \(answer("/visit", row.observation.person, of: row.session))</section>
            """
    }

    /// C15.
    private func attending(_ row: PractitionersOfCaseModel.AttendingRow) -> HTML {
        let who = "\(row.name) (\(PracticeWords.short(row.office).text))"
        var rows = Rows()
        rows.add("Now", PracticeWords.attending(model.professional))
        rows.add("Asked for", PracticeWords.attending(row.ask.professional))
        return """
            <section class="card" aria-label="\(t: "A change asked for by \(row.name)")">\
            <h3>\(t: "\(who) asks who should attend") \(Parts.rule(.C15))</h3>\(rows.list)
            \(answer("/attending", row.ask.person, of: nil))</section>
            """
    }

    /// Each form has a field of its own for the words, so that a label leads to the right one.
    private func answer(_ rest: String, _ person: PersonID, of session: SessionID?) -> HTML {
        let key = PractitionersPages.key(person, session)
        let form = form.value("key") == key ? form : Form()
        return """
            <form method="post" action="\(address)\(rest)" novalidate>\(form.actField)\
            <input type="hidden" name="person" value="\(person)"><input type="hidden" name="key" value="\(key)">\
            \(session.map { "<input type=\"hidden\" name=\"session\" value=\"\($0)\">" as HTML })\
            \(form.area("words.\(key)", "Why not, or what they must know", hint: "They read it as you write it.", limit: 2000, isOptional: true))
            <div class="buttons"><button class="button" name="answer" value="yes">\(t: "Yes, agree")</button>\
            <button class="button second" name="answer" value="no">\(t: "No, and say why")</button></div></form>
            """
    }

    // MARK: Who has it

    private var people: HTML {
        let items = model.allocations.html { one in
            """
            <li><span class="name"><b>\(one.name)</b>, \(t: PracticeWords.office(one.office)), \(one.organisation)<br>\
            <span class="soft small">\(one.email)</span><br><span class="soft small">\(t: "Made sure:") \(one.madeSure)</span>\
            \(booked(one))</span>\(tag(one))\(if: one.ended == nil, end(one))</li>
            """
        }
        let none: HTML = "<p>\(t: "Nobody yet.")</p>"
        return """
            <section class="card" aria-labelledby="have"><h2 id="have">\(t: "Who has the case")</h2>
            \(model.allocations.isEmpty ? none : "<ul class=\"files\">\(items)</ul>")</section>
            """
    }

    /// E10: the visits that were agreed.
    private func booked(_ one: Allocation) -> HTML {
        guard one.isActive else { return "" }
        return model.observations.filter { $0.observation.person == one.person && $0.observation.isBooked }
            .html { row in
                """
                <br><span class="small">\(t: "Observes") \(shortDay: row.day), \(row.contact.from), \
                \(PracticeWords.way(row.observation.way).text.lowercased())</span>
                """
            }
    }

    private func tag(_ one: Allocation) -> HTML {
        if let ended = one.ended { return "<span class=\"tag\">\(t: "Ended") \(shortDay: ended.day)</span>" }
        guard let since = one.takenUp else {
            return "<span class=\"tag waiting\">\(t: "Not taken up yet")</span>"
        }
        return "<span class=\"tag done\">\(t: "Since") \(shortDay: since.day)</span>"
    }

    private func end(_ one: Allocation) -> HTML {
        """
        <form method="post" action="\(address)/end">\(Form().actField)\
        <button class="button second small" name="person" value="\(one.person)">\(t: "End it")\
        <span class="unseen">: \(one.name)</span></button></form>
        """
    }

    /// E10, C15: what was asked, and the centre's answer.
    private var answered: HTML {
        guard !model.observationsAnswered.isEmpty || !model.attendingAnswered.isEmpty else { return "" }
        let visits = model.observationsAnswered.html { row in
            """
            <li>\(shortDay: row.day), \(row.contact.from): \(t: "\(row.name) asked to observe,") \
            \(PracticeWords.way(row.observation.way).text.lowercased())\
            \(said(row.observation.why, row.observation.answer))</li>
            """
        }
        let attending = model.attendingAnswered.html { row in
            """
            <li>\(shortDay: row.ask.asked.day): \(t: "\(row.name) asked who should attend")\
            \(said(PracticeWords.attending(row.ask.professional), row.ask.answer))</li>
            """
        }
        return """
            <section class="card" aria-labelledby="answered"><h2 id="answered">\(t: "What you answered") \(Parts.rule(.E10))</h2>\
            <ul>\(visits)\(attending)</ul></section>
            """
    }

    private func said(_ asked: String?, _ answer: CentreWord?) -> HTML {
        """
        \(asked.map { "<br><span class=\"soft small\">\($0)</span>" as HTML })\
        \(answer.map { "<br><b>\(t: $0.isYes ? "Yes" : "No")</b>\($0.words.map { ": \($0)" as HTML })" as HTML })
        """
    }

    /// B7.
    private var video: HTML {
        guard !model.remote.isEmpty else { return "" }
        let items = model.remote.html { one in
            """
            <li><b>\(t: one.isSuitable ? "It suits" : "It does not suit")</b>, \(one.suitability.assessor), \
            \(day: one.suitability.assessed): \(one.suitability.limits)</li>
            """
        }
        return """
            <section class="card" aria-labelledby="video"><h2 id="video">\(t: "Whether contact by video suits") \(Parts.rule(.B7))</h2>\
            <ul>\(items)</ul></section>
            """
    }

    // MARK: One more

    private var allocate: HTML {
        let form = form.value("key").isEmpty ? form : Form()
        let offices = PractitionerOffice.allCases.map {
            FormChoice($0.rawValue, PracticeWords.office($0))
        }
        let named = model.named.html { "<li>\($0.name), \($0.email)</li>" }
        let told: HTML = "<p>\(t: "The referral names:")</p><ul>\(named)</ul>"
        return """
            <section class="card" aria-labelledby="more"><h2 id="more">\(t: "Allocate the case to somebody") \(Parts.rule(.C15))</h2>
            <p>\(t: "Make sure first that it is they: ring their office by a number that you looked up yourself. An address that is wrong by one letter may be somebody else’s.")</p>
            \(if: !model.named.isEmpty, told)
            <form method="post" action="\(address)" novalidate>\(form.actField)
            \(form.text("name", "Their name", width: "w20"))
            \(form.text("email", "Their e-mail address at work", hint: "They sign in with it.", type: "email"))
            \(form.radios("office", "What are they?", offices))
            \(form.text("organisation", "Whom do they work for?", hint: "Such as Cafcass, Cafcass Cymru or a council"))
            \(form.text("madeSure", "How did you make sure that it is they?", hint: "For example: rang the switchboard at Leeds, who put me through"))
            <button class="button">\(t: "Allocate it")</button></form></section>
            """
    }
}
