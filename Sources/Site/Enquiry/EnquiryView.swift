import Domain
import Journal

/// One enquiry: what was asked, what the centre answered, what an order may say.
struct EnquiryView {
    let model: EnquiryModel
    let call: Call

    /// For whoever looks it up.
    var publicBody: HTML {
        """
        <h1><span class="caption">\(t: "Enquiry \(model.enquiry)")</span>\(model.centreName)</h1>
        <p>\(EnquiryWords.tag(model.answers.last?.answer.fit)) \(Parts.rule(.B9))</p>
        \(if: model.answers.isEmpty, waiting)\(answers)
        \(question)\(if: mayBeOrdered, orderWords)
        """
    }

    private var waiting: HTML {
        let late: Phrase = "The hearing is not after that day. Telephone the centre as well."
        return """
            <p>\(EnquiryWords.awaited(model.clock, now: call.now))</p>
            \(if: model.comesAfterHearing, "<div class=\"notice warning\"><p>\(t: late) \(model.centreTelephone)</p></div>")
            """
    }

    /// The newest first; older ones stay, since they may have been quoted.
    var answers: HTML {
        model.answers.reversed().enumerated().html { place, dated in
            let title: Phrase = place == 0 ? "The centre’s answer" : "An earlier answer"
            return """
                <section class="card"><h2>\(t: title)</h2>\
                <p class="lead">\(t: EnquiryWords.fit(dated.answer.fit))</p>\
                <dl class="summary">\(Parts.row("Room", text: EnquiryWords.places(dated.answer)))\
                \(Parts.row("In the centre’s words", dated.answer.words.map(FamilyBar.paragraphs) ?? none))\
                \(Parts.row("Answered", "\(moment: dated.at)"))\
                \(Parts.row("Can be relied on until", relied(on: dated.answer)))\
                \(Parts.row("Reference", text: model.enquiry.rawValue))</dl>\
                <p class="soft">\(t: "This promises no place. The centre decides when it has the referral.") \(Parts.rule(.B5))</p></section>
                """
        }
    }

    private func relied(on answer: EnquiryAnswer) -> HTML {
        let isOld = answer.standsUntil < call.now.day
        return "\(day: answer.standsUntil)\(if: isOld, " <span class=\"tag warn\">\(t: "Ask again")</span>")"
    }

    private var none: HTML { "<span class=\"soft\">\(t: "Nothing more")</span>" }

    /// What was asked.
    var question: HTML {
        let asked = model.asked
        var rows = Rows()
        rows.add("Asked by", DeskWords.referrer(asked.from))
        rows.add("Asked", model.askedAt.day)
        rows.add("Hearing", asked.hearing)
        rows.add("Kind of contact", KindWords.name(asked.kind))
        rows.add("Children", said(AgeBand.allCases.filter(asked.children.contains), EnquiryWords.ages))
        rows.add("Known or alleged", said(RiskSign.allCases.filter(asked.signs.contains), DeskWords.sign))
        rows.add("How often", asked.frequency)
        rows.add("Each visit", asked.minutes.map { Spoken.count($0, "minute", "minutes") })
        rows.add("Days that suit", said(asked.days.sorted()) { "\(Spoken.name($0))" })
        rows.add("From", asked.startFrom)
        rows.add("For about", asked.expectedMonths.map { Spoken.count($0, "month", "months") })
        rows.add("Notes or a report", asked.wantsReport, yes: "May be wanted", no: "Not wanted")
        rows.add("Needs", asked.needs)
        rows.add("More", asked.more)
        return "<section class=\"card\"><h2>\(t: "What was asked")</h2>\(rows.list)</section>"
    }

    private func said<Item>(_ items: [Item], _ words: (Item) -> Phrase) -> String? {
        items.isEmpty ? nil : Spoken.list(items.map { words($0).text })
    }

    private var mayBeOrdered: Bool {
        model.answers.last.map { $0.answer.fit != .wouldNotFit } ?? false
    }

    private var orderWords: HTML {
        let words = OrderMatterWords(model: model, rules: call.desk.rules, today: call.now.day)
        let items = model.orderMatters.html { matter in
            "<li><p>\(t: words.text(matter)) \(Parts.rule(matter.rule))</p></li>"
        }
        return """
            <section class="card" id="order"><h2>\(t: "What may be put in an order")</h2>
            <p>\(t: "A help for whoever drafts, in our own words. What stands in square brackets is for the court to choose or fill in.")</p>
            <ol>\(items)</ol><div class="buttons"><a class="button" href="\(OrderPages.address(for: model))">\(t: "Draft the order")</a>\
            \(FamilyBar.printButton)</div></section>
            """
    }
}
