/// How figures come by what they count: from lists, each one read.
enum FiguresReading {
    /// Every case that the centre has had, but for those that it only keeps for another.
    ///
    /// A row that is older than figures are has none: the case itself is read then, once for each start of
    /// the program, until something happens in it.
    static func cases(
        of centre: CentreID, _ standard: Standard?, in house: House
    ) throws(Halt) -> [(summary: CaseSummary, counted: CountedCase)] {
        let rows = try house.list(.allCases(centre))
        var cases: [(summary: CaseSummary, counted: CountedCase)] = []
        cases.reserveCapacity(rows.count)
        for row in rows {
            guard case .caseFile(let summary) = row.body, let received = summary.received else { continue }
            let figures: CaseFigures
            if let known = summary.figures {
                figures = known
            } else {
                figures = CaseFigures(try house.caseFile(summary.id))
            }
            guard figures.keptFor == nil, standard == nil || summary.kind?.standard == standard else {
                continue
            }
            let counted = CountedCase(
                file: summary.id, received: received.day, referrer: summary.referrer, kind: summary.kind,
                figures: figures)
            cases.append((summary, counted))
        }
        return cases
    }

    /// What the centre opened on each of those days, in order.
    static func capacity(
        of here: Centre, over span: DaySpan, in house: House
    ) throws(Halt) -> [(day: Day, capacity: CapacityFigures)] {
        let rosters = try rosters(of: here.id, over: span, in: house)
        let stoppages = try house.stoppages(at: here)
        let sessionMinutes = try house.register().returnSettings.sessionMinutes
        var holidays: Set<Day> = []
        for year in span.first.year...span.last.year {
            holidays.formUnion(house.calendar.bankHolidays(in: year, division: .englandAndWales))
        }
        var days: [(day: Day, capacity: CapacityFigures)] = []
        var day = span.first
        while day <= span.last {
            if let then = here.capacity(on: day) {
                let capacity = CapacityFigures(
                    of: then, on: day, closed: here.closedDays, staff: rosters[day],
                    isFaceToFaceStopped: stoppages.contains { $0.holds(day) }, bankHolidays: holidays,
                    sessionMinutes: sessionMinutes)
                if capacity != CapacityFigures() { days.append((day, capacity)) }
            }
            day = day + 1
        }
        return days
    }

    /// How many are on the roster, of the days on which one was made.
    private static func rosters(
        of centre: CentreID, over span: DaySpan, in house: House
    ) throws(Halt) -> [Day: Int] {
        var rosters: [Day: Int] = [:]
        for month in span.months {
            for row in try house.list(.days(centre, year: month.year, month: month.month)) {
                guard case .day(let day) = row.body else { continue }
                if day.isRosterMade ?? (day.staff > 0) { rosters[day.day] = day.staff }
            }
        }
        return rosters
    }

    /// - Throws: `Halt.invalid` with the field that is wrong.
    static func mustBeCountable(_ span: DaySpan) throws(Halt) {
        let problems = FiguresPage.problems(of: span)
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}
