import Domain
import Foundation
import Outside

/// A centre's figures: what was counted over some days, in numbers and in pictures, and the cases behind
/// each.
enum FiguresPages {
    static let routes: [Route] = [
        .get("/centre/figures", .coordinator) { call in .show(try await page(call)) },
        .get("/centre/figures/cases", .coordinator) { call in .show(try await cases(call)) },
        .get("/centre/figures/csv", .coordinator) { call in try await csv(call) },
    ]

    private static let labels: [String: Phrase] = ["first": "The first day", "last": "The last day"]

    private static func page(_ call: Call) async throws -> Page {
        let centre = try CentrePages.centre(call)
        let period = FiguresPeriod(call)
        let model = try await call.ask(
            FiguresPage(centre: centre, span: period.span, standard: period.standard))
        return Page(
            "Figures", shape: .wide, status: period.form.problems.isEmpty ? 200 : 422, place: "/centre",
            """
            \(Parts.back(CentrePages.address(centre), "The centre"))\(period.form.summary(labels))
            <div class="title-row"><h1>\(try await call.workplaceCaption(.coordinator))\(t: "Figures")</h1>\
            <div class="buttons"><a class="button" href="/centre/returns?centre=\(centre)">\
            \(t: "Returns")</a>\
            <a class="button second" href="/centre/figures/csv?\(period.query(centre))">\
            \(t: "Take them away (CSV)")</a></div></div>
            \(chooser(centre, period, call.now.day))\(FiguresView(model: model, period: period).body)
            """)
    }

    private static func chooser(_ centre: CentreID, _ period: FiguresPeriod, _ today: Day) -> HTML {
        let form = period.form
        let kinds = Standard.allCases.map { FormChoice($0.rawValue, FiguresWords.standard($0)) }
        return """
            <form class="card" method="get" action="/centre/figures" novalidate>\
            <input type="hidden" name="centre" value="\(centre)"><div class="filters">\
            \(form.select("period", "Period", FiguresPeriod.choices(today)))\
            \(form.select("standard", "Kind", kinds, blank: FiguresWords.standard(nil)))\
            <button class="button second">\(t: "Show")</button></div>\
            <details\(if: form.value("period") == FiguresPeriod.ownDays, " open")><summary>\(t: "Days of your own choice")</summary>\
            \(form.day("first", "First day"))\(form.day("last", "Last day"))</details></form>
            """
    }

    // MARK: The cases behind a figure

    private static func cases(_ call: Call) async throws -> Page {
        let centre = try CentrePages.centre(call)
        let period = FiguresPeriod(call)
        guard period.form.problems.isEmpty else { throw Halt.denied }
        let counted = call.query["counted"].flatMap(Counted.init(rawValue:)) ?? .received
        let all = try await call.ask(
            FiguresCases(
                centre: centre, span: period.span, standard: period.standard, counted: counted))
        let shown = call.pager.cut(all)
        return Page(
            FiguresWords.name(counted), shape: .wide, place: "/centre",
            """
            \(Parts.back("/centre/figures?\(period.query(centre))", "Figures"))
            <h1><span class="caption">\(Spoken.date(period.span.first)) – \(Spoken.date(period.span.last)), \
            \(t: FiguresWords.standard(period.standard))</span>\(t: FiguresWords.name(counted))</h1>
            \(FiguresWords.meaning(counted).map { "<p>\(t: $0)</p>" as HTML })\
            \(all.isEmpty ? "<p>\(t: "No case is counted here.")</p>" : table(shown.rows, counted))\(shown.ways)
            """)
    }

    private static func table(_ rows: [CaseOfFigure], _ counted: Counted) -> HTML {
        let items = rows.html { row in
            let one = row.summary
            return """
                <tr><th scope="row"><a href="\(CaseFrame.address(one.id))">\(Spoken.list(one.children))</a><br>\
                <span class="soft small">\(one.id)</span></th>\
                <td data-label="\(t: "Received")">\(one.received.map { "\(Spoken.date($0.day))" as HTML })</td>\
                <td data-label="\(t: "From")">\(t: DeskWords.referrer(one.referrer))</td>\
                <td data-label="\(t: "Kind")">\(one.kind.map(Parts.kind))</td>\
                <td data-label="\(t: "State")">\(DeskWords.tag(one.stage))</td>\
                <td data-label="\(t: "Counted")">\(row.adds)</td></tr>
                """
        }
        return """
            <div class="desk"><table class="stack"><caption class="unseen">\(t: FiguresWords.name(counted))</caption>
            <thead><tr><th scope="col">\(t: "Family")</th><th scope="col">\(t: "Received")</th>\
            <th scope="col">\(t: "From")</th><th scope="col">\(t: "Kind")</th><th scope="col">\(t: "State")</th>\
            <th scope="col">\(t: "Counted")</th></tr></thead><tbody>\(items)</tbody></table></div>
            """
    }

    // MARK: To take away

    private static func csv(_ call: Call) async throws -> Reply {
        let centre = try CentrePages.centre(call)
        let period = FiguresPeriod(call)
        guard period.form.problems.isEmpty else { throw Halt.denied }
        let model = try await call.ask(
            FiguresPage(centre: centre, span: period.span, standard: period.standard))
        var rows = [["figure", "number"]]
        rows += Counted.allCases.map { [$0.rawValue, "\(model.figures[$0])"] }
        let waits: [(String, Quartiles?)] = [
            ("daysToAnswer", model.figures.daysToAnswer),
            ("daysOnWaitingList", model.figures.daysOnWaitingList),
            ("daysToFirstSession", model.figures.daysToFirstSession),
        ]
        for (name, quartiles) in waits {
            rows.append(["\(name)Families", "\(quartiles?.count ?? 0)"])
            rows.append(["\(name)LowerQuartile", quartiles.map { "\($0.lower)" } ?? ""])
            rows.append(["\(name)Median", quartiles.map { "\($0.median)" } ?? ""])
            rows.append(["\(name)UpperQuartile", quartiles.map { "\($0.upper)" } ?? ""])
        }
        rows += [
            ["openDays", "\(model.capacity.openDays)"],
            ["sessionsAvailable", "\(model.capacity.sessionsAvailable)"],
            ["minutesOpened", "\(model.capacity.minutesOpened)"],
            ["minutesKept", "\(model.figures.minutesKept)"],
            ["minutesHeld", "\(model.figures.minutesHeld)"],
            ["volunteers", "\(model.volunteers)"], ["staff", "\(model.staff)"],
        ]
        return .file(
            CSVWriter.file(rows), name: "figures-\(period.span.first)-\(period.span.last).csv",
            mediaType: "text/csv; charset=utf-8")
    }
}
