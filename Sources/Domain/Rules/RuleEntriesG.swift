/// Safeguarding.
enum RuleEntriesG {
    static let g1 = RuleEntry(
        .G1, "Danger is told at once",
        """
        The centre itself tells the police or children's services of any immediate worry for a child. Whom \
        it told, when, and their reference are kept. The telephone numbers come first, the form second.
        """,
        from: [.cafcassCymru("Referrals to supported centres; Referrals to supervised centres")],
        does: [.refuse, .show])

    static let g2 = RuleEntry(
        .G2, "Behaviour is told to Cafcass Cymru",
        """
        Violent, threatening, abusive or discriminatory behaviour, by an adult or a child, is told to \
        Cafcass Cymru within {tellIncidentWorkingDays}, and then in writing within \
        {writeIncidentWorkingDays}.
        """,
        from: [.cafcassCymru("Referrals to supported centres; Referrals to supervised centres")],
        does: [.clock], figures: [.tellIncidentWorkingDays, .writeIncidentWorkingDays])

    static let g3 = RuleEntry(
        .G3, "An incident asks the question again",
        """
        After an incident the risk is assessed afresh. Contact can be suspended until that is done; \
        meanwhile nothing new is booked or begun.
        """,
        from: [.judicialProtocol("1.2; 2.1")], does: [.refuse, .offer])
}
