import Domain
import Foundation
import Outside

/// The quarter's returns on the register officer's desk: who sent, who did not, what it comes to.
enum RegisterReturnsPages {
    static let routes: [Route] = [
        .get("/register/returns", .officer) { call in .show(try await page(call, nil)) },
        .get("/register/returns/csv", .officer) { call in try await csv(call) },
        .post("/register/returns/settings", .officer) { call in try await change(call) },
        .get("/cymru/returns", .cymru) { call in .show(try await cymru(call)) },
        .get("/cymru/returns/csv", .cymru) { call in try await cymruCSV(call) },
    ]

    private static let labels: [String: Phrase] = [
        "settings.dueWithinDays": "How long after its quarter a return is due",
        "settings.hideBelow": "Which numbers are hidden",
        "settings.sessionMinutes": "How long a session is counted as",
    ]

    /// The one that the address names, or else the last that is over.
    private static func quarter(_ call: Call) -> Quarter {
        call.query["quarter"].flatMap { Quarter(name: $0) } ?? Quarter(of: call.now.day).before
    }

    private static func page(_ call: Call, _ setback: Setback?) async throws -> Page {
        let model = try await call.ask(RegisterReturns(quarter: quarter(call)))
        let setback = setback ?? .fresh(Form(of: model.settings, at: "settings"))
        let view = RegisterReturnsView(model: model, pager: call.pager)
        return Page(
            "Returns", shape: .wide, status: setback.status, place: "/register",
            """
            \(Parts.back("/register", "The register"))\(setback.head(labels))\
            \(if: call.isDone("settings"), FamilyBar.done("Kept."))\(view.body)\(view.settings(setback.form))
            """)
    }

    private static func change(_ call: Call) async throws -> Reply {
        try await call.attempt {
            let settings = try call.read(ReturnSettings.self, at: "settings")
            try await call.handle(ChangeReturnSettings(settings: settings))
            return .see("/register/returns?done=settings")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func csv(_ call: Call) async throws -> Reply {
        let model = try await call.ask(RegisterReturns(quarter: quarter(call)))
        var rows = [
            ["quarter", "centre", "name", "standing", "sent", "versions", "standard"]
                + Counted.sent.map(\.rawValue) + ["openDays", "sessionsAvailable", "volunteers", "staff"]
        ]
        for row in model.rows {
            let head = [
                model.quarter.name, row.centre.rawValue, row.name, row.standing.state.rawValue,
                row.sent.map { "\($0.sent.day)" } ?? "", "\(row.sent?.versions ?? 0)",
            ]
            guard let sent = row.sent?.statistics else {
                rows.append(head)
                continue
            }
            let whole = [sent.openDays, sent.sessionsAvailable, sent.volunteers, sent.staff].map(String.init)
            if sent.parts.isEmpty { rows.append(head + [""] + Counted.sent.map { _ in "0" } + whole) }
            for part in sent.parts {
                let numbers = part.counts.map { $0.number.map(String.init) ?? "hidden" }
                rows.append(head + [part.standard.rawValue] + numbers + whole)
            }
        }
        return .file(
            CSVWriter.file(rows), name: "returns-\(model.quarter.name).csv",
            mediaType: "text/csv; charset=utf-8")
    }

    // MARK: Cafcass Cymru

    private static func month(_ call: Call) -> MonthOfYear {
        call.query["month"].flatMap { MonthOfYear(name: $0) } ?? MonthOfYear(of: call.now.day).before
    }

    private static func cymru(_ call: Call) async throws -> Page {
        let model = try await call.ask(CymruReturns(month: month(call)))
        let parts = call.pager.cut(model.rows)
        let items = parts.rows.html { row in
            let state: HTML =
                row.sent == nil
                ? model.isOver
                    ? "<span class=\"tag problem\">\(t: "Not received")</span>"
                    : "<span class=\"tag\">\(t: "The month is not over")</span>"
                : "<span class=\"tag done\">\(t: "Received")</span>"
            return """
                <section class="card"><h2>\(row.name) \(state)</h2>\
                \(row.sent.map { "<p class=\"soft\">\(moment: $0.sent), \(Spoken.count($0.versions, "version", "versions"))</p>" as HTML })\
                \(row.sent?.cymru.map { CymruMonthTable(rows: $0) { "/cymru/cases/\($0)" }.html })</section>
                """
        }
        return Page(
            "Monthly returns", shape: .wide, place: "/cymru",
            """
            \(Parts.back("/cymru", "Cafcass Cymru"))
            <div class="title-row"><h1><span class="caption">\(t: "Monthly returns of centres")</span>\
            \(t: FiguresWords.month(model.month))</h1><div class="buttons">\
            <a class="button second" href="/cymru/returns/csv?month=\(model.month.name)">\(t: "Take them away (CSV)")</a></div></div>
            <p class="buttons"><a class="button second small" href="/cymru/returns?month=\(model.month.before.name)">\(t: "The month before")</a>\
            <a class="button second small" href="/cymru/returns?month=\(model.month.next.name)">\(t: "The month after")</a></p>
            \(if: model.rows.isEmpty, "<p>\(t: "Nothing happened this month in any case that Cafcass Cymru pays for.")</p>")\
            \(items)\(parts.ways)
            """)
    }

    private static func cymruCSV(_ call: Call) async throws -> Reply {
        let model = try await call.ask(CymruReturns(month: month(call)))
        var rows = [
            [
                "month", "centre", "name", "sent", "case", "kind", "sessionsBought", "minutesBought",
                "sessionsBooked", "sessionsHeld", "minutesHeld", "noShows", "cancelledByFamily",
                "cancelledByCentre", "minutesHeldSoFar", "ended",
            ]
        ]
        for row in model.rows {
            let head = [
                model.month.name, row.centre.rawValue, row.name, row.sent.map { "\($0.sent.day)" } ?? "",
            ]
            if row.sent == nil { rows.append(head) }
            for one in row.sent?.cymru ?? [] {
                let numbers = [
                    one.sessionsBooked, one.sessionsHeld, one.minutesHeld, one.noShows,
                    one.cancelledByFamily, one.cancelledByCentre, one.minutesHeldSoFar,
                ].map(String.init)
                rows.append(
                    head + [one.file.rawValue, one.kind?.rawValue ?? ""]
                        + [one.sessionsBought, one.minutesBought].map { $0.map(String.init) ?? "" } + numbers
                        + [one.isEnded ? "yes" : "no"])
            }
        }
        return .file(
            CSVWriter.file(rows), name: "cymru-returns-\(model.month.name).csv",
            mediaType: "text/csv; charset=utf-8")
    }
}
