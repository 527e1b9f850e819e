import Domain

/// What the referral told, section by section, without what nobody answered.
enum CaseAnswers {
    static func section(_ model: ReferralForCentreModel) -> HTML {
        let answers = model.answers
        return """
            <section class="card" id="referral"><h2>\(t: "The referral")</h2>
            \(part("Who referred", referrer(answers, model)))\
            \(part("What is asked for", service(answers.service)))\
            \(part("The court", court(answers.proceedings, model)))\
            \(part("The visit", visit(answers)))\
            \(part("Getting ready", preparation(answers)))\
            \(part("Risk, as the referrer told it", risk(answers.risk)))\
            \(part("Cafcass Cymru", wales(answers.wales, model)))</section>
            """
    }

    private static func part(_ title: Phrase, _ rows: Rows) -> HTML {
        rows.isEmpty ? "" : "<h3>\(t: title)</h3>\(rows.list)"
    }

    private static func referrer(_ answers: ReferralAnswers, _ model: ReferralForCentreModel) -> Rows {
        var rows = Rows()
        guard let referrer = answers.referrer else { return rows }
        rows.add("Referred by", "\(t: DeskWords.referrer(referrer.kind)): \(referrer.name)" as HTML)
        rows.add("Organisation", referrer.organisation)
        rows.add("E-mail", referrer.email)
        rows.add("Telephone", referrer.telephone)
        rows.add("Social worker", referrer.socialWorker.map(professional))
        rows.add("Team manager", referrer.teamManager.map(professional))
        rows.add("Their own number", referrer.ownNumber)
        rows.add("Both named anew", model.peopleNamed.map { "\(moment: $0) \(Parts.rule(.C2))" as HTML })
        return rows
    }

    private static func professional(_ person: NamedProfessional) -> String {
        [person.name, person.email, person.telephone].compactMap { $0 }.joined(separator: ", ")
    }

    private static func service(_ service: ServiceAnswers?) -> Rows {
        var rows = Rows()
        guard let service else { return rows }
        rows.add("Kind of contact", KindWords.name(service.kind))
        rows.add("From", service.startFrom)
        rows.add("How often", service.frequency)
        rows.add("Each time", service.minutes.map { Phrase("\($0) minutes") })
        rows.add("Days", service.days.map { Spoken.list($0.sorted().map(Spoken.name)) })
        rows.add("Why by video", service.virtualBecause.map(SuitabilityWords.because))
        rows.add("A long stay was agreed", service.longStayAgreed)
        rows.add("For about", service.expectedMonths.map { Phrase("\(Spoken.count($0, "month", "months"))") })
        return rows
    }

    private static func court(_ court: ProceedingsAnswers?, _ model: ReferralForCentreModel) -> Rows {
        var rows = Rows()
        guard let court else { return rows }
        rows.add("Court order", court.hasOrder)
        rows.add("Court", court.court)
        rows.add("Case number", court.caseNumber)
        rows.add("Date of the order", court.orderDate)
        rows.add("Final order", court.isFinalOrder)
        rows.add("Next hearing", court.nextHearing)
        rows.add("Papers come from", court.papersFrom)
        rows.add("If we do not accept", court.fallBack.map(DeskWords.fallBack))
        rows.add("Contact ends", court.contactEndsOn)
        rows.add("Asks for a report", court.asksForReport)
        rows.add("Who pays", court.paysForSessions)
        rows.add("We may ask the court for papers", court.centreMayAskCourt)
        rows.add("Cafcass Cymru was consulted", court.cymruWasConsulted)
        if model.order != nil || model.mayDecide {
            let words: Phrase = model.order == nil ? "Read an order’s file" : "Read what it says"
            rows.add(
                "The order",
                "<a href=\"\(CaseFrame.address(model.reference, "/order"))\">\(t: words)</a> \(Parts.rule(.I7))"
                    as HTML)
        }
        return rows
    }

