/// The law of drafting an order.
public enum OrderRules {
    /// House rule: what is written in sentences is no longer than a page.
    static let longText = 2_000

    /// Every no that the draft meets as it stands: told at once, so that nobody writes on in vain.
    static func refusals(_ draft: OrderDraft, in house: House) throws(Halt) -> [Refusal] {
        var refusals: [Refusal] = []
        for clause in [OrderClause.placeAndAcceptance, .leave] where draft.leftOut.contains(clause) {
            // I6 (Protocol 2.1, 4.1(a)), I8 (guide): neither is anybody's to leave out.
            refusals.append(
                Refusal(clause == .leave ? .I8 : .I6, OrderRefusal.cannotBeLeftOut(clause)))
        }
        if let kind = draft.service.kind {
            try gather(&refusals) { () throws(Halt) in try mustNotBurdenSupported(draft, kind) }
            try gather(&refusals) { () throws(Halt) in try mustWeighSigns(draft, kind) }
            if let centre = draft.service.centre {
                try gather(&refusals) { () throws(Halt) in
                    try ReferralRules.mustBeOffered(kind, at: centre, in: house)
                }
                try gather(&refusals) { () throws(Halt) in
                    try SuspensionRules.mustNotBeSuspended(
                        house.centre(centre), for: kind, on: [house.today], in: house)
                }
            }
        }
        return refusals
    }

    private static func gather(
        _ refusals: inout [Refusal], _ check: () throws(Halt) -> Void
    ) throws(Halt) {
        do {
            try check()
        } catch .refused(let refusal) {
            refusals.append(refusal)
        }
    }

    /// I5 (Protocol 3.9): no court asks a supported centre for a report, to attend, or to settle a dispute.
    static func mustNotBurdenSupported(_ draft: OrderDraft, _ kind: ServiceKind) throws(Halt) {
        guard !kind.isSupervised, !draft.service.asked.isEmpty else { return }
        let asked = OrderTask.allCases.filter(draft.service.asked.contains)
        throw .refused(Refusal(.I5, OrderRefusal.supportedDoesNone(asked)))
    }

    /// B2 (Protocol 1.1): signs that point to supervised contact, where supported contact is ordered without
    /// a reason.
    static func mustWeighSigns(_ draft: OrderDraft, _ kind: ServiceKind) throws(Halt) {
        let signs = RiskSign.allCases.filter { draft.service.signs?.contains($0) == true }
        guard !kind.isSupervised, !signs.isEmpty, !draft.service.whyDespiteSigns.isSaid else { return }
        throw .refused(Refusal(.B2, OrderRefusal.signsPointToSupervised(signs)))
    }

    /// I1 (Protocol 3): every matter is answered, or marked as needing nothing.
    static func mustSeeToEverything(_ draft: OrderDraft) throws(Halt) {
        let open = OrderDrafting(draft: draft).open
        guard open.isEmpty else { throw .refused(Refusal(.I1, OrderRefusal.mattersOpen(open))) }
    }
}

/// Why the law of drafting an order says no.
public enum OrderRefusal: RefusalReason, Hashable {
    /// I5: a supported centre is asked for what it does not do.
    case supportedDoesNone([OrderTask])
    /// B2: supported contact although these are known or alleged, and no reason is given.
    case signsPointToSupervised([RiskSign])
    /// I6, I8: a clause that always stands.
    case cannotBeLeftOut(OrderClause)
    /// I1: nobody has said anything of these.
    case mattersOpen([OrderQuestion])
    /// I7: the order bears the number of another case than the referral does.
    case isOfAnotherCase
    /// I7: a later order is known already.
    case isOlder(Day, than: Day)
}

extension Access {
    /// I1: a draft is open to anyone; it reads nothing that is not public.
    static func drafts(_ who: Who) -> Bool { anyone() }
}
