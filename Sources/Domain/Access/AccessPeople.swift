extension Access {
    /// L1, L2: whoever runs the centre. The register officer sees counts, and no names.
    static func keepsStaffRecords(of centre: CentreID, _ who: Who) -> Bool { runs(centre, who) }

    /// Somebody's own record, at a centre where they work.
    static func correctsRecord(of person: PersonID, _ centre: CentreID, _ who: Who) -> Bool {
        who.person == person && worksAt(centre, who)
    }

    /// Somebody's own record, or those of the centre that one runs.
    static func readsRecord(of person: PersonID, _ centre: CentreID, _ who: Who) -> Bool {
        keepsStaffRecords(of: centre, who) || correctsRecord(of: person, centre, who)
    }

    /// L1: each for themselves, or the coordinator for anybody.
    static func saysKnown(by person: PersonID, _ file: CaseFile, _ who: Who) -> Bool {
        guard let centre = file.centre, file.stage != .draft else { return false }
        return keepsStaffRecords(of: centre, who) || correctsRecord(of: person, centre, who)
    }

    /// L1: who of the staff knows the family is the coordinator's to see and to take back.
    static func keepsKnown(of file: CaseFile, _ who: Who) -> Bool {
        file.stage != .draft && file.centre.map { keepsStaffRecords(of: $0, who) } ?? false
    }
}
