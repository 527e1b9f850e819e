/// The register and finding a centre.
enum RuleEntriesA {
    static let a1 = RuleEntry(
        .A1, "Accredited services only",
        """
        A family is sent only to a service that is accredited, on that day, for the kind of contact it is \
        to have. Where the one that was named is not, the nearest that are accredited are named instead.
        """,
        from: [
            .judicialProtocol("Introduction; 2.1"), .cafcass("1.2; 1.4"),
            .cafcassCymru("Referrals to supervised centres"), .guide("The Judicial Protocol"),
        ],
        does: [.refuse, .offer])

    static let a2 = RuleEntry(
        .A2, "Two standards",
        """
        Accreditation is for supported contact, for supervised contact, or for both. A service offers only \
        what its accreditation covers. Contact by video follows the standard that it is offered at. An \
        award lasts {accreditationYears} and then lapses by itself.
        """,
        from: [.judicialProtocol("Introduction"), .guide("Supported and Supervised Contact")],
        does: [.refuse, .show], figures: [.accreditationYears])

    static let a3 = RuleEntry(
        .A3, "Accreditation is renewed",
        """
        A service is accredited afresh every {accreditationYears}. The centre and the register officer are \
        told well before the last day. An award that is not renewed lapses by itself: no new family is \
        accepted, and the families whom it affects are listed.
        """,
        from: [.judicialProtocol("Introduction")], does: [.clock, .show], figures: [.accreditationYears])

    static let a4 = RuleEntry(
        .A4, "A register for everyone",
        "Anyone can search the accredited services and read about them, without an account.",
        from: [.judicialProtocol("Introduction; 2.1"), .cafcass("1.5"), .guide("Find Services Near You")],
        does: [.show])

    static let a5 = RuleEntry(
        .A5, "Nearest first, with the wait",
        """
        A search starts with the nearest service and shows how far it is, what it offers, how long \
        families wait and when the centre last said so. Travel is neither arranged nor paid for.
        """,
        from: [.cafcass("1.5")], does: [.refuse, .show])

    static let a6 = RuleEntry(
        .A6, "Unaccredited services are reported",
        """
        Anyone can report an organisation that offers contact without accreditation. It goes to Cafcass’s \
        commissioning team, which works with the register officer so that it becomes accredited. Each step \
        is dated.
        """,
        from: [.cafcass("1.6")], does: [.refuse, .show])

    static let a7 = RuleEntry(
        .A7, "Concerns about accredited services",
        """
        A concern about an accredited service goes to Cafcass’s commissioning team, which alerts the register \
        officer. What comes of it is kept. The officer can suspend the accreditation, set conditions that the \
        public reads, or withdraw it.
        """,
        from: [.cafcass("1.7")], does: [.refuse, .show])

    static let a8 = RuleEntry(
        .A8, "The kinds of service",
        """
        Contact is at a supervised centre, at a supported centre, supervised somewhere else (a home, a \
        library, a park), or by video, supported or supervised. Each is named for what it is.
        """,
        from: [.judicialProtocol("1; 1.1 to 1.4")], does: [.show])

    static let a9 = RuleEntry(
        .A9, "What else a service offers",
        """
        A service says what it offers beside contact: handovers, letters and cards, assessments and \
        courses for parents, life-story work, family sessions, its languages, and the access needs that it \
        meets.
        """,
        from: [.judicialProtocol("1.1"), .guide("Supported and Supervised Contact")], does: [.show])
}
