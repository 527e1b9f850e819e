/// Both commissioners with the people who have their accounts, for the register officer.
public struct CommissionersPage: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [CommissionerRow] {
        var rows: [CommissionerRow] = []
        for commissioner in Commissioner.allCases {
            let people = try house.list(.people(of: commissioner)).compactMap { summary -> PersonSummary? in
                if case .person(let person) = summary.body { person } else { nil }
            }
            rows.append(
                CommissionerRow(
                    commissioner: commissioner, people: people.sorted { ($0.name, $0.id) < ($1.name, $1.id) })
            )
        }
        return rows
    }
}

/// One commissioner, and who signs in for it.
public struct CommissionerRow: Sendable {
    public let commissioner: Commissioner
    public let people: [PersonSummary]
}

extension ListKey {
    /// Everybody with an account of that commissioner.
    public static func people(of commissioner: Commissioner) -> ListKey {
        ListKey(text: "commissioner-people:\(commissioner.rawValue)")
    }
}
