import Domain

/// The centre's diary: a week, a day, who is on duty, and the way to a booking.
enum DiaryPages {
    static let routes: [Route] = [
        .get("/diary", .staff) { call in .show(try await week(call)) },
        .get("/diary/{day}", .staff) { call in .show(try await day(call)) },
        .get("/diary/{day}/book", .coordinator) { call in .show(try await families(call)) },
    ]

    /// - Throws: `Halt.denied` where the address names no day.
    static func named(_ call: Call) throws(Halt) -> Day {
        guard let day = Day(iso: call.name("day")) else { throw .denied }
        return day
    }

    static func runs(_ centre: CentreID, _ call: Call) -> Bool {
        call.account?.roles.contains(.coordinator(centre)) ?? false
    }

    private static func opensCases(_ centre: CentreID, _ call: Call) -> Bool {
        runs(centre, call) || call.account?.roles.contains(.supervisor(centre)) ?? false
    }

    private static func week(_ call: Call) async throws -> Page {
        let asked = call.query["day"].flatMap { Day(iso: $0) } ?? call.now.day
        let first = asked - asked.weekday.rawValue
        let centre = try call.workplace()
        let model = try await call.ask(DiaryWeekPage(centre: centre, first: first))
        return Page(
            "Diary", shape: .wide, place: "/diary",
            """
            \(try await call.workplaces("/diary"))\
            \(DiaryWeekView(model, today: call.now.day, opensCases: opensCases(centre, call)).html)
            """)
    }

    private static func day(_ call: Call) async throws -> Page {
        let day = try named(call)
        let centre = try call.workplace()
        let model = try await call.ask(DiaryWeekPage(centre: centre, first: day))
        let view = DiaryDayView(
            model, today: call.now.day, runsCentre: runs(centre, call),
            opensCases: opensCases(centre, call), isRostered: call.query["done"] == "roster")
        return Page(
            "\(Spoken.day(day)) – Diary", shape: .wide, place: "/diary",
            "\(try await call.workplaces("/diary/\(day)"))\(view.html)")
    }

    /// Whom the free place is for: the families that the centre has accepted.
    private static func families(_ call: Call) async throws -> Page {
        let day = try named(call)
        let centre = try CentrePages.centre(call)
        let inbox = try await call.ask(Inbox(centre: centre))
        let rows = inbox.rows.map(\.summary).filter { $0.stage == .accepted }
        var rest = "?day=\(day)"
        if let from = call.query["from"].flatMap({ TimeOfDay($0) }) { rest += "&from=\(from)" }
        if let room = call.query["room"], room.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) {
            rest += "&room=\(room)"
        }
        return Page(
            "Book", place: "/diary",
            """
            \(Parts.back("/diary/\(day)?centre=\(centre)", "The day"))
            <h1>\(try await call.workplaceCaption(.coordinator))<span class="caption">\(Spoken.day(day))</span>\(t: "Which family is it for?")</h1>
            \(if: rows.isEmpty, "<div class=\"empty\"><p>\(t: "No family has been accepted yet. A session can be booked when one has.")</p></div>")
            <ul class="task-list">\(rows.html { row in
                """
                <li><span class="task"><a href="\(DiaryFrame.address(row.id, "/book\(rest)"))">\
                \(Spoken.list(row.children))</a><span class="hint"> \(row.id)</span></span>\(row.kind.map(Parts.kind))</li>
                """
            })</ul>
            """)
    }
}
