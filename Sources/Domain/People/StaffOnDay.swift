/// Who could be on duty on a day, for whoever makes the roster (L1, L2).
public struct StaffOnDay: Question {
    public var centre: CentreID
    public var day: Day

    public init(centre: CentreID, day: Day) {
        self.centre = centre
        self.day = day
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keepsStaffRecords(of: centre, who) }

    /// What each of them lacks that day; nobody who lacks nothing.
    public func answer(for who: Who, in house: House) throws(Halt) -> [PersonID: [StaffLack]] {
        let here = try house.centre(centre)
        return here.staff.keys.reduce(into: [:]) { lacking, person in
            let lacks = StaffRules.lacks(of: person, on: day, here, house.rules)
            if !lacks.isEmpty { lacking[person] = lacks }
        }
    }
}

/// Who of the staff knows a family, and who else could (L1): for the coordinator.
public struct FamilyKnownPage: Question {
    public var `case`: CaseID

    public init(case: CaseID) { self.case = `case` }

    public var subject: StreamID? { .caseFile(self.case) }
    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsKnown(of: try house.caseFile(self.case), who)
    }

    /// - Throws: out of step where the case is at no centre.
    public func answer(for who: Who, in house: House) throws(Halt) -> FamilyKnownModel {
        let file = try house.caseFile(self.case)
        guard let id = file.centre else { throw .outOfStep(.unknownThing) }
        let here = try house.centre(id)
        let staff = here.staff.values.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
        return FamilyKnownModel(
            case: file.id, children: file.childrensNames, kind: file.kind,
            knowing: staff.filter { here.knownFamilies[$0.person]?.contains(file.id) ?? false },
            others: staff.filter { !here.knows($0.person, file.id) })
    }
}

/// The staff of a centre, by whether they know one family.
public struct FamilyKnownModel: Sendable {
    public let `case`: CaseID
    /// First names.
    public let children: [String]
    public let kind: ServiceKind?
    public let knowing: [StaffMember]
    public let others: [StaffMember]
}

/// How many people work at a centre, for the register officer: counts, and no names (L1, L2).
public struct PeopleCount: Hashable, Sendable {
    public let staff: Int
    /// May work with families today.
    public let fit: Int

    init(_ centre: Centre, on day: Day, _ rules: Rulebook) {
        staff = centre.staff.count
        fit = centre.staff.keys.count { StaffRules.lacks(of: $0, on: day, centre, rules).isEmpty }
    }
}
