/// Allocates the case to a practitioner whom the centre has made sure of (C15). The account is opened
/// outside; they see nothing before they have taken the case up.
public struct AllocatePractitioner: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var person: PersonID
    public var name: String
    public var email: String
    public var office: PractitionerOffice
    public var organisation: String
    /// How the centre made sure that it is they, such as by ringing their office.
    public var madeSure: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case person, name, email, office, organisation, madeSure
    }

    public init(
        file: CaseID, person: PersonID, name: String, email: String, office: PractitionerOffice,
        organisation: String, madeSure: String
    ) {
        self.file = file
        self.person = person
        self.name = name
        self.email = email
        self.office = office
        self.organisation = organisation
        self.madeSure = madeSure
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    /// Nobody of the family is its practitioner, by whatever account or address.
    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        check.required("name", name, limit: 120)
        check.email("email", email, isRequired: true)
        check.required("organisation", organisation)
        check.required("madeSure", madeSure, limit: 1000)
        let known = (now.answers.adults ?? []).compactMap(\.contact.email).map(Self.plain)
        let isFamily = now.referral.parties[person] != nil || known.contains(Self.plain(email))
        if isFamily {
            check.note("email", .doesNotFit)
        } else if let own = try house.person(person).email, Self.plain(own) != Self.plain(email) {
            // What goes to that address is for whoever signs in with it.
            check.note("email", .unknown)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        let account = try house.person(person)
        guard account.exists else { throw .outOfStep(.unknownThing) }
        if let known = now.practice.current(person) {
            guard known.office == office else { throw .outOfStep(.alreadyDone) }
            return Decision()
        }
        var decision = Decision.caseFile(
            file,
            PractitionerAllocated(
                person: person, name: name, email: email, office: office, organisation: organisation,
                madeSure: madeSure))
        if !account.roles.contains(.practitioner) {
            decision.add(RoleGranted(role: .practitioner), to: person)
        }
        return decision
    }

    private static func plain(_ email: String) -> String {
        email.filter { !$0.isWhitespace }.lowercased()
    }
}

/// Takes up a case that was allocated: by the court's number of it, or where the referral names none by the
/// day on which a child was born (C15).
public struct TakeUpCase: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var person: PersonID
    public var number: String?
    public var born: Day?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case person, number, born
    }

    public init(file: CaseID, person: PersonID, number: String? = nil, born: Day? = nil) {
        self.file = file
        self.person = person
        self.number = number
        self.born = born
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.takesUp(try house.caseFile(file), for: person, who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        guard now.practice.current(person)?.isPending == true else { return [] }
        var check = FieldCheck()
        if now.courtNumber != nil {
            check.required("number", number)
        } else if born == nil {
            check.note("born", .missing)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let mine = now.practice.current(person), mine.isPending else { return Decision() }
        if PracticeRules.isKnown(now, number: number, born: born) {
            return .caseFile(file, CaseTakenUp(person: person))
        }
        let left = PracticeRules.mostMisses - mine.misses - 1
        var decision = Decision.caseFile(file, TakeUpMissed(person: person))
        if left <= 0 { decision.add(AllocationEnded(person: person), to: file) }
        return decision.refusing(Refusal(.C15, PracticeRefusal.notKnown(triesLeft: max(0, left))))
    }
}

/// Ends an allocation: by the centre, or by whoever has the case no longer.
public struct EndAllocation: Command {
    public static let room = Room.practice
    public var file: CaseID
    public var person: PersonID

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case person
    }

    public init(file: CaseID, person: PersonID) {
        self.file = file
        self.person = person
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.endsAllocation(of: person, try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.practice.current(person) != nil else {
            guard now.practice.allocations.contains(where: { $0.person == person }) else {
                throw .outOfStep(.unknownThing)
            }
            return Decision()
        }
        return .caseFile(file, AllocationEnded(person: person))
    }
}
