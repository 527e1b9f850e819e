/// A deadline that follows from a rule. Computed from the present, never stored.
public struct Clock: Hashable, Codable, Sendable {
    public let rule: RuleID
    /// What is owed, by whom.
    public let duty: Duty
    /// When it began to run.
    public let starts: Instant
    /// The first moment at which it is overdue: the end of its last day.
    public let overdueFrom: Instant
    /// When it was met; nil while it runs.
    public let met: Instant?
    /// True where its days run past the bank holidays that are known (house rule: say so beside it).
    public let runsPastKnownHolidays: Bool

    public init(
        rule: RuleID, duty: Duty, starts: Instant, lastDay: Day, met: Instant?,
        runsPastKnownHolidays: Bool = false
    ) {
        self.rule = rule
        self.duty = duty
        self.starts = starts
        self.overdueFrom = Instant(startOf: lastDay + 1)
        self.met = met
        self.runsPastKnownHolidays = runsPastKnownHolidays
    }

    /// The last day on which it can be met in time.
    public var lastDay: Day { overdueFrom.adding(minutes: -1).day }
    /// Whether it is owed and its last moment has passed.
    public func isOverdue(at now: Instant) -> Bool { met == nil && now >= overdueFrom }
    public var isRunning: Bool { met == nil }

    /// What is owed.
    public enum Duty: String, Codable, Sendable, CaseIterable {
        case sendPapers, answerReferral, tellCommissionerAnswer
        case writeRecord, sendFinalRecord, sendSupportedReturn, tellContactConcluded
        case holdThreeMonthReview, holdSixMonthReview, reviewFirstBlock
        case tellIncident, writeIncident, restoreToCourt
        /// G1.
        case tellAuthorities
        /// A3.
        case renewAccreditation
        /// K2.
        case decideAlternative
        /// L1, L2: of somebody who works at a centre.
        case renewCheck, renewTraining, renewQualification
        /// B9.
        case answerEnquiry
        /// L3: to somebody who asked for what is held about them.
        case giveOwnData
    }
}
