/// Suspended contact at one centre, for whoever runs it: the notices, each family that is held, and what is
/// decided for it.
public struct CentreSuspensionPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> CentreSuspensionModel {
        let here = try house.centre(centre)
        let register = try house.register()
        let stoppages = try house.stoppages(at: here)
        var families: [CentreSuspensionModel.Family] = []
        for held in try SuspensionRules.held(at: centre, in: house) {
            let file = try house.caseFile(held.id)
            let sessions = try HeldSession.all(of: file, in: house)
            let clock = SuspensionRules.clock(
                of: held.faceToFace, stoppages, register.settings, on: house.today)
            guard clock != nil || !sessions.isEmpty else { continue }
            families.append(
                .init(
                    file: file.id, children: file.childrensNames, sessions: sessions.map(\.day), clock: clock,
                    decided: clock?.met == nil ? nil : file.alternatives.last))
        }
        let own = register.suspensions.last {
            $0.scope == .ownCentre(centre) && $0.everHolds && !$0.isOver(on: house.today)
        }
        return CentreSuspensionModel(
            centre: centre, notices: register.notices(for: centre, here.profile, on: house.today),
            own: own?.id, stoppage: stoppages.first { !$0.isOver(on: house.today) },
            families: families.sorted { CentreSuspensionModel.isSooner($0, $1) })
    }
}

/// What a centre must see to while contact is suspended.
public struct CentreSuspensionModel: Sendable {
    public let centre: CentreID
    /// K3.
    public let notices: [PublicNotice]
    /// The suspension that is the centre's own, which it may end; nil where there is none.
    public let own: SuspensionID?
    /// The days without contact, now or ahead; nil where there are none.
    public let stoppage: Stoppage?
    /// K2: the undecided first, the nearest deadline first.
    public let families: [Family]

    /// K2: families for whom nothing is decided yet.
    public var undecided: Int { families.count { $0.clock?.isRunning == true } }

    /// A family whose contact is held.
    public struct Family: Sendable {
        public let file: CaseID
        /// First names.
        public let children: [String]
        /// K1: the days of its sessions that are held.
        public let sessions: [Day]
        /// K2: nil once contact goes on.
        public let clock: Clock?
        public let decided: DecidedAlternative?
    }

    static func isSooner(_ left: Family, _ right: Family) -> Bool {
        func key(_ family: Family) -> (Int, Instant) {
            guard let clock = family.clock else { return (2, Instant(milliseconds: 0)) }
            return (clock.isRunning ? 0 : 1, clock.overdueFrom)
        }
        return key(left) != key(right) ? key(left) < key(right) : left.file < right.file
    }
}

/// One family, while what it has meanwhile is decided (K2).
public struct AlternativeForm: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.decidesAlternative(for: try house.caseFile(file), who)
    }

    /// - Throws: out of step where contact is not suspended for this family.
    public func answer(for who: Who, in house: House) throws(Halt) -> AlternativeFormModel {
        let now = try house.caseFile(file)
        guard let clock = try SuspensionRules.clock(of: now, in: house) else { throw .outOfStep(.notBegun) }
        return AlternativeFormModel(
            file: file, children: now.childrensNames, kind: now.kind,
            held: try HeldSession.all(of: now, in: house).map(\.day), clock: clock,
            decided: clock.met == nil ? nil : now.alternatives.last)
    }
}

/// What the form for one family shows.
public struct AlternativeFormModel: Sendable {
    public let file: CaseID
    /// First names.
    public let children: [String]
    public let kind: ServiceKind?
    /// K1: the days of the sessions that are held.
    public let held: [Day]
    public let clock: Clock
    public let decided: DecidedAlternative?
}
