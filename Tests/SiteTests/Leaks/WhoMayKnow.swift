/// Who may meet each field of a family, written by hand from what people need, not from the code.
enum WhoMayKnow {
    /// One line: the fields that begin so are for these and for nobody else. The first that fits counts.
    typealias Line = (start: String, who: Set<Asker>)

    static func may(_ reader: Asker, know field: String) -> Bool? {
        lines.first { field.hasPrefix($0.start) }.map { $0.who.contains(reader) }
    }

    private static let runs: Set<Asker> = [.coordinator]
    private static let seniors: Set<Asker> = [.coordinator, .supervisor]
    private static let staff: Set<Asker> = [.coordinator, .supervisor, .volunteer]
    private static let family: Set<Asker> = [.ruth, .daniel]
    /// Who referred typed what the referral tells.
    private static let typed: Set<Asker> = [.referrer]

    private static let lines: [Line] = adults + child + referral + centre + afterwards

    /// How to reach one side, and what only they need, never gets to the other; nor to whoever is at the
    /// door, who can be overheard.
    private static let adults: [Line] = [
        ("ruth.first", staff.union(typed).union([.ruth])), ("ruth.last", staff.union(typed).union([.ruth])),
        ("ruth.relationship", staff.union(typed).union([.ruth])),
        ("ruth.", seniors.union(typed).union([.ruth])),
        ("daniel.first", staff.union(typed).union([.daniel])),
        ("daniel.last", staff.union(typed).union([.daniel])),
        ("daniel.relationship", staff.union(typed).union([.daniel])),
        ("daniel.", seniors.union(typed).union([.daniel])),
        ("gran.", staff.union(typed)),
    ]

    /// Whoever looks after a child for two hours must know what would harm them.
    private static let child: [Line] = [
        ("child.first", staff.union(typed).union(family)),
        ("child.allergies", staff.union(typed)), ("child.medication", staff.union(typed)),
        ("child.needs", staff.union(typed)),
        ("child.", seniors.union(typed)),
    ]

    private static let referral: [Line] = [
        ("referrer.", seniors.union(typed)), ("service.", seniors.union(typed)),
        ("court.", seniors.union(typed).union([.court])),
        ("visit.", staff.union(typed)), ("interpreter.", staff.union(typed)),
        ("professional.", staff.union(typed)), ("preparation.", seniors.union(typed)),
        ("risk.", seniors.union(typed)), ("paper.", seniors.union(typed)),
        ("papers.missing", seniors.union(typed)),
    ]

    /// What the centre found is its own. What it asks of everybody is told to everybody.
    private static let centre: [Line] = [
        ("screening.", seniors), ("preVisit.", seniors), ("assessment.", seniors),
        ("conditions", staff.union(typed).union(family).union([.court])),
        ("breath.", staff.union([.daniel])),
    ]

    /// A record goes to whom it was sent (F5); a child's own words to neither side.
    private static let afterwards: [Line] = [
        ("record.returned", seniors), ("record.", seniors.union([.court])),
        ("sent.adult", runs), ("sent.referrer", runs), ("sent.", runs.union([.court])),
        ("session.", seniors), ("turnedAway", staff), ("incident.", seniors),
        ("review.", runs), ("exit.", runs.union(family)),
    ]
}
