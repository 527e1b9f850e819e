import Domain

/// The questions of the drafting page, in the order in which a court comes to them.
struct OrderForm {
    let form: Form
    let model: OrderModel

    var html: HTML {
        """
        \(about)\(service)\(papers)\(ending)\(isVirtual ? video : direct)\(rest)
        """
    }

    /// The sections, to go to at once.
    static let jumps: HTML = """
        <nav aria-label="\(t: "Parts of this page")"><ul class="jump"><li><a href="#about">\(t: "The order")</a></li>
        <li><a href="#contact">\(t: "The contact")</a></li><li><a href="#referral">\(t: "Papers and referral")</a></li>
        <li><a href="#ending">\(t: "The way out")</a></li><li><a href="#conditions">\(t: "Conditions")</a></li>
        <li><a href="#more">\(t: "What to leave out")</a></li><li><a href="#the-order">\(t: "The words")</a></li></ul></nav>
        """

    /// The section whose answers make that clause.
    static func place(of clause: OrderClause) -> String {
        switch clause {
        case .placeAndAcceptance, .recordsPaidFor: "contact"
        case .leave, .papersReachCentre, .copiesFromCourt, .referralMade, .otherPartyResponds, .ifNotAccepted,
            .costs:
            "referral"
        case .preparation, .contactEnds, .exitPlan, .placeNoLongerNeeded: "ending"
        case .centreAnswers, .conditionsApply, .centreRules, .reviewMeetings, .delayTold, .notRecorded: "more"
        case .broughtAndCollected, .attendsPromptly, .notBeforeTime, .notInTheRoom, .whoIsPresent,
            .officerObserves,
            .interpreter, .photographs, .notAccompanied, .breathTest, .outsideCentre, .deviceReady,
            .suitableSpace,
            .whoIsPresentByVideo, .officerObservesByVideo:
            "conditions"
        }
    }

    private var isVirtual: Bool { model.draft.service.kind?.isVirtual == true }

    private func section(_ id: String, _ title: Phrase, _ rules: [RuleID], _ fields: HTML) -> HTML {
        """
        <section id="\(id)"><h2>\(t: title) \(rules.html { "\(Parts.rule($0)) " })</h2>\(fields)</section>
        """
    }

    /// Beside a matter: that it needs nothing in this case.
    private func notNeeded(_ question: OrderQuestion) -> HTML {
        let id = "not-needed-\(question.rawValue)"
        return """
            <div class="choice"><input type="checkbox" id="\(id)" name="notNeeded" value="\(question.rawValue)"\
            \(if: form.holds("notNeeded", question.rawValue), " checked")><label for="\(id)">\
            \(t: "Needs nothing here")<span class="unseen">: \(t: OrderWords.question(question))</span></label></div>
            """
    }

    private func line(_ name: String, _ label: Phrase, hint: Phrase? = nil) -> HTML {
        form.text(name, label, hint: hint)
    }

    // MARK: The order

    private var about: HTML {
        section(
            "about", "The order", [],
            """
            \(form.day("about.made", "Date of the order", hint: "For example, 27 3 2027"))
            \(form.text("about.court", "Court", isOptional: true))
            \(form.text("about.caseNumber", "Case number", width: "w20", isOptional: true))
            \(line("about.children", "The children, as the order names them", hint: "For example, Sam and Ana"))
            \(line("about.carer", "With whom they live"))\(line("about.visitor", "Who comes for contact"))
            """)
    }