    private static func visit(_ answers: ReferralAnswers) -> Rows {
        var rows = Rows()
        if let visit = answers.arrangements {
            rows.add("May the two sides meet", DeskWords.willing(visit.willingToMeet))
            rows.add("Who brings the child", visit.brings)
            rows.add("Who collects", visit.collects)
            rows.add("Leaving the centre", visit.mayLeaveCentre, yes: "Allowed", no: "Not allowed")
            rows.add("When leaving", visit.leavingDetails)
            rows.add("Photographs and video", DeskWords.photographs(visit.photographs))
            rows.add("More on photographs", visit.photographDetails)
            rows.add("Gifts", visit.gifts)
            rows.add("Food", visit.food)
            rows.add("Help in the toilet", visit.toiletHelp)
            rows.add("Vehicle", visit.vehicle)
        }
        if let professional = answers.professional, professional.attends {
            let words = [professional.name, professional.office, professional.why].compactMap { $0 }
            rows.add("A professional attends", words.joined(separator: ", "))
        }
        return rows
    }

    private static func preparation(_ answers: ReferralAnswers) -> Rows {
        var rows = Rows()
        rows.add("Who prepares the child", answers.preparation?.who)
        rows.add("How", answers.preparation?.how)
        rows.add("By", answers.preparation?.by)
        if let interpreter = answers.interpreter {
            rows.add("Interpreter", interpreter.isNeeded, yes: "Needed", no: "Not needed")
            rows.add("Language", interpreter.language)
            rows.add("Who interprets", interpreter.who)
            rows.add("Who pays the interpreter", interpreter.pays)
        }
        return rows
    }

    private static func risk(_ risk: RiskAnswers?) -> Rows {
        var rows = Rows()
        guard let risk else { return rows }
        for sign in RiskSign.allCases { rows.add(DeskWords.sign(sign), risk.found[sign]) }
        if risk.found.isEmpty { rows.add("The six signs", "Asked about, and none named" as Phrase) }
        rows.add("Police or social care", risk.policeOrSocialCare)
        rows.add("Convictions", risk.convictions)
        rows.add("Fear of abduction", risk.abductionRisk)
        rows.add("Weapons, or threats to staff", risk.weaponsOrThreatsToStaff)
        for order in risk.orders ?? [] { rows.add(DeskWords.order(order.kind), orderWords(order)) }
        return rows
    }

    private static func orderWords(_ order: CourtOrderKnown) -> String {
        let issued = order.issued.map { Phrase("of \(Spoken.date($0))").text }
        let now = order.isCurrent.map { ($0 ? Phrase("in force") : Phrase("no longer in force")).text }
        let words = [order.court, order.number, issued, now].compactMap { $0 }.joined(separator: ", ")
        return words.isEmpty ? Phrase("No details given").text : words
    }

    /// C6: what a Cafcass Cymru referral carries; C7, C9: why it pays, and what its team sent and told.
    private static func wales(_ wales: WalesAnswers?, _ model: ReferralForCentreModel) -> Rows {
        var rows = Rows()
        guard let wales else { return rows }
        rows.add("Risk assessment", wales.riskAssessment)
        rows.add("Sessions", Phrase("\(wales.sessions) of \(wales.minutesEach) minutes"))
        rows.add("Known safeguarding issues", wales.knownSafeguardingIssues)
        if let remote = wales.remote {
            rows.add("Video assessed by", "\(remote.assessor), \(Spoken.date(remote.assessed))")
            rows.add("Talked over with both", remote.discussed)
            rows.add("With the court", remote.discussedWithCourt)
            rows.add("Limits and safety", remote.limits)
        }
        if let newest = model.remoteAssessed {
            rows.add("Does video suit, newest", newest.isSuitable, yes: "Yes", no: "No")
            let suitability = newest.suitability
            rows.add("Assessed by", "\(suitability.assessor), \(Spoken.date(suitability.assessed))")
            rows.add("What was said", suitability.limits)
        }
        if let funding = wales.funding {
            rows.add("It pays because", "\(t: CymruWords.ground(funding.ground)) \(Parts.rule(.C7))" as HTML)
            rows.add("Adviser or social worker", funding.adviser)
        }
        guard model.answers.referrer?.kind == .cafcassCymru else { return rows }
        for sent in model.sentByTeam {
            rows.add("Sent by secure e-mail", "\(moment: sent.at), \(sent.to) \(Parts.rule(.C9))" as HTML)
        }
        for adult in model.adults {
            let told = model.toldByTeam[adult.id]?.last.map { "\(moment: $0)" as HTML }
            rows.add(
                "\(adult.name) was told", told ?? "\(t: "Not yet, as far as we know")")
        }
        return rows
    }
}
