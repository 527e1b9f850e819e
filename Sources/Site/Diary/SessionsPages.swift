import Domain

/// A family's sessions: what is booked, held and cancelled, and what can be done with each.
enum SessionsPages {
    static let path = "/desk/cases/{case}/sessions"
    static let routes: [Route] = [
        .get(path, .staff) { call in .show(try await page(call)) },
        .post("\(path)/confirm", .coordinator) { call in try await confirm(call) },
    ]

    private static func page(_ call: Call, refused: HTML? = nil) async throws -> Page {
        let model = try await call.ask(CaseSessionsPage(case: call.file))
        let ahead = model.sessions.filter { $0.session.isAhead }
        let past = model.sessions.filter { !$0.session.isAhead && $0.session.status != .cancelled }
        let cancelled = model.sessions.filter { $0.session.status == .cancelled }
        return Page(
            "Sessions", shape: .wide, status: refused == nil ? 200 : 409, place: "/desk",
            caseBar: DiaryFrame.bar(model.children, model.case, model.kind),
            """
            \(Parts.back(DiaryFrame.address(model.case), "The case"))
            \(refused)\(done(call))
            <h1>\(t: "Sessions")</h1>
            <div class="with-side"><div>
            \(SessionsView.table("Booked", "Nothing is booked", ahead, model))
            \(confirmForm(ahead, model))
            \(SessionsView.table("Over", "No session has been held yet", past, model))
            \(if: !cancelled.isEmpty, SessionsView.table("Cancelled", "", cancelled, model))
            </div>\(SessionsView.side(model, call.now))</div>
            """)
    }

    private static func done(_ call: Call) -> HTML {
        let words: Phrase
        switch call.query["done"] {
        case "booked": words = "Booked. Each side is being told their own times, and only those."
        case "kept": words = "The places are kept. Nobody has been told yet."
        case "confirmed": words = "Confirmed. Each side is being told their own times."
        case "cancelled": words = "Cancelled. Both sides are being told."
        case "moved": words = "Moved. Each side is being told their new times."
        case "supervisor": words = "The supervisor is named."
        default: return ""
        }
        return "<div class=\"notice good\" role=\"status\"><p>\(t: words)</p></div>"
    }

    private static func confirmForm(_ ahead: [CaseSessionsModel.Row], _ model: CaseSessionsModel) -> HTML {
        let waiting = ahead.filter { $0.session.status == .provisional }
        guard model.mayBook, !waiting.isEmpty else { return "" }
        let count = Spoken.count(waiting.count, "session", "sessions")
        return """
            <form method="post" action="\(DiaryFrame.address(model.case, "/sessions/confirm"))">\(Form().actField)\
            \(waiting.html { "<input type=\"hidden\" name=\"sessions\" value=\"\($0.session.session)\">" })
            <p>\(t: "\(count) not confirmed yet: nobody has been told.")</p>
            <button class="button">\(t: "Confirm \(count) and tell both sides")</button></form>
            """
    }

    private static func confirm(_ call: Call) async throws -> Reply {
        let sessions = call.form.all("sessions").map { SessionID($0) }
        do {
            try await call.handle(ConfirmSessions(case: call.file, sessions: sessions))
            return .see(DiaryFrame.address(call.file, "/sessions?done=confirmed"))
        } catch Halt.refused(let refusal) {
            return .show(try await page(call, refused: try await RefusalView.panel(refusal, call)))
        }
    }
}

/// The parts of that page.
enum SessionsView {
    static func table(
        _ title: Phrase, _ none: Phrase, _ rows: [CaseSessionsModel.Row], _ model: CaseSessionsModel
    ) -> HTML {
        guard !rows.isEmpty else {
            return "<h2>\(t: title)</h2><div class=\"empty\"><p>\(t: none)</p></div>"
        }
        let isAhead = rows.contains { $0.session.isAhead }
        return """
            <h2>\(t: title)</h2><table class="stack"><caption class="unseen">\(t: title)</caption><thead><tr>\
            <th scope="col">\(t: "Day")</th><th scope="col">\(t: "Child in and out")</th>\
            <th scope="col">\(t: "Visiting adult")</th><th scope="col">\(t: "Room")</th>\
            <th scope="col">\(t: "State")</th>\(if: model.mayBook && isAhead, "<th scope=\"col\">\(t: "Change")</th>")</tr></thead>
            <tbody>\(rows.html { row($0, model) })</tbody></table>
            """
    }

