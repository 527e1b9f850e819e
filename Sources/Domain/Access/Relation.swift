/// As what somebody reads: why the access log says that they could. It is written when they do, and stays
/// true when their roles change.
public enum Relation: String, Codable, CaseIterable, Sendable {
    /// What runs by the clock.
    case house
    /// An adult of the family.
    case adult
    case coordinator, supervisor, volunteer
    /// Made the referral.
    case referrer
    /// Of the court, commissioner or local authority whose case it is.
    case court, commissioner, localAuthority
    /// Has the case by allocation.
    case practitioner
    case registerOfficer
    /// Of another centre or body, which once had a part in it.
    case formerly
    /// Not signed in, and by no link.
    case anyone
    /// Asked for what is not theirs, and was not shown it.
    case refused
}

extension Access {
    /// As what this person reads that. Asked of those who may.
    static func relation(of who: Who, to subject: StreamID, in house: House) throws(Halt) -> Relation {
        if who.isSystem { return .house }
        return switch subject {
        case .caseFile(let file): relation(of: who, to: try house.caseFile(file))
        case .centre(let centre), .day(let centre, _), .centreReturn(let centre, _):
            relation(of: who, to: centre) ?? general(who)
        case .person, .register, .concern, .enquiry: general(who)
        }
    }

    private static func relation(of who: Who, to file: CaseFile) -> Relation {
        if side(file, who) != nil { return .adult }
        if let centre = file.centre, let relation = relation(of: who, to: centre) { return relation }
        if refers(file, who) { return .referrer }
        if practises(file, who) { return .practitioner }
        if isCourt(following: file, who) { return .court }
        if isLocalAuthority(following: file, who) { return .localAuthority }
        if commissions(.cafcassCymru, who) || commissions(.cafcass, who) { return .commissioner }
        return general(who)
    }

    private static func relation(of who: Who, to centre: CentreID) -> Relation? {
        if who.roles.contains(.coordinator(centre)) { return .coordinator }
        if who.roles.contains(.supervisor(centre)) { return .supervisor }
        if who.roles.contains(.volunteer(centre)) { return .volunteer }
        return nil
    }

    private static func general(_ who: Who) -> Relation {
        if who.roles.contains(.registerOfficer) { return .registerOfficer }
        if commissions(.cafcass, who) || commissions(.cafcassCymru, who) { return .commissioner }
        return who.person == nil && who.link == nil ? .anyone : .formerly
    }
}

extension Question {
    /// As what this person reads, for the access log; nil where nothing is noted.
    public func relation(of who: Who, in house: House) throws(Halt) -> Relation? {
        guard let subject else { return nil }
        return try Access.relation(of: who, to: subject, in: house)
    }
}
