import Domain

/// The page of figures: each group as a picture with its table under it.
struct FiguresView {
    let model: FiguresModel
    let period: FiguresPeriod

    private var figures: CentreFigures { model.figures }

    var body: HTML {
        """
        <p class="lead">\(Spoken.date(model.span.first)) – \(Spoken.date(model.span.last)). \
        \(t: FiguresWords.standard(model.standard)).\
        \(if: model.span.last >= model.today, " \(t: "These days are not over: the figures go up to what is noted and booked now.")")</p>
        \(glance)<div class="figures">\(referrals)\(answers)\(sessions)\(use)\(waits)\(ends)</div>
        """
    }

    private var glance: HTML {
        let counts: [Counted] = [.received, .accepted, .families, .children, .sessionsHeld, .noShows]
        let items = counts.html { "<li><b>\(figures[$0])</b> \(t: glanceWords($0))</li>" }
        return """
            <section class="needs" aria-labelledby="glance"><h2 id="glance" class="unseen">\(t: "At a glance")</h2>\
            <ul class="tally">\(items)</ul></section>
            """
    }

    private func glanceWords(_ counted: Counted) -> Phrase {
        switch counted {
        case .sessionsHeld: "Sessions held"
        case .noShows: "Sessions to which nobody came"
        default: FiguresWords.name(counted)
        }
    }

    // MARK: Parts

    private var referrals: HTML {
        part(
            "referrals", "Referrals received",
            chart("referrals", "Referrals by who made them", Counted.received.parts),
            table([.received] + Counted.received.parts))
    }

    private var answers: HTML {
        let shown: [Counted] = [
            .accepted, .rejectedAtForm, .rejectedAfterPreVisit, .handedOn, .withdrawn, .waiting, .unanswered,
        ]
        return part(
            "answers", "What became of referrals",
            chart("answers", "What became of referrals", shown),
            table([.accepted, .rejected] + shown.dropFirst()))
    }

    private var sessions: HTML {
        part(
            "sessions", "Sessions and who came",
            chart("sessions", "What became of the sessions booked", Counted.sessionsBooked.parts),
            table(
                [.families, .children, .sessionsBooked, .sessionsHeld, .noShows] + Counted.noShows.parts
                    + [.childRefused, .notAdmitted, .cancelled] + Counted.cancelled.parts + [.notNotedYet]))
    }

    private var ends: HTML {
        part(
            "ends", "Why contact here ended",
            chart("ends", "Why contact here ended", Counted.contactEnded.parts),
            table([.contactEnded] + Counted.contactEnded.parts))
    }

    private var use: HTML {
        let months = model.months.map { month in
            let percent = Share.percent(month.minutesKept, of: month.minutesOpened)
            return FiguresChart.Bar(
                words: FiguresWords.month(month.month).text, number: percent,
                told: month.minutesOpened > 0 ? "\(percent)%" : "–")
        }
        let picture = FiguresChart(
            name: "use", title: "Places kept for families, of those open, by month",
            description: "One bar for each month. The numbers are in the table below."
        ).bars(months, most: 100)
        let hours: [(Phrase, String)] = [
            ("Days open", "\(model.capacity.openDays)"),
            ("Sessions that there was room and staff for", "\(model.capacity.sessionsAvailable)"),
            ("Hours open, over all families at once", FiguresWords.length(model.capacity.minutesOpened)),
            ("Hours kept for families", withPercent(figures.minutesKept, model.keptPercent)),
            ("Hours of contact held", withPercent(figures.minutesHeld, model.heldPercent)),
            ("Volunteers on the last day", "\(model.volunteers)"),
            ("Other staff on the last day", "\(model.staff)"),
        ]
        let missing = model.capacity.openingsWithoutHours
        return part(
            "use", "How much of the centre was used", model.months.isEmpty ? "" : picture,
            """
            <dl class="summary">\(hours.html { Parts.row($0.0, "\($0.1)") })</dl>\(monthTable)
            <p class="soft small">\(t: "Counted by the openings, rooms and rosters that the centre had on each day. Where there was no roster, by the staff that it says it always has.")\
            \(if: model.standard != nil, " \(t: "Openings are the whole centre’s, whatever kind is chosen.")")\
            \(if: missing > 0, " \(t: "Openings that state no hours are left out: \(missing).")")</p>
            """)
    }

    private func withPercent(_ minutes: Int, _ percent: Int?) -> String {
        FiguresWords.length(minutes) + (percent.map { " (\($0)%)" } ?? "")
    }

