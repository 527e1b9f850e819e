/// Notes what happened to how somebody signs in.
public struct NoteSignIn: Command {
    public static let room = Room.people
    public var person: PersonID
    public var fact: SignInFact
    public var device: String?

    public init(person: PersonID, fact: SignInFact, device: String? = nil) {
        self.person = person
        self.fact = fact
        self.device = device
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isOneself(person, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.person(person).exists else { throw .outOfStep(.unknownThing) }
        return .person(person, SignInNoted(fact: fact, device: device))
    }
}

/// Takes somebody's password and second factor away: the telephone is lost and the codes with it. All their
/// visits end, and they are invited once more, at their own address: nobody else ever sets a password for
/// them.
public struct ResetSignIn: Command {
    public static let room = Room.people
    public var person: PersonID

    public init(person: PersonID) { self.person = person }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.seesToSignIn(of: try house.person(person), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.person(person).exists else { throw .outOfStep(.unknownThing) }
        return .person(person, SignInReset())
    }
}

/// Has the invitation sent again.
public struct InviteAgain: Command {
    public static let room = Room.people
    public var person: PersonID

    public init(person: PersonID) { self.person = person }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.seesToSignIn(of: try house.person(person), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.person(person)
        guard now.exists, SignInStrength.needed(now.roles) > .link else { throw .outOfStep(.unknownThing) }
        return .person(person, InvitationAsked())
    }
}

/// Gives an adult of a case a new code to say who they are, besides the link: for an inbox that somebody else
/// reads. The code itself is made and hashed outside.
public struct MakeSpokenCode: Command {
    public static let room = Room.people
    public var file: CaseID
    public var adult: AdultID

    public init(file: CaseID, adult: AdultID) {
        self.file = file
        self.adult = adult
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard let person = try house.caseFile(file).person(of: adult) else {
            throw .outOfStep(.notAccepted)
        }
        return .person(person, SpokenCodeMade())
    }
}

extension CaseFile {
    /// The account of one of its adults; nil where they have none.
    func person(of adult: AdultID) -> PersonID? {
        referral.parties.first { $0.value == adult }?.key
    }
}
