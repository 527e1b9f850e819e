import Domain

/// What an order may say of the centre that was asked, in our own words; numbers come from the rule book.
struct OrderMatterWords {
    let model: EnquiryModel
    let rules: Rulebook
    let today: Day

    func text(_ matter: OrderMatter) -> Phrase {
        switch matter {
        case .enquiryAnswered: answered
        case .subjectToAcceptance:
            "Contact at \(model.centreName) depends on the centre’s accepting the referral."
        case .preVisit:
            "Before contact begins each party goes to the centre’s pre-visit, separately, and the child too where the centre asks for it."
        case .papersReachCentre:
            "[Name] sends the centre this order, the safeguarding letter and [the other safeguarding papers] as soon as possible, and within \(said(.papersLimitDays)) of this order."
        case .copiesFromCourt:
            "Where the parties do not send them, the centre may have copies of this order and of the safeguarding papers from the court, without a fee and without a further order."
        case .centreAnswers:
            "Within \(said(.replyLimitDays)) of receiving the referral the centre is to tell the parties and the court whether it accepts and, if it does, when contact there ends."
        case .ifNotAccepted:
            "If the centre does not accept: [the parties try to agree on another accredited centre] or [either party may bring the matter back on the first date after \(said(.restoreAfterDays))] or [the court lists a hearing on the first date after \(said(.restoreAfterDays))]."
        case .notesDirected:
            "[The centre gives its notes of the contact to the court and the parties, and [name] pays for them.]"
        case .noReport:
            "Nothing in this order asks the centre for a report, for evidence or to settle a dispute."
        case .longStay:
            "The centre has agreed that contact may last longer than \(said(.longestStayMonths)) [as its answer of (date) says]."
        case .centreRules: "The parties keep the rules of the centre and come to its review meetings."
        case .whenItEnds:
            "Contact goes on at the centre until [date]; after that, [how contact goes on]. Both parties tell the centre when the place is no longer needed."
        }
    }

    private func said(_ figure: Figure) -> String { figure.unit.said(rules.value(figure, on: today)) }

    private var answered: Phrase {
        guard let last = model.answers.last else { return "The centre has not answered yet." }
        let said = "\(fit(last.answer).text)\(room(last.answer))"
        let day = Spoken.date(last.at.day)
        return
            "\(model.centreName) was asked before the hearing and answered on \(day), reference \(model.enquiry): \(said) The answer promises no place."
    }

    private func fit(_ answer: EnquiryAnswer) -> Phrase {
        switch answer.fit {
        case .wouldFit: "contact of this kind would suit it in principle."
        case .onConditions:
            "contact of this kind would suit it in principle, on these conditions: \(answer.words ?? "")"
        case .wouldNotFit: "contact of this kind would not suit it."
        }
    }

    private func room(_ answer: EnquiryAnswer) -> String {
        let words: Phrase? =
            switch (answer.places, answer.placesFrom) {
            case (.now?, _): " It has room."
            case (.later?, let from?): " It has room from about \(Spoken.date(from))."
            case (.later?, nil), (.notKnown?, _): " It cannot say yet when it has room."
            case (nil, _): nil
            }
        return words?.text ?? ""
    }
}
