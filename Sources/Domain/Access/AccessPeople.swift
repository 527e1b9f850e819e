extension Access {
    /// Somebody themselves, or the house.
    static func isOneself(_ person: PersonID, _ who: Who) -> Bool { who.isSystem || who.person == person }

    /// Who resets how somebody signs in: whoever runs a centre that they work at; the register officer for
    /// everybody who signs in by profession. Nobody for themselves: they change it on their own page.
    static func seesToSignIn(of person: Person, _ who: Who) -> Bool {
        if who.isSystem { return true }
        guard who.person != person.id else { return false }
        if isRegisterOfficer(who), SignInStrength.needed(person.roles) > .link { return true }
        return person.roles.contains { role in
            switch role {
            case .coordinator(let centre), .supervisor(let centre), .volunteer(let centre):
                runs(centre, who)
            case .party, .referrer, .registerOfficer, .commissioner, .court, .localAuthority, .practitioner:
                false
            }
        }
    }

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
