import Domain

/// The centre's own part of a case: papers, screening, pre-visits, assessment, answer.
enum CaseParts {
    private static func card(_ id: String, _ title: Phrase, _ rules: [RuleID], _ body: HTML) -> HTML {
        "<section class=\"card\" id=\"\(id)\"><h2>\(t: title) \(rules.html(Parts.rule))</h2>\(body)</section>"
    }

    /// H5: what came along from supervised contact.
    static func steppedDown(_ model: ReferralForCentreModel) -> HTML {
        guard let with = model.steppedDownWith else { return "" }
        var rows = Rows()
        rows.add("What was found at assessment there", with.summary)
        rows.add("Assessed by", with.assessor)
        if !with.attendance.isEmpty {
            rows.add("Contact was held on", Spoken.list(with.attendance.map(Spoken.date)))
        }
        if !with.conditions.isEmpty {
            rows.add("Asked of both sides there", with.conditions.joined(separator: "; "))
        }
        return card(
            "from-supervised", "From supervised contact", [.H5],
            """
            \(rows.list)<p class="soft">\(t: "Records and notes of that centre did not come along.")</p>
            """)
    }

    /// The way to a form; `onlyForDecider` where only whoever runs the centre may send it.
    private static func button(
        _ model: ReferralForCentreModel, _ rest: String, _ words: Phrase, onlyForDecider: Bool = false
    ) -> HTML {
        guard model.isRunning, !onlyForDecider || model.mayDecide else { return "" }
        return """
            <p><a class="button second small" href="\(CaseFrame.address(model.reference, rest))">\(t: words)</a></p>
            """
    }

    /// C3, C4: what is needed, what has come, and the documents themselves.
    static func papers(_ model: ReferralForCentreModel) -> HTML {
        let papers = PaperKind.allCases.filter { model.papers[$0] != nil }.html { kind in
            """
            <li><span class="name">\(PaperWords.name(kind))</span>\
            \(model.papersReceived[kind].map { "<span class=\"soft small\">\(shortDay: $0.day)</span> " as HTML })\
            \(model.papers[kind].map(DeskWords.paper))</li>
            """
        }
        return card(
            "papers", "Papers", [.C3, .C4],
            """
            <ul class="files" aria-label="\(t: "What is needed")">\(papers)</ul>\(whyMissing(model))
            \(documents(model))\(button(model, "/papers", "Note papers"))
            """)
    }

    /// What the referral says of a safeguarding letter that was not there yet.
    static func whyMissing(_ model: ReferralForCentreModel) -> HTML {
        guard let why = model.answers.papers?.missing, !why.isEmpty,
            model.papers[.safeguardingLetter] == .needed
        else { return "" }
        return "<p><b>\(t: "Why the letter was not there, as the referral says:")</b> \(why)</p>"
    }

    static func documents(_ model: ReferralForCentreModel) -> HTML {
        guard !model.documents.isEmpty else { return "<p class=\"soft\">\(t: "No documents were sent.")</p>" }
        let items = model.documents.html { document in
            let one = document.document
            return """
                <li><span class="name"><a href="/documents/\(model.reference)/\(one.id)">\(one.fileName)</a> \
                <span class="soft small">\(PaperWords.name(one.kind)), \(size(one.bytes))</span></span>\
                \(if: document.isForStaffOnly, "<span class=\"tag warn\">\(t: "Staff only: never pass on")</span>")</li>
                """
        }
        return "<ul class=\"files\" aria-label=\"\(t: "Documents")\">\(items)</ul>"
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(max(1, bytes / 1000)) kB" : "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
    }

    /// B1, B2: what the desk found when it looked for the signs.
    static func screening(_ model: ReferralForCentreModel) -> HTML {
        guard let screening = model.screening else {
            return card(
                "screening", "Screening", [.B1, .B2],
                """
                <p>\(t: "Nobody has looked for the signs of risk yet.")</p>\
                \(if: model.isAwaitingAnswer, button(model, "/screen", "Look for the signs", onlyForDecider: true))
                """)
        }
        var rows = Rows()
        for sign in RiskSign.allCases { rows.add(DeskWords.sign(sign), screening.found[sign]) }
        if screening.found.isEmpty { rows.add("The six signs", "None found" as Phrase) }
        rows.add(
            "Harm that we cannot manage", screening.hasUnmanagedHarm, yes: "Yes", no: "None")
        rows.add("Looked at by", screening.assessor)
        rows.add("On", model.screened?.day)
        return card(
            "screening", "Screening", [.B1, .B2],
            "\(rows.list)\(if: model.isAwaitingAnswer, button(model, "/screen", "Look again", onlyForDecider: true))"
        )
    }

    /// B4: everybody separately.
    static func preVisits(_ model: ReferralForCentreModel, _ now: Instant) -> HTML {
        let items = model.preVisits.html { preVisit($0, model, now) }
        let none: HTML = "<p>\(t: "None is arranged yet. Everyone is seen separately.")</p>"
        let list: HTML = model.preVisits.isEmpty ? none : "<ul class=\"files\">\(items)</ul>"
        return card(
            "pre-visits", "Pre-visits", [.B4],
            """
            \(list)\(button(model, "/pre-visits/new", "Arrange a pre-visit"))\
            \(if: model.isRunning, "<p><a href=\"\(CaseFrame.address(model.reference, "/pre-visits/seen"))\">\(t: "One has just taken place, without an appointment")</a></p>")
            """)
    }

