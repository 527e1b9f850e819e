import Domain

/// A centre's returns: the quarter's statistics, to the register, and the month's, to Cafcass Cymru.
enum ReturnsPages {
    static let routes: [Route] = [
        .get("/centre/returns", .coordinator) { call in .show(try await page(call, nil)) },
        .post("/centre/returns", .coordinator) { call in try await send(call) },
        .get("/centre/returns/cymru", .coordinator) { call in .show(try await cymru(call, nil)) },
        .post("/centre/returns/cymru", .coordinator) { call in try await sendCymru(call) },
    ]

    static let labels: [String: Phrase] = [
        "why": "Why it is sent again", "quarter": "The quarter", "month": "The month",
    ]

    /// On the desk, for whoever runs the centre: the quarters whose statistics are owed.
    static func banner(_ call: Call) async throws -> HTML {
        let centre = try call.workplace(.senior)
        guard Access.runs(centre, call.who) else { return "" }
        let owed = try await call.ask(ReturnsOfCentre(centre: centre)).filter {
            $0.state == .due || $0.state == .overdue
        }
        guard !owed.isEmpty else { return "" }
        let items = owed.html { one in
            """
            <li><a href="/centre/returns?centre=\(centre)&amp;quarter=\(one.quarter.name)">\
            \(t: FiguresWords.quarter(one.quarter))</a>: \(t: "due by") \(Spoken.date(one.lastDay)) \
            \(FiguresWords.state(one))</li>
            """
        }
        return """
            <div class="notice"><h2>\(t: "Statistics for the register")</h2><ul>\(items)</ul></div>
            """
    }

    // MARK: The register

    /// The quarter that the address or the form names, or else the last that is over.
    private static func quarter(_ call: Call) -> Quarter {
        let named = (call.query["quarter"] ?? call.form["quarter"]).flatMap { Quarter(name: $0) }
        return named ?? Quarter(of: call.now.day).before
    }

    private static func page(_ call: Call, _ setback: Setback?) async throws -> Page {
        let centre = try CentrePages.centre(call)
        let setback = setback ?? .fresh()
        let model = try await call.ask(StatisticsPage(centre: centre, quarter: quarter(call)))
        let all = try await call.ask(ReturnsOfCentre(centre: centre))
        return Page(
            "Returns", shape: .wide, status: setback.status, place: "/centre",
            """
            \(Parts.back("/centre/figures?centre=\(centre)", "Figures"))\(setback.head(labels))\
            \(if: call.isDone("sent"), FamilyBar.done("Sent to the register. What was sent stays as it is."))
            <h1>\(try await call.workplaceCaption(.coordinator))\(t: "Returns to the register")</h1>
            <p class="lead">\(t: "Statistics for every quarter, made from your records. Small numbers are hidden before they leave the centre, and so is what would give them away.")</p>
            <p><a href="/centre/returns/cymru?centre=\(centre)">\(t: "Monthly returns to Cafcass Cymru")</a></p>
            \(ReturnsView(model: model, form: setback.form).body(all))
            """)
    }

    private static func send(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await call.attempt {
            guard let quarter = Quarter(name: call.form["quarter"] ?? "") else {
                throw Halt.invalid([FieldProblem("quarter", .missing)])
            }
            try await call.handle(
                SendStatistics(centre: centre, quarter: quarter, why: why(call)))
            return .see("/centre/returns?centre=\(centre)&quarter=\(quarter.name)&done=sent")
        } orShow: {
            try await page(call, $0)
        }
    }

    private static func why(_ call: Call) -> String? {
        let why = (call.form["why"] ?? "").trimmed
        return why.isEmpty ? nil : why
    }

    // MARK: Cafcass Cymru

    private static func month(_ call: Call) -> MonthOfYear {
        let named = (call.query["month"] ?? call.form["month"]).flatMap { MonthOfYear(name: $0) }
        return named ?? MonthOfYear(of: call.now.day).before
    }

    private static func cymru(_ call: Call, _ setback: Setback?) async throws -> Page {
        let centre = try CentrePages.centre(call)
        let setback = setback ?? .fresh()
        let model = try await call.ask(CymruMonthPage(centre: centre, month: month(call)))
        return Page(
            "Return to Cafcass Cymru", shape: .wide, status: setback.status, place: "/centre",
            """
            \(Parts.back("/centre/returns?centre=\(centre)", "Returns"))\(setback.head(labels))\
            \(if: call.isDone("sent"), FamilyBar.done("Sent to Cafcass Cymru. What was sent stays as it is."))
            <h1>\(try await call.workplaceCaption(.coordinator))<span class="caption">\
            \(t: "Monthly return to Cafcass Cymru")</span>\(t: FiguresWords.month(model.month))</h1>
            <p class="lead">\(t: "What was delivered of what Cafcass Cymru bought: attendance in numbers, and nothing that was seen.")</p>
            \(CymruMonthView(model: model, form: setback.form).body)
            """)
    }

    private static func sendCymru(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        return try await call.attempt {
            guard let month = MonthOfYear(name: call.form["month"] ?? "") else {
                throw Halt.invalid([FieldProblem("month", .missing)])
            }
            try await call.handle(SendCymruMonth(centre: centre, month: month, why: why(call)))
            return .see("/centre/returns/cymru?centre=\(centre)&month=\(month.name)&done=sent")
        } orShow: {
            try await cymru(call, $0)
        }
    }
}
