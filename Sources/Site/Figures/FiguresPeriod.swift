import Domain

/// Which days, and which kind of contact, a page of figures is asked for.
struct FiguresPeriod {
    let span: DaySpan
    let standard: Standard?
    let form: Form

    /// The choice that is followed by two days.
    static let ownDays = "days"

    /// What is chosen, or this quarter where nothing is. Days that make no sense come back as problems, and
    /// this quarter is shown.
    init(_ call: Call) {
        let query = call.query
        let today = call.now.day
        standard = query["standard"].flatMap(Standard.init(rawValue:))
        if let from = query["from"].flatMap({ Day(iso: $0) }), let to = query["to"].flatMap({ Day(iso: $0) })
        {
            let asked = DaySpan(first: from, last: to)
            let problems = FiguresPage.problems(of: asked)
            span = problems.isEmpty ? asked : Quarter(of: today).span
            form = Form(Self.fields(query, asked), problems: problems)
            return
        }
        let chosen = query["period"] ?? ""
        guard chosen == Self.ownDays else {
            let period = ReturnPeriod(name: chosen) ?? .quarter(Quarter(of: today))
            span = Self.span(period)
            form = Form(Self.fields(query, span))
            return
        }
        let (first, wrongFirst) = FormReader(query).read(Day.self, at: "first")
        let (last, wrongLast) = FormReader(query).read(Day.self, at: "last")
        var problems = wrongFirst + wrongLast
        let asked = first.flatMap { first in last.map { DaySpan(first: first, last: $0) } }
        if let asked { problems += FiguresPage.problems(of: asked) }
        let isGood = problems.isEmpty
        span = isGood ? asked ?? Quarter(of: today).span : Quarter(of: today).span
        form = Form(query, problems: problems)
    }

    private static func span(_ period: ReturnPeriod) -> DaySpan {
        switch period {
        case .quarter(let quarter): quarter.span
        case .month(let month): month.span
        }
    }

    /// What the form shows as chosen.
    private static func fields(_ query: Fields, _ span: DaySpan) -> Fields {
        var fields = FormWriter.fields(of: span)
        let (quarter, month) = (Quarter(of: span.first), MonthOfYear(of: span.first))
        let period =
            quarter.span == span ? quarter.name : month.span == span ? month.name : Self.ownDays
        fields.set("period", period)
        if let standard = query["standard"] { fields.set("standard", standard) }
        return fields
    }

    /// The quarters and months that can be chosen, the newest first.
    static func choices(_ today: Day) -> [FormChoice] {
        var choices: [FormChoice] = []
        var quarter = Quarter(of: today)
        for _ in 0..<mostQuarters {
            choices.append(FormChoice(quarter.name, FiguresWords.quarter(quarter)))
            quarter = quarter.before
        }
        var month = MonthOfYear(of: today)
        for _ in 0..<mostMonths {
            choices.append(FormChoice(month.name, FiguresWords.month(month)))
            month = month.before
        }
        return choices + [FormChoice(ownDays, "Days of your own choice")]
    }

    /// House rule: how far back the list of choices goes; any two days can be typed.
    private static let mostQuarters = 6
    private static let mostMonths = 12

    /// The end of an address that asks for the same.
    func query(_ centre: CentreID) -> String {
        let kind = standard.map { "&standard=\($0.rawValue)" } ?? ""
        return "centre=\(centre)&from=\(span.first)&to=\(span.last)\(kind)"
    }
}
