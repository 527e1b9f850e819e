extension Access {
    /// C1: anyone may begin a referral, in no name but their own.
    static func begins(for person: PersonID?, _ who: Who) -> Bool {
        guard let person else { return true }
        return who.isSystem || who.person == person
    }

    /// Runs the centre that has this referral. A draft is its referrer's alone.
    public static func runs(case file: CaseFile, _ who: Who) -> Bool {
        isWithCentre(file, who) { runs($0, who) } || who.isSystem
    }

    /// Runs the centre that has this referral, or is qualified to watch contact there.
    public static func runsOrSupervises(case file: CaseFile, _ who: Who) -> Bool {
        isWithCentre(file, who) { runsOrSupervises($0, who) } || who.isSystem
    }

    /// Works at the centre that has this referral, in whatever role.
    public static func worksAt(case file: CaseFile, _ who: Who) -> Bool {
        isWithCentre(file, who) { worksAt($0, who) } || who.isSystem
    }

    /// Adds papers: the referrer, and once the centre has the referral those who run it or supervise there.
    static func attaches(to file: CaseFile, _ who: Who) -> Bool {
        refers(file, who) || runsOrSupervises(case: file, who)
    }

    /// Takes papers out: the coordinator any, the referrer only what they sent themselves. Who supervises
    /// notes what is here and adds to it, and takes nothing away.
    static func removes(_ document: DocumentID, of file: CaseFile, _ who: Who) -> Bool {
        if runs(case: file, who) { return true }
        guard refers(file, who) else { return false }
        return file.stage == .draft || file.referral.documentsOfReferrer.contains(document)
    }

    /// Opens a document: those who run the centre or supervise there any, the referrer only what they sent.
    static func opens(_ document: DocumentID, of file: CaseFile, _ who: Who) -> Bool {
        if runsOrSupervises(case: file, who) { return true }
        return refers(file, who) && file.referral.documentsOfReferrer.contains(document)
    }

    private static func isWithCentre(
        _ file: CaseFile, _ who: Who, _ allows: (CentreID) -> Bool
    ) -> Bool {
        guard file.referral.received != nil, let centre = file.centre, !isOfFamily(file, who) else {
            return false
        }
        return allows(centre)
    }

    /// L1: an adult of the family reads it from their own side alone, wherever else they work.
    private static func isOfFamily(_ file: CaseFile, _ who: Who) -> Bool {
        who.roles.contains {
            if case .party(let own, _) = $0 { own.family == file.id.family } else { false }
        }
    }
}

extension Access {
    /// Somebody who is known by an account or a link, and so may have referrals to follow.
    static func mayReferAgain(_ who: Who) -> Bool { who.person != nil || who.link != nil }
}
