// The pages about the court, the risks and the papers.
extension PageCheck {
    /// C4, C16: an order brings its court and date, who sends the papers and what follows a refusal.
    func proceedings() -> [FieldProblem] {
        guard let proceedings = answers.proceedings else { return [] }
        var check = FieldCheck()
        check.optional("answers.proceedings.caseNumber", proceedings.caseNumber, limit: Self.nameLimit)
        check.optional(
            "answers.proceedings.paysForSessions", proceedings.paysForSessions, limit: Self.lineLimit)
        guard proceedings.hasOrder else { return check.problems }
        check.required("answers.proceedings.court", proceedings.court, limit: Self.lineLimit)
        check.required("answers.proceedings.papersFrom", proceedings.papersFrom, limit: Self.lineLimit)
        if proceedings.fallBack == nil { check.note("answers.proceedings.fallBack", .missing) }
        guard let orderDate = proceedings.orderDate else {
            check.note("answers.proceedings.orderDate", .missing)
            return check.problems
        }
        if orderDate > today { check.note("answers.proceedings.orderDate", .inTheFuture) }
        if let ends = proceedings.contactEndsOn, ends < orderDate {
            check.note("answers.proceedings.contactEndsOn", .before(orderDate))
        }
        return check.problems
    }

    /// B2: each sign found says what is known of it.
    func risk() -> [FieldProblem] {
        guard let risk = answers.risk else { return [] }
        var check = FieldCheck()
        for sign in RiskSign.allCases {
            guard let known = risk.found[sign] else { continue }
            check.required("answers.risk.found.\(sign.rawValue)", known, limit: Self.textLimit)
        }
        check.optional("answers.risk.policeOrSocialCare", risk.policeOrSocialCare, limit: Self.textLimit)
        check.optional("answers.risk.convictions", risk.convictions, limit: Self.textLimit)
        check.optional("answers.risk.abductionRisk", risk.abductionRisk, limit: Self.textLimit)
        check.optional(
            "answers.risk.weaponsOrThreatsToStaff", risk.weaponsOrThreatsToStaff, limit: Self.textLimit)
        for (place, order) in (risk.orders ?? []).enumerated() {
            check.optional("answers.risk.orders.\(place).court", order.court, limit: Self.lineLimit)
            check.optional("answers.risk.orders.\(place).number", order.number, limit: Self.nameLimit)
            if let issued = order.issued, issued > today {
                check.note("answers.risk.orders.\(place).issued", .inTheFuture)
            }
        }
        return check.problems
    }

    /// C3: where the safeguarding letter is not attached, why not and who will send it; and of each document,
    /// once anything is to be kept private, whether it shows that.
    func papers() -> [FieldProblem] {
        guard let papers = answers.papers else { return [] }
        var check = FieldCheck()
        let hasLetter = documents.contains { $0.kind == .safeguardingLetter }
        if hasLetter {
            check.optional("answers.papers.missing", papers.missing, limit: Self.textLimit)
        } else {
            check.required("answers.papers.missing", papers.missing, limit: Self.textLimit)
        }
        guard answers.hasPrivateContactDetail else { return check.problems }
        for (place, document) in documents.enumerated() where document.showsPrivateDetails == nil {
            check.note("documents.\(place).showsPrivateDetails", .missing)
        }
        return check.problems
    }

    /// C6: the form's side of what Cafcass Cymru asks; that it keeps to the guideline is the rule's to say.
    func wales() -> [FieldProblem] {
        guard let wales = answers.wales else { return [] }
        var check = FieldCheck()
        check.required("answers.wales.riskAssessment", wales.riskAssessment, limit: Self.textLimit)
        check.number("answers.wales.sessions", wales.sessions, 1...100)
        check.number("answers.wales.minutesEach", wales.minutesEach, 15...600)
        if let remote = wales.remote { self.remote(remote, &check) }
        if let funding = wales.funding {
            check.required("answers.wales.funding.adviser", funding.adviser, limit: Self.nameLimit)
        }
        return check.problems
    }

    /// B7: what was done lies behind.
    private func remote(_ remote: RemoteSuitability, _ check: inout FieldCheck) {
        let page = "answers.wales.remote"
        check.required("\(page).assessor", remote.assessor, limit: Self.nameLimit)
        check.required("\(page).limits", remote.limits, limit: Self.textLimit)
        let days: [(String, Day?)] = [
            ("assessed", remote.assessed), ("discussed", remote.discussed),
            ("discussedWithCourt", remote.discussedWithCourt),
        ]
        for (name, day) in days {
            if let day, day > today { check.note("\(page).\(name)", .inTheFuture) }
        }
    }
}
