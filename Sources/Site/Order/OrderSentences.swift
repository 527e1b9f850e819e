import Domain

/// The clauses of a draft in words: which text each takes, and what is filled in. What is not known yet
/// stands in square brackets, as in drafts on paper; numbers come from the rule book.
struct OrderSentences {
    let model: OrderModel
    var wording = OrderWording.ours
    private var draft: OrderDraft { model.draft }

    func text(_ clause: OrderClause) -> Phrase {
        switch clause.part {
        case .general: general(clause)
        case .direct: direct(clause)
        case .virtual: virtual(clause)
        }
    }

    private func say(_ text: OrderText, _ values: [String: String] = [:]) -> Phrase {
        wording.text(text, values)
    }

    // MARK: Who and what

    private func said(_ text: String?, or blank: Phrase) -> String {
        let text = text?.trimmed ?? ""
        return text.isEmpty ? "[\(blank.text)]" : text
    }

    /// Something was typed there.
    private func given(_ text: String?) -> String? {
        text?.trimmed.isEmpty == false ? text?.trimmed : nil
    }

    private var children: String { said(draft.about.children, or: "the children’s names") }
    private var visitor: String { said(draft.about.visitor, or: "who comes for contact") }
    private func day(_ day: Day?) -> String { day.map { Spoken.date($0) } ?? "[\(Phrase("date").text)]" }
    private func days(_ count: Int) -> String { Spoken.count(count, "day", "days") }

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
        case .supportedCentre: "supported contact"
        case .supervisedCentre: "supervised contact"
        case .supervisedElsewhere: "supervised contact away from a centre"
        case .virtualSupported: "supported contact by video"
        case .virtualSupervised: "supervised contact by video"
        case nil: "[supported or supervised] contact"
        }
    }

    private var service: Phrase {
        draft.service.kind == .supervisedElsewhere ? "arranged by \(centre.text)" : "at \(centre.text)"
    }

    // MARK: In general

    private func general(_ clause: OrderClause) -> Phrase {
        let (referral, ending) = (draft.referral, draft.ending)
        switch clause {
        case .leave: return say(.leave)
        case .placeAndAcceptance: return place
        case .papersReachCentre: return papers
        case .copiesFromCourt: return say(.copiesFromCourt)
        case .referralMade: return referralMade
        case .otherPartyResponds:
            let count = referral.otherRespondsWithinDays.map(days) ?? "[\(Phrase("how many days").text)]"
            return say(.otherPartyResponds, ["days": count])
        case .centreAnswers: return say(.centreAnswers, ["days": days(model.replyLimitDays)])
        case .ifNotAccepted: return notAccepted
        case .conditionsApply: return say(.conditionsApply)
        case .centreRules: return say(.centreRules)
        case .costs: return say(.costs, ["payer": said(referral.costsPaidBy, or: "who pays")])
        case .recordsPaidFor: return records
        case .reviewMeetings: return say(.reviewMeetings)
        case .contactEnds:
            return say(
                .contactEnds,
                [
                    "until": day(ending.contactEnds),
                    "thereafter": said(ending.thereafter, or: "how contact goes on"),
                ])
        case .placeNoLongerNeeded:
            return given(ending.tellsCentre).map { say(.placeFreeNamed, ["teller": $0]) }
                ?? say(.placeFreeBoth)
        case .preparation:
            return say(
                .preparation,
                [
                    "preparer": said(ending.preparedBy, or: "who"), "children": children,
                    "how": said(ending.preparedHow, or: "how"),
                ])
        default: return exit
        }
    }

    private var place: Phrase {
        let text: OrderText =
            switch draft.service.isAgreed {
            case true?: .placeAgreed
            case false?: .placeDecided
            case nil: .placeOpen
            }
        return say(
            text,
            [
                "contact": contact.text, "children": children, "visitor": visitor, "place": service.text,
            ])
    }

    private var papers: Phrase {
        let referral = draft.referral
        let sender =
            referral.courtSendsPapers == true
            ? Phrase("the court").text : said(referral.papersFrom, or: "Who sends the papers")
        let letter: Phrase =
            switch referral.letterIsOfCymru {
            case true?: "Cafcass Cymru’s safeguarding letter or information"
            case false?: "Cafcass’s safeguarding letter or information"
            case nil: "the safeguarding letter or information of [Cafcass or Cafcass Cymru]"
            }
        var list = [letter.text]
        if referral.hasSection7Report == true { list.append(Phrase("the section 7 report").text) }
        if referral.hasFindings == true { list.append(Phrase("the court’s findings").text) }
        if let other = given(referral.otherPapers) { list.append(other) }
        list.append(Phrase("every injunction between the parties").text)
        let last = model.papersBy.map { Phrase(", that is by \(Spoken.date($0))").text } ?? ""
        return say(
            .papersReachCentre,
            [
                "sender": sender, "papers": Spoken.list(list), "limit": days(model.papersLimitDays),
                "latest": last,
            ])
    }

    private var referralMade: Phrase {
        let text: OrderText =
            switch draft.referral.isOnline {
            case true?: .referralOnline
            case false?: .referralByForm
            case nil: .referralOpen
            }
        return say(
            text,
            [
                "referrer": said(draft.referral.madeBy, or: "Who makes the referral"),
                "until": day(draft.referral.madeUntil),
            ])
    }

    private var notAccepted: Phrase {
        let after = ["days": days(model.restoreAfterDays)]
        return switch draft.referral.fallBack {
        case .anotherCentreByAgreement?: say(.anotherCentre)
        case .eitherPartyRestores?: say(.eitherPartyRestores, after)
        case .courtLists?: say(.courtLists, after)
        case nil: say(.notAcceptedOpen)
        }
    }

    private var records: Phrase {
        let asked = OrderTask.allCases.filter { draft.service.tasks?.contains($0) == true }
        let what = Spoken.list(asked.map { OrderWords.task($0).text.lowercasedFirst })
        let payer = paid(jointly: draft.referral.recordsArePaidJointly, by: draft.referral.recordsPaidBy)
        return say(.recordsPaidFor, ["tasks": what, "payer": payer])
    }

    private var exit: Phrase {
        let plan = said(draft.ending.exitPlan, or: "the plan")
        guard let told = given(draft.ending.childToldHow) else { return say(.exitPlan, ["plan": plan]) }
        return say(.exitPlanTold, ["plan": plan, "children": children, "told": told])
    }

    // MARK: Face to face

    private func direct(_ clause: OrderClause) -> Phrase {
        let direct = draft.direct
        return switch clause {
        case .broughtAndCollected:
            say(
                .broughtAndCollected,
                [
                    "bringer": said(direct.broughtBy, or: "Who"), "children": children,
                    "collector": said(direct.collectedBy, or: "who"),
                ])
        case .attendsPromptly: say(.attendsPromptly, ["visitor": visitor])
        case .notBeforeTime: say(.notBeforeTime, ["waiter": said(direct.notBeforeTime, or: "Who")])
        case .notInTheRoom:
            say(.notInTheRoom, ["absent": said(direct.notInTheRoom, or: "Who"), "children": children])
        case .whoIsPresent: present(direct.mayOthersCome, direct.others, direct.othersWhen)
        case .officerObserves: observes(direct.officer)
        case .interpreter: interpreter
        case .photographs: photographs
        case .notAccompanied:
            direct.isAccompanied == .byNobody
                ? say(.accompaniedByNobody)
                : say(.notAccompaniedByNamed, ["companion": said(direct.notAccompaniedBy, or: "Who")])
        case .delayTold: say(.delayTold)
        case .breathTest:
            say(
                .breathTest,
                [
                    "tested": said(direct.breathTestOf, or: "who"),
                    "provider": said(direct.breathKitBy, or: "Who"),
                ])
        default: outside
        }
    }

    private func present(_ may: Bool?, _ names: String?, _ when: String?) -> Phrase {
        let others = said(names, or: "Who")
        return switch may {
        case true?:
            given(when).map { say(.othersPresentForPart, ["others": others, "when": $0]) }
                ?? say(.othersPresent, ["others": others])
        case false?: say(.nobodyPresent)
        case nil: say(.presentOpen)
        }
    }

    private func observes(_ name: String?) -> Phrase {
        given(name).map { say(.namedOfficerObserves, ["officer": $0]) } ?? say(.officerObserves)
    }

    private var interpreter: Phrase {
        let direct = draft.direct
        guard direct.interpreter != .named else {
            return say(
                .interpreterNamed,
                [
                    "interpreter": said(direct.interpretedBy, or: "Who"), "children": children,
                    "other": said(direct.interpretedFor, or: "whom"),
                ])
        }
        let payer = paid(jointly: direct.interpreterIsPaidJointly, by: direct.interpreterPaidBy)
        return say(
            .interpreterIndependent,
            ["language": said(direct.language, or: "language, and dialect"), "payer": payer])
    }

    private var photographs: Phrase {
        let takes: OrderText? =
            switch draft.direct.takes {
            case .allowed?: .takesAllowed
            case .allowedByCentreRules?: .takesAllowedByRules
            case .forbidden?: .takesForbidden
            case nil: nil
            }
        let shares: OrderText? =
            switch draft.direct.shares {
            case .allowed?: .sharesAllowed
            case .allowedByCentreRules?: .sharesAllowedByRules
            case .forbidden?: .sharesForbidden
            case nil: nil
            }
        let values = ["photographer": said(draft.direct.photographer, or: "Who"), "children": children]
        let both = [takes, shares].compactMap { $0.map { say($0, values).text } }
        return "\(both.joined(separator: " "))"
    }

    private var outside: Phrase {
        guard draft.direct.mayGoOut == true else { return say(.staysIn, ["children": children]) }
        let length = given(draft.direct.outFor).map { Phrase(", for \($0)").text } ?? ""
        let text: OrderText =
            switch draft.direct.outFromFirst {
            case true?: .outFromFirst
            case false?: .outNotAtFirst
            case nil: .outAtAnyTime
            }
        return say(text, ["children": children, "length": length])
    }

    // MARK: By video

    private func virtual(_ clause: OrderClause) -> Phrase {
        let video = draft.video
        return switch clause {
        case .deviceReady: say(.deviceReady, ["readier": said(video.deviceReadyBy, or: "Who")])
        case .suitableSpace:
            say(.suitableSpace, ["finder": said(video.spaceBy, or: "Who"), "children": children])
        case .whoIsPresentByVideo: present(video.mayOthersCome, video.others, nil)
        case .officerObservesByVideo: observes(video.officer)
        default: say(.notRecorded)
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