    private static func preVisit(_ visit: PreVisit, _ model: ReferralForCentreModel, _ now: Instant) -> HTML {
        let place = CaseFrame.address(model.reference, "/pre-visits/\(visit.appointment)")
        let name = model.name(visit.subject)
        let tag: HTML
        var links: HTML = ""
        if visit.held != nil {
            tag = "<span class=\"tag done\">\(t: "Held")</span>"
        } else if visit.isCancelled {
            tag = "<span class=\"tag\">\(t: "Cancelled")</span>"
        } else {
            let isDue = now >= Instant(visit.day, visit.span.from)
            tag =
                isDue
                ? "<span class=\"tag problem\">\(t: "Did it take place?")</span>"
                : "<span class=\"tag doing\">\(t: "Arranged")</span>"
            let held: HTML =
                isDue
                ? " <a href=\"\(place)/held\">\(t: "Record it")<span class=\"unseen\"> \(name)</span></a>"
                : ""
            links = """
                \(held) <a href="\(place)/cancel">\(t: "Cancel")<span class="unseen"> \(name)</span></a>
                """
        }
        let notes: HTML = visit.notes.map { "<br><span class=\"small\">\($0)</span>" } ?? ""
        let reason: HTML = visit.reason.map { "<br><span class=\"soft small\">\($0)</span>" } ?? ""
        return """
            <li><span class="name"><b>\(name)</b><br>\(shortDay: visit.day), \(visit.span.from)–\(visit.span.to), \
            \(t: DeskWords.way(visit.way))\(reason)\(notes)</span>\(tag)\(if: model.isRunning, links)</li>
            """
    }

    /// E11: who has accepted the centre's rules.
    static func houseRules(_ model: ReferralForCentreModel) -> HTML {
        guard let rules = model.houseRules else { return "" }
        let items = model.adults.html { adult in
            let accepted = model.houseRulesAccepted[adult.id]
            let tag: HTML =
                accepted == nil
                ? "<span class=\"tag\">\(t: "Not yet")</span>"
                : "<span class=\"tag done\">\(t: accepted == rules.version ? "Accepted" : "Accepted an earlier version")</span>"
            return "<li><span class=\"name\">\(adult.name)</span>\(tag)</li>"
        }
        return card(
            "house-rules", "Rules of the centre", [.E11],
            """
            <ul class="files" aria-label="\(t: "Who has accepted them")">\(items)</ul>\
            \(button(model, "/house-rules", "Note who accepts them"))
            """)
    }

    /// B1, B3, G3.
    static func assessment(_ model: ReferralForCentreModel) -> HTML {
        guard let assessment = model.riskAssessment else {
            return card(
                "assessment", "Risk assessment", [.B1],
                """
                <p>\(t: "Not made yet. It is made after the pre-visits, or before them where that helps.")</p>\
                \(button(model, "/assess", "Assess the risk", onlyForDecider: true))
                """)
        }
        var rows = Rows()
        rows.add("What we found", assessment.summary)
        rows.add("Can we manage it here", assessment.isManageable, yes: "Yes", no: "No")
        rows.add(
            "See the children first", assessment.childrenNeedPreVisit, yes: "Yes", no: "Not needed")
        if let home = assessment.atHome {
            rows.add("Video: feels the abuser at home", home.feelsBroughtIn)
            rows.add("What the carer said", home.said)
            rows.add("What is done about it", home.met)
        }
        rows.add("Assessed by", assessment.assessor)
        rows.add("On", assessment.assessed)
        return card(
            "assessment", "Risk assessment", assessment.atHome == nil ? [.B1] : [.B1, .B6],
            "\(rows.list)\(button(model, "/assess", "Assess it afresh", onlyForDecider: true))")
    }

    /// B5, D1, D3: what the centre answered.
    static func answer(_ model: ReferralForCentreModel) -> HTML {
        var rows = Rows()
        rows.add("Answered", model.answer?.on.day)
        switch model.answer {
        case .accepted(let endsOn, let conditions, _)?:
            rows.add("Answer", "Accepted" as Phrase)
            rows.add("Contact here ends", endsOn)
            if !conditions.isEmpty {
                rows.add("Conditions", "<ul>\(conditions.html { "<li>\($0)</li>" })</ul>" as HTML)
            }
        case .waiting(let expected, _)?:
            rows.add("Answer", "On the waiting list" as Phrase)
            rows.add("Place expected", expected.map { "\(day: $0)" as HTML } ?? "\(t: "Not known")")
        case .handedOn(let to, _, _)?:
            rows.add("Answer", "<a href=\"/centres/\(to)\">\(t: "Handed on to another centre")</a>" as HTML)
        case .declined(let because, let words, _)?:
            rows.add("Answer", "Declined" as Phrase)
            rows.add("Kind of reason, for us alone", DeskWords.because(because))
            rows.add("What everybody was told", words)
        case nil: break
        }
        let none: HTML = model.answer == nil ? "<p>\(t: "Not answered yet.")</p>" : ""
        let ask: HTML =
            model.isAwaitingAnswer
            ? button(model, "/answer", "Answer this referral", onlyForDecider: true) : ""
        return card("answer", "The answer", [.B5, .D1], "\(none)\(rows.list)\(ask)")
    }
}
