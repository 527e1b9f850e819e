/// The law of what comes before contact.
public enum AssessmentRules {
    /// B2 (Protocol 1.1 a–f): the signs that the referral tells of or the screening found. One that the
    /// referral names does not go away because the screening is silent on it.
    public static func signs(_ file: CaseFile) -> [RiskSign] {
        let told = file.answers.risk?.found ?? [:]
        let found = file.assessment.screening?.found ?? [:]
        return RiskSign.allCases.filter { told[$0] != nil || found[$0] != nil }
    }

    /// B1, B2 (Protocol 1.1, 1.2; Cafcass Cymru; guide): the risks were looked at; what is left of them the
    /// centre can manage; supported contact in spite of a sign has an assessor's reasons, and is never for
    /// unmanaged harm. Supervised contact in spite of such harm needs an assessment which says that it can be
    /// managed so.
    /// - Throws: a refusal by B1 or B2, or a halt that wants a reason for B2.
    static func mayAccept(_ file: CaseFile, as kind: ServiceKind, in house: House) throws(Halt) {
        guard let screening = file.assessment.screening else {
            throw .refused(Refusal(.B1, AssessmentRefusal.notScreened))
        }
        let assessed = file.assessment.riskAssessment
        if assessed?.isManageable == false {
            throw .refused(Refusal(.B1, AssessmentRefusal.riskNotManageable))
        }
        if screening.hasUnmanagedHarm, !kind.isSupervised || assessed == nil {
            throw .refused(Refusal(.B2, AssessmentRefusal.unmanagedHarm))
        }
        let signs = signs(file)
        if !kind.isSupervised, !signs.isEmpty {
            try house.warn(.B2, AssessmentRefusal.signsPointToSupervised(signs))
        }
    }

    /// B6 (Protocol 1.4): contact by video, where there is domestic abuse, needs an answer in the assessment:
    /// whether the resident carer would feel that the abuser is brought into their home, and then what is
    /// done about it.
    static func mustBeSafeAtHome(_ file: CaseFile, byVideo isVirtual: Bool) throws(Halt) {
        guard isVirtual, signs(file).contains(.domesticAbuse) else { return }
        guard let atHome = file.assessment.riskAssessment?.atHome else {
            throw .refused(Refusal(.B6, AssessmentRefusal.homeNotAsked))
        }
        guard atHome.feelsBroughtIn else { return }
        guard atHome.met?.contains(where: { !$0.isWhitespace }) == true else {
            throw .refused(Refusal(.B6, AssessmentRefusal.abuserBroughtIn))
        }
    }

    /// B4 (Protocol 2.1; Cafcass Cymru): whom the centre sees before contact: each adult of the family
    /// separately, and the children where the assessment says so.
    public static func toBeSeen(_ file: CaseFile) -> [PreVisitSubject] {
        let adults = (file.answers.adults ?? []).map { PreVisitSubject.adult($0.id) }
        return file.assessment.riskAssessment?.childrenNeedPreVisit == true ? adults + [.children] : adults
    }

    /// B4 (Protocol 2.1): who of them has not been seen yet.
    public static func notYetSeen(_ file: CaseFile) -> [PreVisitSubject] {
        toBeSeen(file).filter { !file.assessment.isSeen($0) }
    }

    /// B4 (Protocol 2.1; Cafcass Cymru): no contact is confirmed before everybody who must be seen has been,
    /// on that day at the latest. In supported contact a pre-visit on the day of contact itself comes too
    /// late; in supervised contact it needs a reason (field notes §5).
    /// - Throws: a refusal by B4, or a halt that wants a reason for B4.
    public static func mustBeSeen(
        _ file: CaseFile, beforeContactOn day: Day, in house: House
    ) throws(Halt) {
        let missing = toBeSeen(file).filter { subject in
            file.assessment.firstSeen(subject).map { $0 > day } ?? true
        }
        guard missing.isEmpty, !toBeSeen(file).isEmpty else {
            throw .refused(Refusal(.B4, AssessmentRefusal.notYetSeen(missing)))
        }
        let sameDay = toBeSeen(file).filter { file.assessment.firstSeen($0) == day }
        guard !sameDay.isEmpty else { return }
        guard file.kind?.isSupervised == true else {
            throw .refused(Refusal(.B4, AssessmentRefusal.seenOnDayOfContact(sameDay, day)))
        }
        try house.warn(.B4, AssessmentRefusal.seenOnDayOfContact(sameDay, day))
    }

    /// E11 (Protocol 4.1(g)): each adult has accepted the centre's rules before the first session, where the
    /// centre has published any.
    /// - Throws: a refusal by E11 that names who has not.
    public static func mustHaveAcceptedHouseRules(_ file: CaseFile, in house: House) throws(Halt) {
        guard let id = file.centre, try house.centre(id).houseRules != nil else { return }
        let missing = (file.answers.adults ?? []).map(\.id).filter {
            file.assessment.houseRulesAccepted[$0] == nil
        }
        guard missing.isEmpty else {
            throw .refused(Refusal(.E11, AssessmentRefusal.houseRulesNotAccepted(missing)))
        }
    }
}
