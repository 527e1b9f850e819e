import Domain

/// The desk's parts: what needs somebody now, the filters, the list, the waiting list.
enum DeskView {
    /// How many cases need something, each number leading to them.
    static func needs(_ rows: [CaseSummary], _ filter: DeskFilter, _ now: Instant) -> HTML {
        let asked: [DeskFilter.State] = [.late, .soon, .answer, .papers, .waiting]
        let items = asked.html { state in
            let count = rows.count { DeskFilter.suits($0, state, now) }
            let inside: HTML = "<b>\(count)</b> \(t: state.words)"
            let look: HTML = state == .late && count > 0 ? " class=\"overdue\"" : ""
            let mark: HTML = filter.state == state ? " aria-current=\"true\"" : ""
            return count == 0
                ? "<li>\(inside)</li>"
                : "<li\(look)><a href=\"\(filter.address(state))\"\(mark)>\(inside)</a></li>"
        }
        return """
            <section class="needs" aria-labelledby="needs"><h2 id="needs" class="unseen">\
            \(t: "What needs you")</h2><ul class="tally">\(items)</ul></section>
            """
    }

    static func filters(_ filter: DeskFilter) -> HTML {
        let states = DeskFilter.State.allCases.map { FormChoice($0.rawValue, $0.words) }
        let kinds = ServiceKind.allCases.map { FormChoice($0.rawValue, "\(KindWords.name($0))") }
        return """
            <form class="filters" method="get" action="/desk">\
            \(filter.centre.map { "<input type=\"hidden\" name=\"centre\" value=\"\($0)\">" as HTML })\
            \(filter.form.select("state", "Show", states))\
            \(filter.form.select("kind", "Kind", kinds, blank: "Any kind"))\
            <div class="field"><label for="find">\(t: "Name or reference")</label>\
            <input type="search" id="find" name="find" value="\(filter.words)" autocomplete="off"></div>\
            <button class="button second">\(t: "Show")</button></form>
            """
    }

    static func table(_ rows: [InboxRow], _ filter: DeskFilter, _ now: Instant) -> HTML {
        guard !rows.isEmpty else { return nothing(filter) }
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\
            \(t: "Open cases, the nearest deadline first")</caption>
            <thead><tr><th scope="col">\(t: "Family")</th><th scope="col">\(t: "From")</th>\
            <th scope="col">\(t: "Kind")</th><th scope="col">\(t: "State")</th>\
            <th scope="col">\(t: "Deadlines")</th></tr></thead>
            <tbody>\(rows.html { row($0.summary, now) })</tbody></table></div>
            """
    }

    private static func row(_ row: CaseSummary, _ now: Instant) -> HTML {
        let missing = row.papersMissing.count
        let papers: HTML =
            missing == 0
            ? ""
            : "<br><span class=\"tag problem\">\(t: "\(Spoken.count(missing, "paper", "papers")) missing")</span>"
        let asks: HTML =
            row.practitionersAsk == nil
            ? ""
            : "<br><a class=\"tag waiting\" href=\"/desk/cases/\(row.id)/practitioners\">\(t: "A practitioner asks")</a>"
        return """
            <tr><th scope="row"><a href="/desk/cases/\(row.id)">\(Spoken.list(row.children))</a><br>\
            <span class="soft small">\(row.id)</span></th>\
            <td data-label="\(t: "From")">\(t: DeskWords.referrer(row.referrer))\
            \(row.received.map { "<br><span class=\"soft small\">\(shortDay: $0.day)</span>" as HTML })</td>\
            <td data-label="\(t: "Kind")">\(row.kind.map(Parts.kind))</td>\
            <td data-label="\(t: "State")">\(DeskWords.tag(row.stage))\(papers)\(asks)</td>\
            <td data-label="\(t: "Deadlines")">\(clocks(row, now))</td></tr>

            """
    }

    private static func clocks(_ row: CaseSummary, _ now: Instant) -> HTML {
        let running = row.clocks.filter(\.isRunning)
        if !running.isEmpty { return Parts.clocks(running, now: now) }
        guard let next = row.nextSession else { return "<span class=\"soft\">\(t: "None")</span>" }
        return "<span class=\"soft\">\(t: "Next session") \(shortDay: next)</span>"
    }

    private static func nothing(_ filter: DeskFilter) -> HTML {
        filter.isWide
            ? """
            <div class="empty"><h2>\(t: "No cases are open")</h2>\
            <p>\(t: "New referrals appear here, the most urgent first.")</p></div>
            """
            : """
            <div class="empty"><h2>\(t: "Nothing fits that")</h2>\
            <p><a href="\(filter.address())">\(t: "Show all open cases")</a></p></div>
            """
    }

    /// D3: who waits for a place, in order, until about when.
    static func waitingList(_ rows: [InboxRow], _ pager: Pager) -> HTML {
        let waiting = rows.filter { $0.placeInWait != nil }
            .sorted { ($0.placeInWait ?? 0) < ($1.placeInWait ?? 0) }
        guard !waiting.isEmpty else { return "" }
        let shown = pager.cut(waiting, "waiting")
        return """
            <section aria-labelledby="waiting"><h2 id="waiting">\(t: "Waiting list") \(Parts.rule(.D3))</h2>
            <div class="desk"><table class="stack"><caption class="unseen">\
            \(t: "Families who wait for a place, the longest first")</caption>
            <thead><tr><th scope="col">\(t: "Place")</th><th scope="col">\(t: "Family")</th>\
            <th scope="col">\(t: "Kind")</th><th scope="col">\(t: "Waiting since")</th>\
            <th scope="col">\(t: "Place expected")</th></tr></thead><tbody>\(shown.rows.html(waitingRow))</tbody>\
            </table></div>\(shown.ways)</section>
            """
    }

    private static func waitingRow(_ row: InboxRow) -> HTML {
        let summary = row.summary
        let expected: HTML =
            summary.waitingUntil.map { "\(shortDay: $0)" } ?? "<span class=\"soft\">\(t: "Not known")</span>"
        let family = Spoken.list(summary.children)
        return """
            <tr><td data-label="\(t: "Place")">\(row.placeInWait ?? 0)</td>\
            <th scope="row"><a href="/desk/cases/\(summary.id)">\(family)</a></th>\
            <td data-label="\(t: "Kind")">\(summary.kind.map(Parts.kind))</td>\
            <td data-label="\(t: "Waiting since")">\(summary.waitingSince.map { "\(shortDay: $0.day)" as HTML })</td>\
            <td data-label="\(t: "Place expected")">\(expected) \
            <a href="/desk/cases/\(summary.id)/answer/wait">\(t: "Change")\
            <span class="unseen"> \(t: "the day expected for \(family)")</span></a></td></tr>

            """
    }
}
