/// Every centre on the register with its awards, current and lapsed, for the register officer.
public struct RegisterList: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    /// By name.
    public func answer(for who: Who, in house: House) throws(Halt) -> [RegisterEntry] {
        try house.list(.centres).compactMap { summary in
            guard case .centre(let centre) = summary.body else { return nil }
            return RegisterEntry(centre, house.rules, on: house.today)
        }.sorted { ($0.centre.profile.name, $0.centre.id) < ($1.centre.profile.name, $1.centre.id) }
    }
}

/// A centre as the register officer sees it.
public struct RegisterEntry: Sendable {
    public let centre: CentreSummary
    /// The last day of each award (A3).
    public let accreditedUntil: [Standard: Day]
    /// The awards that have lapsed.
    public let lapsed: Set<Standard>
    /// What it offers and may offer today (A2).
    public let offered: [ServiceKind]

    init(_ centre: CentreSummary, _ rules: Rulebook, on day: Day) {
        self.centre = centre
        accreditedUntil = centre.accredited.mapValues { RegisterRules.lapse(of: $0, rules) - 1 }
        lapsed = Set(accreditedUntil.filter { $0.value < day }.keys)
        offered = centre.offered(on: day, rules)
    }
}

/// One centre on the register, with who runs it.
public struct RegisterEntryPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    /// - Throws: `Halt.denied` where the register has no such centre.
    public func answer(for who: Who, in house: House) throws(Halt) -> RegisterEntryModel {
        guard let summary = try house.centre(centre).summary else { throw .denied }
        var coordinators: [PersonSummary] = []
        for row in try house.list(.people(centre)) {
            if case .person(let person) = row.body, person.roles.contains(.coordinator(centre)) {
                coordinators.append(person)
            }
        }
        return RegisterEntryModel(
            entry: RegisterEntry(summary, house.rules, on: house.today),
            coordinators: coordinators.map { RegisterEntryModel.Coordinator(name: $0.name, email: $0.email) },
            people: PeopleCount(try house.centre(centre), on: house.today, house.rules))
    }
}

/// What the register officer's page of one centre shows.
public struct RegisterEntryModel: Sendable {
    public let entry: RegisterEntry
    public let coordinators: [Coordinator]
    /// L1, L2: how many work there, and how many may today.
    public let people: PeopleCount

    /// Somebody who runs the centre.
    public struct Coordinator: Sendable {
        public let name: String
        public let email: String
    }
}
