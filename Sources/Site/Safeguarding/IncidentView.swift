import Domain

/// One incident and what is still to be done about it.
struct IncidentView {
    let model: IncidentPageModel
    let call: Call
    let setback: Setback

    private var address: String { "/desk/cases/\(model.file)/incidents/\(model.incident.incident)" }
    private var form: Form { setback.form }

    var body: HTML {
        """
        \(Parts.back("/desk/cases/\(model.file)/incidents", "All incidents"))
        \(setback.head(labels))\(said)
        <h1><span class="caption">\(moment: model.incident.happened)</span>\(IncidentWords.kinds(model.incident.kinds))</h1>
        \(if: isUntold, untold)
        <div class="with-side"><div><section class="card"><h2>\(t: "What happened")</h2>\
        \(FamilyBar.paragraphs(model.incident.account))\
        <p class="soft small">\(t: "Written down") \(moment: model.incident.reported)</p></section>\(tellingForm)</div>
        <aside class="side" aria-label="\(t: "What to do")">\(deadlines)\(toldList)\(commissioner)\(contact)</aside></div>
        """
    }

    private let labels: [String: Phrase] = [
        "told.authority": "Who was told", "told.toldWhom": "The name", "told.at": "The day",
        "told.time": "The time", "reassessment": "The new assessment", "assessor": "Who assessed",
    ]

    private var said: HTML {
        switch call.query["done"] {
        case "reported": FamilyBar.done("Kept. The coordinator is told.")
        case "told": FamilyBar.done("Kept: whom you told, and when.")
        case "commissioner": FamilyBar.done("Kept: Cafcass Cymru has been told.")
        case "resumed": FamilyBar.done("The new assessment is kept. Contact may go on.")
        default: ""
        }
    }

    private var isUntold: Bool { model.incident.needsAuthorities && model.incident.toldAuthorities.isEmpty }

    private var untold: HTML {
        "\(IncidentFields.numbers)<p><b>\(t: "Nobody at the police or children’s services has been told yet.")</b></p>"
    }

    private var tellingForm: HTML {
        """
        <section id="telling"><h2>\(t: "Write down whom you told")</h2>
        <form method="post" action="\(address)/told" novalidate>\(form.actField)\
        \(IncidentFields.told(form, "told"))<button class="button">\(t: "Keep it")</button></form></section>
        """
    }

    private var deadlines: HTML {
        guard !model.clocks.isEmpty else { return "" }
        return "<section><h2>\(t: "Deadlines")</h2>\(Parts.clocks(model.clocks, now: call.now))</section>"
    }

    private var toldList: HTML {
        let items = model.incident.toldAuthorities.html { told in
            """
            <li>\(t: IncidentWords.authority(told.authority)): \(told.toldWhom), \(moment: told.at)\
            \(told.reference.map { "<br><span class=\"small\">\(t: "Reference") \($0)</span>" as HTML })</li>
            """
        }
        return """
            <section><h2>\(t: "Who was told")</h2>\
            \(if: !model.incident.toldAuthorities.isEmpty, "<ul>\(items)</ul>")\
            \(if: model.incident.toldAuthorities.isEmpty, "<p class=\"soft\">\(t: "Nobody outside the centre so far.")</p>")</section>
            """
    }

    private var commissioner: HTML {
        guard model.mayTellCommissioner else { return "" }
        let told = model.incident.toldCommissioner
        let wrote = model.incident.wroteCommissioner
        return """
            <section><h2>\(t: "Cafcass Cymru") \(Parts.rule(.G2))</h2>
            <p>\(told.map { "\(t: "Told") \(moment: $0)" as HTML } ?? "\(t: "Not told yet. Ring them first, then write.")")</p>
            <p>\(wrote.map { "\(t: "Written to") \(moment: $0)" as HTML } ?? "\(t: "Not written to yet.")")</p>
            <form method="post" action="\(address)/commissioner">\(form.actField)<div class="buttons">\
            \(if: told == nil, "<button class=\"button second\" name=\"how\" value=\"word\">\(t: "I have told them")</button>")\
            \(if: wrote == nil, "<button class=\"button second\" name=\"how\" value=\"writing\">\(t: "Write to them now")</button>")</div></form></section>
            """
    }

    private var contact: HTML {
        """
        <section><h2>\(t: "Contact") \(Parts.rule(.G3))</h2>
        \(if: model.isContactSuspended, "<p><span class=\"tag problem\">\(t: "Suspended")</span></p>")\
        \(if: !model.isContactSuspended, "<p>\(t: "Contact is not suspended.")</p>")\
        \(if: model.awaitsAssessment, "<p>\(t: "Risk has to be looked at afresh after this.")</p>")\
        \(model.reassessments.html(lookedAt))\(if: model.mayResume, resuming)</section>
        """
    }

    private func lookedAt(_ again: Reassessment) -> HTML {
        """
        <div class="quote"><p class="soft small">\(t: "Risk looked at afresh by \(again.assessor),") \(moment: again.at)</p>\
        \(FamilyBar.paragraphs(again.reassessment))</div>
        """
    }

    private var resuming: HTML {
        """
        <form method="post" action="\(address)/resume" novalidate>\(form.actField)
        \(form.area("reassessment", "What did you look at, and what did you find?", limit: 20_000))
        \(form.text("assessor", "Who assessed it?"))
        <button class="button second">\(t: "Contact may go on")</button></form>
        """
    }
}

extension IncidentView {
    /// Every incident of a case, newest first.
    static func list(_ incidents: [IncidentPageModel], _ call: Call) -> HTML {
        """
        \(Parts.back("/desk/cases/\(call.file)", "The case"))
        <h1>\(t: "Incidents")</h1>
        <div class="buttons"><a class="button" href="/desk/cases/\(call.file)/incidents/new">\(t: "Something happened")</a></div>
        \(if: incidents.isEmpty, "<div class=\"empty\"><h2>\(t: "Nothing has happened")</h2><p>\(t: "What is reported appears here, the newest first.")</p></div>")
        \(incidents.html { card($0, call) })
        """
    }

    /// For those who may report and not read.
    static func reportOnly(_ call: Call) -> HTML {
        """
        <h1>\(t: "Incidents")</h1>
        <p>\(t: "The coordinator and the supervisors read what was reported. You can report something yourself.")</p>
        <div class="buttons"><a class="button" href="/desk/cases/\(call.file)/incidents/new">\(t: "Something happened")</a></div>
        """
    }

    private static func card(_ model: IncidentPageModel, _ call: Call) -> HTML {
        """
        <section class="card"><h2><a href="/desk/cases/\(model.file)/incidents/\(model.incident.incident)">\
        \(IncidentWords.kinds(model.incident.kinds))</a></h2><p>\(moment: model.incident.happened)</p>\
        \(Parts.clocks(model.clocks, now: call.now))\
        \(if: model.awaitsAssessment, "<p><span class=\"tag waiting\">\(t: "Risk to be looked at afresh")</span></p>")</section>
        """
    }
}
