/// The law of what Cafcass Cymru commissions.
enum CommissioningRules {
    /// C7 (Cafcass Cymru, introduction): it refers and pays on one of three grounds. An order at the first
    /// hearing is one only after its adviser or social worker on court duty was consulted, and with both
    /// parties' agreement. Otherwise the parties refer and pay themselves.
    static func mustBeFunded(_ referral: Referral) throws(Halt) {
        guard referral.referrerKind == .cafcassCymru else { return }
        guard let funding = referral.answers.wales?.funding else {
            throw .refused(Refusal(.C7, CommissioningRefusal.noGround))
        }
        guard funding.ground == .firstHearing else { return }
        var missing: [CommissioningRefusal.FirstHearingMust] = []
        if referral.answers.proceedings?.hasOrder != true { missing.append(.order) }
        if funding.wasConsulted != true { missing.append(.consultation) }
        if funding.bothAgreed != true { missing.append(.agreement) }
        guard missing.isEmpty else {
            throw .refused(Refusal(.C7, CommissioningRefusal.notFundedByHearing(missing)))
        }
    }

    /// C8 (Cafcass Cymru, introduction): a court that refers to a centre in Wales says whether Cafcass Cymru
    /// was consulted. Where it was not, the referral is flagged to be challenged.
    static func isToBeChallenged(_ referral: Referral, in house: House) throws(Halt) -> Bool {
        guard referral.referrerKind == .court, let centre = referral.answers.service?.centre,
            try house.centre(centre).profile?.country == .wales
        else { return false }
        guard let wasConsulted = referral.answers.proceedings?.cymruWasConsulted else {
            throw .refused(Refusal(.C8, CommissioningRefusal.consultationNotSaid))
        }
        return !wasConsulted
    }

    /// C8: an outcome is of a challenge that was made.
    static func mustBeChallenged(_ file: CaseFile) throws(Halt) {
        guard file.commissioning.challenge == nil else { return }
        throw .refused(Refusal(.C8, CommissioningRefusal.notChallenged))
    }

    /// C9 (Cafcass Cymru, how a referral is progressed): a service user is told that the referral was made
    /// once the team has sent it to the centre.
    static func mustBeSent(_ file: CaseFile) throws(Halt) {
        guard file.commissioning.sent.isEmpty else { return }
        throw .refused(Refusal(.C9, CommissioningRefusal.notSentYet))
    }

    /// C9: each service user is told apart. House rule: what is written for one of them holds no way of
    /// reaching another, whether or not they keep it private.
    static func mustTellNothingOfOthers(
        _ words: String?, to adult: AdultAnswers, _ file: CaseFile
    ) throws(Halt) {
        guard let words else { return }
        let others = (file.answers.adults ?? []).filter { $0.id != adult.id }
        let own = WaysOfReaching(adult.contact)
        let found = others.contains { WaysOfReaching($0.contact).isFound(in: words, butFor: own) }
        guard !found else { throw .refused(Refusal(.C9, CommissioningRefusal.tellsOfAnother)) }
    }

    /// What the commissioned services team sees of a case's deadlines: those that are owed to it, and the
    /// review of the first block (D2, E3, F3, F4, F7, G2).
    static func clocks(of file: CaseFile, in house: House) -> [Clock] {
        CaseClocks.all(of: file, in: house).filter { [.D2, .E3, .F3, .F4, .F7, .G2].contains($0.rule) }
    }
}

/// Why the law of commissioning says no.
public enum CommissioningRefusal: RefusalReason, Hashable {
    /// C7: no ground is named on which Cafcass Cymru pays.
    case noGround
    /// C7: an order at the first hearing lacks this.
    case notFundedByHearing([FirstHearingMust])
    /// C8: a court in Wales has not said whether Cafcass Cymru was consulted.
    case consultationNotSaid
    /// C8: nobody has challenged it yet.
    case notChallenged
    /// C9: the referral has not been sent to the centre.
    case notSentYet
    /// C9: the words hold a way of reaching somebody else of the family.
    case tellsOfAnother

    /// C7: what an order at the first hearing needs before Cafcass Cymru pays.
    public enum FirstHearingMust: String, Codable, CaseIterable, Hashable, Sendable {
        case order, consultation, agreement
    }
}
