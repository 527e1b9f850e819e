/// What was delivered in a month of what Cafcass Cymru bought for one family (F4 has the same at the end of
/// contact): attendance in numbers, and nothing that was seen.
public struct CymruMonthRow: Codable, Hashable, Sendable {
    public var file: CaseID
    public var kind: ServiceKind?
    public var isReceived: Bool
    public var isAccepted: Bool
    public var isEnded: Bool
    /// C6: what was asked for, in all; nil where the referral does not say.
    public var sessionsBought: Int?
    public var minutesBought: Int?
    public var sessionsBooked: Int
    public var sessionsHeld: Int
    public var minutesHeld: Int
    public var noShows: Int
    public var cancelledByFamily: Int
    public var cancelledByCentre: Int
    /// Of contact held from the referral to the end of the month.
    public var minutesHeldSoFar: Int

    /// Nil where nothing happened in the case that month.
    init?(_ one: CountedCase, _ month: MonthOfYear) {
        let counts = one.counts(in: month.span)
        let happened = [Counted.received, .accepted, .contactEnded, .sessionsBooked]
        guard happened.contains(where: { counts[$0] != nil }) else { return nil }
        let held = one.figures.sessions.filter { $0.fate == .held && $0.day <= month.last }
        func number(_ counted: Counted) -> Int { counts[counted] ?? 0 }
        file = one.file
        kind = one.kind
        isReceived = number(.received) > 0
        isAccepted = number(.accepted) > 0
        isEnded = number(.contactEnded) > 0
        sessionsBought = one.figures.bought?.sessions
        minutesBought = one.figures.bought?.minutes
        sessionsBooked = number(.sessionsBooked)
        sessionsHeld = number(.sessionsHeld)
        minutesHeld = held.filter { $0.day >= month.first }.reduce(0) { $0 + $1.minutes }
        noShows = number(.noShows)
        cancelledByFamily = number(.cancelledByResident) + number(.cancelledByVisiting)
        cancelledByCentre = number(.cancelledByCentre)
        minutesHeldSoFar = held.reduce(0) { $0 + $1.minutes }
    }

    /// Every family that Cafcass Cymru pays for at the centre and in whose case something happened that
    /// month, by reference.
    static func all(
        of centre: CentreID, _ month: MonthOfYear, in house: House
    ) throws(Halt) -> [CymruMonthRow] {
        try FiguresReading.cases(of: centre, nil, in: house)
            .filter { $0.counted.referrer == .cafcassCymru }
            .compactMap { CymruMonthRow($0.counted, month) }
            .sorted { $0.file < $1.file }
    }
}
