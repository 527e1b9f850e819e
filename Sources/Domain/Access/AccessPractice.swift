extension Access {
    /// Has this case: it is allocated to their account, they have taken it up, and nobody has ended that. A
    /// draft is its referrer's alone.
    static func practises(_ file: CaseFile, as person: PersonID, _ who: Who) -> Bool {
        guard file.referral.received != nil, isPractitioner(person, who) else { return false }
        return file.practice.current(person)?.isActive == true
    }

    /// The same, for whoever asks.
    static func practises(_ file: CaseFile, _ who: Who) -> Bool {
        who.person.map { practises(file, as: $0, who) } ?? false
    }

    /// Is allocated the case, whether they have taken it up or not.
    static func takesUp(_ file: CaseFile, for person: PersonID, _ who: Who) -> Bool {
        isPractitioner(person, who) && file.practice.current(person) != nil
    }

    /// The centre any; a practitioner their own.
    static func endsAllocation(of person: PersonID, _ file: CaseFile, _ who: Who) -> Bool {
        if runs(case: file, who) { return true }
        return takesUp(file, for: person, who)
    }

    /// Is that person, with the role of a practitioner.
    static func isPractitioner(_ person: PersonID, _ who: Who) -> Bool {
        who.isSystem || (who.person == person && who.roles.contains(.practitioner))
    }
}
