/// What a referral holds.
enum RuleEntriesC {
    static let c1 = RuleEntry(
        .C1, "Who may refer",
        """
        Parents and other parties, their solicitors, courts, Cafcass, Cafcass Cymru and local authorities \
        can refer a family.
        """,
        from: [
            .judicialProtocol("1.4; 2; 3.10"), .cafcassCymru("How a referral is progressed"),
        ],
        does: [.refuse])

    static let c2 = RuleEntry(
        .C2, "A local authority names two people",
        """
        A referral by a local authority names its social worker and the team manager, and how to reach \
        each. When either changes, both are named anew.
        """,
        from: [.judicialProtocol("2.1")], does: [.refuse])

    static let c3 = RuleEntry(
        .C3, "The papers that keep a child safe",
        """
        Every referral needs the Cafcass safeguarding letter. It also needs injunctions and other orders \
        that matter from the last {ordersReachBackYears}, a section 7 report where there is one, and any \
        concern that Cafcass had not heard of. The centre sees which have come and which are missing.
        """,
        from: [.judicialProtocol("3.1")], does: [.show, .offer], figures: [.ordersReachBackYears])

    static let c4 = RuleEntry(
        .C4, "The papers come soon after the order",
        """
        The person whom the order names sends the order and the safeguarding papers to the centre as soon \
        as they can, and within {papersLimitDays} of the order.
        """,
        from: [.judicialProtocol("4.1(b)")], does: [.clock], figures: [.papersLimitDays])

    static let c5 = RuleEntry(
        .C5, "Copies from the court",
        """
        Where the order allows it and papers are missing, the centre asks the court for copies. It pays no \
        fee and needs no further order. The letter is ready; the court sends the papers from its own desk, \
        or says why it cannot.
        """,
        from: [.judicialProtocol("3.2")], does: [.refuse, .offer])

    static let c6 = RuleEntry(
        .C6, "What a Cafcass Cymru referral must hold",
        """
        It says which kind of contact is meant, carries a thorough risk assessment, keeps to the guideline \
        on the number and length of sessions, and names the centre.
        """,
        from: [.cafcassCymru("How a referral is progressed")], does: [.refuse])

    static let c7 = RuleEntry(
        .C7, "When Cafcass Cymru pays",
        """
        Cafcass Cymru refers a family and pays on one of three grounds: contact was ordered at the first \
        hearing, after its adviser or social worker on court duty was consulted, and both parties agreed; \
        its report to the court recommends it; or it is still at work in the case. Otherwise the parties \
        refer and pay themselves.
        """,
        from: [.cafcassCymru("Introduction")], does: [.refuse, .show])

    static let c8 = RuleEntry(
        .C8, "A court that did not ask first",
        """
        A court that refers to a centre in Wales says whether Cafcass Cymru was consulted. Where it was \
        not, the referral is flagged. The area practice manager challenges it, and what came of that is \
        kept.
        """,
        from: [.cafcassCymru("Introduction")], does: [.refuse, .show])

    static let c9 = RuleEntry(
        .C9, "Sent to the centre, and told",
        """
        Cafcass Cymru's commissioned services team sends the referral to the centre by secure e-mail. It \
        then tells each adult, separately, that the referral was made and how to reach the centre. Both \
        are kept with their time.
        """,
        from: [.cafcassCymru("How a referral is progressed")], does: [.refuse, .show])

    static let c10 = RuleEntry(
        .C10, "Preparing the child",
        "The referral says who prepares the child and the parents for contact, how, and by when.",
        from: [.judicialProtocol("3.3"), .cafcass("1.3"), .guide("Working with Centres")], does: [.show])

    static let c11 = RuleEntry(
        .C11, "Interpreters",
        """
        Where a language or British Sign Language is needed, the referral says which one and which \
        dialect, who interprets, and who pays.
        """,
        from: [.judicialProtocol("3.4; 4.2(g)")], does: [.refuse, .show])

    static let c12 = RuleEntry(
        .C12, "Who else comes",
        """
        Relatives and others who matter to the child are named: who comes, when, and for which part of a \
        visit.
        """,
        from: [
            .judicialProtocol("3.6; 4.2(e)"), .cafcassCymru("Referrals to supervised centres"),
        ],
        does: [.show])

    static let c13 = RuleEntry(
        .C13, "Photographs and video",
        """
        It is settled beforehand whether pictures may be shown, taken or shared, by whom and where. The \
        centre's own rules hold as well.
        """,
        from: [.judicialProtocol("3.6, second; 4.2(h)")], does: [.show])

    static let c14 = RuleEntry(
        .C14, "Leaving the centre",
        "It is settled whether the child may go out during a visit, for how long, and from which visit on.",
        from: [.judicialProtocol("3.7")], does: [.show])

    static let c15 = RuleEntry(
        .C15, "A professional who attends",
        """
        Where a social worker, Cafcass officer or guardian attends, the centre knows who they are and why \
        they come.
        """,
        from: [
            .judicialProtocol("3.8; 4.2(f)"), .cafcassCymru("Observational visits"),
        ],
        does: [.refuse, .show])

    static let c16 = RuleEntry(
        .C16, "What follows a no",
        """
        The order says what happens if the centre does not accept: the parties agree on another centre, \
        either of them goes back to court on the first date after {restoreAfterDays}, or the court lists a \
        hearing itself.
        """,
        from: [.judicialProtocol("3.5; 4.1(e)")], does: [.show, .offer], figures: [.restoreAfterDays])
}
