import Domain

/// One centre on the register, with everything that its officer changes.
struct RegisterView {
    let model: RegisterEntryModel
    let call: Call
    let setback: Setback?

    private var entry: RegisterEntry { model.entry }
    private var address: String { "/register/\(entry.centre.id)" }

    /// The form as it was typed where it was the one sent; else as things stand.
    private func form(_ path: String, _ known: Form = Form()) -> Form {
        guard let setback, call.path == address + path else { return known }
        return setback.form
    }

    var body: HTML {
        """
        \(Parts.back("/register", "The register"))\(setback?.head(RegisterForms.labels))\(said)
        <h1><span class="caption">\(entry.centre.profile.town)</span>\(entry.centre.profile.name)</h1>
        <div class="with-side"><div>\(offers)\(profile)</div>
        <aside class="side" aria-label="\(t: "Accreditation and coordinator")">\(accreditation)\(wrong)\(coordinators)\(people)\(records)</aside></div>
        """
    }

    private var said: HTML {
        switch call.query["done"] {
        case "entered": FamilyBar.done("Entered. Now award its accreditation and give it a coordinator.")
        case "changed": FamilyBar.done("The entry is changed.")
        case "awarded": FamilyBar.done("The award is kept.")
        case "accreditation": FamilyBar.done("Kept: what was done to the accreditation.")
        case "conditions": FamilyBar.done("Kept: the conditions, as the public reads them.")
        case "offers": FamilyBar.done("Kept: what the centre offers.")
        case "successor": FamilyBar.done("Done. The other centre keeps its records now.")
        case "coordinator": FamilyBar.done("Done. They can sign in with that address now.")
        default: ""
        }
    }

    private var accreditation: HTML {
        """
        <section><h2>\(t: "Accreditation") \(Parts.rule(.A2))</h2>\(Self.awards(entry))
        <form method="post" action="\(address)/award" novalidate>\(form("/award").actField)\
        \(RegisterForms.award(form("/award")))<button class="button">\(t: "Award or renew")</button></form></section>
        """
    }

    /// A7: what the officer does when something is wrong.
    private var wrong: HTML {
        var known = Fields()
        known.set("conditions", (entry.centre.conditions ?? []).joined(separator: "\n"))
        return AccreditationPages.sections(
            entry, acting: form("/accreditation"), conditions: form("/conditions", Form(known)),
            concern: call.query["concern"] ?? call.form["concern"])
    }

    private var coordinators: HTML {
        let people = model.coordinators.html {
            "<li>\($0.name)<br><span class=\"soft small\">\($0.email)</span></li>"
        }
        return """
            <section><h2>\(t: "Coordinator")</h2>\
            \(if: !model.coordinators.isEmpty, "<ul>\(people)</ul>")\
            \(if: model.coordinators.isEmpty, "<p>\(t: "Nobody runs this centre here yet.")</p>")
            <form method="post" action="\(address)/coordinator" novalidate>\(form("/coordinator").actField)\
            \(RegisterForms.coordinator(form("/coordinator")))\
            <button class="button second">\(t: "Give it this coordinator")</button></form></section>
            """
    }

    /// L1, L2: counts, and nobody's name.
    private var people: HTML {
        let count = model.people
        let staff = Spoken.count(count.staff, "person works here", "people work here")
        return """
            <section><h2>\(t: "People") \(Parts.rule(.L1)) \(Parts.rule(.L2))</h2>
            <p>\(staff). \(t: "Checked and trained today: \(count.fit).")</p></section>
            """
    }

    /// L3: a centre that closes; counts, and nobody's name.
    private var records: HTML {
        let form = form("/successor")
        let (ended, open) = (model.endedCases, model.openCases)
        let others = model.others.map {
            FormChoice($0.centre.id.rawValue, "\($0.centre.profile.name), \($0.centre.profile.town)")
        }
        let keeper = model.others.first { $0.centre.id == model.successor }?.centre.profile.name
        return """
            <section><h2>\(t: "If it closes") \(Parts.rule(.L3))</h2>
            \(keeper.map { "<p>\(t: "Its records are with \($0).")</p>" as HTML })
            <p>\(t: "Cases here that have ended: \(ended).") \(if: open > 0, "\(t: "Not ended yet: \(open).")")</p>
            <form method="post" action="\(address)/successor" novalidate>\(form.actField)
            \(form.select("successor", "Which centre keeps its records?", others, hint: "It answers for them from then on. Ask it first.", blank: "Choose"))
            \(form.area("why", "Why?", limit: 2000))
            <button class="button danger">\(t: "Hand its records over")</button></form></section>
            """
    }

