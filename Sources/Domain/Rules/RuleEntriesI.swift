/// What an order for contact at a centre says.
enum RuleEntriesI {
    static let i1 = RuleEntry(
        .I1, "Every matter seen to",
        """
        Whoever drafts is asked about every matter that a court sees to: papers, copies, the child’s \
        preparation, an interpreter, what follows a no, other people, photographs, outings, professionals, \
        reports, the referral, and the way out. Each is answered, or marked as needing nothing; before that \
        the draft is not done.
        """,
        from: [.judicialProtocol("3.1 to 3.11")], does: [.refuse, .show])

    static let i2 = RuleEntry(
        .I2, "The twelve clauses",
        """
        Where and subject to what, the papers, the referral, the centre’s answer, what follows a no, the \
        centre’s rules, costs, records, reviews, the end, and who says that the place is free: each clause is \
        there with each of its alternatives, and stands where it was chosen.
        """,
        from: [.judicialProtocol("4.1(a) to (l)")], does: [.show, .refuse])

    static let i3 = RuleEntry(
        .I3, "The conditions face to face",
        """
        Bringing and collecting, coming in time, waiting outside, who is present, an officer who observes, an \
        interpreter, photographs, company on the way, delays, and a breath test: eleven clauses with their \
        alternatives.
        """,
        from: [.judicialProtocol("4.2(a) to (k)")], does: [.show, .refuse])

    static let i4 = RuleEntry(
        .I4, "The conditions by video",
        """
        The device, the place, who is present, an officer who observes, and that nobody records: five clauses \
        in place of those for meeting face to face.
        """,
        from: [.judicialProtocol("4.3(a) to (e)")], does: [.show, .refuse])

    static let i5 = RuleEntry(
        .I5, "No reports from supported centres",
        """
        A draft that asks a supported centre for notes, a report, somebody in court, or help with a dispute \
        cannot be done.
        """,
        from: [.judicialProtocol("3.9")], does: [.refuse])

    static let i6 = RuleEntry(
        .I6, "Subject to the centre",
        """
        Every draft makes contact subject to the centre’s accepting the referral. That clause cannot be left \
        out.
        """,
        from: [.judicialProtocol("2.1; 4.1(a)")], does: [.refuse, .show])

    static let i7 = RuleEntry(
        .I7, "Read, not typed again",
        """
        An order is taken away as a file that programs read, and a referral or a case reads it back: the court, \
        the people, the conditions and the days come from there, and nobody types them again. An order that \
        bears another case’s number, or is older than the one known, is not taken up.
        """,
        from: [.judicialProtocol("4.1")], does: [.offer, .refuse])

    static let i8 = RuleEntry(
        .I8, "The centre may see the papers",
        """
        Every draft gives leave for the centre to see the order and the papers that it must weigh. That clause \
        cannot be left out.
        """,
        from: [.guide("Working with Centres"), .judicialProtocol("3.1; 3.2")], does: [.refuse, .show])

    static let i9 = RuleEntry(
        .I9, "What a judge may ask",
        """
        Was the centre asked first, and what did it answer? Who prepares the child and the parents? Would a \
        parenting plan, a course for separated parents or a messaging tool help? The draft asks, and says what \
        was found.
        """,
        from: [.guide("Working with Centres")], does: [.offer])
}
