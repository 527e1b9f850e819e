/// A centre's figures over some days, for whoever runs it.
public struct FiguresPage: Question {
    /// House rule: nobody has more than a year counted at once.
    static let mostDays = 366

    public var centre: CentreID
    public var span: DaySpan
    /// Of one kind of contact, or of both.
    public var standard: Standard?

    public init(centre: CentreID, span: DaySpan, standard: Standard? = nil) {
        self.centre = centre
        self.span = span
        self.standard = standard
    }

    /// What is wrong with these days, if anything: their order, or how many they are.
    public static func problems(of span: DaySpan) -> [FieldProblem] {
        guard span.first <= span.last else { return [FieldProblem("last", .before(span.first))] }
        guard span.last - span.first <= mostDays else {
            return [FieldProblem("last", .after(span.first + mostDays))]
        }
        return []
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    /// - Throws: `Halt.invalid` where the days are in the wrong order, or too many.
    public func answer(for who: Who, in house: House) throws(Halt) -> FiguresModel {
        try FiguresReading.mustBeCountable(span)
        let here = try house.centre(centre)
        let cases = try FiguresReading.cases(of: centre, standard, in: house).map(\.counted)
        let days = try FiguresReading.capacity(of: here, over: span, in: house)
        return FiguresModel(
            centre: centre, span: span, standard: standard, figures: CentreFigures(cases, in: span),
            capacity: days.reduce(CapacityFigures()) { $0 + $1.capacity },
            months: MonthFigures.all(cases, days, over: span),
            volunteers: here.capacity(on: span.last)?.volunteers ?? 0,
            staff: here.capacity(on: span.last)?.staff ?? 0, today: house.today)
    }
}

/// A centre's figures. It names nobody.
public struct FiguresModel: Sendable {
    public let centre: CentreID
    public let span: DaySpan
    public let standard: Standard?
    public let figures: CentreFigures
    /// Of the whole centre, whatever kind of contact is asked for.
    public let capacity: CapacityFigures
    /// Month by month, where the period has several.
    public let months: [MonthFigures]
    /// Who worked there on the last day.
    public let volunteers: Int
    public let staff: Int
    public let today: Day

    /// Of the minutes opened, how many in a hundred were kept for a family; nil where none were opened.
    public var keptPercent: Int? { percent(figures.minutesKept) }
    /// The same of contact that was held.
    public var heldPercent: Int? { percent(figures.minutesHeld) }

    private func percent(_ minutes: Int) -> Int? {
        capacity.minutesOpened > 0 ? Share.percent(minutes, of: capacity.minutesOpened) : nil
    }
}

/// Shares in whole hundredths.
public enum Share {
    /// Rounded to the nearer; of nothing, nought.
    public static func percent(_ part: Int, of whole: Int) -> Int {
        whole > 0 ? (part * 200 + whole) / (whole * 2) : 0
    }
}

/// What happened in one month of the period.
public struct MonthFigures: Hashable, Sendable {
    public let month: MonthOfYear
    public internal(set) var received = 0
    public internal(set) var sessionsHeld = 0
    public internal(set) var minutesKept = 0
    public internal(set) var minutesOpened = 0

    static func all(
        _ cases: [CountedCase], _ days: [(day: Day, capacity: CapacityFigures)], over span: DaySpan
    ) -> [MonthFigures] {
        let months = span.months
        guard months.count > 1, let first = months.first else { return [] }
        var all = months.map { MonthFigures(month: $0) }
        func place(_ day: Day) -> Int? {
            guard span.contains(day) else { return nil }
            let place = (day.year - first.year) * 12 + day.month - first.month
            return all.indices.contains(place) ? place : nil
        }
        for one in cases {
            if let place = place(one.received) { all[place].received += 1 }
            for session in one.figures.sessions {
                guard let place = place(session.day) else { continue }
                if session.fate == .held { all[place].sessionsHeld += 1 }
                if session.fate.keptItsPlace { all[place].minutesKept += session.minutes }
            }
        }
        for day in days {
            if let place = place(day.day) { all[place].minutesOpened += day.capacity.minutesOpened }
        }
        return all
    }
}

/// The cases behind one figure, for whoever may open each of them.
public struct FiguresCases: Question {
    public var centre: CentreID
    public var span: DaySpan
    public var standard: Standard?
    public var counted: Counted

    public init(centre: CentreID, span: DaySpan, standard: Standard? = nil, counted: Counted) {
        self.centre = centre
        self.span = span
        self.standard = standard
        self.counted = counted
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.countsFigures(of: centre, who) }

    /// By the day of receipt.
    /// - Throws: as `FiguresPage`.
    public func answer(for who: Who, in house: House) throws(Halt) -> [CaseOfFigure] {
        try FiguresReading.mustBeCountable(span)
        return try FiguresReading.cases(of: centre, standard, in: house).compactMap { one in
            let counts = one.counted.counts(in: span)
            return counts[counted].map { CaseOfFigure(summary: one.summary, adds: $0) }
        }.sorted {
            ($0.summary.received?.milliseconds ?? 0, $0.summary.id)
                < ($1.summary.received?.milliseconds ?? 0, $1.summary.id)
        }
    }
}

/// A case, and how much of a figure it is.
public struct CaseOfFigure: Sendable {
    public let summary: CaseSummary
    public let adds: Int
}
