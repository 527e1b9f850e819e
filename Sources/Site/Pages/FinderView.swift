import Domain
import Journal
import Outside

/// The finder's parts: the search, the results.
enum FinderView {
    static func form(_ search: FinderSearch) -> HTML {
        let form = search.form
        let kinds = ServiceKind.allCases.map {
            FormChoice($0.rawValue, "\(KindWords.name($0))", hint: "\(KindWords.meaning($0))")
        }
        let services = OtherService.allCases.map { FormChoice($0.rawValue, "\(OfferWords.name($0))") }
        let days = Weekday.allCases.map { FormChoice(String($0.rawValue), "\(Spoken.name($0))") }
        let isOpen = !search.kinds.isEmpty || !search.services.isEmpty || search.weekday != nil
        return """
            <form method="get" action="/find"><div class="search"><div class="field"><label for="near">\
            \(t: "Postcode or town")</label><input id="near" name="near" value="\(search.near)" \
            autocomplete="postal-code"></div><button class="button">\(t: "Search")</button></div>
            <details\(if: isOpen, " open")><summary>\(t: "Choose what you need")</summary>
            \(form.checkboxes("kind", "Kind of contact", kinds))
            \(form.radios("way", "In person or by video", [FormChoice("any", "Either"), FormChoice("video", "By video")], isRow: true))
            \(form.checkboxes("service", "What else it should offer", services))
            \(form.select("day", "Open on", days, blank: "Any day"))
            <button class="button">\(t: "Search")</button></details></form>
            """
    }

    static func heading(_ results: [Nearness.Result], _ search: FinderSearch, _ near: Places.Found?) -> HTML {
        let count = Spoken.count(results.count, "centre", "centres")
        guard let near else {
            let said: Phrase = search.near.isEmpty ? "\(count)" : "\(count) for “\(search.near)”"
            return "<h2>\(t: said)</h2>\(if: !search.near.isEmpty, unknownPlace)"
        }
        let note: HTML =
            near.approximation == .exact
            ? "" : "<p class=\"notice\">\(t: approximate(near.approximation))</p>"
        return "<h2>\(t: "\(count), nearest to \(near.name) first")</h2>\(note)"
    }

    private static var unknownPlace: HTML {
        "<p class=\"soft\">\(t: "We do not know that as a place, so we looked for it in the centres’ names and towns.")</p>"
    }

    private static func approximate(_ approximation: Approximation) -> Phrase {
        switch approximation {
        case .exact: ""
        case .district: "Distances are about right: we know the district of that postcode, not the street."
        case .town: "Distances are measured from the middle of the town."
        case .area: "Distances are rough: we know only the wider area of that postcode."
        }
    }

    static func card(_ result: Nearness.Result, _ call: Call) -> HTML {
        let centre = result.found.centre
        return """
            <li><article class="card centre"><h3><a href="/centres/\(centre.id)">\(centre.profile.name)</a></h3>\
            \(distance(result).map { "<p class=\"distance\">\($0)</p>" as HTML })\
            <p class="town">\(centre.profile.town)</p>
            \(kinds(result.found.offered))<p class="wait">\(waiting(centre, result.found.offered))</p>\
            \(NoticeView.short(result.found.notices).map { "<p><span class=\"tag warn\">\(t: $0)</span></p>" as HTML })</article></li>
            """
    }

    static func kinds(_ kinds: [ServiceKind]) -> HTML {
        """
        <ul class="kinds" aria-label="\(t: "Kinds of contact")">\(kinds.html { "<li>\(Parts.kind($0))</li>" })</ul>
        """
    }

    /// A5: how far, and that it is not exact where it is not.
    static func distance(_ result: Nearness.Result) -> String? {
        guard let kilometres = result.kilometres else { return nil }
        // Two places known only by the same district, town or area: a figure would pretend to know more.
        if kilometres < 1, result.approximation != .exact { return Phrase("nearby").text }
        let tenths = Int((kilometres * 10).rounded())
        let number = kilometres < 10 ? "\(tenths / 10).\(tenths % 10)" : "\(Int(kilometres.rounded()))"
        let phrase: Phrase =
            result.approximation == .exact ? "\(number) km" : "about \(number) km"
        return phrase.text
    }

    /// A5: the waiting time of each kind, and when it was stated.
    static func waiting(_ centre: CentreSummary, _ offered: [ServiceKind]) -> HTML {
        let stated = offered.compactMap { kind in centre.waiting[kind].map { (kind, $0) } }
        guard !stated.isEmpty else { return "\(t: "No waiting time stated. Ask the centre.")" }
        return stated.html { kind, time in
            """
            \(KindWords.name(kind)): <b>\(t: weeks(time.weeks))</b> \
            <span class="soft small">\(t: "(stated on \(Spoken.date(time.stated)))")</span><br>
            """
        }
    }

    private static func weeks(_ weeks: Int) -> Phrase {
        weeks == 0 ? "no wait" : "about \(Spoken.count(weeks, "week", "weeks"))"
    }

    static func nothing(_ search: FinderSearch) -> HTML {
        """
        <div class="empty"><h3>\(t: "No centre fits all of that")</h3>
        <p>\(t: "Ask for less: another day, or any kind of contact. Video contact can be hosted by a centre anywhere.")</p>
        <p><a href="/find">\(t: "Show all centres")</a></p></div>
        """
    }
}

/// What else a service offers, in words (A9).
enum OfferWords {
    static func name(_ service: OtherService) -> String {
        let phrase: Phrase =
            switch service {
            case .handover: "Handovers"
            case .indirectContact: "Letters, gifts and other indirect contact"
            case .escorted: "Escorted contact"
            case .parentingAssessment: "Parenting assessments"
            case .parentingEducation: "Parenting education"
            case .lifeStoryWork: "Life-story work"
            case .familySessions: "Family sessions"
            }
        return phrase.text
    }
}
