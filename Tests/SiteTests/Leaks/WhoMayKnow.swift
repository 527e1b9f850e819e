/// Who may meet each field of a family, written by hand from what people need, not from the code.
enum WhoMayKnow {
    /// One line: the fields that begin so are for these and for nobody else. The first that fits counts.
    typealias Line = (start: String, who: Set<Asker>)

    static func may(
        _ reader: Asker, know field: String, of by: MarkedFamily.ReferredBy
    ) -> Bool? {
        guard let line = lines.first(where: { field.hasPrefix($0.start) }) else { return nil }
        return line.who.contains(reader) || (reader == by.asker && typed.contains { field.hasPrefix($0) })
    }

    private static let runs: Set<Asker> = [.coordinator]
    private static let seniors: Set<Asker> = [.coordinator, .supervisor]
    private static let staff: Set<Asker> = [.coordinator, .supervisor, .volunteer]
    private static let family: Set<Asker> = [.ruth, .daniel]

    /// What somebody may read in the package of what is held about them (L3), where nobody decided that more
    /// is given: what their own pages may show, and what they were sent before.
    static func may(_ reader: Asker, haveInPackage field: String, of by: MarkedFamily.ReferredBy) -> Bool {
        if let line = packaged.first(where: { field.hasPrefix($0.start) }) {
            return line.who.contains(reader)
        }
        return may(reader, know: field, of: by) == true
    }

    /// The record was sent to Daniel; what the child said in it stays the child's.
    private static let packaged: [Line] = [
        ("record.whatTheChildSaid", []), ("record.returned", []), ("record.", [.daniel]), ("sent.", []),
    ]

    /// What goes along with the family when it steps down (H5), of what was chosen in the hunt: the centre
    /// that it goes to may know nothing else.
    static func goesAlong(_ field: String) -> Bool {
        !stays.contains { field.hasPrefix($0) } && along.contains { field.hasPrefix($0) }
    }

    private static let along = [
        "ruth.", "daniel.", "child.", "referrer.", "service.frequency", "court.", "visit.", "risk.",
        "papers.", "paper.order", "assessment.", "conditions", "breath.kit",
    ]
    private static let stays = ["child.views", "child.lastContact", "court.paragraph"]

    /// Who referred typed what the referral tells.
    private static let typed = [
        "ruth.", "daniel.", "gran.", "child.", "referrer.", "service.", "court.", "visit.", "interpreter.",
        "professional.", "preparation.", "risk.", "paper.", "papers.", "wales.", "authority.",
        "order.",
    ]

    private static let lines: [Line] = adults + child + referral + centre + practice + afterwards + costs

    /// How to reach one side, and what only they need, never gets to the other; nor to whoever is at the
    /// door, who can be overheard.
    private static let adults: [Line] = [
        ("ruth.first", staff.union([.ruth])), ("ruth.last", staff.union([.ruth])),
        ("ruth.relationship", staff.union([.ruth])), ("ruth.", seniors.union([.ruth])),
        ("daniel.first", staff.union([.daniel])), ("daniel.last", staff.union([.daniel])),
        ("daniel.relationship", staff.union([.daniel])), ("daniel.", seniors.union([.daniel])),
        // By video Daniel says who is with him (J5): she comes with him.
        ("gran.name", staff.union([.daniel])), ("gran.", staff),
    ]

    /// Whoever looks after a child for two hours must know what would harm them.
    private static let child: [Line] = [
        ("child.first", staff.union(family).union([.practitioner])),
        ("child.allergies", staff), ("child.medication", staff), ("child.needs", staff),
        ("child.", seniors),
    ]

    /// A practitioner reads what holds for contact.
    private static let referral: [Line] = [
        ("order.", seniors), ("referrer.", seniors), ("service.", seniors),
        ("court.", seniors.union([.court])),
        ("visit.leaving", staff.union([.practitioner])), ("visit.photographs", staff.union([.practitioner])),
        ("visit.", staff),
        // By video an interpreter is announced to both sides (J6).
        ("interpreter.language", staff.union(family).union([.practitioner])), ("interpreter.", staff),
        ("professional.", staff.union([.practitioner])), ("preparation.", seniors), ("risk.", seniors),
        ("paper.", seniors), ("papers.", seniors), ("wales.", seniors), ("authority.", seniors),
        // C9: each adult has the words that were for them.
        ("told.ruth", [.ruth]), ("told.daniel", [.daniel]),
    ]

    /// What the centre found is its own. What it asks of everybody is told to everybody.
    private static let centre: [Line] = [
        ("screening.", seniors), ("preVisit.", seniors), ("assessment.", seniors),
        (
            "conditions",
            staff.union(family).union([.referrer, .cymru, .authority, .court, .practitioner])
        ),
        ("breath.", staff.union([.daniel])),
        ("video.note", seniors),
    ]

    /// A practitioner reads what they asked and were answered.
    private static let practice: [Line] = [
        ("practice.madeSure", runs), ("practice.name", staff.union([.practitioner])),
        ("practice.organisation", staff.union([.practitioner])),
        ("practice.", seniors.union([.practitioner])), ("attending.", seniors.union([.practitioner])),
    ]

    /// Each side sees what it is charged and what it paid, and nothing of the other's.
    private static let costs: [Line] = [
        ("cost.ruth", runs.union([.ruth])), ("cost.daniel", runs.union([.daniel])), ("cost.", runs),
        ("hold.", runs),
    ]

    /// A record goes to whom it was sent (F5); a child's own words to neither side.
    private static let afterwards: [Line] = [
        ("record.returned", seniors), ("record.", seniors.union([.court])),
        ("sent.adult", runs), ("sent.referrer", runs), ("sent.", runs.union([.court])),
        ("session.", seniors), ("turnedAway", staff), ("incident.", seniors),
        ("review.", runs), ("exit.", runs.union(family)),
    ]
}