    private var monthTable: HTML {
        guard !model.months.isEmpty else { return "" }
        let rows = model.months.html { month in
            """
            <tr><th scope="row">\(t: FiguresWords.month(month.month))</th>\
            <td data-label="\(t: "Referrals")">\(month.received)</td>\
            <td data-label="\(t: "Sessions held")">\(month.sessionsHeld)</td>\
            <td data-label="\(t: "Hours open")">\(FiguresWords.length(month.minutesOpened))</td>\
            <td data-label="\(t: "Hours kept")">\(FiguresWords.length(month.minutesKept))</td></tr>
            """
        }
        return """
            <table class="stack"><caption class="unseen">\(t: "Month by month")</caption>
            <thead><tr><th scope="col">\(t: "Month")</th><th scope="col">\(t: "Referrals")</th>\
            <th scope="col">\(t: "Sessions held")</th><th scope="col">\(t: "Hours open")</th>\
            <th scope="col">\(t: "Hours kept")</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    private var waits: HTML {
        let all: [(Phrase, Quartiles?)] = [
            ("From receipt to the answer", figures.daysToAnswer),
            ("On the waiting list", figures.daysOnWaitingList),
            ("From receipt to the first session", figures.daysToFirstSession),
        ]
        let known = all.compactMap { words, quartiles in
            quartiles.map { FiguresChart.Stretch(words: words.text, quartiles: $0) }
        }
        let picture = FiguresChart(
            name: "waits", title: "How long families waited",
            description:
                "For each wait, the dark mark is the middle family, and the pale stretch the middle half of them. The numbers are in the table below."
        ).stretches(known, unit: "days")
        let rows = all.html { words, quartiles in
            """
            <tr><th scope="row">\(t: words)</th>\
            <td data-label="\(t: "Families")">\(quartiles?.count ?? 0)</td>\
            <td data-label="\(t: "A quarter waited no longer than")">\(days(quartiles?.lower))</td>\
            <td data-label="\(t: "Half waited no longer than")">\(days(quartiles?.median))</td>\
            <td data-label="\(t: "Three quarters waited no longer than")">\(days(quartiles?.upper))</td></tr>
            """
        }
        return part(
            "waits", "How long families waited", known.isEmpty ? "" : picture,
            """
            <table class="stack"><caption class="unseen">\(t: "How long families waited")</caption>
            <thead><tr><th scope="col">\(t: "Wait")</th><th scope="col">\(t: "Families")</th>\
            <th scope="col">\(t: "A quarter waited no longer than")</th>\
            <th scope="col">\(t: "Half waited no longer than")</th>\
            <th scope="col">\(t: "Three quarters waited no longer than")</th></tr></thead><tbody>\(rows)</tbody></table>
            """)
    }

    private func days(_ number: Int?) -> String {
        number.map { Spoken.count($0, "day", "days") } ?? "–"
    }

    // MARK: Pieces

    private func part(_ id: String, _ title: Phrase, _ picture: HTML, _ numbers: HTML) -> HTML {
        """
        <section class="card" aria-labelledby="\(id)"><h2 id="\(id)">\(t: title)</h2>\(picture)\(numbers)</section>
        """
    }

    private func chart(_ name: String, _ title: Phrase, _ shown: [Counted]) -> HTML {
        guard shown.contains(where: { figures[$0] > 0 }) else { return "" }
        return FiguresChart(
            name: name, title: title,
            description: "One bar for each row. The numbers are in the table below."
        ).bars(
            shown.filter { figures[$0] > 0 }.map {
                FiguresChart.Bar(
                    words: FiguresWords.name($0).text, number: figures[$0], told: "\(figures[$0])")
            })
    }

    /// Each number leads to the cases that it counts.
    private func table(_ shown: [Counted]) -> HTML {
        let rows = shown.html { counted in
            let number = figures[counted]
            let link: HTML =
                number == 0
                ? "0"
                : """
                <a href="/centre/figures/cases?\(period.query(model.centre))&amp;counted=\(counted.rawValue)">\(number)\
                <span class="unseen"> \(t: "– the cases: \(FiguresWords.name(counted))")</span></a>
                """
            let meaning = FiguresWords.meaning(counted)
            return """
                <tr\(if: shown.contains { $0.parts.contains(counted) }, " class=\"part\"")>\
                <th scope="row">\(t: FiguresWords.name(counted))\
                \(meaning.map { "<br><span class=\"soft small\">\(t: $0)</span>" as HTML })</th>\
                <td>\(link)</td></tr>
                """
        }
        return """
            <table class="numbers"><thead class="unseen"><tr><th scope="col">\(t: "What is counted")</th>\
            <th scope="col">\(t: "How many")</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }
}
