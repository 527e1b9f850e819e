/// Enters a local authority, so that its people can have accounts.
public struct EnterLocalAuthority: Command {
    public static let room = Room.localAuthority
    public var authority: LocalAuthorityID
    public var name: String

    public init(authority: LocalAuthorityID, name: String) {
        self.authority = authority
        self.name = name
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("name", name)
        if authority.rawValue.isEmpty { check.note("name", .missing) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.register().localAuthorities[authority] != name else { return Decision() }
        return .register(LocalAuthorityEntered(authority: authority, name: name))
    }
}

/// Takes a case that the authority referred onto its desk, by the centre's reference and the authority's own
/// number of the case.
public struct FollowReferral: Command {
    public static let room = Room.localAuthority
    public var authority: LocalAuthorityID
    public var file: CaseID
    /// The authority's own number of the case.
    public var ownNumber: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case authority, ownNumber
    }

    public init(authority: LocalAuthorityID, file: CaseID, ownNumber: String) {
        self.authority = authority
        self.file = file
        self.ownNumber = ownNumber
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isOf(authority, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("case", file.rawValue)
        check.required("ownNumber", ownNumber)
        guard check.problems.isEmpty else { return check.problems }
        if try !LocalAuthorityRules.isKnown(house.caseFile(file), by: ownNumber) {
            check.note("case", .unknown)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try !house.caseFile(file).localAuthority.followers.contains(authority) else {
            return Decision()
        }
        return .caseFile(file, LocalAuthorityFollowed(authority: authority))
    }
}

/// Names the social worker and the team manager anew, when either changes. Leaving one out is refused (C2).
public struct NameLocalAuthorityPeople: Command {
    public static let room = Room.localAuthority
    public var file: CaseID
    public var socialWorker: NamedProfessional?
    public var teamManager: NamedProfessional?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case socialWorker, teamManager
    }

    public init(file: CaseID, socialWorker: NamedProfessional?, teamManager: NamedProfessional?) {
        self.file = file
        self.socialWorker = socialWorker
        self.teamManager = teamManager
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isLocalAuthority(following: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        for (field, person) in [("socialWorker", socialWorker), ("teamManager", teamManager)] {
            guard let person else { continue }
            check.required("\(field).name", person.name, limit: PageCheck.nameLimit)
            check.email("\(field).email", person.email, isRequired: true)
            check.telephone("\(field).telephone", person.telephone)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeOpen()
        let named = try ReferralRules.both(socialWorker, teamManager)
        let known = now.answers.referrer
        guard known?.socialWorker != named.socialWorker || known?.teamManager != named.teamManager else {
            return Decision()
        }
        return .caseFile(
            file,
            LocalAuthorityPeopleNamed(socialWorker: named.socialWorker, teamManager: named.teamManager))
    }
}
