extension Access {
    /// Who may give and take which role: the register officer any post at a centre's head, a coordinator the
    /// posts of her own centre, the system the rest.
    static func grants(_ role: Role, _ who: Who) -> Bool {
        if who.isSystem { return true }
        return switch role {
        case .coordinator(let centre): keeps(centre, who)
        case .supervisor(let centre), .volunteer(let centre): runs(centre, who)
        case .commissioner, .court, .localAuthority, .practitioner, .registerOfficer: isRegisterOfficer(who)
        case .party, .referrer: false
        }
    }
}
