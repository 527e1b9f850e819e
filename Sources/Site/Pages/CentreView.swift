import Domain
import Journal

/// A centre's public page.
enum CentreView {
    static func page(_ model: CentrePageModel, _ call: Call) -> HTML {
        let centre = model.centre
        let profile = centre.profile
        return """
            <h1><span class="caption">\(profile.town)</span>\(profile.name)</h1>
            \(FinderView.kinds(model.offered))
            \(if: model.offered.isEmpty, notAccredited)\(model.successor.map(successor))\
            \(NoticeView.notices(model.notices))
            \(profile.about.map { "<p class=\"lead\">\($0)</p>" as HTML })
            <dl class="summary">
            \(Parts.row("Waiting time", "\(FinderView.waiting(centre, model.offered)) \(Parts.rule(.A5))"))
            \(Parts.row("Opening", opening(model)))
            \(Parts.row("Cost", text: profile.charges))
            \(Parts.row("Postcode", text: profile.postcode))
            \(Parts.row("Telephone", text: profile.telephone))
            \(Parts.row("E-mail", text: profile.email))
            \(Parts.row("Accredited", accreditation(model)))
            \(Parts.row("Also offers", list(services(centre.offers))))
            \(Parts.row("Languages", list(centre.offers.languages)))
            \(Parts.row("Access", list(centre.offers.accessNeedsMet)))
            \(Parts.row("Parents can refer themselves", text: profile.takesSelfReferrals ? Phrase("Yes").text : Phrase("No: ask a solicitor, Cafcass or the court").text))
            </dl>
            \(conditions(model))
            \(if: !model.offered.isEmpty, ways(model))
            \(model.houseRules.map { "<h2>\(t: "The centre’s rules")</h2><div class=\"example\"><p>\($0)</p></div>" as HTML })
            <h2>\(t: "What the kinds of contact mean")</h2>
            <dl class="summary">\(model.offered.html { Parts.row("\(KindWords.name($0))", text: KindWords.meaning($0)) })</dl>
            """
    }

    /// L3: whom to ask about what was kept.
    private static func successor(_ keeper: CentreProfile) -> HTML {
        let reached = [keeper.telephone, keeper.email].compactMap(\.self).joined(separator: ", ")
        return """
            <div class="notice"><h2>\(t: "This centre has closed")</h2><p>\(t: "What it kept of families is with \(keeper.name), \(keeper.town).") \(reached) \(Parts.rule(.L3))</p></div>
            """
    }

    /// C1: a referral; B9: a question before there is an order.
    private static func ways(_ model: CentrePageModel) -> HTML {
        let days = Spoken.count(model.answersWithinWorkingDays, "working day", "working days")
        return """
            <div class="buttons"><a class="button" href="/refer?centre=\(model.centre.id)">\(t: "Make a referral to this centre")</a>\
            <a class="button second" href="/centres/\(model.centre.id)/ask">\(t: "Ask before a hearing")</a>\
            <a class="button second" href="\(OrderPages.address)?centre=\(model.centre.id)">\(t: "Draft an order")</a></div>
            <p class="soft">\(t: "A court or a party can ask before a hearing whether contact would suit the centre. It answers within \(days).") \(Parts.rule(.B9)) \
            <a href="/enquiry">\(t: "Look up an answer")</a></p>
            """
    }

    /// A7: what its accreditation asks of it, and the way to tell of a concern.
    private static func conditions(_ model: CentrePageModel) -> HTML {
        let conditions = model.centre.conditions ?? []
        let list: HTML = """
            <h2>\(t: "Conditions of its accreditation") \(Parts.rule(.A7))</h2>\
            <ul>\(conditions.html { "<li>\($0)</li>" })</ul>
            """
        return """
            \(if: !conditions.isEmpty, list)
            <p class="soft"><a href="/centres/\(model.centre.id)/concern">\(t: "Tell of a concern about this service")</a></p>
            """
    }

    private static func services(_ offers: OtherOffers) -> [String] {
        OtherService.allCases.filter(offers.services.contains).map(OfferWords.name)
    }

    private static var notAccredited: HTML {
        """
        <div class="notice warning"><h2>\(t: "Not accredited now")</h2>
        <p>\(t: "This service cannot take referrals until it is accredited again.") \(Parts.rule(.A1))</p></div>
        """
    }

    private static func opening(_ model: CentrePageModel) -> HTML {
        let patterns = model.centre.openings.html { "<li>\($0.pattern.spoken)</li>" }
        let said = model.centre.profile.openingText ?? ""
        let closed = model.closedDays.prefix(6).map(Spoken.shortDay)
        return """
            \(if: !model.centre.openings.isEmpty, "<ul>\(patterns)</ul>")\
            \(if: model.centre.openings.isEmpty, "\(said.isEmpty ? Phrase("Ask the centre").text : said)")\
            \(if: !closed.isEmpty, "<p>\(t: "Closed on \(closed.joined(separator: ", "))")</p>")
            """
    }

    private static func accreditation(_ model: CentrePageModel) -> HTML {
        let items = Standard.allCases.compactMap { standard in
            model.accreditedUntil[standard].map { (standard, $0) }
        }.html { standard, until in
            let name: Phrase = standard == .supported ? "Supported" : "Supervised (enhanced)"
            guard !model.stopped.contains(standard) else {
                return "<li>\(t: name) <span class=\"tag problem\">\(t: "Not now")</span></li>"
            }
            return "<li>\(t: name), \(t: "until \(Spoken.date(until))")</li>"
        }
        return "<ul>\(items)</ul>\(Parts.rule(.A2))"
    }

    private static func list(_ items: [String]) -> HTML {
        items.isEmpty ? "<span class=\"soft\">\(t: "Not stated")</span>" : "\(items.joined(separator: ", "))"
    }
}
