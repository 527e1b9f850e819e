/// The referral: making it, sending it, its papers, and what its referrer sees.
enum ReferralRoom {
    static let commands: [any Command.Type] = [
        BeginReferral.self, AnswerReferral.self, SubmitReferral.self, WithdrawReferral.self,
        AttachDocument.self, RemoveDocument.self, NotePaper.self, LinkParty.self,
        TakeUpOrder.self,
    ]
    static let events: [any Event.Type] = [
        ReasonGiven.self, ReferralBegun.self, ReferralAnswered.self, ReferralSubmitted.self,
        ReferralWithdrawn.self, DocumentAttached.self, DocumentRemoved.self, PaperNoted.self,
        PartyLinked.self, OrderTakenUp.self,
    ]
}
