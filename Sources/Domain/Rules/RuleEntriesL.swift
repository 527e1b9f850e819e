/// People at centres.
enum RuleEntriesL {
    static let l1 = RuleEntry(
        .L1, "Everybody is checked",
        """
        Nobody works with families without a current DBS check at the right level and \
        {referencesNeeded}, and nobody with a family that they know. A check is renewed in time.
        """,
        from: [.judicialProtocol("Introduction")], does: [.refuse, .clock, .show],
        figures: [.referencesNeeded])

    static let l2 = RuleEntry(
        .L2, "Everybody is trained",
        """
        Nobody works with families without training in safeguarding and an induction that are current on \
        the day. A supervisor’s qualification is kept with its last day too. All are renewed in time.
        """,
        from: [.judicialProtocol("Introduction"), .guide("Supported and Supervised Contact")],
        does: [.refuse, .clock, .show])

    static let l3 = RuleEntry(
        .L3, "What is known of people",
        """
        Whoever opens a case has a part in it, and is written down; each adult sees in what role their case \
        was opened, and when. Whoever asks gets what is held about them, read through first so that it says \
        nothing of others. What is kept of a family is kept for the centre’s own time after its last case \
        has ended, and then erased for good. While a hold is on it, nothing is erased.
        """,
        from: [.judicialProtocol("Introduction")], does: [.refuse, .clock, .show])
}
