/// What a draft comes to: which clauses stand, what they still lack, and which matters nobody has seen to.
struct OrderDrafting {
    let draft: OrderDraft

    /// I2, I3, I4: the clauses that stand, in the order of the Protocol; each only where it was chosen, or
    /// usually stands and was not left out.
    var clauses: [OrderClause] {
        OrderClause.allCases.filter { clause in
            clause.isAlways || (isOfThisContact(clause) && stands(clause) && !draft.leftOut.contains(clause))
        }
    }

    private func isOfThisContact(_ clause: OrderClause) -> Bool {
        switch clause.part {
        case .general: true
        case .direct: draft.service.kind?.isVirtual != true
        case .virtual: draft.service.kind?.isVirtual == true
        }
    }

    private func stands(_ clause: OrderClause) -> Bool {
        let (direct, video) = (draft.direct, draft.video)
        return switch clause {
        case .copiesFromCourt: draft.referral.copiesFromCourt == true
        case .otherPartyResponds: draft.referral.otherRespondsWithinDays != nil
        case .recordsPaidFor: !draft.service.asked.isEmpty
        case .preparation: draft.ending.preparedBy.isSaid
        case .exitPlan: draft.ending.exitPlan.isSaid
        case .officerObserves: direct.officerObserves == true
        case .interpreter: direct.interpreter.map { $0 != .none } ?? false
        case .photographs: direct.takes != nil || direct.shares != nil
        case .notAccompanied: direct.isAccompanied.map { $0 != .notSaid } ?? false
        case .breathTest: direct.breathTestOf.isSaid
        case .outsideCentre: direct.mayGoOut != nil
        case .officerObservesByVideo: video.officerObserves == true
        default: true
        }
    }

    /// I1: the matters that are neither answered nor marked as needing nothing.
    var open: [OrderQuestion] {
        OrderQuestion.allCases.filter { question in
            let isAsked = draft.service.kind?.isVirtual != true || !question.isOfDirectContact
            return isAsked && !draft.notNeeded.contains(question) && !isAnswered(question)
        }
    }

    private func isAnswered(_ question: OrderQuestion) -> Bool {
        let (referral, direct, ending) = (draft.referral, draft.direct, draft.ending)
        let isVirtual = draft.service.kind?.isVirtual == true
        return switch question {
        case .safeguardingPapers: referral.courtSendsPapers == true || referral.papersFrom.isSaid
        case .copiesFromCourt: referral.copiesFromCourt != nil
        case .preparation: ending.preparedBy.isSaid && ending.preparedHow.isSaid
        case .interpreter: direct.interpreter != nil
        case .ifNotAccepted: referral.fallBack != nil
        case .otherPeople: (isVirtual ? draft.video.mayOthersCome : direct.mayOthersCome) != nil
        case .photographs: direct.takes != nil && direct.shares != nil
        case .outsideCentre: direct.mayGoOut != nil
        case .professional: (isVirtual ? draft.video.officerObserves : direct.officerObserves) != nil
        case .report: draft.service.asksForMore != nil
        case .referral:
            referral.madeBy.isSaid && referral.madeUntil != nil && referral.otherRespondsWithinDays != nil
        case .exitPlan: ending.exitPlan.isSaid || ending.contactEnds != nil
        }
    }
}

extension String? {
    /// Something other than space was typed.
    var isSaid: Bool { map { !$0.allSatisfy(\.isWhitespace) } ?? false }
}
