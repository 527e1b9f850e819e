/// Which reviews are owed, and by when. A closed case owes none.
public enum ReviewClocks {
    /// The clocks of an accepted case.
    public static func clocks(of file: CaseFile, _ rules: Rulebook) -> [Clock] {
        guard file.stage == .accepted else { return [] }
        return [firstBlock(file, rules), threeMonths(file, rules), sixMonths(file, rules)].compactMap { $0 }
    }

    /// E3 (Cafcass Cymru, how many sessions): once a whole first block is booked or held, progress is
    /// reviewed "at which point": by the end of the day of its last session.
    private static func firstBlock(_ file: CaseFile, _ rules: Rulebook) -> Clock? {
        guard file.isCafcassCymru else { return nil }
        let block = file.bookings.standing.filter(\.countsAgainstLimit)
        guard let first = block.first else { return nil }
        let most = rules.value(.firstBlockMostSessions, on: first.day)
        guard block.count >= most else { return nil }
        let last = block[most - 1]
        return Clock(
            rule: .E3, duty: .reviewFirstBlock, starts: Instant(first.day, first.times.childIn),
            lastDay: last.day, met: met(file) { $0 == .firstBlock })
    }

    /// H1 (Protocol 2.1): a review with the coordinator three months after the first session.
    private static func threeMonths(_ file: CaseFile, _ rules: Rulebook) -> Clock? {
        running(file, rules, .H1, .holdThreeMonthReview, .reviewAfterMonths) { $0.isThreeMonthsOrLater }
    }

    /// H2 (Protocol 2.1, 1.2): the review at six months, after which only exceptional circumstances go on.
    private static func sixMonths(_ file: CaseFile, _ rules: Rulebook) -> Clock? {
        running(file, rules, .H2, .holdSixMonthReview, .longestStayMonths) { $0 == .sixMonths }
    }

    private static func running(
        _ file: CaseFile, _ rules: Rulebook, _ rule: RuleID, _ duty: Clock.Duty, _ limit: Figure,
        isMet: (Review.Kind) -> Bool
    ) -> Clock? {
        guard let first = file.bookings.held.first else { return nil }
        return Clock(
            rule: rule, duty: duty, starts: Instant(first.day, first.times.childIn),
            lastDay: first.day.adding(months: rules.value(limit, on: first.day)),
            met: met(file, isMet))
    }

    /// The first fitting review since contact began. A review is known by its day.
    private static func met(_ file: CaseFile, _ fits: (Review.Kind) -> Bool) -> Instant? {
        guard let first = file.bookings.firstHeld else { return nil }
        return file.reviews.held.first { fits($0.kind) && $0.on >= first }
            .map { Instant(startOf: $0.on) }
    }
}
