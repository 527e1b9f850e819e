/// Every court with the people who have its accounts, for the register officer.
public struct CourtsPage: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [CourtRow] {
        var rows: [CourtRow] = []
        for (court, name) in try house.register().courts {
            let people = try house.list(.people(of: court)).compactMap { summary -> PersonSummary? in
                if case .person(let person) = summary.body { person } else { nil }
            }
            rows.append(
                CourtRow(
                    court: Court(id: court, name: name),
                    people: people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }))
        }
        return rows.sorted { ($0.court.name, $0.court.id) < ($1.court.name, $1.court.id) }
    }
}

/// One court, and who signs in for it.
public struct CourtRow: Sendable {
    public let court: Court
    public let people: [PersonSummary]
}
