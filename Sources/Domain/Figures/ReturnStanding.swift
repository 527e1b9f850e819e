/// Where a quarter's return to the register stands. House rule: nothing lapses by itself for want of one; the
/// register officer sees it and decides.
public struct ReturnStanding: Hashable, Sendable {
    public let quarter: Quarter
    /// The last day on which it is in time.
    public let lastDay: Day
    /// When it was first sent; nil while it was not.
    public let sent: Instant?
    public let state: State

    /// Where it stands.
    public enum State: String, Hashable, Sendable {
        /// The quarter is not over.
        case notOver
        case due, overdue, sent
        /// Sent after its last day.
        case sentLate
    }

    init(_ quarter: Quarter, sent: Instant?, _ settings: ReturnSettings, on today: Day) {
        self.quarter = quarter
        self.sent = sent
        lastDay = quarter.last + settings.dueWithinDays
        state =
            if let sent { sent.day > lastDay ? .sentLate : .sent } else if today <= quarter.last {
                .notOver
            } else { today > lastDay ? .overdue : .due }
    }
}

extension CentreSummary {
    /// House rule: a return is owed for each quarter on whose last day the centre was entered here and
    /// accredited to some standard, since statistics are a condition of that (field notes §16).
    func owesReturn(for quarter: Quarter, _ rules: Rulebook) -> Bool {
        if let since = onRegisterSince, since > quarter.last { return false }
        guard let first = firstAwarded ?? accredited.values.min(), first <= quarter.last else { return false }
        return accredited.contains { standard, awarded in
            quarter.last < RegisterRules.lapse(of: awarded, rules)
                && !(stops ?? []).contains { $0.standard == standard && $0.holds(quarter.last) }
        }
    }
}