    private var service: HTML {
        let tasks = OrderTask.allCases.map { FormChoice($0.rawValue, OrderWords.task($0)) }
        let centres = model.centres.map { FormChoice($0.id.rawValue, "\($0.name), \($0.town)") }
        return section(
            "contact", "The contact", [.I6, .A1],
            """
            \(form.radios("service.kind", "Which kind of contact?", ServiceKind.allCases.map {
                FormChoice($0.rawValue, "\(KindWords.name($0))", hint: "\(KindWords.meaning($0))")
            }))
            \(form.select("service.centre", "Which centre?", centres, blank: "An accredited centre on which the parents agree"))
            <p><a href="/find">\(t: "Find a centre by place")</a></p>
            \(form.text("service.enquiry", "Was the centre asked first? Its reference", hint: "From its answer to an enquiry before the hearing.", width: "w20", isOptional: true))
            \(form.radios("service.isAgreed", "Agreed or decided?", [
                FormChoice("yes", "The parents agree, and the court approves"), FormChoice("no", "The court decides"),
            ]))
            \(form.checkboxes("service.signs", "Is any of this known, or alleged?", RiskSign.allCases.map {
                FormChoice($0.rawValue, DeskWords.sign($0))
            }, hint: "These point to supervised contact. Leave them empty if none is known."))
            \(form.area("service.whyDespiteSigns", "Why supported contact all the same", limit: 2000, isOptional: true))
            \(form.yesNo("service.asksForMore", "Is the centre asked for anything beside a place?", hint: "A supported centre gives no notes and no report.", ifYes: """
                \(form.checkboxes("service.tasks", "What?", tasks))
                \(form.yesNo("referral.recordsArePaidJointly", "Do both parties pay for it together?"))
                \(form.text("referral.recordsPaidBy", "Otherwise, who pays", isOptional: true))
                """))
            \(notNeeded(.report))
            """)
    }

    // MARK: Referral

    private var papers: HTML {
        section(
            "referral", "Papers and referral", [.I8, .C4, .C5, .C16],
            """
            \(form.yesNo("referral.courtSendsPapers", "Does the court send the papers?"))
            \(form.text("referral.papersFrom", "Otherwise, who sends them", isOptional: true))
            \(form.radios("referral.letterIsOfCymru", "Whose safeguarding letter?", [
                FormChoice("no", "Cafcass"), FormChoice("yes", "Cafcass Cymru"),
            ], isRow: true))
            \(form.tick("referral.hasSection7Report", "There is a section 7 report"))
            \(form.tick("referral.hasFindings", "There are findings of the court"))
            \(form.text("referral.otherPapers", "Other safeguarding papers", hint: "Injunctions of the last \(Spoken.count(model.ordersReachBackYears, "year", "years")) go with every order.", isOptional: true))
            \(notNeeded(.safeguardingPapers))
            \(form.yesNo("referral.copiesFromCourt", "May the centre have copies from the court, without fee, if nobody sends them?"))
            \(notNeeded(.copiesFromCourt))
            \(line("referral.madeBy", "Who makes the referral"))
            \(form.radios("referral.isOnline", "How?", [
                FormChoice("yes", "On this site"), FormChoice("no", "By the centre’s own form"),
            ], isRow: true))
            \(form.day("referral.madeUntil", "By when", hint: "For example, 27 3 2027"))
            \(form.number("referral.otherRespondsWithinDays", "The other party does their part within", unit: "days", isOptional: true))
            \(notNeeded(.referral))
            \(form.radios("referral.fallBack", "If the centre does not accept?", FallBack.allCases.map {
                FormChoice($0.rawValue, ReferWords.name($0))
            }))
            \(notNeeded(.ifNotAccepted))
            \(line("referral.costsPaidBy", "Who pays what the centre charges"))
            """)
    }

    // MARK: Preparing and ending

    private var ending: HTML {
        section(
            "ending", "Preparing, and the way out", [.C10, .H3, .H4],
            """
            \(form.text("ending.preparedBy", "Who prepares the child", isOptional: true))
            \(form.text("ending.preparedHow", "How", hint: "For example, with the centre’s picture story, a week before.", isOptional: true))
            \(notNeeded(.preparation))
            \(form.day("ending.contactEnds", "Contact at the centre ends on", hint: "For example, 27 9 2027"))
            \(form.area("ending.thereafter", "How contact goes on after that", limit: 2000))
            \(form.area("ending.exitPlan", "Steps on the way, with dates", hint: "For example, from May handovers in the library.", limit: 2000, isOptional: true))
            \(form.text("ending.childToldHow", "How the child is told", isOptional: true))
            \(form.text("ending.tellsCentre", "Who makes sure that the centre is told when the place is free", isOptional: true))
            \(notNeeded(.exitPlan))
            """)
    }

    // MARK: Face to face

