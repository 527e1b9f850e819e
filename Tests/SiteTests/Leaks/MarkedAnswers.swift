import Domain

/// What the marked family's referral tells: every field that there is, each with its mark (`§…§`).
struct MarkedAnswers {
    let by: MarkedFamily.ReferredBy

    var json: String { "{\(referrer),\n\(Self.family)}" }

    private var referrer: String {
        let known = """
            "referrer": {"kind": "\(by.kind.rawValue)", "name": "§referrer.name§",
            "organisation": "§referrer.organisation§", "email": "\(by.email)",
            "telephone": "§telephone:referrer.telephone§"
            """
        switch by {
        case .solicitor: return known + "}"
        case .cymru:
            return known + """
                }, "wales": {"riskAssessment": "§wales.risk§", "sessions": 4, "minutesEach": 60,
                "knownSafeguardingIssues": true,
                "funding": {"ground": "involvement", "adviser": "§wales.adviser§"}}
                """
        case .authority:
            return known + """
                , "socialWorker": \(Self.professional("worker")), "teamManager": \(Self.professional("manager")),
                "ownNumber": "§authority.number§"}
                """
        }
    }

    /// The order as its file brings it (I7), a mark in every free text. The number must be the case's own.
    static let order = """
        {"about": {"made": "2026-10-10", "court": "§order.court§", "caseNumber": "§court.number§",
            "children": "§order.children§", "carer": "§order.carer§", "visitor": "§order.visitor§"},
        "service": {"kind": "supervisedCentre", "centre": "millbrook-demonstration-centre",
            "whyDespiteSigns": "§order.why§", "asksForMore": true, "tasks": ["records"]},
        "referral": {"papersFrom": "§order.papersFrom§", "otherPapers": "§order.otherPapers§",
            "madeBy": "§order.madeBy§", "costsPaidBy": "§order.costs§", "recordsPaidBy": "§order.recordsPaidBy§"},
        "ending": {"preparedBy": "§order.preparedBy§", "preparedHow": "§order.preparedHow§",
            "thereafter": "§order.thereafter§", "exitPlan": "§order.exitPlan§",
            "childToldHow": "§order.childTold§", "tellsCentre": "§order.tellsCentre§"},
        "direct": {"broughtBy": "§order.brings§", "collectedBy": "§order.collects§",
            "notBeforeTime": "§order.notBefore§", "notInTheRoom": "§order.notInRoom§", "mayOthersCome": true,
            "others": "§order.others§", "othersWhen": "§order.othersWhen§", "officerObserves": true,
            "officer": "§order.officer§", "interpreter": "independent", "language": "§order.language§",
            "interpreterPaidBy": "§order.interpreterPaidBy§", "photographer": "§order.photographer§",
            "takes": "forbidden", "shares": "forbidden", "isAccompanied": "notByNamed",
            "notAccompaniedBy": "§order.company§", "breathTestOf": "§order.breathTestOf§",
            "breathKitBy": "§order.breathKitBy§", "mayGoOut": true, "outFor": "§order.outFor§"}}
        """

    /// One of the two whom a local authority names (C2).
    static func professional(_ which: String) -> String {
        """
        {"name": "§authority.\(which).name§", "email": "§email:authority.\(which).email§",
        "telephone": "§telephone:authority.\(which).telephone§"}
        """
    }

