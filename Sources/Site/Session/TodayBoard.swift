import Domain
import Foundation

/// The board as a page: its head, which stands still, and the part that moves.
struct TodayBoard {
    private let model: TodayModel
    /// What has just been done, as the address says it.
    private let notice: String?
    private let now: Instant

    init(_ model: TodayModel, notice: String?, at now: Instant) {
        self.model = model
        self.notice = notice
        self.now = now
    }

    /// The board of a centre and a day; today's needs no day.
    static func address(_ centre: CentreID, _ day: Day, today: Day, _ page: String = "") -> String {
        "/today\(page)?centre=\(centre)" + (day == today ? "" : "&day=\(day)")
    }

    private func address(_ day: Day, _ page: String = "") -> String {
        Self.address(model.centre, day, today: now.day, page)
    }

    private var isToday: Bool { model.day == now.day }

    var page: Page {
        let day = DoorWords.day(model.day)
        let title: Phrase = isToday ? "Today, \(day)" : "\(day)"
        return Page(
            title, shape: .board, place: "/today",
            """
            <div class="board-head"><h1>\(t: title)</h1>\(tally)\(clock)</div>
            \(done)
            <div data-live="\(address(model.day, "/live"))" data-live-lost="board-lost">
            \(moving)
            </div>
            <div class="notice stop lost" id="board-lost" role="alert" hidden><p><b>\
            \(t: "This board is no longer being brought up to date.")</b> \
            <a href="\(address(model.day))">\(t: "Load it again")</a>\(t: ", or use the printed sheet.")</p></div>
            <div class="buttons no-print"><a class="button second small" href="\(address(model.day, "/sheet"))">\
            \(t: "Door sheet to print")</a>\
            <a class="button second small" href="\(address(model.day - 1))">\(t: "The day before")</a>\
            <a class="button second small" href="\(address(model.day + 1))">\(t: "The day after")</a>\
            \(if: !isToday, "<a class=\"button second small\" href=\"/today?centre=\(model.centre)\">\(t: "Today")</a>")</div>
            """)
    }

    private var tally: HTML {
        let inside = model.sessions.count { $0.people.contains(where: \.isInside) }
        let coming = model.sessions.count { sitting in
            sitting.outcome == nil && sitting.people.allSatisfy { $0.arrived == nil }
        }
        let families: Phrase = model.sessions.count == 1 ? "family" : "families"
        return """
            <ul class="tally"><li><b>\(model.sessions.count)</b> \(t: families)</li>\
            <li><b>\(inside)</b> \(t: "inside")</li><li><b>\(coming)</b> \(t: "still to come")</li></ul>
            """
    }

    private var clock: HTML {
        guard isToday else { return "" }
        let moment = Date(timeIntervalSince1970: Double(now.milliseconds / 1000)).ISO8601Format()
        return """
            <div class="now"><time id="now" data-clock="\(moment)">\(now.time)</time>\
            <small>\(t: "time now")</small></div>
            """
    }

    private var done: HTML {
        let words: Phrase
        switch notice {
        case "late": words = "The other side is being told, without a name or a number."
        case "breath": words = "Written down: the breath test."
        case "turned": words = "Written down: somebody was turned away."
        case "ended": words = "Written down. Thank you."
        case "rules": words = "Written down: the rules are accepted."
        case "known": words = "Written down. Please stay away while that family is here."
        case "moved":
            return """
                <div class="notice" role="status"><p>\
                \(t: "That was done already, or things have moved on. This is how they stand now.")</p></div>
                """
        default: return ""
        }
        return "<div class=\"notice good\" role=\"status\"><p>\(t: words)</p></div>"
    }

    /// Everything that changes while the board is looked at.
    var moving: HTML {
        """
        \(model.sessions.html { StopBanner($0, on: model).html })\
        \(if: model.isClosed, closed)\
        \(if: model.sessions.isEmpty, nobody)\
        \(if: !model.sessions.isEmpty, "<ul class=\"sessions\">\(model.sessions.html { "<li>\(SittingView($0, on: model).html)</li>" })</ul>")
        <div class="split">\(staff)\(preVisits)</div>
        """
    }

    private var closed: HTML {
        """
        <div class="notice warning"><h2>\(t: "The centre is closed on this day")</h2>\
        <p>\(t: "Whatever is still booked must be moved or cancelled.")</p></div>
        """
    }

    private var nobody: HTML {
        """
        <div class="empty"><h2>\(t: "No family is due")</h2>\
        <p>\(t: "Sessions appear here when they are booked for this day.")</p></div>
        """
    }

    private var staff: HTML {
        let people = model.staff.html { duty in
            """
            <li>\(duty.name), \(duty.span.from)–\(duty.span.to)\
            \(if: duty.isQualified, " <span class=\"tag\">\(t: "supervisor")</span>")\
            \(if: !duty.mayWork, " <span class=\"tag problem\">\(t: "may not work with families today: ask the coordinator")</span>")</li>
            """
        }
        return """
            <section><h2>\(t: "On duty")</h2>\
            \(if: model.isRosterMade && !model.staff.isEmpty, "<ul>\(people)</ul>")\
            \(if: model.isRosterMade && model.staff.isEmpty, "<p>\(t: "Nobody is on duty.")</p>")\
            \(if: !model.isRosterMade, "<p class=\"soft\">\(t: "Nobody has said yet who is on duty.")</p>")</section>
            """
    }

    private var preVisits: HTML {
        guard !model.preVisits.isEmpty else { return "" }
        let visits = model.preVisits.html { visit in
            """
            <li>\(visit.span.from)–\(visit.span.to) \
            \(visit.adult.map { "\($0)" as HTML } ?? "\(Spoken.list(visit.children))") \
            <span class="soft">(\(Spoken.list(visit.children)))</span>\
            \(if: !visit.isOnSite, " <span class=\"tag\">\(t: "not at the centre")</span>")</li>
            """
        }
        return "<section><h2>\(t: "First visits today")</h2><ul>\(visits)</ul></section>"
    }
}
