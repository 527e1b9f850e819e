extension Clock {
    /// A clock that ends at a moment and not with a day: "at once", "before the next session".
    public init(rule: RuleID, duty: Duty, starts: Instant, overdueFrom: Instant, met: Instant?) {
        self.rule = rule
        self.duty = duty
        self.starts = starts
        self.overdueFrom = overdueFrom
        self.met = met
        self.runsPastKnownHolidays = false
    }
}
