/// A local authority was entered, or its name changed.
public struct LocalAuthorityEntered: RegisterEvent, Hashable {
    public var authority: LocalAuthorityID
    public var name: String
    public func evolve(_ register: inout Register, _ moment: Moment) {
        register.localAuthorities[authority] = name
    }
}

/// A case stands on a local authority's desk: it made the referral from its account, or took the case up.
public struct LocalAuthorityFollowed: CaseEvent, Hashable {
    public var authority: LocalAuthorityID
    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.localAuthority.followers.insert(authority)
    }
}

/// A local authority named its social worker and its team manager anew (C2).
public struct LocalAuthorityPeopleNamed: CaseEvent, TellingEvent, Hashable {
    public var socialWorker: NamedProfessional
    public var teamManager: NamedProfessional

    public func evolve(_ file: inout CaseFile, _ moment: Moment) {
        file.referral.answers.referrer?.socialWorker = socialWorker
        file.referral.answers.referrer?.teamManager = teamManager
        file.localAuthority.peopleNamed = moment.at
    }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream, let centre = try house.caseFile(id).centre else { return [] }
        return [Notice(id, to: .centre(centre), .localAuthorityPeopleNamed)]
    }
}
