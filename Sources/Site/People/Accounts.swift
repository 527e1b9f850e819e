public import Domain
import Journal

/// Finds accounts: the site's own question, never a visitor's.
struct AccountOf: Question {
    let person: PersonID
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> Account? {
        let person = try house.person(person)
        guard let name = person.name else { return nil }
        return Account(person: person.id, name: name, roles: person.roles)
    }
}

/// The account of an address, by its mark.
struct AccountAt: Question {
    let mark: String
    func permits(_ who: Who, in house: House) -> Bool { who.isSystem }
    func answer(for who: Who, in house: House) throws(Halt) -> PersonSummary? {
        for summary in try house.list(.address(mark: mark)) {
            if case .person(let person) = summary.body { return person }
        }
        return nil
    }
}

extension Office {
    func account(_ person: PersonID, at now: Instant) async throws -> Account? {
        try await accountWithBasis(person, at: now).account
    }

    /// The account, and what it was made of.
    func accountWithBasis(
        _ person: PersonID, at now: Instant
    ) async throws -> (account: Account?, basis: Basis) {
        let (account, basis) = try await desk.askWithBasis(AccountOf(person: person), by: .system, at: now)
        return (account, basis)
    }

    /// The account of that address; nil where there is none.
    public func account(at email: String) async throws -> PersonSummary? {
        try await desk.ask(AccountAt(mark: mark(of: email)), by: .system, at: clock())
    }

    /// The account of an address, opened if there is none.
    @discardableResult
    public func open(name: String, email: String, roles: [Role]) async throws -> PersonID {
        let now = clock()
        let mark = mark(of: email)
        let known = try await account(at: email)
        // Derived from the mark, so that two at once open one account.
        let person = known?.id ?? PersonID("p-" + Secrets.sha256hex(mark).prefix(16))
        if known == nil {
            try await desk.handle(
                Request(
                    id: CommandID("open:\(person)"),
                    command: RegisterPerson(
                        person: person, name: name, email: email.trimmed, addressMark: mark), by: .system,
                    at: now))
        }
        for role in roles {
            try await desk.handle(
                Request(
                    id: CommandID(Secrets.token(bytes: 16)), command: GrantRole(person: person, role: role),
                    by: .system, at: now))
        }
        return person
    }
}
