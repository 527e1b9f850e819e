import Domain
import Journal

/// When the centre is open: said in its own words, and read back before it is saved.
enum OpeningPages {
    static let routes: [Route] = [
        .get("/centre/openings", .coordinator) { call in
            let model = try await CentrePages.model(call)
            var fields = Fields()
            fields.set("text", model.profile.openingText ?? "")
            return .show(try await page(call, Form(fields), nil))
        },
        .post("/centre/openings", .coordinator) { call in try await answer(call) },
    ]

    /// House rule: that many weeks of dates are shown, so that a mistake in the weeks of a month is seen.
    private static let weeksShown = 8

    private static func page(_ call: Call, _ form: Form, _ check: HTML?) async throws -> Page {
        try await CentrePages.page(
            call, "When are you open?", form, labels: ["text": "When you are open", "first": "First date"],
            CentrePages.form(
                try CentrePages.centre(call), "/openings", form,
                button: check == nil ? "Check what is understood" : "Check again",
                """
                \(form.area("text", "Say it as you would say it", hint: "Such as “1st and 3rd Saturday each month between 10:30 and 12:30”, or “Supervised: Monday to Friday 9am to 5pm”.", limit: OpeningReader.longestText))
                \(check)
                """))
    }

    private static func answer(_ call: Call) async throws -> Reply {
        let text = (call.form["text"] ?? "").trimmed
        guard !text.isEmpty else {
            return .show(try await page(call, call.form([FieldProblem("text", .missing)]), nil))
        }
        let model = try await CentrePages.model(call)
        var problems: [FieldProblem] = []
        let reading = read(text, call, &problems)
        let check = OpeningCheck(
            reading, model, bankHolidays: bankHolidays(call), today: call.now.day, weeks: weeksShown)
        let isChecked = call.form["checked"] == text && call.form["checkedFirst"] == first(call)
        guard call.form["go"] == "save", isChecked, check.canBeSaved, problems.isEmpty else {
            let form = call.form(problems)
            return .show(try await page(call, form, check.html(form, text, first: first(call))))
        }
        try await call.handle(SetOpenings(centre: model.centre, openings: check.openings))
        var profile = model.profile
        profile.openingText = text
        try await call.handle(EnterCentre(centre: model.centre, profile: profile))
        return .see("\(CentrePages.address(model.centre))&done=saved")
    }

    private struct First: Decodable { var first: Day? }

    /// The words as they are understood, with the first date where one is needed and was given.
    private static func read(
        _ text: String, _ call: Call, _ problems: inout [FieldProblem]
    ) -> OpeningReading {
        let reading = OpeningReader.read(text)
        guard reading.needsFirstDay else { return reading }
        do {
            return try call.read(First.self).first.map { reading.starting($0) } ?? reading
        } catch {
            if case .invalid(let found) = error { problems += found }
            return reading
        }
    }

    private static func first(_ call: Call) -> String {
        ["day", "month", "year"].map { (call.form["first.\($0)"] ?? "").trimmed }.joined(separator: "-")
    }

    private static func bankHolidays(_ call: Call) -> Set<Day> {
        let today = call.now.day
        return [today.year, today.year + 1].reduce(into: Set<Day>()) { days, year in
            days.formUnion(call.desk.calendar.bankHolidays(in: year, division: .englandAndWales))
        }
    }
}

/// What was understood of the words, read back.
struct OpeningCheck {
    private let reading: OpeningReading
    private let model: CentreSetupModel
    private let bankHolidays: Set<Day>
    private let span: DaySpan

    init(
        _ reading: OpeningReading, _ model: CentreSetupModel, bankHolidays: Set<Day>, today: Day, weeks: Int
    ) {
        self.reading = reading
        self.model = model
        self.bankHolidays = bankHolidays
        span = DaySpan(first: today, last: today + weeks * 7)
    }

    /// Each line for the kinds that it is for: those of the standard that the words name, or all that are
    /// offered. A line for handovers only is no opening for contact.
    var openings: [CentreOpening] {
        reading.patterns.compactMap { pattern in
            let kinds = kinds(pattern.service)
            return kinds.isEmpty ? nil : CentreOpening(pattern: pattern, kinds: kinds)
        }
    }

    var canBeSaved: Bool { !openings.isEmpty && !reading.needsFirstDay }

    private func kinds(_ service: OpeningPattern.Service?) -> Set<ServiceKind> {
        switch service {
        case .supported: model.kinds.filter { $0.standard == .supported }
        case .supervised: model.kinds.filter { $0.standard == .supervised }
        case .handover: []
        case nil: model.kinds
        }
    }

    func html(_ form: Form, _ text: String, first: String) -> HTML {
        """
        <section class="panel"><h2>\(t: "What we understood")</h2>
        \(if: reading.patterns.isEmpty, "<p>\(t: "Nothing yet. Say a day and the hours.")</p>")
        <ul>\(reading.spoken.html { "<li><b>\($0)</b></li>" })</ul></section>
        \(notices)\(if: asksFirst, form.day("first", "Which is the first date?", hint: "Every other week is counted from it. For example, 5 12 2026"))\(dates)
        \(if: model.kinds.isEmpty, "<div class=\"notice warning\"><p>\(t: "Say first which kinds of contact you offer.") <a href=\"\(CentrePages.address(model.centre, "/offers"))\">\(t: "What you offer")</a></p></div>")
        \(if: canBeSaved, saving(text, first))
        """
    }

    /// The date is asked for where it is missing, and can be changed where it was given.
    private var asksFirst: Bool {
        reading.patterns.contains { $0.ordinals.isEmpty && $0.weeksApart > 1 }
    }

    private var notices: HTML {
        guard !reading.notices.isEmpty else { return "" }
        return """
            <div class="notice warning"><h2>\(t: "Please look at this")</h2><ul>\
            \(reading.notices.html { "<li>\($0.spoken)</li>" })</ul></div>
            """
    }

    private var dates: HTML {
        let closed = Set(model.closedDays)
        let days = reading.patterns.flatMap { pattern in
            pattern.days(in: span, closed: closed, bankHolidays: bankHolidays).map { ($0, pattern) }
        }.sorted { ($0.0, $0.1.hours?.from.minutes ?? 0) < ($1.0, $1.1.hours?.from.minutes ?? 0) }
        guard !days.isEmpty else { return "" }
        return """
            <h2>\(t: "The dates of the next eight weeks")</h2><ol class="openings">\(days.html { day, pattern in
                """
                <li><span class="leaf">\(Spoken.name(day.weekday).prefix(3).description) <b>\(day.dayOfMonth)</b> \
                \(Spoken.month(day.month).prefix(3).description)</span>\
                <p><b>\(pattern.hours.map { "\($0.from)–\($0.to)" } ?? Phrase("all day").text)</b>\
                \(pattern.service.map { "<br>\($0.name)" as HTML })</p></li>
                """
            })</ol>
            """
    }

    private func saving(_ text: String, _ first: String) -> HTML {
        """
        <input type="hidden" name="checked" value="\(text)"><input type="hidden" name="checkedFirst" value="\(first)">
        <p>\(t: "Is that right? If not, change the words above and check again.")</p>
        <div class="buttons"><button class="button large" name="go" value="save">\(t: "That is right: save it")</button></div>
        """
    }
}
