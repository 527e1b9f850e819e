import Domain

/// Booking a series: look what is free, choose, book all of it or none.
enum BookingPages {
    static let routes: [Route] = [
        .get("/desk/cases/{case}/book", .coordinator) { call in
            .show(try await page(call, try await opening(call)))
        },
        .post("/desk/cases/{case}/book", .coordinator) { call in try await book(call) },
    ]

    /// What the form holds. A date of the reader's own stands beside those that are suggested.
    private struct Booking: Decodable {
        var dates: [Day]?
        var other: Day?
        var from: TimeOfDay
        var minutes: Int
        var room: RoomID
        var supervisor: PersonID?
        var provisional: Bool?
    }

    /// House rule: a first session is suggested to last an hour, as Cafcass Cymru's do (E4).
    private static let usualMinutes = 60

    /// The form as it opens: on the family's own day of the week, at the time of its last session or when the
    /// centre is next free. "Any day" is one choice away.
    private static func opening(_ call: Call) async throws -> Form {
        let known = try await call.ask(CaseSessionsPage(case: call.file))
        let last = known.sessions.last { $0.session.status != .cancelled }?.session
        let asked = call.query["day"].flatMap { Day(iso: $0) }
        let free = last == nil ? try await nextFree(known, call) : nil
        var fields = Fields()
        fields.set(
            "from",
            call.query["from"] ?? last?.times.childIn.description ?? free?.from.description ?? "10:00")
        fields.set("minutes", call.query["minutes"] ?? String(last?.times.contact.minutes ?? usualMinutes))
        if let room = call.query["room"] ?? last?.room.rawValue { fields.set("room", room) }
        if let supervisor = last?.supervisor?.rawValue { fields.set("supervisor", supervisor) }
        if let asked { fields.set("dates", asked.description) }
        if let weekday = (asked ?? last?.day ?? free?.day)?.weekday {
            fields.set("weekday", String(weekday.rawValue))
        }
        return Form(fields)
    }

    /// The first place that is free on a day of the week that suits the family; on any, where none is.
    private static func nextFree(
        _ known: CaseSessionsModel, _ call: Call
    ) async throws -> (day: Day, from: TimeOfDay)? {
        guard let kind = known.kind, let centre = known.centre else { return nil }
        let places = try await call.ask(
            FreePlacesPage(
                centre: centre, kind: kind, from: call.now.day, through: call.now.day + 42,
                minutes: usualMinutes))
        let theirs = places.days.first { known.usualDays.contains($0.day.weekday) }
        return theirs.flatMap { day in day.starts.first.map { (day.day, $0) } } ?? places.next
    }

    private static func page(_ call: Call, _ form: Form, refused: HTML? = nil) async throws -> Page {
        let from = TimeOfDay(form.value("from").trimmed) ?? TimeOfDay(minutes: 600)
        let minutes = Int(form.value("minutes").trimmed) ?? usualMinutes
        let model = try await call.ask(
            BookingChoicesPage(
                case: call.file, from: from, minutes: max(1, min(minutes, 480)),
                weekday: Int(form.value("weekday")).flatMap { Weekday(rawValue: $0) }))
        var instead: HTML = ""
        if let no = model.whyNone { instead = try await NearestCentres.after(no, call) }
        return Page(
            "Book sessions", shape: .wide,
            status: refused != nil ? 409 : form.problems.isEmpty ? 200 : 422, place: "/desk",
            caseBar: DiaryFrame.bar(model.children, model.case, model.kind),
            BookingView(model, form, refused: refused, instead: instead).html)
    }

    private static func book(_ call: Call) async throws -> Reply {
        if call.form["go"] == "look" { return .show(try await page(call, call.form([]))) }
        var days: [Day] = []
        do {
            let wanted = try call.read(Booking.self)
            days = (wanted.dates ?? []) + (wanted.other.map { [$0] } ?? [])
            try await call.handle(
                BookSessions(
                    case: call.file, dates: days, from: wanted.from, minutes: wanted.minutes,
                    room: wanted.room, supervisor: wanted.supervisor, provisional: wanted.provisional))
            let done = wanted.provisional == true ? "kept" : "booked"
            return .see(DiaryFrame.address(call.file, "/sessions?done=\(done)"))
        } catch Halt.invalid(let problems) {
            return .show(try await page(call, call.form(problems.map { named($0, days) })))
        } catch Halt.refused(let refusal) {
            let panel = try await RefusalView.panel(refusal, call)
            return .show(try await page(call, call.form([]), refused: panel))
        }
    }

    /// A problem with the third date is a problem with 5 December: fields are named after what the form
    /// shows.
    private static func named(_ problem: FieldProblem, _ days: [Day]) -> FieldProblem {
        guard problem.field.hasPrefix("dates."), let index = Int(problem.field.dropFirst("dates.".count)),
            days.indices.contains(index)
        else { return problem }
        return FieldProblem("dates.\(days[index])", problem.problem)
    }
}
