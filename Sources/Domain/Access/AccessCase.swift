extension Access {
    /// The house itself: what runs by the clock and nobody's page.
    static func isHouse(_ who: Who) -> Bool { who.isSystem }

    /// Sees where a case stands: the centre's people, either side, whoever referred it, and Cafcass Cymru's
    /// team where it commissioned the contact.
    static func follows(_ file: CaseFile, _ who: Who) -> Bool {
        worksAt(case: file, who) || refers(file, who) || side(file, who) != nil || commissioned(file, who)
    }

    /// Sees a case's deadlines and papers: who must keep them.
    static func seesDuties(_ file: CaseFile, _ who: Who) -> Bool {
        runsOrSupervises(case: file, who) || refers(file, who) || commissioned(file, who)
    }

    private static func commissioned(_ file: CaseFile, _ who: Who) -> Bool {
        file.isCafcassCymru && commissions(.cafcassCymru, who)
    }
}
