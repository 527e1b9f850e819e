/// Contact by video.
enum RuleEntriesJ {
    static let j1 = RuleEntry(
        .J1, "Nobody’s details",
        """
        In contact by video neither side learns the other’s number, e-mail, network address or the name of \
        their device. What stands under a picture is the centre’s word for them, and tells nothing of that \
        kind.
        """,
        from: [.jointStatement("Remote contact for any parent, under the supervisors’ control")],
        does: [.refuse, .show])

    static let j2 = RuleEntry(
        .J2, "The centre hosts",
        """
        Only the centre’s people open a room, let somebody in, mute, pause and end. The end is at once and for \
        everybody. A room can be entered from a quarter of an hour before contact until contact is over, each \
        side waiting by itself; whoever was taken out does not come back. After an incident the child’s side is \
        spoken to first.
        """,
        from: [
            .jointStatement("Remote contact for any parent, under the supervisors’ control"),
            .judicialProtocol("1.4"),
        ], does: [.refuse, .show])

    static let j3 = RuleEntry(
        .J3, "In sight and sound",
        """
        Child and adult see and hear each other only while somebody of the centre sees and hears both. Where \
        that person’s connection fails, it stops at once, and goes on when they are back and say so. Whoever \
        watches supervised contact is qualified and on duty.
        """,
        from: [.judicialProtocol("1.4")], does: [.refuse, .show])

    static let j4 = RuleEntry(
        .J4, "No recording",
        """
        The system never records contact by video. Each adult confirms for each session that they will not \
        either, and the page says so throughout.
        """,
        from: [.judicialProtocol("4.3(e)")], does: [.refuse, .show])

    static let j5 = RuleEntry(
        .J5, "Ready",
        """
        Each adult’s device was checked ahead of time, and did well. For each session they confirm that it is \
        charged and connected, and that they are at home or in another place that suits.
        """,
        from: [.judicialProtocol("4.3(a), (b)")], does: [.refuse, .show])

    static let j6 = RuleEntry(
        .J6, "Who is there",
        """
        Only named people take part. Whoever hosts confirms who is in view on each side before the two meet. \
        An officer of Cafcass who observes is booked, and announced to everybody.
        """,
        from: [.judicialProtocol("4.3(c), (d)")], does: [.refuse, .show])

    static let j7 = RuleEntry(
        .J7, "From anywhere",
        """
        Any service that is accredited for it and offers it can host contact by video, wherever the family \
        lives.
        """,
        from: [.jointStatement("Remote contact for any parent, under the supervisors’ control")],
        does: [.refuse, .offer])

    static let j8 = RuleEntry(
        .J8, "Accepted like any other",
        """
        Contact by video is accepted, assessed and booked as contact face to face is. Nobody enters a room for \
        a session that is not certain.
        """,
        from: [.judicialProtocol("1.4")], does: [.refuse])

    static let j9 = RuleEntry(
        .J9, "Help and play",
        """
        Adult and child are told ahead of time how it goes, each in their own words. In the room there are \
        things to do together: to draw, to read a story, to play. The centre chooses which, and starts and \
        stops them.
        """,
        from: [.judicialProtocol("1.4")], does: [.refuse, .offer, .show])
}
