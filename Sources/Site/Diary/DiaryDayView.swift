import Domain

/// One day, room by room, with what is free, and who is on duty.
struct DiaryDayView {
    private let model: DiaryWeekModel
    private let day: DiaryWeekModel.WeekDay?
    private let today: Day
    private let runsCentre: Bool
    private let opensCases: Bool
    private let isRostered: Bool

    /// House rule: a gap is offered where an hour fits in it.
    private static let leastFreeMinutes = 60

    init(_ model: DiaryWeekModel, today: Day, runsCentre: Bool, opensCases: Bool, isRostered: Bool) {
        self.model = model
        self.day = model.days.first
        self.today = today
        self.runsCentre = runsCentre
        self.opensCases = opensCases
        self.isRostered = isRostered
    }

    var html: HTML {
        guard let day else { return "" }
        return """
            \(Parts.back("/diary?centre=\(model.centre)&day=\(day.day)", "The week"))
            \(if: isRostered, "<div class=\"notice good\" role=\"status\"><p>\(t: "Written down who is on duty.")</p></div>")
            <div class="title-row"><h1>\(Spoken.day(day.day))</h1><div class="buttons">\
            <a class="button second small" href="/diary/\((day.day - 1).description)?centre=\(model.centre)">\(t: "The day before")</a>\
            <a class="button second small" href="/diary/\((day.day + 1).description)?centre=\(model.centre)">\(t: "The day after")</a>\
            <a class="button second small" href="\(TodayBoard.address(model.centre, day.day, today: today))">\(t: "The board")</a></div></div>
            \(if: day.isClosed, "<div class=\"notice warning\"><p>\(t: "The centre is closed on this day.")</p></div>")
            \(if: !day.isClosed && day.open.isEmpty, "<p>\(t: "The centre does not open on this day.")</p>")
            \(if: model.rooms.isEmpty, "<div class=\"empty\"><p>\(t: "The centre has no rooms yet.")</p></div>")
            <h2 class="unseen">\(t: "Rooms and staff")</h2><div class="diary">\(model.rooms.html { room($0, day) })\(staff(day))</div>
            """
    }

    // MARK: Rooms

    private func room(_ room: CentreRoom, _ day: DiaryWeekModel.WeekDay) -> HTML {
        let sessions = day.sessions.filter { $0.room == room.id }
        let holds: Phrase =
            room.capacityFamilies == 1 ? "one family" : "up to \(room.capacityFamilies) families"
        var entries = sessions.map {
            ($0.times.childIn, DiaryWeekView.entry($0, opensCases: opensCases, showsRoom: false))
        }
        entries += free(day, sessions).map { ($0.from, self.free($0, room, day)) }
        let ordered = entries.sorted { $0.0 < $1.0 }.map(\.1)
        return """
            <section><h3>\(room.name) <small>\(t: holds)</small></h3><ol>\(ordered)\
            \(if: ordered.isEmpty, "<li class=\"closed\">\(t: "Closed")</li>")</ol></section>
            """
    }

    /// The stretches of the opening in which nobody is in the room.
    private func free(
        _ day: DiaryWeekModel.WeekDay, _ sessions: [DiaryWeekModel.Entry]
    ) -> [TimeSpan] {
        let taken = sessions.filter { $0.outcome?.wasHeld ?? true }.map(\.times.whole)
        var free: [TimeSpan] = []
        for opening in day.open {
            var from = opening.from
            for span in taken.sorted(by: { $0.from < $1.from }) where span.overlaps(opening) {
                if from < span.from { free.append(TimeSpan(from: from, to: span.from)) }
                from = max(from, span.to)
            }
            if from < opening.to { free.append(TimeSpan(from: from, to: opening.to)) }
        }
        return free.filter { $0.minutes >= Self.leastFreeMinutes }
    }

    private func free(_ span: TimeSpan, _ room: CentreRoom, _ day: DiaryWeekModel.WeekDay) -> HTML {
        let address =
            "/diary/\(day.day)/book?centre=\(model.centre)&from=\(span.from)&room=\(room.id)"
        return """
            <li class="free m60"><time>\(span.from)</time>–<time>\(span.to)</time> \(t: "Free") \
            \(if: runsCentre && day.day >= today, "<a href=\"\(address)\">\(t: "Book")<span class=\"unseen\"> \(room.name) \(span.from)</span></a>")</li>
            """
    }

    // MARK: Staff

    private func staff(_ day: DiaryWeekModel.WeekDay) -> HTML {
        let count = Set(day.roster.map(\.person)).count
        let note: Phrase = day.isRosterMade ? "\(count) on duty" : "not said yet"
        return """
            <section><h3>\(t: "Staff") <small>\(t: note)</small></h3><ol>\(day.roster.html { duty in
                "<li>\(duty.name)<br><time>\(duty.span.from)</time>–<time>\(duty.span.to)</time></li>"
            })\(day.preVisits.html { "<li><time>\($0.from)</time>–<time>\($0.to)</time> \(t: "First visit")</li>" })\
            \(if: runsCentre && day.day >= today, "<li class=\"free\"><a href=\"/diary/\(day.day.description)/roster?centre=\(model.centre)\">\(t: "Say who is on duty")</a></li>")</ol></section>
            """
    }
}
