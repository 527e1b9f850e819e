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
    /// A7: the awards that are suspended or withdrawn today.
    public let stopped: [Standard: AccreditationStop]
    /// What it offers and may offer today (A2).
    public let offered: [ServiceKind]

    init(_ centre: CentreSummary, _ rules: Rulebook, on day: Day) {
        self.centre = centre
        accreditedUntil = centre.accredited.mapValues { RegisterRules.lapse(of: $0, rules) - 1 }
        lapsed = Set(accreditedUntil.filter { $0.value < day }.keys)
        let stops = (centre.stops ?? []).filter { $0.holds(day) }.map { ($0.standard, $0) }
        stopped = Dictionary(stops) { _, last in last }
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
        let here = try house.centre(centre)
        let open = try house.list(.openCases(centre)).count
        return RegisterEntryModel(
            entry: RegisterEntry(summary, house.rules, on: house.today),
            coordinators: coordinators.map { RegisterEntryModel.Coordinator(name: $0.name, email: $0.email) },
            people: PeopleCount(here, on: house.today, house.rules), openCases: open,
            endedCases: try house.list(.allCases(centre)).count - open, successor: here.successor,
            others: try RegisterList().answer(for: who, in: house).filter { $0.centre.id != centre })
    }
}

/// What the register officer's page of one centre shows.
public struct RegisterEntryModel: Sendable {
    public let entry: RegisterEntry
    public let coordinators: [Coordinator]
    /// L1, L2: how many work there, and how many may today.
    public let people: PeopleCount
    /// L3: how many cases it has that have not ended, and that have: counts, and nobody's name.
    public let openCases: Int
    public let endedCases: Int
    /// The centre that keeps its records, where it has closed.
    public let successor: CentreID?
    /// The centres that could: every other on the register, by name.
    public let others: [RegisterEntry]

    /// Somebody who runs the centre.
    public struct Coordinator: Sendable {
        public let name: String
        public let email: String
    }
}

/// The register officer's desk: what is due soonest first, what lapsed, and where contact is suspended.
public struct RegisterDesk: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> RegisterDeskModel {
        var renewals: [Renewal] = []
        for summary in try house.list(.centres) {
            guard case .centre(let centre) = summary.body else { continue }
            renewals += try RegisterRules.renewals(of: centre, in: house)
        }
        return RegisterDeskModel(
            entries: try RegisterList().answer(for: who, in: house),
            renewals: renewals.filter { $0.state != .later }.sorted {
                ($0.clock.lastDay, $0.centre) < ($1.clock.lastDay, $1.centre)
            },
            concerns: try ConcernInbox().answer(for: who, in: house).filter { !$0.state.isOver },
            suspensions: try SuspensionsPage().answer(for: who, in: house).filter { !$0.isOver },
            returnsMissing: try RegisterReturns(quarter: Quarter(of: house.today).before)
                .answer(for: who, in: house).rows.count { $0.standing.state == .overdue },
            settings: try house.register().settings)
    }
}

/// What the register officer sees first each day.
public struct RegisterDeskModel: Sendable {
    /// Every centre, by name.
    public let entries: [RegisterEntry]
    /// A3: the awards that have lapsed or of which notice is given, the soonest first.
    public let renewals: [Renewal]
    /// A6, A7: what is open and known to the officer, the newest first.
    public let concerns: [ConcernSummary]
    /// K1: where face-to-face contact is suspended, or will be.
    public let suspensions: [SuspensionRow]
    /// How many centres' statistics of the last quarter are overdue.
    public let returnsMissing: Int
    public let settings: RegisterSettings
}
