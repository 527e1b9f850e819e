extension Rulebook {
    /// The value in force that day with what it counts, such as "2 days".
    public func said(_ figure: Figure, on day: Day) -> String { figure.unit.said(value(figure, on: day)) }
}

extension Figure {
    /// What the number counts.
    public enum Unit: Sendable {
        case days, workingDays, months, years, sessions, minutes, references

        /// The number with its unit, such as "1 working day". Whole hours are said as hours.
        public func said(_ value: Int) -> String {
            if self == .minutes, value > 0, value.isMultiple(of: 60) { return counted(value / 60, "hour") }
            return counted(value, one)
        }

        private var one: String {
            switch self {
            case .days: "day"
            case .workingDays: "working day"
            case .months: "month"
            case .years: "year"
            case .sessions: "session"
            case .minutes: "minute"
            case .references: "reference"
            }
        }

        private func counted(_ value: Int, _ one: String) -> String {
            value == 1 ? "1 \(one)" : "\(value) \(one)s"
        }
    }

    /// What this number counts.
    public var unit: Unit {
        switch self {
        case .accreditationYears, .ordersReachBackYears: .years
        case .papersLimitDays, .restoreAfterDays, .replyLimitDays, .recordLimitDays, .finalRecordLimitDays,
            .supportedReturnLimitDays, .tellConcludedLimitDays:
            .days
        case .replyLimitWorkingDays, .tellIncidentWorkingDays, .writeIncidentWorkingDays: .workingDays
        case .firstBlockLeastSessions, .firstBlockMostSessions: .sessions
        case .guidelineSessionMinutes, .referralLimitMinutes: .minutes
        case .reviewAfterMonths, .longestStayMonths: .months
        case .referencesNeeded: .references
        }
    }
}