    private static let family = """
        "service": {
            "centre": "millbrook-demonstration-centre", "kind": "supervisedCentre", "startFrom": "2026-10-20",
            "frequency": "§service.frequency§", "minutes": 60, "days": [6], "expectedMonths": 9,
            "longStayAgreed": "§service.agreed§"},
        "proceedings": {
            "hasOrder": true, "court": "§court.name§", "caseNumber": "§court.number§", "orderDate": "2026-10-10",
            "isFinalOrder": false, "isPublicLaw": false, "nextHearing": "2027-01-20",
            "papersFrom": "§court.papersFrom§", "fallBack": "eitherPartyRestores", "contactEndsOn": "2027-03-20",
            "asksForReport": true, "paysForSessions": "§court.pays§", "centreMayAskCourt": true},
        "children": [{
            "id": "robin", "firstName": "§child.first§", "lastName": "§child.last§",
            "otherNames": "§child.otherNames§", "born": "2019-05-14", "gender": "§child.gender§",
            "schoolHours": "§child.school§", "health": "§child.health§", "allergies": "§child.allergies§",
            "medication": "§child.medication§", "additionalNeeds": "§child.needs§",
            "language": "§child.language§", "cultureAndReligion": "§child.culture§",
            "isLookedAfterOrOnPlan": false, "views": "§child.views§", "lastContact": "§child.lastContact§"}],
        "adults": [\(adult("ruth", "residentCarer", isPrivate: true)),
            \(adult("daniel", "visitingAdult", isPrivate: false))],
        "attendees": {"named": [{
            "id": "gran", "name": "§gran.name§", "relationship": "§gran.relationship§", "part": "§gran.part§",
            "comesWith": "visitingAdult"}]},
        "arrangements": {
            "willingToMeet": "no", "brings": "§visit.brings§", "collects": "§visit.collects§",
            "mayLeaveCentre": true, "leavingDetails": "§visit.leaving§", "photographs": "takenNotShared",
            "photographDetails": "§visit.photographs§", "gifts": "§visit.gifts§", "food": "§visit.food§",
            "toiletHelp": "§visit.toilet§", "vehicle": "§visit.vehicle§"},
        "preparation": {"who": "§preparation.who§", "how": "§preparation.how§", "by": "2026-10-18"},
        "interpreter": {
            "isNeeded": true, "language": "§interpreter.language§", "who": "§interpreter.who§",
            "pays": "§interpreter.pays§"},
        "professional": {
            "attends": true, "name": "§professional.name§", "office": "§professional.office§",
            "why": "§professional.why§"},
        "risk": {
            "found": {"harm": "§risk.harm§", "drugsOrAlcohol": "§risk.drugs§", "domesticAbuse": "§risk.abuse§",
                "parentingAbility": "§risk.parenting§", "childRefuses": "§risk.refuses§",
                "longGap": "§risk.gap§"},
            "policeOrSocialCare": "§risk.police§", "convictions": "§risk.convictions§",
            "orders": [{"kind": "nonMolestation", "court": "§risk.orderCourt§", "number": "§risk.orderNumber§",
                "issued": "2026-02-03", "isCurrent": true}],
            "abductionRisk": "§risk.abduction§", "weaponsOrThreatsToStaff": "§risk.weapons§"},
        "papers": {"hasSection7Report": true, "hasOtherConcerns": true, "missing": "§papers.missing§"},
        "declaration": {"name": "§referrer.name§", "isTrue": true}
        """

    private static func adult(_ id: String, _ role: String, isPrivate: Bool) -> String {
        """
        {"id": "\(id)", "role": "\(role)", "firstName": "§\(id).first§", "lastName": "§\(id).last§",
            "born": "1990-02-0\(isPrivate ? 3 : 4)", "relationship": "§\(id).relationship§",
            "hasParentalResponsibility": true,
            "contact": {
                "address": "§\(id).address§", "postcode": "§postcode:\(id).postcode§",
                "email": "§email:\(id).email§", "telephone": "§telephone:\(id).telephone§",
                "keepsAddressPrivate": true, "keepsEmailPrivate": \(isPrivate),
                "keepsTelephonePrivate": \(isPrivate), "livesInRefuge": \(isPrivate)},
            "safeTimes": "§\(id).safeTimes§", "mayLeaveVoicemail": false, "prefersWelsh": false,
            "mobility": "§\(id).mobility§", "solicitor": "§\(id).solicitor§"}
        """
    }
}
