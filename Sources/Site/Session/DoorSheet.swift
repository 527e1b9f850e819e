import Domain

/// The day on paper, for the door: when the electricity goes, the day goes on.
enum DoorSheet {
    static func page(_ model: TodayModel, at now: Instant) -> Page {
        let day = DoorWords.day(model.day)
        return Page(
            "Door sheet, \(day)", shape: .wide, place: "/today",
            """
            <div class="no-print">\(Parts.back(TodayBoard.address(model.centre, model.day, today: now.day), "Back to the board"))</div>
            <div class="title-row"><h1>\(t: "Door sheet, \(day)")</h1><div><button class="button second small" \
            type="button" data-print hidden>\(t: "Print this page")</button></div></div>
            <div class="sheet-head"><b>\(model.centreName)</b>\
            <span>\(t: "Printed \(Spoken.date(now.day)), \(now.time)")</span></div>
            \(if: model.sessions.isEmpty, "<p>\(t: "No family is due.")</p>")\
            \(if: !model.sessions.isEmpty, table(model))
            \(if: !model.staff.isEmpty, "<p>\(t: "On duty:") \(duties(model))</p>")
            <p>\(t: "Only people named here come in. The two sides of a family never meet.") \
            \(Parts.rule(.E5)) \(Parts.rule(.E6))</p>
            """)
    }

    private static func table(_ model: TodayModel) -> HTML {
        """
        <table class="sheet stack"><caption>\(t: "Who comes and goes, and when")</caption><thead><tr>\
        <th scope="col">\(t: "Time")</th><th scope="col">\(t: "Family")</th>\
        <th scope="col">\(t: "Visiting adult in")</th><th scope="col">\(t: "Child in")</th>\
        <th scope="col">\(t: "Child out")</th><th scope="col">\(t: "Visiting adult out")</th>\
        <th scope="col">\(t: "Who may come in, and what holds")</th></tr></thead>
        <tbody>\(model.sessions.html(row))</tbody></table>
        """
    }

    private static func row(_ sitting: TodayModel.Sitting) -> HTML {
        let times = sitting.times
        return """
            <tr><th scope="row">\(times.childIn)–\(times.childOut)</th>\
            <td data-label="\(t: "Family")"><b>\(sitting.childrensNames)</b><br>\(sitting.room), \
            \(KindWords.name(sitting.kind))\(sitting.supervisor.map { "<br>\(t: "Supervisor:") \($0)" as HTML })</td>\
            <td data-label="\(t: "Visiting adult in")">\(times.visitingIn)</td>\
            <td data-label="\(t: "Child in")">\(times.childIn)</td>\
            <td data-label="\(t: "Child out")">\(times.childOut)</td>\
            <td data-label="\(t: "Visiting adult out")">\(times.visitingOut)</td>\
            <td data-label="\(t: "Who may come in, and what holds")">\
            \(sitting.people.html { "\(AtHandView.described($0))<br>" })\(conditions(sitting.conditions))</td></tr>
            """
    }

    private static func conditions(_ held: TodayModel.Conditions) -> HTML {
        var words: [String] = []
        switch held.photographs {
        case .some(.none): words.append(Phrase("No photographs").text)
        case .shownOnly: words.append(Phrase("Photographs shown, not taken").text)
        case .takenNotShared: words.append(Phrase("Photographs taken, not shared").text)
        case .takenAndShared, nil: break
        }
        if held.mayLeaveCentre == false { words.append(Phrase("Stay in the centre").text) }
        if let language = held.interpreterLanguage { words.append(Phrase("Interpreter: \(language)").text) }
        words += held.care.map { "\(DoorWords.care($0).text): \($0.words)" }
        words += held.observers.map { AtHandView.observes($0).text }
        words += held.breathTests.map { Phrase("Breath test: \($0.name), kit from \($0.kitFrom)").text }
        words += held.accepted
        return words.isEmpty ? "" : "<b>\(words.joined(separator: "; "))</b>"
    }

    private static func duties(_ model: TodayModel) -> String {
        Spoken.list(model.staff.map { "\($0.name) (\($0.span.from)–\($0.span.to))" })
    }
}
