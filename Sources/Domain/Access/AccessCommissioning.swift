extension Access {
    /// Of Cafcass Cymru's commissioned services team, which made or pays for this referral (C9). A draft is
    /// its writer's alone.
    static func commissionedContact(of file: CaseFile, _ who: Who) -> Bool {
        guard file.referral.received != nil, file.isCafcassCymru else { return false }
        return commissions(.cafcassCymru, who)
    }

    /// C8: of Cafcass Cymru, where a court referred without consulting it.
    static func challenges(_ file: CaseFile, _ who: Who) -> Bool {
        file.commissioning.flagged != nil && commissions(.cafcassCymru, who)
    }

    /// Opens the desk of Cafcass Cymru's commissioned services team.
    static func opensCymruDesk(_ who: Who) -> Bool { commissions(.cafcassCymru, who) }
}
