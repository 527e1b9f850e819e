/// Records and reports.
enum RuleEntriesF {
    static let f1 = RuleEntry(
        .F1, "Supported contact: dates and times only",
        """
        A supported centre does not watch, judge or report. It can confirm the dates and times of visits, \
        and nothing more can be written. Incidents and worries about a child's safety are the one \
        exception.
        """,
        from: [
            .judicialProtocol("1.2; 3.9"), .cafcassCymru("Referrals to supported centres"),
            .guide("Supported and Supervised Contact"),
        ],
        does: [.refuse])

    static let f2 = RuleEntry(
        .F2, "A record of each supervised session",
        """
        After each supervised session its supervisor writes the record of observed contact: before the \
        next session, and at the latest {recordLimitDays} later.
        """,
        from: [.cafcassCymru("Referrals to supervised centres")], does: [.clock], figures: [.recordLimitDays])

    static let f3 = RuleEntry(
        .F3, "The final record",
        "When supervised contact has ended, the final record is sent within {finalRecordLimitDays}.",
        from: [.cafcassCymru("Referrals to supervised centres")], does: [.clock],
        figures: [.finalRecordLimitDays])

    static let f4 = RuleEntry(
        .F4, "The return of supported contact",
        """
        When supported contact has ended, its figures, without observations, go to the commissioner within \
        {supportedReturnLimitDays}.
        """,
        from: [.cafcassCymru("Referrals to supported centres")], does: [.clock],
        figures: [.supportedReturnLimitDays])

    static let f5 = RuleEntry(
        .F5, "Notes for the court",
        """
        A supervised centre gives its notes to the court and the parties where it is directed to. What was \
        sent is kept as it was sent, with who pays for it.
        """,
        from: [.judicialProtocol("1.1; 1.4; 3.9; 4.1(i)")], does: [.refuse, .show])

    static let f6 = RuleEntry(
        .F6, "Supported contact: no witnesses",
        """
        Whoever works at a supported centre is not called to give evidence about what went on there. Who \
        asks for it is answered with a letter that says so.
        """,
        from: [.judicialProtocol("3.9"), .cafcassCymru("Referrals to supported centres")],
        does: [.refuse])

    static let f7 = RuleEntry(
        .F7, "Saying that contact has ended",
        "The commissioner is told within {tellConcludedLimitDays} that contact has come to its end.",
        from: [.cafcassCymru("How a referral is progressed")], does: [.clock],
        figures: [.tellConcludedLimitDays])
}
