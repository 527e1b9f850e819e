import Domain

/// Seven days side by side.
struct DiaryWeekView {
    private let model: DiaryWeekModel
    private let today: Day
    /// Whether the reader may open a family's sessions.
    private let opensCases: Bool

    init(_ model: DiaryWeekModel, today: Day, opensCases: Bool) {
        self.model = model
        self.today = today
        self.opensCases = opensCases
    }

    var html: HTML {
        let last = model.first + 6
        return """
            <h1>\(t: "Diary")</h1>
            <div class="title-row"><h2>\(t: "\(Spoken.date(model.first)) to \(Spoken.date(last))")</h2>
            <div class="buttons"><a class="button second small" href="\(address(model.first - 7))">\(t: "The week before")</a>\
            <a class="button second small" href="\(address(today))">\(t: "This week")</a>\
            <a class="button second small" href="\(address(model.first + 7))">\(t: "The week after")</a></div></div>
            <div class="diary">\(model.days.html(day))</div>
            """
    }

    private func address(_ day: Day) -> String { "/diary?centre=\(model.centre)&day=\(day)" }

    private func day(_ day: DiaryWeekModel.WeekDay) -> HTML {
        let note: Phrase = day.day == today ? "Today, " : ""
        return """
            <section><h3><a href="/diary/\(day.day.description)?centre=\(model.centre)">\(Spoken.shortDay(day.day))</a> \
            <small>\(t: note)\(open(day))</small></h3><ol>\(day.sessions.html { Self.entry($0, opensCases: opensCases) })\
            \(day.preVisits.html { "<li><time>\($0.from)</time>–<time>\($0.to)</time> \(t: "First visit")</li>" })\
            \(if: day.sessions.isEmpty && day.preVisits.isEmpty, nothing(day))</ol></section>
            """
    }

    private func open(_ day: DiaryWeekModel.WeekDay) -> HTML {
        day.open.isEmpty
            ? "\(t: "closed")" : "\(t: "open \(Spoken.list(day.open.map { "\($0.from)–\($0.to)" }))")"
    }

    private func nothing(_ day: DiaryWeekModel.WeekDay) -> HTML {
        day.open.isEmpty
            ? "<li class=\"closed\">\(t: "Closed")</li>" : "<li class=\"free\">\(t: "Nothing booked")</li>"
    }

    /// A session, as the diary shows it, in a week or in a room.
    static func entry(
        _ entry: DiaryWeekModel.Entry, opensCases: Bool, showsRoom: Bool = true
    ) -> HTML {
        let isCalledOff = entry.outcome.map { !$0.wasHeld } ?? false
        let times = entry.times
        let names: HTML = "\(Spoken.list(entry.children))"
        let family: HTML =
            opensCases ? "<a href=\"\(DiaryFrame.address(entry.file, "/sessions"))\">\(names)</a>" : names
        return """
            <li class="\(isCalledOff ? "closed" : "booked") \(height(times.contact.minutes))">\
            <time>\(times.childIn)</time>–<time>\(times.childOut)</time> \
            \(family)<br>\
            \(Parts.kind(entry.kind))\(if: showsRoom, " \(entry.roomName)")\
            \(entry.supervisorName.map { "<br>\($0)" as HTML })\
            \(entry.outcome.map { "<br>\(t: OutcomeWords.short($0))" as HTML })\
            \(entry.needs.html { "<br><span class=\"tag warn\">\(t: need($0))</span>" })</li>
            """
    }

    private static func height(_ minutes: Int) -> String {
        switch minutes {
        case ..<75: "m60"
        case ..<105: "m90"
        case ..<150: "m120"
        default: "m180"
        }
    }

    private static func need(_ need: DiaryWeekModel.Need) -> Phrase {
        switch need {
        case .toConfirm: "Not confirmed"
        case .supervisor: "Needs a supervisor"
        case .otherStaff: "Somebody on duty knows this family"
        case .openDay: "The centre is not open then"
        case .riskAssessment: "Contact is suspended"
        case .suspended: "On hold: no contact here that day"
        }
    }
}
