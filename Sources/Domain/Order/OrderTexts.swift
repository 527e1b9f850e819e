extension OrderDraft {
    /// Whether no text is longer than a page may be: a file may bring what no form would.
    public var isWithinLimits: Bool {
        texts.allSatisfy { ($0.text?.count ?? 0) <= OrderRules.longText }
    }

    /// Every free text, by its field: what somebody may have typed, and a file may have brought.
    public var texts: [(field: String, text: String?)] {
        [
            ("about.court", about.court), ("about.caseNumber", about.caseNumber),
            ("about.children", about.children), ("about.carer", about.carer),
            ("about.visitor", about.visitor),
            ("service.enquiry", service.enquiry?.rawValue), ("service.centre", service.centre?.rawValue),
            ("service.whyDespiteSigns", service.whyDespiteSigns),
            ("referral.papersFrom", referral.papersFrom),
            ("referral.otherPapers", referral.otherPapers), ("referral.madeBy", referral.madeBy),
            ("referral.costsPaidBy", referral.costsPaidBy),
            ("referral.recordsPaidBy", referral.recordsPaidBy),
            ("ending.preparedBy", ending.preparedBy), ("ending.preparedHow", ending.preparedHow),
            ("ending.thereafter", ending.thereafter), ("ending.exitPlan", ending.exitPlan),
            ("ending.childToldHow", ending.childToldHow), ("ending.tellsCentre", ending.tellsCentre),
        ] + textsOfContact
    }

    private var textsOfContact: [(field: String, text: String?)] {
        [
            ("direct.broughtBy", direct.broughtBy), ("direct.collectedBy", direct.collectedBy),
            ("direct.notBeforeTime", direct.notBeforeTime), ("direct.notInTheRoom", direct.notInTheRoom),
            ("direct.others", direct.others), ("direct.othersWhen", direct.othersWhen),
            ("direct.officer", direct.officer), ("direct.language", direct.language),
            ("direct.interpreterPaidBy", direct.interpreterPaidBy),
            ("direct.interpretedBy", direct.interpretedBy), ("direct.interpretedFor", direct.interpretedFor),
            ("direct.photographer", direct.photographer),
            ("direct.notAccompaniedBy", direct.notAccompaniedBy),
            ("direct.breathTestOf", direct.breathTestOf),
            ("direct.breathKitBy", direct.breathKitBy), ("direct.outFor", direct.outFor),
            ("video.deviceReadyBy", video.deviceReadyBy), ("video.spaceBy", video.spaceBy),
            ("video.others", video.others), ("video.officer", video.officer),
        ]
    }
}
