/// A centre's figures over some days: how many of everything that is counted, how long families waited, and
/// how much of the centre was used. House rule: no document says how; each figure says what it counts.
public struct CentreFigures: Sendable {
    /// Every count that is not nought.
    public let counts: [Counted: Int]
    /// Days from receipt to the answer, of referrals accepted or rejected in the period.
    public let daysToAnswer: Quartiles?
    /// Days on the waiting list, of families accepted in the period (D3).
    public let daysOnWaitingList: Quartiles?
    /// Days from receipt to the first session, of families whose first session was held in the period.
    public let daysToFirstSession: Quartiles?
    /// Minutes of contact that were booked and not cancelled, and that were held.
    public let minutesKept: Int
    public let minutesHeld: Int

    /// How many.
    public subscript(_ counted: Counted) -> Int { counts[counted] ?? 0 }

    init(_ cases: [CountedCase], in span: DaySpan) {
        var counts: [Counted: Int] = [:]
        var children: [String: Int] = [:]
        var waits = Waits()
        var (kept, held) = (0, 0)
        for one in cases {
            var own = one.counts(in: span)
            if own.removeValue(forKey: .families) != nil {
                // A family that steps down within the centre has two cases, and is one family.
                let known = children[one.file.family] ?? 0
                children[one.file.family] = max(known, own.removeValue(forKey: .children) ?? 0)
            }
            counts.merge(own, uniquingKeysWith: +)
            waits.add(one, in: span)
            for session in one.figures.sessions where span.contains(session.day) {
                if session.fate.keptItsPlace { kept += session.minutes }
                if session.fate == .held { held += session.minutes }
            }
        }
        if !children.isEmpty { counts[.families] = children.count }
        let all = children.values.reduce(0, +)
        if all > 0 { counts[.children] = all }
        self.counts = counts
        daysToAnswer = Quartiles(waits.toAnswer)
        daysOnWaitingList = Quartiles(waits.onWaitingList)
        daysToFirstSession = Quartiles(waits.toFirstSession)
        (minutesKept, minutesHeld) = (kept, held)
    }
}

/// How long each family waited, in days.
private struct Waits {
    var toAnswer: [Int] = []
    var onWaitingList: [Int] = []
    var toFirstSession: [Int] = []

    mutating func add(_ one: CountedCase, in span: DaySpan) {
        if let answer = one.figures.answer, span.contains(answer.on) {
            if answer.what != .handedOn { toAnswer.append(answer.on - one.received) }
            if answer.what == .accepted, let since = one.figures.waitingSince {
                onWaitingList.append(answer.on - since)
            }
        }
        if let first = one.figures.firstHeld, span.contains(first) {
            toFirstSession.append(first - one.received)
        }
    }
}

/// The middle of some numbers, and the middles of both halves. House rule: by the nearest rank, so that each
/// is a number that somebody had.
public struct Quartiles: Codable, Hashable, Sendable {
    /// Of how many.
    public var count: Int
    public var lower: Int
    public var median: Int
    public var upper: Int

    /// Nil where there are none.
    public init?(_ numbers: [Int]) {
        let sorted = numbers.sorted()
        func rank(_ quarters: Int) -> Int { sorted[max(0, (sorted.count * quarters + 3) / 4 - 1)] }
        guard !sorted.isEmpty else { return nil }
        (count, lower, median, upper) = (sorted.count, rank(1), rank(2), rank(3))
    }
}
