import Domain

/// One concern or report, with its steps and what can be done.
struct ConcernView {
    let model: ConcernModel
    let form: Form
    /// The accredited services, to say which one an organisation has become (A6).
    let centres: [FoundCentre]

    static let labels: [String: Phrase] = [
        "to": "Where it stands", "note": "What you did, or why", "centre": "Which centre",
        "outcome": "What came of it",
    ]

    private var address: String { "/commissioner/concerns/\(model.concern)" }
    private var isConcern: Bool { model.matter.centre != nil }

    var body: HTML {
        """
        <h1><span class="caption">\(isConcern ? "\(t: "A concern about an accredited service")" as HTML : "\(t: "Not accredited")")</span>\
        \(model.matter.organisation)</h1>
        <p>\(ConcernWords.tag(model.state)) \(Parts.rule(isConcern ? .A7 : .A6))</p>
        <div class="with-side"><div>\(matter)\(steps)</div>
        <aside class="side" aria-label="\(t: "What to do")">\(actions)</aside></div>
        """
    }

    private var matter: HTML {
        let told = isConcern ? "The concern" as Phrase : "What it offers"
        return """
            <dl class="summary">\(Parts.row("Where", text: model.matter.place))\
            \(Parts.row(told, FamilyBar.paragraphs(model.matter.account)))\
            \(Parts.row("How they know", FamilyBar.paragraphs(model.matter.knownFrom)))\
            \(Parts.row("How to reach them", text: model.matter.reachBy))</dl>
            """
    }

    private var steps: HTML {
        let items = model.steps.html { step in
            let words = step.action.map(ConcernWords.action) ?? ConcernWords.state(step.state)
            return """
                <li><h3>\(t: words)</h3><p class="when">\(moment: step.at)</p>\
                \(step.note.map(FamilyBar.paragraphs))</li>
                """
        }
        return "<h2>\(t: "What happened")</h2><ol class=\"timeline\">\(items)</ol>"
    }

    private var actions: HTML {
        if model.state.isOver { return "<section><p>\(t: "There is nothing left to do.")</p></section>" }
        return isConcern ? concern : report
    }

    private var report: HTML {
        let states = ConcernState.allCases.filter { $0 != .reported && $0 != model.state }
        let which = form.select(
            "centre", "Which centre on the register?",
            centres.map {
                FormChoice($0.centre.id.rawValue, "\($0.centre.profile.name), \($0.centre.profile.town)")
            }, blank: "Choose one")
        let choices = states.map {
            FormChoice($0.rawValue, ConcernWords.state($0), reveals: $0 == .accredited ? which : nil)
        }
        return """
            <section><h2>\(t: "The next step")</h2>
            <form method="post" action="\(address)/move" novalidate>\(form.actField)\
            \(form.radios("to", "Where does it stand now?", choices))\
            \(form.area("note", "What did you do, or why?", isOptional: true))\
            <button class="button">\(t: "Keep it")</button></form></section>
            """
    }

    private var concern: HTML {
        let alerting: HTML = """
            <section><h2>\(t: "Alert the register officer")</h2><form method="post" action="\(address)/alert" novalidate>\
            \(form.actField)\(form.area("note", "What should the officer know?", isOptional: true))\
            <button class="button">\(t: "Alert the officer")</button></form></section>
            """
        let register: HTML = """
            <section><h2>\(t: "The accreditation")</h2><p><a href="/register/\(model.matter.centre?.rawValue)?concern=\(model.concern)">\
            \(t: "Suspend it, set conditions or withdraw it")</a></p></section>
            """
        return """
            \(if: model.mayAlert, alerting)\(if: model.keepsRegister, register)
            <section><h2>\(t: "Close it")</h2><form method="post" action="\(address)/close" novalidate>\(form.actField)\
            \(form.area("outcome", "What came of it?"))\
            <button class="button second">\(t: "Close it")</button></form></section>
            """
    }
}

extension ConcernView {
    static func tally(_ rows: [ConcernSummary]) -> HTML {
        let counts: [(Int, Phrase)] = [
            (rows.count { $0.state == .reported && $0.centre != nil }, "Concerns to pass on"),
            (rows.count { $0.state == .reported && $0.centre == nil }, "New reports"),
            (rows.count { !$0.state.isOver && $0.state != .reported }, "Under way"),
        ]
        let items = counts.html { count, words in "<li><b>\(count)</b> \(t: words)</li>" }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    static func table(_ rows: [ConcernSummary]) -> HTML {
        guard !rows.isEmpty else {
            return """
                <div class="empty"><h2>\(t: "Nothing has been told")</h2>\
                <p>\(t: "What anybody reports appears here, the newest first.")</p></div>
                """
        }
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Concerns and reports, open ones first")</caption>
            <thead><tr><th scope="col">\(t: "Organisation")</th><th scope="col">\(t: "What")</th>\
            <th scope="col">\(t: "State")</th><th scope="col">\(t: "Reported")</th></tr></thead>\
            <tbody>\(rows.html(row))</tbody></table></div>
            """
    }

    private static func row(_ row: ConcernSummary) -> HTML {
        let what: HTML =
            row.centre == nil
            ? "\(t: "Not accredited") \(Parts.rule(.A6))" : "\(t: "A concern") \(Parts.rule(.A7))"
        return """
            <tr><th scope="row"><a href="/commissioner/concerns/\(row.id)">\(row.organisation)</a><br>\
            <span class="soft small">\(row.place)</span></th><td data-label="\(t: "What")">\(what)</td>\
            <td data-label="\(t: "State")">\(ConcernWords.tag(row.state))</td>\
            <td data-label="\(t: "Reported")">\(shortDay: row.reported.day)</td></tr>
            """
    }
}

/// Concerns, in words.
enum ConcernWords {
    static func state(_ state: ConcernState) -> Phrase {
        switch state {
        case .reported: "Reported"
        case .liaising: "With the register officer"
        case .applying: "Applying for accreditation"
        case .accredited: "Accredited"
        case .closed: "Closed"
        }
    }

    static func tag(_ state: ConcernState) -> HTML {
        let look: HTML = state == .reported ? " waiting" : state.isOver ? " done" : " doing"
        return "<span class=\"tag\(look)\">\(t: Self.state(state))</span>"
    }

    static func action(_ action: AccreditationAction) -> Phrase {
        switch action {
        case .suspended: "Accreditation suspended"
        case .lifted: "Suspension lifted"
        case .withdrawn: "Accreditation withdrawn"
        case .conditionsSet: "Conditions set"
        }
    }
}

/// The law's no about concerns and awards, in words.
enum ConcernRefusalWords {
    static func words(_ reason: ConcernRefusal) -> RefusalText {
        switch reason {
        case .notAccreditedYet:
            RefusalText(
                "It is not accredited yet", "The register has no current award of that centre.",
                next: "Say that it is applying.", "Ask the register officer to enter the award first.")
        case .registerOfficerNotAlerted:
            RefusalText(
                "The register officer comes first",
                "The register officer has not been alerted to this concern yet.",
                next: "Alert the register officer, then record what came of it.")
        }
    }

    static func words(_ reason: AccreditationRefusal) -> RefusalText {
        switch reason {
        case .withdrawn:
            RefusalText(
                "It was withdrawn", "An award that was withdrawn does not come back by itself.",
                next: "Enter a new award.")
        }
    }
}
