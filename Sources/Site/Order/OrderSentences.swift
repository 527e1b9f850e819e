import Domain

/// The clauses of a draft in our own plain words. What is not known yet stands in square brackets, as in
/// drafts on paper; numbers come from the rule book.
struct OrderSentences {
    let model: OrderModel
    private var draft: OrderDraft { model.draft }

    func text(_ clause: OrderClause) -> Phrase {
        switch clause.part {
        case .general: general(clause)
        case .direct: direct(clause)
        case .virtual: virtual(clause)
        }
    }

    // MARK: Who and what

    private func said(_ text: String?, or blank: Phrase) -> String {
        let text = text?.trimmed ?? ""
        return text.isEmpty ? "[\(blank.text)]" : text
    }

    private var children: String { said(draft.about.children, or: "the children’s names") }
    private var visitor: String { said(draft.about.visitor, or: "who comes for contact") }
    private func day(_ day: Day?) -> String { day.map { Spoken.date($0) } ?? "[\(Phrase("date").text)]" }

    private func paid(jointly: Bool?, by name: String?) -> String {
        jointly == true ? Phrase("both parties together").text : said(name, or: "who pays")
    }

    private var centre: Phrase {
        guard let name = model.centreName else { return "an accredited centre on which the parents agree" }
        return "\(name)"
    }

    /// The kind of contact, as an order calls it.
    private var contact: Phrase {
        switch draft.service.kind {
        case .supportedCentre: "Supported contact"
        case .supervisedCentre: "Supervised contact"
        case .supervisedElsewhere: "Supervised contact away from a centre"
        case .virtualSupported: "Supported contact by video"
        case .virtualSupervised: "Supervised contact by video"
        case nil: "[Supported or supervised] contact"
        }
    }

    private var service: Phrase {
        draft.service.kind == .supervisedElsewhere ? "arranged by \(centre.text)" : "at \(centre.text)"
    }

    // MARK: In general

    private func general(_ clause: OrderClause) -> Phrase {
        switch clause {
        case .leave:
            "The court gives leave for the centre to see this order and the papers that are named in it."
        case .placeAndAcceptance: place
        case .papersReachCentre: papers
        case .copiesFromCourt:
            "Where the parties do not send them, the centre’s coordinator may have copies of this order and of the safeguarding papers from the court, without a fee and without a further order."
        case .referralMade: referral
        case .otherPartyResponds: responds
        case .centreAnswers:
            "Within \(days(model.replyLimitDays)) of receiving the referral the centre is asked to tell the parties and the court whether it accepts and, if it does, when contact there ends."
        case .ifNotAccepted: notAccepted
        case .conditionsApply: "If the centre accepts, the directions and conditions of this order hold."
        case .centreRules: "The parties keep the rules of the centre."
        case .costs: "What the centre charges is paid by \(said(draft.referral.costsPaidBy, or: "who pays"))."
        case .recordsPaidFor: records
        case .reviewMeetings: "The parties come to the review meetings that the centre holds."
        case .contactEnds:
            "Contact goes on at the centre until \(day(draft.ending.contactEnds)). After that: \(said(draft.ending.thereafter, or: "how contact goes on"))"
        case .placeNoLongerNeeded: placeFree
        case .preparation:
            "Before contact begins \(said(draft.ending.preparedBy, or: "who")) prepares \(children): \(said(draft.ending.preparedHow, or: "how"))"
        default: exit
        }
    }

    private func days(_ count: Int) -> String { Spoken.count(count, "day", "days") }

    private var place: Phrase {
        switch draft.service.isAgreed {
        case true?:
            "The parents agree, and the court approves: \(contact.text.lowercasedFirst) between \(children) and \(visitor) takes place \(service.text), if the centre accepts the referral."
        case false?:
            "\(contact) between \(children) and \(visitor) takes place \(service.text), as the court decides, if the centre accepts the referral."
        case nil:
            "[By agreement or by decision of the court] \(contact.text.lowercasedFirst) between \(children) and \(visitor) takes place \(service.text), if the centre accepts the referral."
        }
    }

