/// What happened lately to how somebody signs in: their own, and nobody else's.
public struct OwnSignIns: Question {
    public var person: PersonID

    public init(person: PersonID) { self.person = person }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isOneself(person, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [SignInHappened] {
        try house.person(person).signIns.reversed()
    }
}

/// Whether the asker may reset somebody's sign-in, or have them invited again.
public struct SignInToSeeTo: Question {
    public var person: PersonID

    public init(person: PersonID) { self.person = person }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.seesToSignIn(of: try house.person(person), who)
    }

    /// Their name, and whether they need a password at all.
    public func answer(for who: Who, in house: House) throws(Halt) -> Answer {
        let person = try house.person(person)
        guard let name = person.name else { throw .denied }
        return Answer(name: name, needed: SignInStrength.needed(person.roles))
    }

    /// What whoever sees to it has to know of them.
    public struct Answer: Hashable, Sendable {
        public let name: String
        public let needed: SignInStrength
    }
}

/// The adult whose code the coordinator renews, and their account.
public struct SpokenCodePage: Question {
    public var file: CaseID
    public var adult: AdultID

    public init(file: CaseID, adult: AdultID) {
        self.file = file
        self.adult = adult
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> SpokenCodeModel {
        let file = try house.caseFile(file)
        guard let told = file.answers.adult(adult) else { throw .denied }
        return SpokenCodeModel(
            name: told.name, isAsked: SafeContact(told.contact).email == .shared,
            person: file.person(of: adult))
    }
}

/// What the coordinator sees of that code: never the code.
public struct SpokenCodeModel: Hashable, Sendable {
    public let name: String
    /// Whether signing in asks for the code.
    public let isAsked: Bool
    /// Their account; nil where the referral has not been accepted.
    public let person: PersonID?
}
