/// What a centre keeps of one of its staff: for whoever runs it, and for the person themselves.
public struct StaffRecordPage: Question {
    public var centre: CentreID
    public var person: PersonID

    public init(centre: CentreID, person: PersonID) {
        self.centre = centre
        self.person = person
    }

    public var subject: StreamID? { .centre(centre) }
    public func permits(_ who: Who, in house: House) -> Bool {
        Access.readsRecord(of: person, centre, who)
    }

    /// - Throws: out of step where they are not on the centre's staff.
    public func answer(for who: Who, in house: House) throws(Halt) -> StaffRecordModel {
        let here = try house.centre(centre)
        guard let member = here.staff[person] else { throw .outOfStep(.unknownThing) }
        var known: [StaffRecordModel.Family] = []
        for file in (here.knownFamilies[person] ?? []).sorted() {
            known.append(.init(case: file, children: try house.caseFile(file).childrensNames))
        }
        return StaffRecordModel(
            centreName: here.profile?.name ?? "", member: member,
            record: here.staffRecords[person] ?? StaffRecord(), correction: here.correction(of: person),
            correctionNumber: here.staffCorrections[person]?.number, settings: here.peopleSettings,
            referencesNeeded: house.rules.value(.referencesNeeded, on: house.today),
            lacks: StaffRules.lacks(of: person, on: house.today, here, house.rules),
            clocks: StaffClocks.running(at: here, on: house.today).filter { $0.person == person },
            knownFamilies: known)
    }
}

/// One of the staff, and what lets them work with families.
public struct StaffRecordModel: Sendable {
    public let centreName: String
    public let member: StaffMember
    /// As the coordinator keeps it.
    public let record: StaffRecord
    /// As they say that it should read, where nobody has seen to that yet.
    public let correction: StaffRecord?
    /// Of the last correction.
    public let correctionNumber: Int?
    public let settings: PeopleSettings
    /// L1.
    public let referencesNeeded: Int
    /// L1, L2: why they may not work with families today; empty where they may.
    public let lacks: [StaffLack]
    /// L1, L2: what runs out within the centre's notice or has run out, the soonest first.
    public let clocks: [StaffClock]
    public let knownFamilies: [Family]

    /// L1: a family that they said to know.
    public struct Family: Sendable {
        public let `case`: CaseID
        /// First names.
        public let children: [String]
    }
}