    private static func row(_ row: CaseSessionsModel.Row, _ model: CaseSessionsModel) -> HTML {
        let session = row.session
        let times = session.times
        return """
            <tr><th scope="row">\(shortDay: session.day)</th>\
            <td data-label="\(t: "Child in and out")">\(times.childIn)–\(times.childOut)</td>\
            <td data-label="\(t: "Visiting adult")">\(times.visitingIn)–\(times.visitingOut)</td>\
            <td data-label="\(t: "Room")">\(row.room)\(row.supervisor.map { "<br><span class=\"soft\">\($0)</span>" as HTML })</td>\
            <td data-label="\(t: "State")">\(state(session))\(row.turnedAway.html(turnedAway))</td>\
            \(if: model.mayBook && session.isAhead, "<td data-label=\"\(t: "Change")\">\(changes(session, model))</td>")</tr>
            """
    }

    private static func state(_ session: CaseSession) -> HTML {
        switch session.status {
        case .provisional: "<span class=\"tag warn\">\(t: "Not confirmed")</span>"
        case .confirmed: "<span class=\"tag done\">\(t: "Confirmed")</span>"
        case .held, .notHeld, .cancelled:
            """
            \(session.outcome.map { "\(t: OutcomeWords.name($0))" as HTML })\
            \(session.noticeHours.map { "<br><span class=\"soft small\">\(t: "\(Spoken.count($0, "hour", "hours")) before")</span>" as HTML })\
            \(session.details.map { "<br><span class=\"soft small\">\($0)</span>" as HTML })
            """
        }
    }

    /// Somebody at the door who was not let in, in the words of whoever stood there.
    private static func turnedAway(_ one: TurnedAway) -> HTML {
        """
        <br><span class="soft small">\(t: "Turned away at \(one.at.time):") \
        \(one.described.map { "\($0), " as HTML })\(t: OutcomeWords.turnedAway(one.why))</span>
        """
    }

    private static func changes(_ session: CaseSession, _ model: CaseSessionsModel) -> HTML {
        let address = DiaryFrame.address(model.case, "/sessions/\(session.session)")
        let when: HTML = "<span class=\"unseen\"> \(Spoken.shortDay(session.day))</span>"
        return """
            <a href="\(address)/move">\(t: "Move")\(when)</a> \
            \(if: session.kind.isSupervised, "<a href=\"\(address)/supervisor\">\(t: "Supervisor")\(when)</a> ")\
            <a href="\(address)/cancel">\(t: "Cancel")\(when)</a>
            """
    }

    static func side(_ model: CaseSessionsModel, _ now: Instant) -> HTML {
        """
        <aside class="side" aria-label="\(t: "What to do")"><section><h2>\(t: "Next")</h2>\
        \(Parts.clocks(model.clocks.filter(\.isRunning), now: now))
        \(model.whyNone.map { "<p>\(DiaryFrame.whyNot($0))</p>" as HTML })
        \(if: model.mayBook && model.whyNone == nil, "<div class=\"buttons\"><a class=\"button\" href=\"\(DiaryFrame.address(model.case, "/book"))\">\(t: "Book sessions")</a></div>")
        \(if: model.stage != .accepted, "<p>\(t: "Sessions can be booked when the centre has accepted the case.")</p>")</section>
        <section><h2>\(t: "At a glance")</h2><dl class="summary tight">
        \(hours(model))
        \(model.stayEnds.map { Parts.row("Contact may last until", "\(Spoken.date($0)) \(Parts.rule(.H2))") })
        \(Parts.row("Held so far", text: String(model.sessions.count { $0.session.status == .held })))
        </dl></section></aside>
        """
    }

    /// E4: hours used and left, always shown where the limit holds.
    private static func hours(_ model: CaseSessionsModel) -> HTML {
        guard let used = model.minutesUsed, let left = model.minutesLeft else { return "" }
        return """
            \(Parts.row("Hours booked or held", "\(DiaryWords.length(used)) \(Parts.rule(.E4))"))
            \(Parts.row("Hours left", "<b>\(DiaryWords.length(left))</b>"))
            """
    }
}
