extension Access {
    /// E11: an adult for themselves, or staff to whom they said so.
    static func acceptsHouseRules(for adult: AdultID, _ file: CaseFile, _ who: Who) -> Bool {
        side(file, who) == adult || worksAt(case: file, who)
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