    private var offers: HTML {
        var known = Fields()
        for kind in entry.centre.kinds { known.add("kinds", kind.rawValue) }
        for service in entry.centre.offers.services { known.add("services", service.rawValue) }
        known.set("languages", entry.centre.offers.languages.joined(separator: ", "))
        known.set("access", entry.centre.offers.accessNeedsMet.joined(separator: ", "))
        let form = form("/offers", Form(known))
        return """
            <section class="card"><h2>\(t: "What it offers")</h2>
            <form method="post" action="\(address)/offers" novalidate>\(form.actField)\
            \(RegisterForms.offers(form))<button class="button">\(t: "Keep what it offers")</button></form></section>
            """
    }

    private var profile: HTML {
        let form = form("", Form(of: entry.centre.profile, at: "profile"))
        return """
            <section class="card"><h2>\(t: "What the register says")</h2>
            <p><a href="/centres/\(entry.centre.id)">\(t: "See its public page")</a></p>
            <form method="post" action="\(address)" novalidate>\(form.actField)\
            \(RegisterForms.profile(form))<button class="button">\(t: "Change the entry")</button></form></section>
            """
    }
}

extension RegisterView {
    /// Every centre, with its awards.
    static func table(_ entries: [RegisterEntry], of count: Int) -> HTML {
        guard !entries.isEmpty else {
            return """
                <div class="empty"><h2>\(t: "No centre is entered yet")</h2>\
                <p>\(t: "Enter the first one, or import a list with the command line.")</p></div>
                """
        }
        return """
            <p>\(t: "\(Spoken.count(count, "centre", "centres")) on the register.")</p>
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Centres, by name")</caption>
            <thead><tr><th scope="col">\(t: "Centre")</th><th scope="col">\(t: "Offers today")</th>\
            <th scope="col">\(t: "Accreditation")</th></tr></thead><tbody>\(entries.html(row))</tbody></table></div>
            """
    }

    private static func row(_ entry: RegisterEntry) -> HTML {
        """
        <tr><th scope="row"><a href="/register/\(entry.centre.id)">\(entry.centre.profile.name)</a><br>\
        <span class="soft small">\(entry.centre.profile.town)</span></th>\
        <td data-label="\(t: "Offers today")">\(entry.offered.html { "\(Parts.kind($0)) " })\
        \(if: entry.offered.isEmpty, "<span class=\"soft\">\(t: "Nothing")</span>")</td>\
        <td data-label="\(t: "Accreditation")">\(awards(entry))</td></tr>
        """
    }

    private static func stopped(_ stop: AccreditationStop) -> HTML {
        let words: Phrase = stop.isWithdrawn ? "Withdrawn" : "Suspended"
        return "<span class=\"tag overdue\">\(t: words) \(shortDay: stop.from)</span>"
    }

    /// Each award with its last day.
    static func awards(_ entry: RegisterEntry) -> HTML {
        let items = Standard.allCases.compactMap { standard in
            entry.accreditedUntil[standard].map { (standard, $0) }
        }.html { standard, until in
            let name: Phrase = standard == .supported ? "Supported" : "Supervised (enhanced)"
            let tag: HTML =
                entry.stopped[standard].map(stopped)
                ?? (entry.lapsed.contains(standard)
                    ? "<span class=\"tag problem\">\(t: "Lapsed")</span>"
                    : "<span class=\"tag good\">\(t: "Current")</span>")
            return "<li>\(t: name), \(t: "until \(Spoken.date(until))") \(tag)</li>"
        }
        guard !entry.accreditedUntil.isEmpty else {
            return "<span class=\"tag problem\">\(t: "Not accredited")</span>"
        }
        return "<ul>\(items)</ul>"
    }
}
