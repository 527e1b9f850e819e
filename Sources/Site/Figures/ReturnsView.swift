import Domain

/// One quarter's return at the centre: where the quarters stand, what would leave now, what has left.
struct ReturnsView {
    let model: StatisticsModel
    let form: Form

    func body(_ all: [ReturnStanding]) -> HTML {
        """
        \(quarters(all))
        <section aria-labelledby="quarter"><h2 id="quarter">\(t: FiguresWords.quarter(model.quarter)) \
        \(FiguresWords.state(model.standing))</h2>
        \(whole(model.now))\(model.exact.isEmpty ? nothing : parts)\(sending)\(versions)</section>
        """
    }

    private func quarters(_ all: [ReturnStanding]) -> HTML {
        let rows = all.html { one in
            """
            <tr><th scope="row"><a href="/centre/returns?centre=\(model.centre)&amp;quarter=\(one.quarter.name)"\
            \(if: one.quarter == model.quarter, " aria-current=\"true\"")>\(t: FiguresWords.quarter(one.quarter))</a></th>\
            <td data-label="\(t: "Due by")">\(Spoken.date(one.lastDay))</td>\
            <td data-label="\(t: "Where it stands")">\(FiguresWords.state(one))\
            \(one.sent.map { " <span class=\"soft small\">\(Spoken.date($0.day))</span>" as HTML })</td></tr>
            """
        }
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: "Quarters, the newest first")</caption>
            <thead><tr><th scope="col">\(t: "Quarter")</th><th scope="col">\(t: "Due by")</th>\
            <th scope="col">\(t: "Where it stands")</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private var nothing: HTML {
        "<p>\(t: "No referral, no family and no session is counted in this quarter. That can be sent too.")</p>"
    }

    private func whole(_ figures: StatisticsFigures) -> HTML {
        """
        <dl class="summary">\(Parts.row("Days open", "\(figures.openDays)"))\
        \(Parts.row("Sessions available", "\(figures.sessionsAvailable)"))\
        \(Parts.row("Volunteers", "\(figures.volunteers)"))\(Parts.row("Other staff", "\(figures.staff)"))</dl>
        """
    }

    /// What is counted here beside what leaves.
    private var parts: HTML {
        model.exact.html { standard, figures in
            let sent = model.now.parts.first { $0.standard == standard }
            let rows = Counted.sent.html { counted in
                """
                <tr\(if: Counted.sent.contains { $0.parts.contains(counted) }, " class=\"part\"")>\
                <th scope="row">\(t: FiguresWords.name(counted))</th>\
                <td data-label="\(t: "Counted here")">\(figures[counted])</td>\
                <td data-label="\(t: "Leaves as")">\(FiguresWords.sent(sent?[counted], below: model.now.hiddenBelow))</td></tr>
                """
            }
            return """
                <section class="card"><h3>\(t: FiguresWords.standard(standard))</h3>
                <table class="stack"><caption class="unseen">\(t: FiguresWords.standard(standard))</caption>
                <thead><tr><th scope="col">\(t: "Figure")</th><th scope="col">\(t: "Counted here")</th>\
                <th scope="col">\(t: "Leaves as")</th></tr></thead><tbody>\(rows)</tbody></table>
                <p class="soft small">\(t: "Numbers below \(model.now.hiddenBelow) are hidden. Where one is part of a sum, so are the other parts: it could be worked out from them.")</p></section>
                """
        }
    }

    // MARK: Sending

    private var sending: HTML {
        guard model.standing.state != .notOver else {
            return "<p>\(t: "This quarter is not over. It can be sent from the day after its last day.")</p>"
        }
        guard !model.versions.isEmpty else { return sendForm("", "Send to the register") }
        guard model.isChanged else {
            return "<p>\(t: "Nothing has changed since it was sent.")</p>"
        }
        return """
            <div class="notice"><h3>\(t: "Your records say something else now")</h3>
            <p>\(t: "A correction goes beside what was sent: both can be read.")</p>\
            \(sendForm(form.area("why", "Why is it sent again?", limit: 500), "Send the correction"))</div>
            """
    }

    private func sendForm(_ fields: HTML, _ button: Phrase) -> HTML {
        """
        <form method="post" action="/centre/returns?centre=\(model.centre)" novalidate>\(form.actField)\
        <input type="hidden" name="quarter" value="\(model.quarter.name)">\(fields)\
        <div class="buttons"><button class="button">\(t: button)</button></div></form>
        """
    }

    private var versions: HTML {
        guard !model.versions.isEmpty else { return "" }
        let items = model.versions.enumerated().html { place, version in
            """
            <li><b>\(t: place == 0 ? "First sent" : "Corrected")</b> \(Spoken.moment(version.at))\
            \(model.senders[version.by].map { ", \($0)" as HTML })\
            \(version.why.map { "<br>\($0)" as HTML })\
            <details><summary>\(t: "What was sent")</summary>\(sent(version.figures))</details></li>
            """
        }
        return "<section><h3>\(t: "What was sent")</h3><ol>\(items)</ol></section>"
    }

    private func sent(_ figures: StatisticsFigures) -> HTML {
        let parts = figures.parts.html { part in
            let rows = part.counts.html { count in
                Parts.row(
                    FiguresWords.name(count.counted),
                    FiguresWords.sent(count.number, below: figures.hiddenBelow))
            }
            return "<h4>\(t: FiguresWords.standard(part.standard))</h4><dl class=\"summary\">\(rows)</dl>"
        }
        return whole(figures) + parts
    }
}