    private var papers: Phrase {
        let referral = draft.referral
        let sender =
            referral.courtSendsPapers == true
            ? Phrase("The court").text : said(referral.papersFrom, or: "Who sends the papers")
        let letter: Phrase =
            switch referral.letterIsOfCymru {
            case true?: "Cafcass Cymru’s safeguarding letter or information"
            case false?: "Cafcass’s safeguarding letter or information"
            case nil: "the safeguarding letter or information of [Cafcass or Cafcass Cymru]"
            }
        var list = [letter.text]
        if referral.hasSection7Report == true { list.append(Phrase("the section 7 report").text) }
        if referral.hasFindings == true { list.append(Phrase("the court’s findings").text) }
        if let other = referral.otherPapers?.trimmed, !other.isEmpty { list.append(other) }
        list.append(Phrase("every injunction between the parties").text)
        let last = model.papersBy.map { Phrase(", that is by \(Spoken.date($0))").text } ?? ""
        return
            "\(sender) sends the centre’s manager this order, \(Spoken.list(list)), as soon as possible and no later than \(days(model.papersLimitDays)) after this order\(last)."
    }

    private var referral: Phrase {
        let who = said(draft.referral.madeBy, or: "Who makes the referral")
        let until = day(draft.referral.madeUntil)
        return switch draft.referral.isOnline {
        case true?: "\(who) makes the referral through the online referral service by \(until)."
        case false?: "\(who) fills in the centre’s referral form and sends it to the centre by \(until)."
        case nil: "\(who) makes the referral [online, or by the centre’s form] by \(until)."
        }
    }

    private var responds: Phrase {
        let count = draft.referral.otherRespondsWithinDays.map(days) ?? "[\(Phrase("how many days").text)]"
        return "The other party does their part of the referral within \(count) of being asked."
    }

    private var notAccepted: Phrase {
        let after = days(model.restoreAfterDays)
        return switch draft.referral.fallBack {
        case .anotherCentreByAgreement?:
            "If the centre does not accept, the parties try to agree on another accredited centre and refer to it."
        case .eitherPartyRestores?:
            "If the centre does not accept, either party may bring the matter back for directions on the first date that is free after \(after)."
        case .courtLists?:
            "If the centre does not accept, the court lists a hearing for directions on the first date that is free after \(after)."
        case nil: "If the centre does not accept: [what follows]."
        }
    }

    private var records: Phrase {
        let asked = OrderTask.allCases.filter { draft.service.tasks?.contains($0) == true }
        let what = Spoken.list(asked.map { OrderWords.task($0).text.lowercasedFirst })
        let payer = paid(jointly: draft.referral.recordsArePaidJointly, by: draft.referral.recordsPaidBy)
        return "The centre is asked for: \(what). What that costs is paid by \(payer)."
    }

    private var placeFree: Phrase {
        guard let one = draft.ending.tellsCentre?.trimmed, !one.isEmpty else {
            return
                "Both parties are responsible for telling the centre’s manager when the place is no longer needed."
        }
        return
            "Both parties are responsible for telling the centre’s manager when the place is no longer needed; \(one) makes sure that it is done."
    }

    private var exit: Phrase {
        let plan = said(draft.ending.exitPlan, or: "the plan")
        guard let told = draft.ending.childToldHow?.trimmed, !told.isEmpty else {
            return "The way on from the centre: \(plan)"
        }
        return "The way on from the centre: \(plan) How \(children) will be told: \(told)"
    }

    // MARK: Face to face

    private func direct(_ clause: OrderClause) -> Phrase {
        let direct = draft.direct
        return switch clause {
        case .broughtAndCollected:
            "\(said(direct.broughtBy, or: "Who")) brings \(children) to the centre in time for the start of each session, and \(said(direct.collectedBy, or: "who")) collects them at its end."
        case .attendsPromptly: "\(visitor.capitalizedFirst) comes to the centre in time."
        case .notBeforeTime:
            "\(said(direct.notBeforeTime, or: "Who")) does not go into the centre before the session is due to begin."
        case .notInTheRoom:
            "\(said(direct.notInTheRoom, or: "Who")) does not stay in the same room as \(children) during the session."
        case .whoIsPresent: present(direct.mayOthersCome, direct.others, direct.othersWhen)
        case .officerObserves: observes(direct.officer)
        case .interpreter: interpreter
        case .photographs: photographs
        case .notAccompanied:
            direct.isAccompanied == .byNobody
                ? "No other adult accompanies a party to the centre."
                : "\(said(direct.notAccompaniedBy, or: "Who")) does not accompany a party to the centre."
        case .delayTold:
            "Whoever is delayed for a handover tells the other party and the centre at once."
        case .breathTest:
            "Contact takes place only if \(said(direct.breathTestOf, or: "who")) gives a negative breath sample at the start of the session when asked to. \(said(direct.breathKitBy, or: "Who")) provides the kit."
        default: outside
        }
    }

