/// What a referral reads out of an order, so that nobody types it twice (I7: Protocol 4.1).
struct OrderHandOver {
    let order: OrderDraft

    /// The sections that the order answers whole. While a referral is written, nothing that somebody answered
    /// there is changed; in a case, what a later order says of the proceedings stands in place of what was
    /// known.
    func answers(for file: CaseFile, in house: House) throws(Halt) -> ReferralAnswers {
        var told = ReferralAnswers()
        let known = file.answers
        guard file.stage == .draft else {
            told.proceedings = whole(proceedings(after: known.proceedings), in: house)
            return told
        }
        if known.service == nil { told.service = try service(in: house) }
        if known.proceedings == nil { told.proceedings = whole(proceedings(after: nil), in: house) }
        if known.attendees == nil, mayOthersCome == false { told.attendees = AttendeesAnswers(named: []) }
        if known.interpreter == nil, order.direct.interpreter == OrderInterpreter.none {
            told.interpreter = InterpreterAnswers(isNeeded: false)
        }
        if known.professional == nil, officerObserves == false {
            told.professional = ProfessionalAnswers(attends: false)
        }
        return told
    }

    private var isVirtual: Bool { order.service.kind?.isVirtual == true }
    private var mayOthersCome: Bool? { isVirtual ? order.video.mayOthersCome : order.direct.mayOthersCome }
    private var officerObserves: Bool? {
        isVirtual ? order.video.officerObserves : order.direct.officerObserves
    }

    /// The centre and the kind, where it may offer that today (A1, A2). How often is asked on its page.
    private func service(in house: House) throws(Halt) -> ServiceAnswers? {
        guard let centre = order.service.centre, let kind = order.service.kind,
            try house.centre(centre).exists
        else { return nil }
        do throws(Halt) {
            try ReferralRules.mustBeOffered(kind, at: centre, in: house)
        } catch .refused {
            // The page says so, and shows others, when whoever refers comes to it.
            return nil
        }
        return ServiceAnswers(centre: centre, kind: kind)
    }

    private func whole(_ told: ProceedingsAnswers, in house: House) -> ProceedingsAnswers? {
        var answers = ReferralAnswers()
        answers.proceedings = told
        let check = PageCheck(answers: answers, documents: [], today: house.today)
        return check.proceedings().isEmpty ? told : nil
    }

    /// C4, C5, C16, F1: what the order says, and of the rest what was known.
    private func proceedings(after known: ProceedingsAnswers?) -> ProceedingsAnswers {
        var told = known ?? ProceedingsAnswers(hasOrder: true)
        told.hasOrder = true
        told.court = order.about.court.ifSaid ?? told.court
        told.caseNumber = order.about.caseNumber.ifSaid ?? told.caseNumber
        told.orderDate = order.about.made ?? told.orderDate
        told.papersFrom = order.papersFrom ?? told.papersFrom
        told.fallBack = order.referral.fallBack ?? told.fallBack
        told.contactEndsOn = order.ending.contactEnds ?? told.contactEndsOn
        told.asksForReport =
            order.service.asksForMore.map { $0 && !order.service.asked.isEmpty } ?? told.asksForReport
        told.paysForSessions = order.referral.costsPaidBy.ifSaid ?? told.paysForSessions
        told.centreMayAskCourt = order.referral.copiesFromCourt ?? told.centreMayAskCourt
        return told
    }
}

extension OrderDraft {
    /// C4: who sends the papers: somebody who is named, or the court by its name.
    public var papersFrom: String? {
        referral.courtSendsPapers == true ? about.court.ifSaid : referral.papersFrom.ifSaid
    }
}

extension String? {
    /// Nil where nothing but space was typed.
    var ifSaid: String? { isSaid ? self : nil }
}
