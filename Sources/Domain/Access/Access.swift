/// Who may see and do what. Every command and every question asks here; what nothing here allows is refused.
public enum Access {
    /// For anyone, signed in or not (A4): the register, a referral's beginning, the rules.
    public static func anyone() -> Bool { true }

    /// Keeps the national register.
    public static func isRegisterOfficer(_ who: Who) -> Bool {
        who.isSystem || who.roles.contains(.registerOfficer)
    }

    /// Runs this centre.
    public static func runs(_ centre: CentreID, _ who: Who) -> Bool {
        who.isSystem || who.roles.contains(.coordinator(centre))
    }

    /// Runs this centre or keeps the register that it stands in.
    public static func keeps(_ centre: CentreID, _ who: Who) -> Bool {
        runs(centre, who) || who.roles.contains(.registerOfficer)
    }

    /// Works at this centre, in whatever role.
    public static func worksAt(_ centre: CentreID, _ who: Who) -> Bool {
        runs(centre, who) || who.roles.contains(.supervisor(centre)) || who.roles.contains(.volunteer(centre))
    }

    /// Runs the centre or is qualified to watch contact there.
    public static func runsOrSupervises(_ centre: CentreID, _ who: Who) -> Bool {
        runs(centre, who) || who.roles.contains(.supervisor(centre))
    }

    /// Made this referral: by its link, or as the account that it was made with.
    public static func refers(_ file: CaseFile, _ who: Who) -> Bool {
        if who.isSystem { return true }
        if let link = who.link, file.referral.link == link { return true }
        if let person = who.person, file.referral.referredBy == person { return true }
        return false
    }

    /// Which adult of the case the asker is; nil where none.
    public static func side(_ file: CaseFile, _ who: Who) -> AdultID? {
        for case .party(file.id, let adult) in who.roles { return adult }
        return nil
    }

    /// Commissions contact for that body.
    public static func commissions(_ commissioner: Commissioner, _ who: Who) -> Bool {
        who.isSystem || who.roles.contains(.commissioner(commissioner))
    }
}
