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
}
