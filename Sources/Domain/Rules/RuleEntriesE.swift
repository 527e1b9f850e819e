/// Sessions.
enum RuleEntriesE {
    static let e1 = RuleEntry(
        .E1, "Families share a supported room",
        """
        Several families may use a supported room together, as many as the room holds and as the staff on \
        duty can look after.
        """,
        from: [.judicialProtocol("1.2")], does: [.refuse])

    static let e2 = RuleEntry(
        .E2, "One family, one supervisor",
        """
        In supervised contact a qualified supervisor sees and hears the child all the time, with one \
        family only. A session without such a supervisor for its whole length is neither confirmed nor \
        begun.
        """,
        from: [.judicialProtocol("1.1"), .guide("Supported and Supervised Contact")], does: [.refuse])

    static let e3 = RuleEntry(
        .E3, "A first block, then a review",
        """
        A Cafcass Cymru referral begins with {#firstBlockLeastSessions} to {firstBlockMostSessions} of \
        {guidelineSessionMinutes} each. Progress is reviewed before more are booked.
        """,
        from: [.cafcassCymru("How many sessions")], does: [.refuse],
        figures: [.firstBlockLeastSessions, .firstBlockMostSessions, .guidelineSessionMinutes])

    static let e4 = RuleEntry(
        .E4, "A limit for each referral",
        """
        Contact under one Cafcass Cymru referral never comes to more than {referralLimitMinutes} in all. \
        Sessions may be longer than {guidelineSessionMinutes}; then there are fewer of them. What is used \
        and what is left is always shown.
        """,
        from: [.cafcassCymru("How many sessions")], does: [.refuse, .show],
        figures: [.referralLimitMinutes, .guidelineSessionMinutes])

    static let e5 = RuleEntry(
        .E5, "Named people only",
        """
        Only people named in the referral, or added by the centre with the consents that it needs, come \
        in. The door sees who may, and why another may not.
        """,
        from: [
            .cafcassCymru("Referrals to supervised centres"), .judicialProtocol("4.2(e); 4.2(i)"),
        ],
        does: [.refuse, .show])

    static let e6 = RuleEntry(
        .E6, "The two sides never meet",
        """
        The resident carer brings and collects the child and stays out of the room. The visiting adult \
        does not come before their time. The comings and goings of the two sides never overlap, nor do \
        those of families who must never meet.
        """,
        from: [.judicialProtocol("4.2(a) to (d)")], does: [.refuse, .show])

    static let e7 = RuleEntry(
        .E7, "Running late",
        """
        Whoever is delayed says so at once. The system tells the centre and the other side, without a name \
        or a number of either.
        """,
        from: [.judicialProtocol("4.2(j)")], does: [.offer, .show])

    static let e8 = RuleEntry(
        .E8, "A breath test where the order asks for one",
        """
        Where the order asks an adult for a breath test, it is taken at the door before each visit, with a kit \
        from whom the order names. If it is refused or positive, the visit does not go ahead.
        """,
        from: [.judicialProtocol("4.2(k)")], does: [.refuse, .show])

    static let e9 = RuleEntry(
        .E9, "The conditions in one look",
        """
        On the day, staff see at once what the order says for that family: pictures, going out, who may \
        come, the interpreter.
        """,
        from: [.judicialProtocol("3.4 to 3.8; 4.2")], does: [.show])

    static let e10 = RuleEntry(
        .E10, "A visit to observe",
        """
        A family court adviser or a social worker who has the case may ask to see a session, there or from \
        afar, and says why it is in the child's interest. The centre answers. Whoever is booked is shown on \
        the day and comes in by the door like everybody else, on neither side.
        """,
        from: [
            .cafcassCymru("Referrals to supported centres; Referrals to supervised centres"),
            .judicialProtocol("3.8; 4.2(f); 4.3(d)"),
        ],
        does: [.refuse, .show])

    static let e11 = RuleEntry(
        .E11, "The centre's own rules",
        """
        Each adult accepts the rules of the centre before the first session. Which version they accepted \
        is kept.
        """,
        from: [.judicialProtocol("4.1(g)")], does: [.refuse, .show])

    static let e12 = RuleEntry(
        .E12, "Who pays for what",
        """
        The order, or the agreement, names who pays for the visits and who pays for records and reports of \
        supervised contact; several may share it in parts, and Cafcass Cymru pays for what it refers. Each \
        charge has its payer, and nobody else is charged. Each adult sees what they owe and have paid, and \
        nothing of the other side’s.
        """,
        from: [
            .judicialProtocol("4.1(h); 4.1(i); 3.9"), .cafcassCymru("Introduction"),
        ],
        does: [.refuse, .show])
}
