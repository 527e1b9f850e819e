/// Every local authority with the people who have its accounts, for the register officer.
public struct LocalAuthoritiesPage: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [LocalAuthorityRow] {
        var rows: [LocalAuthorityRow] = []
        for (authority, name) in try house.register().localAuthorities {
            let people = try house.list(.people(of: authority)).compactMap { summary -> PersonSummary? in
                if case .person(let person) = summary.body { person } else { nil }
            }
            rows.append(
                LocalAuthorityRow(
                    authority: LocalAuthority(id: authority, name: name),
                    people: people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }))
        }
        return rows.sorted { ($0.authority.name, $0.authority.id) < ($1.authority.name, $1.authority.id) }
    }
}

/// One local authority, and who signs in for it.
public struct LocalAuthorityRow: Sendable {
    public let authority: LocalAuthority
    public let people: [PersonSummary]
}
