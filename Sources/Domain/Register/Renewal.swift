/// An award on its way to its last day (A3).
public struct Renewal: Hashable, Sendable {
    public let centre: CentreID
    public let name: String
    public let standard: Standard
    /// From the award to the last day on which it holds.
    public let clock: Clock
    public let state: State
    /// How many families have an open case that rests on it; counted once notice is given.
    public let families: Int

    /// Where an award stands.
    public enum State: String, Codable, CaseIterable, Sendable {
        /// Notice is not given yet.
        case later
        /// Within the notice that the register's settings give.
        case due
        /// Its last day has passed.
        case lapsed
    }
}

extension RegisterRules {
    /// A3 (Protocol, introduction): re-accreditation every so many years, from the award.
    static func renewalClock(of awarded: Day, _ rules: Rulebook) -> Clock {
        Clock(
            rule: .A3, duty: .renewAccreditation, starts: Instant(startOf: awarded),
            lastDay: lapse(of: awarded, rules) - 1, met: nil)
    }

    /// A3 (Protocol, introduction): notice well ahead; how far ahead is the register's setting.
    static func renewalState(
        of clock: Clock, _ settings: RegisterSettings, at now: Instant
    ) -> Renewal.State {
        if clock.isOverdue(at: now) { return .lapsed }
        return now.day >= clock.lastDay.adding(months: -settings.renewalNoticeMonths) ? .due : .later
    }

    /// A3 (Protocol, introduction): each award of a centre, with the families whom its lapse affects.
    static func renewals(of centre: CentreSummary, in house: House) throws(Halt) -> [Renewal] {
        let settings = try house.register().settings
        var renewals: [Renewal] = []
        for standard in Standard.allCases {
            guard let awarded = centre.accredited[standard] else { continue }
            // What was withdrawn is not renewed: only a new award brings it back.
            let isWithdrawn = (centre.stops ?? []).contains {
                $0.standard == standard && $0.isWithdrawn && $0.holds(house.today)
            }
            guard !isWithdrawn else { continue }
            let clock = renewalClock(of: awarded, house.rules)
            let state = renewalState(of: clock, settings, at: house.now)
            let families = state == .later ? 0 : try affected(by: standard, at: centre.id, in: house).count
            renewals.append(
                Renewal(
                    centre: centre.id, name: centre.profile.name, standard: standard, clock: clock,
                    state: state, families: families))
        }
        return renewals.sorted {
            ($0.clock.lastDay, $0.standard.rawValue) < ($1.clock.lastDay, $1.standard.rawValue)
        }
    }

    /// A3 (Protocol, introduction): the open cases whose contact rests on that award.
    static func affected(
        by standard: Standard, at centre: CentreID, in house: House
    ) throws(Halt) -> [CaseSummary] {
        try house.list(.openCases(centre)).compactMap { row in
            guard case .caseFile(let file) = row.body, file.kind?.standard == standard else { return nil }
            return file
        }
    }
}

/// The awards of one centre for whoever runs it: by when each is renewed, and which families rest on it (A3).
public struct RenewalsOfCentre: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    /// The soonest first.
    public func answer(for who: Who, in house: House) throws(Halt) -> [RenewalOfCentre] {
        guard let summary = try house.centre(centre).summary else { throw .denied }
        var renewals: [RenewalOfCentre] = []
        for renewal in try RegisterRules.renewals(of: summary, in: house) {
            let files =
                renewal.state == .later
                ? [] : try RegisterRules.affected(by: renewal.standard, at: centre, in: house)
            renewals.append(RenewalOfCentre(renewal: renewal, families: files.map(AffectedFamily.init)))
        }
        return renewals
    }
}

/// One award, with the families that rest on it.
public struct RenewalOfCentre: Sendable {
    public let renewal: Renewal
    /// None before notice is given.
    public let families: [AffectedFamily]
}

/// A family as its own centre names it in a list.
public struct AffectedFamily: Hashable, Sendable {
    public let file: CaseID
    /// First names.
    public let children: [String]
    public let stage: CaseStage

    init(_ summary: CaseSummary) {
        file = summary.id
        children = summary.children
        stage = summary.stage
    }
}