    private var direct: HTML {
        section(
            "conditions", "Conditions face to face", [.I3],
            """
            \(line("direct.broughtBy", "Who brings the child"))\(line("direct.collectedBy", "Who collects the child"))
            \(line("direct.notBeforeTime", "Who does not go in before the session begins"))
            \(line("direct.notInTheRoom", "Who does not stay in the room"))
            \(form.yesNo("direct.mayOthersCome", "May anybody else be there?", ifYes: """
                \(line("direct.others", "Who"))\(form.text("direct.othersWhen", "When, and for what part", isOptional: true))
                """))
            \(notNeeded(.otherPeople))
            \(form.yesNo("direct.officerObserves", "Does a Cafcass officer, guardian or social worker observe?", ifYes:
                form.text("direct.officer", "Name and part in it", isOptional: true)))
            \(notNeeded(.professional))\(interpreter)\(photographs)
            \(form.radios("direct.isAccompanied", "Who may not accompany a party to the centre?", [
                FormChoice(OrderCompany.notSaid.rawValue, "Say nothing of it"),
                FormChoice(OrderCompany.byNobody.rawValue, "Any other adult"),
                FormChoice(OrderCompany.notByNamed.rawValue, "Somebody who is named", reveals:
                    line("direct.notAccompaniedBy", "Who")),
            ]))
            \(form.text("direct.breathTestOf", "Who gives a breath sample when asked", isOptional: true))
            \(form.text("direct.breathKitBy", "Who provides the kit", isOptional: true))
            \(form.yesNo("direct.mayGoOut", "May the child be taken out of the centre?", ifYes: """
                \(form.text("direct.outFor", "For how long", hint: "For example, up to an hour", isOptional: true))
                \(form.yesNo("direct.outFromFirst", "From the first visit on?"))
                """))
            \(notNeeded(.outsideCentre))
            """)
    }

    private var interpreter: HTML {
        """
        \(form.radios("direct.interpreter", "Is an interpreter needed?", [
            FormChoice(OrderInterpreter.none.rawValue, "No"),
            FormChoice(OrderInterpreter.independent.rawValue, "An independent one", reveals: """
                \(line("direct.language", "Language, and dialect", hint: "British Sign Language too."))
                \(form.yesNo("direct.interpreterIsPaidJointly", "Do both parties pay together?"))
                \(form.text("direct.interpreterPaidBy", "Otherwise, who pays", isOptional: true))
                """),
            FormChoice(OrderInterpreter.named.rawValue, "Somebody who is named", reveals: """
                \(line("direct.interpretedBy", "Who interprets"))\(line("direct.interpretedFor", "Between the child and whom"))
                """),
        ]))
        \(notNeeded(.interpreter))
        """
    }

    private var photographs: HTML {
        let choices = [
            FormChoice(OrderPermission.allowed.rawValue, "Allowed"),
            FormChoice(OrderPermission.allowedByCentreRules.rawValue, "As far as the centre’s rules allow"),
            FormChoice(OrderPermission.forbidden.rawValue, "Not allowed"),
        ]
        return """
            \(form.text("direct.photographer", "Photographs: of whom is this said", isOptional: true))
            \(form.radios("direct.takes", "Taking photographs and video of the child", choices))
            \(form.radios("direct.shares", "Showing, posting or passing them on", choices))
            \(notNeeded(.photographs))
            """
    }

    // MARK: By video

    private var video: HTML {
        section(
            "conditions", "Conditions by video", [.I4],
            """
            \(line("video.deviceReadyBy", "Who sees that the device is charged and connected"))
            \(line("video.spaceBy", "Who sees that the child is in a place that suits"))
            \(form.yesNo("video.mayOthersCome", "May anybody else be there?", ifYes: line("video.others", "Who")))
            \(notNeeded(.otherPeople))
            \(form.yesNo("video.officerObserves", "Does a Cafcass officer observe?", ifYes:
                form.text("video.officer", "Name", isOptional: true)))
            \(notNeeded(.professional))\(interpreter)
            """)
    }

    // MARK: The rest

    private var rest: HTML {
        let usual = OrderClause.mayBeLeftOut.filter { clause in
            isVirtual ? clause.part != .direct : clause.part != .virtual
        }
        return section(
            "more", "What may help, and what to leave out", [.I9, .I2],
            """
            \(form.checkboxes("aids", "Would any of these help the parents?", OrderAid.allCases.map {
                FormChoice($0.rawValue, OrderWords.aid($0))
            }))
            \(form.checkboxes("leftOut", "Leave out of the order", usual.map {
                FormChoice($0.rawValue, OrderWords.clause($0))
            }, hint: "These stand unless you tick them here."))
            """)
    }
}
