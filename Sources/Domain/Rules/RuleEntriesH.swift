/// Reviewing and moving on.
enum RuleEntriesH {
    static let h1 = RuleEntry(
        .H1, "A review on the way",
        """
        After {reviewAfterMonths} of contact the family and the coordinator look together at whether \
        contact can move out of the centre.
        """,
        from: [.judicialProtocol("2.1")], does: [.clock], figures: [.reviewAfterMonths])

    static let h2 = RuleEntry(
        .H2, "Not for ever",
        """
        A centre is a short stop. After {longestStayMonths} contact there goes on only in exceptional \
        circumstances, which are stated and signed off in a review.
        """,
        from: [.judicialProtocol("1.2; 2.1")], does: [.refuse, .clock], figures: [.longestStayMonths])

    static let h3 = RuleEntry(
        .H3, "A plan for the way out",
        """
        Contact at a centre ends by a plan with a date: what follows, who tells the child, how, and when. \
        The child is told before the last visit, not after it.
        """,
        from: [.judicialProtocol("3.11")], does: [.refuse, .offer, .show])

    static let h4 = RuleEntry(
        .H4, "Giving the place back",
        """
        Either party tells the centre when the place is no longer needed. One step on the family's own \
        page does it, so that another family can come.
        """,
        from: [.judicialProtocol("3.11; 4.1(l)")], does: [.offer])

    static let h5 = RuleEntry(
        .H5, "Stepping down",
        """
        Supervised contact moves on to supported contact, or to handovers, when that is safe. The next \
        centre gets what it needs and no more, chosen one by one, and judges the risk for itself. What was \
        observed stays where it was written. Nothing stays booked past the last day, and each adult is told.
        """,
        from: [.judicialProtocol("1.1; 1.2")], does: [.refuse, .show])

    static let h6 = RuleEntry(
        .H6, "Each side is reviewed alone",
        """
        The two sides are asked to review meetings separately, and never for times at which they could meet.
        """,
        from: [.judicialProtocol("4.1(j)")], does: [.refuse])
}
