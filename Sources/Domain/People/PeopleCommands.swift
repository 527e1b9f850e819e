/// Opens an account for somebody, or changes their name or address.
public struct RegisterPerson: Command {
    public static let room = Room.people
    public var person: PersonID
    public var name: String
    public var email: String
    /// The keyed hash of the address, made outside: the domain knows no keys.
    public var addressMark: String

    public init(person: PersonID, name: String, email: String, addressMark: String) {
        self.person = person
        self.name = name
        self.email = email
        self.addressMark = addressMark
    }

    public func permits(_ who: Who, in house: House) -> Bool { who.isSystem || who.person == person }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("name", name, limit: 120)
        check.email("email", email, isRequired: true)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.person(person)
        guard now.name != name || now.email != email || now.addressMark != addressMark else {
            return Decision()
        }
        return .person(person, PersonRegistered(name: name, email: email, addressMark: addressMark))
    }
}

/// Gives somebody a role.
public struct GrantRole: Command {
    public static let room = Room.people
    public var person: PersonID
    public var role: Role

    public init(person: PersonID, role: Role) {
        self.person = person
        self.role = role
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.grants(role, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.person(person)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard !now.roles.contains(role) else { return Decision() }
        try OwnFamily.mustNotCome(of: now, to: role, in: house)
        return .person(person, RoleGranted(role: role))
    }
}

/// Takes a role back.
public struct WithdrawRole: Command {
    public static let room = Room.people
    public var person: PersonID
    public var role: Role

    public init(person: PersonID, role: Role) {
        self.person = person
        self.role = role
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.grants(role, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.person(person).roles.contains(role) else { return Decision() }
        return .person(person, RoleWithdrawn(role: role))
    }
}
