/// The open cases of a centre in which a rule's deadline is still owed, the soonest first.
public struct CasesUnderRule: Question {
    public var rule: RuleID
    public var centre: CentreID

    public init(rule: RuleID, centre: CentreID) {
        self.rule = rule
        self.centre = centre
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runsOrSupervises(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> [CaseUnderRule] {
        var held: [CaseUnderRule] = []
        for summary in try house.list(.openCases(centre)) {
            guard case .caseFile(let file) = summary.body else { continue }
            for clock in file.clocks where clock.rule == rule && clock.isRunning {
                held.append(
                    CaseUnderRule(
                        file: file.id, children: file.children, lastDay: clock.lastDay,
                        overdueOn: clock.overdueFrom.day,
                        isOverdue: clock.isOverdue(at: house.now)))
            }
        }
        return held.sorted { ($0.lastDay, $0.file) < ($1.lastDay, $1.file) }
    }
}

/// An open case that a rule's deadline runs in.
public struct CaseUnderRule: Hashable, Sendable {
    public let file: CaseID
    /// The children's first names, as the desk calls a family.
    public let children: [String]
    public let lastDay: Day
    /// The day after it, or the same day where the rule's time ends at a moment.
    public let overdueOn: Day
    public let isOverdue: Bool
}
