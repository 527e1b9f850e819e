/// Every suspension of face-to-face contact, for the register officer: counts by centre, and nobody's name.
public struct SuspensionsPage: Question {
    public init() {}

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    /// The newest first; of those that are over no families are counted.
    public func answer(for who: Who, in house: House) throws(Halt) -> [SuspensionRow] {
        var rows: [SuspensionRow] = []
        for suspension in try house.register().suspensions.reversed() {
            rows.append(try SuspensionRow(suspension, in: house))
        }
        return rows
    }
}

/// One suspension with what it holds, by centre.
public struct SuspensionRow: Sendable {
    public let suspension: SuspensionID
    public let scope: SuspensionScope
    public let from: Day
    /// K4: the first day of contact again; nil while nobody knows it.
    public let returns: Day?
    public let notice: String
    public let announced: Instant
    public let isOver: Bool
    public let centres: [CentreCounts]

    /// What is held at one centre.
    public struct CentreCounts: Sendable {
        public let centre: CentreID
        public let name: String
        public let town: String
        /// K1: families with a place for face-to-face contact.
        public let families: Int
        /// K1: their sessions that fall in it.
        public let sessions: Int
        /// K2: families for whom nothing is decided yet.
        public let undecided: Int
        /// K2: of those, the ones whose last day has passed.
        public let overdue: Int
    }

    public var families: Int { centres.reduce(0) { $0 + $1.families } }
    public var sessions: Int { centres.reduce(0) { $0 + $1.sessions } }
    public var undecided: Int { centres.reduce(0) { $0 + $1.undecided } }

    init(_ known: Suspension, in house: House) throws(Halt) {
        suspension = known.id
        scope = known.scope
        from = known.from
        returns = known.returns
        notice = known.notice
        announced = known.announced
        isOver = known.isOver(on: house.today)
        var counts: [CentreCounts] = []
        for centre in isOver ? [] : try SuspensionRules.centres(in: known.scope, house) {
            counts.append(try Self.counts(at: centre, in: house))
        }
        centres = counts
    }

    private static func counts(at centre: CentreSummary, in house: House) throws(Halt) -> CentreCounts {
        let register = try house.register()
        let stoppages = register.stoppages(of: centre.id, centre.profile)
        let held = try SuspensionRules.held(at: centre.id, in: house)
        let clocks = held.compactMap {
            SuspensionRules.clock(of: $0.faceToFace, stoppages, register.settings, on: house.today)
        }
        let days = held.flatMap { $0.faceToFace?.daysAhead ?? [] }
        return CentreCounts(
            centre: centre.id, name: centre.profile.name, town: centre.profile.town, families: held.count,
            sessions: days.count { day in stoppages.contains { $0.holds(day) } },
            undecided: clocks.count(where: \.isRunning),
            overdue: clocks.count { $0.isOverdue(at: house.now) })
    }
}
