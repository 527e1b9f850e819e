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

    static let h4 = RuleEntry(
        .H4, "Giving the place back",
        """
        Either party tells the centre when the place is no longer needed. One step on the family's own \
        page does it, so that another family can come.
        """,
        from: [.judicialProtocol("3.11; 4.1(l)")], does: [.offer])
}
