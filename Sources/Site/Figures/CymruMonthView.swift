import Domain

/// What was delivered in a month of what Cafcass Cymru bought, case by case, and in all.
struct CymruMonthTable {
    let rows: [CymruMonthRow]
    /// Where a case is opened from here.
    let address: @Sendable (CaseID) -> String

    var html: HTML {
        guard !rows.isEmpty else {
            return "<p>\(t: "Nothing happened this month in any case that Cafcass Cymru pays for.")</p>"
        }
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Cases, by their reference")</caption>
            <thead><tr><th scope="col">\(t: "Case")</th><th scope="col">\(t: "This month")</th>\
            <th scope="col">\(t: "Sessions held of booked")</th><th scope="col">\(t: "Nobody came")</th>\
            <th scope="col">\(t: "Cancelled, family / centre")</th><th scope="col">\(t: "Contact this month")</th>\
            <th scope="col">\(t: "So far, of what was bought")</th></tr></thead>\
            <tbody>\(rows.html(row))\(if: rows.count > 1, total)</tbody></table></div>
            """
    }

    private func row(_ row: CymruMonthRow) -> HTML {
        cells(
            "<a class=\"nowrap\" href=\"\(address(row.file))\">\(row.file)</a><br>\(row.kind.map(Parts.kind))",
            happened(row), row.sessionsHeld, row.sessionsBooked, row.noShows, row.cancelledByFamily,
            row.cancelledByCentre, row.minutesHeld, row.minutesHeldSoFar, row.minutesBought)
    }

    private var total: HTML {
        func sum(_ number: (CymruMonthRow) -> Int) -> Int { rows.reduce(0) { $0 + number($1) } }
        let bought = rows.compactMap(\.minutesBought)
        return cells(
            "\(t: "All of them")", "", sum(\.sessionsHeld), sum(\.sessionsBooked), sum(\.noShows),
            sum(\.cancelledByFamily), sum(\.cancelledByCentre), sum(\.minutesHeld), sum(\.minutesHeldSoFar),
            bought.count == rows.count ? bought.reduce(0, +) : nil)
    }

    private func cells(
        _ head: HTML, _ happened: HTML, _ held: Int, _ booked: Int, _ noShows: Int, _ family: Int,
        _ centre: Int, _ minutes: Int, _ soFar: Int, _ bought: Int?
    ) -> HTML {
        let all = FiguresWords.length(soFar)
        let of: Phrase = bought.map { "\(all) of \(FiguresWords.length($0))" } ?? "\(all)"
        return """
            <tr><th scope="row">\(head)</th><td data-label="\(t: "This month")">\(happened)</td>\
            <td data-label="\(t: "Sessions held of booked")">\(t: "\(held) of \(booked)")</td>\
            <td data-label="\(t: "Nobody came")">\(noShows)</td>\
            <td data-label="\(t: "Cancelled, family / centre")">\(family) / \(centre)</td>\
            <td data-label="\(t: "Contact this month")">\(FiguresWords.length(minutes))</td>\
            <td data-label="\(t: "So far, of what was bought")">\(t: of)</td></tr>
            """
    }

    private func happened(_ row: CymruMonthRow) -> HTML {
        let all: [(Bool, Phrase)] = [
            (row.isReceived, "Received"), (row.isAccepted, "Accepted"), (row.isEnded, "Contact ended"),
        ]
        return "\(Spoken.list(all.filter(\.0).map(\.1.text)))"
    }
}

/// A month's return to Cafcass Cymru at the centre.
struct CymruMonthView {
    let model: CymruMonthModel
    let form: Form

    var body: HTML {
        let (before, after) = (model.month.before.name, model.month.next.name)
        let address = "/centre/returns/cymru?centre=\(model.centre)"
        return """
            <p class="buttons"><a class="button second small" href="\(address)&amp;month=\(before)">\(t: "The month before")</a>\
            <a class="button second small" href="\(address)&amp;month=\(after)">\(t: "The month after")</a></p>
            \(CymruMonthTable(rows: model.now) { CaseFrame.address($0) }.html)\(sending)\(versions)
            """
    }

    private var sending: HTML {
        guard model.isOver else {
            return "<p>\(t: "This month is not over. It can be sent from the day after its last day.")</p>"
        }
        if model.versions.isEmpty { return sendForm("", "Send to Cafcass Cymru") }
        guard model.isChanged else {
            return "<p>\(t: "Nothing has changed since it was sent.")</p>"
        }
        return sendForm(form.area("why", "Why is it sent again?", limit: 500), "Send the correction")
    }

    private func sendForm(_ fields: HTML, _ button: Phrase) -> HTML {
        """
        <form method="post" action="/centre/returns/cymru?centre=\(model.centre)" novalidate>\(form.actField)\
        <input type="hidden" name="month" value="\(model.month.name)">\(fields)\
        <div class="buttons"><button class="button">\(t: button)</button></div></form>
        """
    }

    private var versions: HTML {
        guard !model.versions.isEmpty else { return "" }
        let items = model.versions.enumerated().html { place, version in
            """
            <li><b>\(t: place == 0 ? "First sent" : "Corrected")</b> \(Spoken.moment(version.at))\
            \(model.senders[version.by].map { ", \($0)" as HTML })\(version.why.map { "<br>\($0)" as HTML })\
            <details><summary>\(t: "What was sent")</summary>\
            \(CymruMonthTable(rows: version.figures) { CaseFrame.address($0) }.html)</details></li>
            """
        }
        return "<section><h2>\(t: "What was sent")</h2><ol>\(items)</ol></section>"
    }
}
