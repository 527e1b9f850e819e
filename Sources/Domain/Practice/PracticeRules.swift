/// The law of practitioners and their cases.
enum PracticeRules {
    /// House rule: whoever does not know the number three times is not whom the centre meant, and the
    /// allocation ends.
    static let mostMisses = 3

    /// C15 (Protocol 3.8): the centre knows who a professional is. Whoever takes a case up knows the court's
    /// number of it; where the referral names none, when a child was born.
    static func isKnown(_ file: CaseFile, number: String?, born: Day?) -> Bool {
        if let known = file.courtNumber { return number.map(CourtRules.plainNumber) == known }
        guard let born else { return false }
        return file.answers.children?.contains { $0.born == born } == true
    }

    /// B7 (Cafcass Cymru, introduction): that contact by video suits is for a family court adviser or social
    /// worker of theirs to assess, where they made the referral.
    static func mayAssessRemote(_ file: CaseFile, _ office: PractitionerOffice) throws(Halt) {
        guard file.isCafcassCymru else { throw .refused(Refusal(.B7, PracticeRefusal.notCafcassCymru)) }
        guard office.assessesRemote else { throw .refused(Refusal(.B7, PracticeRefusal.notAnAdviser)) }
    }

    /// E10 (Cafcass Cymru, both referrals; Protocol 3.8, 4.3(d)): a session that is still ahead can be
    /// observed. Nobody comes to the centre for contact by video: it is observed from afar.
    static func mayObserve(_ session: CaseSession, _ way: ObservationWay, in house: House) throws(Halt) {
        guard !session.kind.isVirtual || way == .remotely else {
            throw .refused(Refusal(.E10, PracticeRefusal.nobodyComesForVideo))
        }
        let placed = try house.day(session.centre, session.day).sessions[session.session]
        guard placed?.begun == nil, session.day >= house.today else {
            throw .refused(Refusal(.E10, PracticeRefusal.sessionHasBegun))
        }
    }

    /// What a practitioner may see of a case's deadlines: what the centre owes the family, the court and the
    /// commissioner, and no deadline of the centre's own people (C4, D1, D2, E3, F3, H1, H2).
    static func clocks(of file: CaseFile, in house: House) -> [Clock] {
        CaseClocks.all(of: file, in: house).filter {
            [.C4, .D1, .D2, .E3, .F3, .H1, .H2].contains($0.rule)
        }
    }
}

/// Why the law of practitioners says no.
public enum PracticeRefusal: RefusalReason, Hashable {
    /// C15: the number or the birthday is not that of the case.
    case notKnown(triesLeft: Int)
    /// B7: Cafcass Cymru did not make this referral.
    case notCafcassCymru
    /// B7: their office does not assess that.
    case notAnAdviser
    /// E10: contact by video is observed from afar.
    case nobodyComesForVideo
    /// E10: it has begun, or its day is over.
    case sessionHasBegun
}

extension CaseFile {
    /// The session as those outside the centre know it, where it is still ahead.
    /// - Throws: out of step where they know of none of that name, or it is over or cancelled.
    func sessionToldAhead(_ id: SessionID) throws(Halt) -> CaseSession {
        let session = try sessionAhead(id)
        guard session.status != .provisional else { throw .outOfStep(.unknownThing) }
        return session
    }
}
