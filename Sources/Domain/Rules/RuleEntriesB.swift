/// Whether this is the right kind of contact, and whether the centre takes it.
enum RuleEntriesB {
    static let b1 = RuleEntry(
        .B1, "Supported contact is for low risk",
        """
        Supported contact is for families where no risk, or very little, has been found, and none that the \
        centre cannot manage.
        """,
        from: [
            .judicialProtocol("1.2"), .cafcassCymru("Referrals to supported centres"),
            .guide("Supported and Supervised Contact"),
        ],
        does: [.refuse])

    static let b2 = RuleEntry(
        .B2, "Signs that ask for supervision",
        """
        Six signs point to supervised contact: risk of harm, drugs or alcohol, a history of domestic \
        abuse, doubts about parenting, a child who refuses, and meeting for the first time or after a long \
        gap. Whoever goes ahead with supported contact all the same gives a reason, under their name. Risk \
        of harm that the centre cannot manage is refused.
        """,
        from: [.judicialProtocol("1.1(a) to (f)")], does: [.refuse, .warn])

    static let b3 = RuleEntry(
        .B3, "Risk moves a family up",
        """
        Where an assessment finds risk, the family is steered to a supervised centre. The case goes there \
        with its papers; nobody starts again.
        """,
        from: [.cafcassCymru("Referrals to supported centres")], does: [.refuse, .offer])

    static let b4 = RuleEntry(
        .B4, "A visit before contact",
        """
        Before any contact each parent is seen on their own, and the child too where that is right. Face \
        to face is best, then video, then telephone, with the reason kept. No first session is confirmed \
        before that.
        """,
        from: [.judicialProtocol("2.1"), .cafcassCymru("Referrals to supported centres")], does: [.refuse])

    static let b5 = RuleEntry(
        .B5, "The centre decides",
        """
        No court and no referrer can make a centre accept. It may decline because the case does not suit \
        it or because it lacks the means. The kind of reason is kept; each party is told in words written \
        for them.
        """,
        from: [.judicialProtocol("2.1")], does: [.refuse, .show])

    static let b6 = RuleEntry(
        .B6, "Video is assessed alike",
        """
        Contact by video needs the same acceptance, the same visits before it and the same assessment as \
        meeting does. Where there is domestic abuse, the assessment says whether the resident carer would \
        feel that the abuser is brought into their home, and what is done about it.
        """,
        from: [.judicialProtocol("1.4")], does: [.refuse, .show])

    static let b7 = RuleEntry(
        .B7, "By video, from Cafcass Cymru",
        """
        Cafcass Cymru refers for contact by video only with a supervisor, and only once an adviser or social \
        worker has assessed that it suits. Its limits and what keeps the child safe have been talked over \
        with both parties, and with the court where that is right.
        """,
        from: [.cafcassCymru("Introduction")], does: [.refuse, .show])

    static let b8 = RuleEntry(
        .B8, "Video is no substitute",
        """
        Contact by video does not take the place of meeting. Why meeting is not possible, or not right yet, \
        is told: the distance, a physical restriction, to prepare for meeting, or because there was no \
        contact for long, or never.
        """,
        from: [.judicialProtocol("1.4")], does: [.refuse, .show])

    static let b10 = RuleEntry(
        .B10, "A long stay is agreed first",
        """
        Contact that is expected to last longer than {longestStayMonths} is talked over with the centre, and \
        agreed by it, before the family is referred.
        """,
        from: [.judicialProtocol("1.1; 1.2")], does: [.refuse, .show], figures: [.longestStayMonths])

    static let b9 = RuleEntry(
        .B9, "An enquiry before the hearing",
        """
        Before a hearing a court, a party or whoever advises them can ask a centre whether contact of a kind \
        would suit it, whether it has room, and when. Nobody is named. The centre answers within the time \
        that it has set itself. The answer has a reference that the court can look up and quote. It promises \
        no place.
        """,
        from: [.judicialProtocol("1.1"), .guide("Working with Centres")],
        does: [.refuse, .clock, .show])
}
