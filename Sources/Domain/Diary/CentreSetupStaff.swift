/// Enters somebody who works at the centre, or changes what is known of them. Refused (E2) where a shorter
/// qualification would leave a confirmed supervised session without its qualified supervisor.
public struct EnlistStaff: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var member: StaffMember

    public init(centre: CentreID, member: StaffMember) {
        self.centre = centre
        self.member = member
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("member.name", member.name, limit: 120)
        if member.person.rawValue.isEmpty { check.note("member.person", .missing) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        var later = try house.centre(centre)
        guard later.exists else { throw .outOfStep(.unknownThing) }
        let known = later.staff[member.person]
        guard known != member else { return Decision() }
        later.staff[member.person] = member
        if known?.qualifiedUntil != nil { try DiaryAhead.mustStillBeSupervised(later, in: house) }
        return .centre(centre, StaffEnlisted(member: member))
    }
}

/// Takes somebody off the centre's staff. Refused (E1, E2) while what is booked ahead rests on them.
public struct DismissStaff: Command {
    public static let room = Room.diary
    public var centre: CentreID
    public var person: PersonID

    public init(centre: CentreID, person: PersonID) {
        self.centre = centre
        self.person = person
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        var later = try house.centre(centre)
        guard later.staff[person] != nil else { return Decision() }
        later.staff[person] = nil
        try DiaryAhead.mustStillBeSupervised(later, in: house)
        try DiaryAhead.mustStillHold(later, in: house)
        return .centre(centre, StaffDismissed(person: person))
    }
}
