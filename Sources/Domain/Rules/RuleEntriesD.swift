/// Answering a referral.
enum RuleEntriesD {
    static let d1 = RuleEntry(
        .D1, "An answer in days",
        """
        Where there is a court order, the centre tells the parties and the court within {replyLimitDays} \
        of receiving the referral whether it accepts and, if it does, when contact there will end.
        """,
        from: [.judicialProtocol("4.1(d)")], does: [.refuse, .clock], figures: [.replyLimitDays])

    static let d2 = RuleEntry(
        .D2, "An answer to Cafcass Cymru",
        """
        Where Cafcass Cymru refers, its commissioned services team has the centre's answer within \
        {replyLimitWorkingDays} of receipt. Where a court order asks for an answer as well, both times \
        run.
        """,
        from: [
            .cafcassCymru(
                "Referrals to supported and to supervised centres; How a referral is progressed"
            )
        ],
        does: [.clock], figures: [.replyLimitWorkingDays])

    static let d3 = RuleEntry(
        .D3, "The waiting list",
        """
        Where there is no room the family may wait. Its place on the list and the day it can expect are \
        kept, and the wait shown to the public comes from them.
        """,
        from: [.cafcass("1.5")], does: [.show])

    static let d4 = RuleEntry(
        .D4, "A no leads on",
        """
        When a centre declines, the order's next step begins by itself: other centres are named, or the \
        {restoreAfterDays} before the court can be asked again are counted.
        """,
        from: [.judicialProtocol("4.1(e)")], does: [.clock, .offer], figures: [.restoreAfterDays])
}
