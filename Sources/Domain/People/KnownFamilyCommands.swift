/// Says that somebody who works at the centre knows a family, privately or from elsewhere (L1; field notes
/// §15). Never refused for what is booked: the board and the desk list where they were to be with it.
public struct SayFamilyKnown: Command {
    public static let room = Room.people
    public var `case`: CaseID
    public var person: PersonID

    public init(case: CaseID, person: PersonID) {
        self.case = `case`
        self.person = person
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.saysKnown(by: person, try house.caseFile(self.case), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let (centre, known) = try KnownFamilies.of(person, self.case, in: house)
        guard !known else { return Decision() }
        return .centre(centre, FamilyKnown(person: person, file: self.case))
    }
}

/// Takes back that somebody knows a family, where it was a mistake.
public struct TakeBackFamilyKnown: Command {
    public static let room = Room.people
    public var `case`: CaseID
    public var person: PersonID

    public init(case: CaseID, person: PersonID) {
        self.case = `case`
        self.person = person
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.keepsKnown(of: try house.caseFile(self.case), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let (centre, known) = try KnownFamilies.of(person, self.case, in: house)
        guard known else { return Decision() }
        return .centre(centre, FamilyNotKnown(person: person, file: self.case))
    }
}

/// The families that people at a centre know.
enum KnownFamilies {
    /// The centre of the case, and whether that member of its staff said to know this very case's family.
    /// - Throws: out of step where they are not on its staff.
    static func of(_ person: PersonID, _ id: CaseID, in house: House) throws(Halt) -> (CentreID, Bool) {
        guard let here = try house.caseFile(id).centre else { throw .outOfStep(.unknownThing) }
        let centre = try house.centre(here)
        guard centre.staff[person] != nil else { throw .outOfStep(.unknownThing) }
        return (here, centre.knownFamilies[person]?.contains(id) ?? false)
    }

    /// L1 (Protocol, introduction; field notes §15): somebody whom the session needs away knows the family:
    /// whoever watches it, or is on duty while it is there.
    static func somebodyKnows(
        _ session: PlacedSession, on day: CentreDay, _ centre: Centre
    ) -> Refusal? {
        knowers(session, on: day, centre).first.map { .diary(.L1, .knowsFamily($0.name, on: day.day)) }
    }

    /// Who knows the family of a session, among those who watch it or are on duty while it is there.
    static func knowers(_ session: PlacedSession, on day: CentreDay, _ centre: Centre) -> [StaffMember] {
        let there = day.roster.filter { $0.span.overlaps(session.times.whole) }.map(\.person)
        return Set(there + [session.supervisor].compactMap { $0 }).filter { centre.knows($0, session.file) }
            .compactMap { centre.staff[$0] }.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
    }
}

extension Centre {
    /// L1: whether somebody said to know the family, by this case or by another of it.
    func knows(_ person: PersonID, _ file: CaseID) -> Bool {
        knownFamilies[person]?.contains { $0.family == file.family } ?? false
    }

    /// What somebody says of their own record, where nobody has seen to it yet.
    func correction(of person: PersonID) -> StaffRecord? { staffCorrections[person]?.record }
}
