/// The law of referring.
public enum ReferralRules {
    /// A1, A2, A8 (Protocol 1, 2.1; Cafcass 1.2): the centre is accredited for that kind of contact today,
    /// and offers it.
    static func mustBeOffered(_ kind: ServiceKind, at id: CentreID, in house: House) throws(Halt) {
        let centre = try house.centre(id)
        try RegisterRules.mustBeAccredited(centre, for: kind, in: house)
        guard centre.kinds.contains(kind) else {
            throw .refused(Refusal(.A8, RegisterRefusal.notOffered(id, kind)))
        }
    }

    /// C2 (Protocol 2.1): a local authority names the social worker and the team manager.
    static func mustNameTwo(_ referral: Referral) throws(Halt) {
        guard referral.referrerKind == .localAuthority else { return }
        let named = referral.answers.referrer
        _ = try both(named?.socialWorker, named?.teamManager)
    }

    /// C2 (Protocol 2.1): both of a local authority's people, now and whenever either changes.
    static func both(
        _ socialWorker: NamedProfessional?, _ teamManager: NamedProfessional?
    ) throws(Halt) -> (socialWorker: NamedProfessional, teamManager: NamedProfessional) {
        if let socialWorker, let teamManager { return (socialWorker, teamManager) }
        var missing: [ReferralRefusal.LocalAuthorityPerson] = []
        if socialWorker == nil { missing.append(.socialWorker) }
        if teamManager == nil { missing.append(.teamManager) }
        throw .refused(Refusal(.C2, ReferralRefusal.peopleNotNamed(missing)))
    }

    /// C6 (Cafcass Cymru, referrals to centres): kind, robust risk assessment, guideline, centre. Where there
    /// are safeguarding issues, alleged or proven, an assessment that names none of them is not robust.
    static func mustCarryFourMusts(_ referral: Referral, in house: House) throws(Halt) {
        guard referral.referrerKind == .cafcassCymru else { return }
        let answers = referral.answers
        var missing: [ReferralRefusal.CommissionMust] = []
        if answers.service == nil { missing += [.kind] }
        if !isRiskAssessed(answers) { missing += [.riskAssessment] }
        if answers.wales == nil { missing += [.guideline] }
        if answers.service == nil { missing += [.centre] }
        guard missing.isEmpty else { throw .refused(Refusal(.C6, ReferralRefusal.mustsMissing(missing))) }
        if let wales = answers.wales { try mustKeepToGuideline(wales, in: house) }
    }

    private static func isRiskAssessed(_ answers: ReferralAnswers) -> Bool {
        guard let wales = answers.wales, !wales.riskAssessment.allSatisfy(\.isWhitespace) else {
            return false
        }
        return !wales.knownSafeguardingIssues || answers.risk?.found.isEmpty == false
    }

    /// C6, with E3 and E4 (Cafcass Cymru, how many sessions): at least the first block's contact, and never
    /// more in all than one referral may have. Lengths may vary within that.
    static func mustKeepToGuideline(_ wales: WalesAnswers, in house: House) throws(Halt) {
        let minutes = wales.sessions * wales.minutesEach
        let limit = house.rules.value(.referralLimitMinutes, on: house.today)
        let least =
            house.rules.value(.firstBlockLeastSessions, on: house.today)
            * house.rules.value(.guidelineSessionMinutes, on: house.today)
        guard minutes <= limit else {
            throw .refused(Refusal(.C6, ReferralRefusal.beyondGuideline(minutes: minutes, limit: limit)))
        }
        guard minutes >= least else {
            throw .refused(Refusal(.C6, ReferralRefusal.shortOfGuideline(minutes: minutes, least: least)))
        }
    }

    /// C3 (Protocol 3.1): the safeguarding letter in every case; the order where there is one; the
    /// injunctions and other orders of the preceding two years, and those whose date nobody knows; a section
    /// 7 report and any other record of concerns where there is one.
    public static func papersNeeded(_ answers: ReferralAnswers, on day: Day, _ rules: Rulebook) -> Set<
        PaperKind
    > {
        var needed: Set<PaperKind> = [.safeguardingLetter]
        if answers.proceedings?.hasOrder == true { needed.insert(.order) }
        if answers.papers?.hasSection7Report == true { needed.insert(.section7Report) }
        if answers.papers?.hasOtherConcerns == true { needed.insert(.otherConcerns) }
        let back = day.adding(months: -12 * rules.value(.ordersReachBackYears, on: day))
        let orders = answers.risk?.orders ?? []
        if orders.contains(where: { $0.issued.map { $0 >= back } ?? true }) { needed.insert(.injunction) }
        return needed
    }

    /// C3: each paper that is needed, and each that is here.
    static func papers(
        needed: Set<PaperKind>, documents: [AttachedDocument]
    ) -> [PaperKind: PaperStatus] {
        var papers: [PaperKind: PaperStatus] = [:]
        for kind in needed { papers[kind] = .needed }
        for document in documents { papers[document.kind] = .received }
        return papers
    }

    /// C3: the letter in every case, and the order where there is one, are never marked as not needed.
    static func mayMark(_ paper: PaperKind, _ status: PaperStatus, _ file: CaseFile) throws(Halt) {
        let isAlwaysNeeded =
            paper == .safeguardingLetter || (paper == .order && file.answers.proceedings?.hasOrder == true)
        guard status == .notNeeded, isAlwaysNeeded else { return }
        throw .refused(Refusal(.C3, ReferralRefusal.paperAlwaysNeeded(paper)))
    }
}
