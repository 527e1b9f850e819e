/// The law of whether this is the right kind of contact to ask for.
enum SuitabilityRules {
    /// B7, B8, B10: what is told before the centre has the referral.
    static func mustSuit(_ file: CaseFile, in house: House) throws(Halt) {
        guard let service = file.answers.service else { return }
        try mustSayWhyVirtual(service.kind, service.virtualBecause)
        try mustSuitRemotely(file, service.kind)
        try mustHaveAgreedLongStay(service, in: house)
    }

    /// B8 (Protocol 1.4): contact by video is no substitute; why face to face is not possible, or not right
    /// yet, is told.
    static func mustSayWhyVirtual(_ kind: ServiceKind, _ because: VirtualReason?) throws(Halt) {
        guard kind.isVirtual, because == nil else { return }
        throw .refused(Refusal(.B8, SuitabilityRefusal.whyVirtualNotSaid))
    }

    /// B7 (Cafcass Cymru, introduction): by video it refers for supervised contact alone, once somebody has
    /// assessed that it suits and talked over its limits and safeguarding with both parties. What an adviser
    /// who has the case has assessed since takes the place of what the referral says.
    static func mustSuitRemotely(_ file: CaseFile, _ kind: ServiceKind) throws(Halt) {
        guard file.referral.referrerKind == .cafcassCymru, kind.isVirtual else { return }
        guard kind.isSupervised else {
            throw .refused(Refusal(.B7, SuitabilityRefusal.remoteIsSupervised))
        }
        if let newest = file.practice.remote.last {
            guard newest.isSuitable else {
                throw .refused(Refusal(.B7, SuitabilityRefusal.remoteNotSuitable))
            }
            return
        }
        guard file.answers.wales?.remote != nil else {
            throw .refused(Refusal(.B7, SuitabilityRefusal.remoteNotAssessed))
        }
    }

    /// B10 (Protocol 1.1, 1.2): contact that is expected to last longer is agreed with the centre before it
    /// is referred. House rule: of supervised contact, too, more than the longest stay counts as long.
    static func mustHaveAgreedLongStay(_ service: ServiceAnswers, in house: House) throws(Halt) {
        let limit = house.rules.value(.longestStayMonths, on: house.today)
        guard let months = service.expectedMonths, months > limit else { return }
        guard service.longStayAgreed?.contains(where: { !$0.isWhitespace }) != true else { return }
        throw .refused(Refusal(.B10, SuitabilityRefusal.longStayNotAgreed(months: months, limit: limit)))
    }
}

/// Why the law of the right kind of contact says no.
public enum SuitabilityRefusal: RefusalReason, Hashable {
    /// B7: Cafcass Cymru refers for contact by video with a supervisor alone.
    case remoteIsSupervised
    /// B7: nobody has assessed that it suits, or talked it over with the parties.
    case remoteNotAssessed
    /// B7: an adviser has assessed that it does not suit, or not any more.
    case remoteNotSuitable
    /// B8: nobody has said why contact is by video.
    case whyVirtualNotSaid
    /// B10: it is to last longer than the limit, and the centre has not agreed.
    case longStayNotAgreed(months: Int, limit: Int)
}
