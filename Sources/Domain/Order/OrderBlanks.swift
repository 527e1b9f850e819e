extension OrderDrafting {
    /// What the clauses that stand still lack, by the fields that say it.
    var blanks: [FieldProblem] {
        var check = FieldCheck()
        let (about, service) = (draft.about, draft.service)
        if about.made == nil { check.note("about.made", .missing) }
        check.required("about.children", about.children)
        check.required("about.carer", about.carer)
        check.required("about.visitor", about.visitor)
        if service.kind == nil { check.note("service.kind", .missing) }
        if service.isAgreed == nil { check.note("service.isAgreed", .missing) }
        if service.asksForMore == true, service.asked.isEmpty { check.note("service.tasks", .empty) }
        for clause in clauses { lacks(clause, &check) }
        return check.problems
    }

    private func lacks(_ clause: OrderClause, _ check: inout FieldCheck) {
        let (referral, ending) = (draft.referral, draft.ending)
        switch clause {
        case .papersReachCentre:
            if referral.courtSendsPapers != true {
                check.required("referral.papersFrom", referral.papersFrom)
            }
            if referral.letterIsOfCymru == nil { check.note("referral.letterIsOfCymru", .missing) }
        case .referralMade:
            check.required("referral.madeBy", referral.madeBy)
            if referral.isOnline == nil { check.note("referral.isOnline", .missing) }
            if referral.madeUntil == nil { check.note("referral.madeUntil", .missing) }
        case .ifNotAccepted:
            if referral.fallBack == nil { check.note("referral.fallBack", .missing) }
        case .costs: check.required("referral.costsPaidBy", referral.costsPaidBy)
        case .recordsPaidFor:
            if referral.recordsArePaidJointly != true {
                check.required("referral.recordsPaidBy", referral.recordsPaidBy)
            }
        case .contactEnds:
            if ending.contactEnds == nil { check.note("ending.contactEnds", .missing) }
            check.required("ending.thereafter", ending.thereafter, limit: OrderRules.longText)
        case .preparation:
            check.required("ending.preparedHow", ending.preparedHow, limit: OrderRules.longText)
        default: lacksOfContact(clause, &check)
        }
    }

    private func lacksOfContact(_ clause: OrderClause, _ check: inout FieldCheck) {
        let (direct, video) = (draft.direct, draft.video)
        switch clause {
        case .broughtAndCollected:
            check.required("direct.broughtBy", direct.broughtBy)
            check.required("direct.collectedBy", direct.collectedBy)
        case .notBeforeTime: check.required("direct.notBeforeTime", direct.notBeforeTime)
        case .notInTheRoom: check.required("direct.notInTheRoom", direct.notInTheRoom)
        case .whoIsPresent:
            if direct.mayOthersCome == nil { check.note("direct.mayOthersCome", .missing) }
            if direct.mayOthersCome == true { check.required("direct.others", direct.others) }
        case .interpreter:
            if direct.interpreter == .independent {
                check.required("direct.language", direct.language)
                if direct.interpreterIsPaidJointly != true {
                    check.required("direct.interpreterPaidBy", direct.interpreterPaidBy)
                }
            } else {
                check.required("direct.interpretedBy", direct.interpretedBy)
                check.required("direct.interpretedFor", direct.interpretedFor)
            }
        case .photographs: check.required("direct.photographer", direct.photographer)
        case .notAccompanied:
            if direct.isAccompanied == .notByNamed {
                check.required("direct.notAccompaniedBy", direct.notAccompaniedBy)
            }
        case .breathTest: check.required("direct.breathKitBy", direct.breathKitBy)
        case .deviceReady: check.required("video.deviceReadyBy", video.deviceReadyBy)
        case .suitableSpace: check.required("video.spaceBy", video.spaceBy)
        case .whoIsPresentByVideo:
            if video.mayOthersCome == nil { check.note("video.mayOthersCome", .missing) }
            if video.mayOthersCome == true { check.required("video.others", video.others) }
        default: return
        }
    }
}