    private func present(_ may: Bool?, _ names: String?, _ when: String?) -> Phrase {
        switch may {
        case true?:
            if let when = when?.trimmed, !when.isEmpty {
                "\(said(names, or: "Who")) may be there as well: \(when)"
            } else {
                "\(said(names, or: "Who")) may be there as well."
            }
        case false?: "Nobody else is present during contact."
        case nil: "[Who else may be there, if anybody.]"
        }
    }

    private func observes(_ name: String?) -> Phrase {
        if let name = name?.trimmed, !name.isEmpty {
            "The parties tell the centre that the court has directed \(name) to attend and to observe contact."
        } else {
            "The parties tell the centre that the court has directed the Cafcass officer to attend and to observe contact."
        }
    }

    private var interpreter: Phrase {
        let direct = draft.direct
        guard direct.interpreter != .named else {
            return
                "\(said(direct.interpretedBy, or: "Who")) may come to interpret between \(children) and \(said(direct.interpretedFor, or: "whom"))."
        }
        let payer = paid(jointly: direct.interpreterIsPaidJointly, by: direct.interpreterPaidBy)
        return
            "An interpreter of \(said(direct.language, or: "language, and dialect")) comes to the centre for contact, paid by \(payer)."
    }

    private var photographs: Phrase {
        let who = said(draft.direct.photographer, or: "Who")
        let takes: Phrase? =
            switch draft.direct.takes {
            case .allowed?: "\(who) may take photographs and video of \(children) during contact."
            case .allowedByCentreRules?:
                "\(who) may take photographs and video of \(children) during contact, as far as the centre’s rules allow."
            case .forbidden?: "\(who) may not take photographs or video of \(children) during contact."
            case nil: nil
            }
        let shares: Phrase? =
            switch draft.direct.shares {
            case .allowed?:
                "\(who) may show, post and pass on photographs and video of \(children) from contact."
            case .allowedByCentreRules?:
                "\(who) may show, post and pass on photographs and video of \(children) from contact, as far as the centre’s rules allow."
            case .forbidden?:
                "\(who) may not show, post or pass on photographs or video of \(children) from contact."
            case nil: nil
            }
        return "\([takes, shares].compactMap { $0?.text }.joined(separator: " "))"
    }

    private var outside: Phrase {
        guard draft.direct.mayGoOut == true else {
            return "\(children.capitalizedFirst) may not be taken out of the centre during contact."
        }
        let how = draft.direct.outFor?.trimmed ?? ""
        let length = how.isEmpty ? "" : Phrase(", for \(how)").text
        return switch draft.direct.outFromFirst {
        case true?:
            "\(children.capitalizedFirst) may be taken out of the centre\(length), from the first visit on."
        case false?:
            "\(children.capitalizedFirst) may be taken out of the centre\(length), but not at the first visit."
        case nil: "\(children.capitalizedFirst) may be taken out of the centre\(length)."
        }
    }

    // MARK: By video

    private func virtual(_ clause: OrderClause) -> Phrase {
        let video = draft.video
        return switch clause {
        case .deviceReady:
            "\(said(video.deviceReadyBy, or: "Who")) sees to it that the device is charged and connected in time."
        case .suitableSpace:
            "\(said(video.spaceBy, or: "Who")) sees to it that \(children) can be at home or in another place that suits."
        case .whoIsPresentByVideo: present(video.mayOthersCome, video.others, nil)
        case .officerObservesByVideo: observes(video.officer)
        default: "Neither party records the contact."
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
