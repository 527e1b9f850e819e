extension Access {
    /// E11: an adult for themselves; those who run the centre or supervise there, to whom they said so; and
    /// whoever stands at the door, on a day on which the family comes.
    static func acceptsHouseRules(for adult: AdultID, _ file: CaseFile, _ who: Who, on day: Day) -> Bool {
        if side(file, who) == adult || runsOrSupervises(case: file, who) { return true }
        return file.bookings.standing.contains { $0.day == day && standsAtDoor(of: $0.centre, who) }
    }

    /// Keeps two families apart: runs the centre of both.
    static func keepsApart(_ file: CaseFile, _ other: CaseFile, _ who: Who) -> Bool {
        runs(case: file, who) && runs(case: other, who)
    }
}

extension Access {
    /// One of the family's adults, once the centre has the referral.
    static func isParty(of file: CaseFile, _ who: Who) -> Bool {
        file.referral.received != nil && side(file, who) != nil
    }
}
