/// What a centre tells the register of a quarter: numbers only, the small ones hidden. It is kept as it was
/// sent.
public struct StatisticsFigures: Codable, Hashable, Sendable {
    /// One for each standard of which there was anything to count. They are never added up, so that nothing
    /// hidden in one can be worked out from the other.
    public var parts: [StatisticsPart]
    public var openDays: Int
    public var sessionsAvailable: Int
    public var volunteers: Int
    public var staff: Int
    /// Numbers from 1 up to but not including this one are hidden.
    public var hiddenBelow: Int
    /// How long a session is counted as, in minutes.
    public var sessionMinutes: Int
}

/// The part of one standard.
public struct StatisticsPart: Codable, Hashable, Sendable {
    public var standard: Standard
    /// In the order of `Counted.sent`, all of them.
    public var counts: [SentCount]
    /// Nil where it is of fewer families than may be shown.
    public var daysToAnswer: Quartiles?
    public var daysToFirstSession: Quartiles?

    /// What was sent of it; nil where it was hidden.
    public subscript(_ counted: Counted) -> Int? { counts.first { $0.counted == counted }?.number }

    init(_ standard: Standard, _ figures: CentreFigures, below: Int) {
        self.standard = standard
        let numbers = Dictionary(uniqueKeysWithValues: Counted.sent.map { ($0, figures[$0]) })
        let hidden = Suppression.hidden(numbers, below: below, sums: Counted.sumsSent)
        counts = Counted.sent.map {
            SentCount(counted: $0, number: hidden.contains($0) ? nil : figures[$0])
        }
        daysToAnswer = figures.daysToAnswer.flatMap { $0.count < below ? nil : $0 }
        daysToFirstSession = figures.daysToFirstSession.flatMap { $0.count < below ? nil : $0 }
    }
}

/// One number as it was sent.
public struct SentCount: Codable, Hashable, Sendable {
    public var counted: Counted
    /// Nil where it was hidden: small itself, or next to one that is.
    public var number: Int?
}

extension Counted {
    /// What the register is told (field notes §16): referrals by source, accepted, rejected and at which
    /// stage, families and children, sessions booked and what became of them.
    public static let sent: [Counted] =
        [.received] + Counted.received.parts + [.accepted, .rejected] + Counted.rejected.parts
        + [.waiting, .families, .children, .sessionsBooked, .sessionsHeld, .noShows, .cancelled]

    /// The sums among them. Sessions that are neither held, missed nor cancelled are few and are not sent:
    /// those of which the rest tells are taken for all of them, which hides more, never less.
    static let sumsSent: [(sum: Counted, parts: [Counted])] = [
        (.received, Counted.received.parts), (.rejected, Counted.rejected.parts),
        (.sessionsBooked, [.sessionsHeld, .noShows, .cancelled]),
    ]
}

extension StatisticsFigures {
    /// A quarter of a centre as it is, of each standard of which there is anything to count.
    static func counted(
        of centre: CentreID, _ quarter: Quarter, in house: House
    ) throws(Halt) -> [(standard: Standard, figures: CentreFigures)] {
        let cases = try FiguresReading.cases(of: centre, nil, in: house).map(\.counted)
        return Standard.allCases.compactMap { standard in
            let figures = CentreFigures(cases.filter { $0.kind?.standard == standard }, in: quarter.span)
            return Counted.sent.contains { figures[$0] > 0 } ? (standard, figures) : nil
        }
    }

    /// A quarter of a centre, as it would be sent now.
    static func made(
        of here: Centre, _ quarter: Quarter, in house: House
    ) throws(Halt) -> StatisticsFigures {
        let settings = try house.register().returnSettings
        let days = try FiguresReading.capacity(of: here, over: quarter.span, in: house)
        let capacity = days.reduce(CapacityFigures()) { $0 + $1.capacity }
        let parts = try counted(of: here.id, quarter, in: house).map { part in
            StatisticsPart(part.standard, part.figures, below: settings.hideBelow)
        }
        let then = here.capacity(on: quarter.last)
        return StatisticsFigures(
            parts: parts, openDays: capacity.openDays, sessionsAvailable: capacity.sessionsAvailable,
            volunteers: then?.volunteers ?? 0, staff: then?.staff ?? 0, hiddenBelow: settings.hideBelow,
            sessionMinutes: settings.sessionMinutes)
    }
}
