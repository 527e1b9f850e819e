/// When contact at centres must stop.
enum RuleEntriesK {
    static let k1 = RuleEntry(
        .K1, "Contact at centres suspended",
        """
        The register officer, for the nation, a country, an area or some centres, or a centre for itself, can \
        suspend face-to-face contact from a day on. Sessions that fall in it are listed and held: not \
        cancelled, but nobody is let in for them, and no new ones are booked. Contact by video goes on.
        """,
        from: [.jointStatement("The guidance in the short term; new ordering of contact")],
        does: [.refuse, .show])

    static let k2 = RuleEntry(
        .K2, "A safe way meanwhile",
        """
        For every family that is held the centre decides what the child has meanwhile: somebody trusted who \
        steps in, indirect contact, or contact by video; where none is safe, why. It weighs the child’s \
        health, the risk of infection and vulnerable people in the household. Nobody is left undecided longer \
        than the register allows.
        """,
        from: [.jointStatement("Alternative methods; the key message of the President")],
        does: [.clock, .refuse, .show])

    static let k3 = RuleEntry(
        .K3, "Everybody is told",
        """
        While contact is suspended the finder and the page of each centre show the public notice. Each adult \
        of each family that is held gets a letter.
        """,
        from: [.jointStatement("Contact your local centre for the latest information")], does: [.show])

    static let k4 = RuleEntry(
        .K4, "Back to the place",
        """
        When it ends each family goes back to its place, if it is still needed: the sessions ahead stand \
        again, and each adult is told. A family that no longer needs its place can say so.
        """,
        from: [.jointStatement("After restrictions are eased")], does: [.offer, .show])
}
