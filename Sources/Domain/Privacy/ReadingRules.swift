/// What is unusual in somebody's reading of a centre's cases. None of it is wrong by itself: it is what a
/// lead would ask about (L3).
public enum UnusualReading: String, CaseIterable, Hashable, Sendable {
    /// Asked for a case that is not theirs, and was not shown it.
    case refused
    /// Has said, or somebody has said of them, that they know the family (L1).
    case knowsFamily
    /// Works at the centre, and has nothing to do with the family about that time.
    case notTheirs
    /// Of a case that ended long before.
    case longEnded
    case atNight
    /// Many more cases than on their other days.
    case many
}

/// House rules: nobody's guidance says what is unusual; these are what a coordinator would notice on paper.
enum ReadingRules {
    /// How far back a lead looks, in days.
    static let days = 28
    /// House rule: about which somebody has to do with a family: so many days before and after it comes.
    static let aboutDays = 14
    /// House rule: after so many days a case that ended is seldom opened.
    static let endedDays = 90
    /// Reading between these is at night.
    static let nightBegins = TimeOfDay(minutes: 22 * 60)
    static let nightEnds = TimeOfDay(minutes: 6 * 60)
    /// So many cases in one day are many, where it is also so many times what the same person opens on a day.
    static let manyCases = 12
    static let manyTimes = 3

    static func isAtNight(_ time: TimeOfDay) -> Bool { time >= nightBegins || time < nightEnds }

    /// Whether somebody opened many more cases on a day than on their others.
    ///
    /// - Parameter others: how many cases on each other day on which they opened any.
    static func isMany(_ cases: Int, others: [Int]) -> Bool {
        guard cases >= manyCases else { return false }
        guard !others.isEmpty else { return true }
        let middle = others.sorted()[others.count / 2]
        return cases >= middle * manyTimes
    }

    /// L1: what is unusual in one person's reading of one case at that moment.
    static func unusual(
        _ note: ReadingNote, _ file: CaseFile, _ here: Centre, in house: House
    ) throws(Halt) -> Set<UnusualReading> {
        var found: Set<UnusualReading> = []
        let person = PersonID(note.actor)
        if note.relation == .refused { found.insert(.refused) }
        if isAtNight(note.at.time) { found.insert(.atNight) }
        if here.knownFamilies[person]?.contains(file.id) == true { found.insert(.knowsFamily) }
        if let ended = file.ended, note.at.day > ended + endedDays { found.insert(.longEnded) }
        let isOfStaff = note.relation == .supervisor || note.relation == .volunteer
        if isOfStaff, try !isTheirs(person, file, on: note.at.day, in: house) { found.insert(.notTheirs) }
        return found
    }

    /// Whether somebody watches the family about that day, or is on duty when it comes.
    private static func isTheirs(
        _ person: PersonID, _ file: CaseFile, on day: Day, in house: House
    ) throws(Halt) -> Bool {
        for session in file.bookings.inOrder where abs(session.day - day) <= aboutDays {
            if session.supervisor == person { return true }
            let roster = try house.day(session.centre, session.day).roster
            if roster.contains(where: { $0.person == person }) { return true }
        }
        // Before anything is booked a family is everybody's who prepares for it.
        return file.bookings.inOrder.isEmpty
    }
}
