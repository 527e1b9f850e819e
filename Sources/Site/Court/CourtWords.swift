import Domain

/// What a court is told, in words.
enum CourtWords {
    static func short(_ answer: CourtAnswer) -> Phrase {
        switch answer {
        case .accepted(let endsOn, _): "Ends \(Spoken.date(endsOn))"
        case .waiting(let expected?, _): "Place about \(Spoken.date(expected))"
        case .waiting(nil, _): "No day yet"
        case .handedOn(let name, _): "Gone to \(name)"
        case .declined(_, _, let from?, _): "Back to court from \(Spoken.date(from))"
        case .declined(_, _, nil, let at): "Answered \(Spoken.date(at.day))"
        }
    }

    static func whole(_ answer: CourtAnswer) -> HTML {
        switch answer {
        case .accepted(let endsOn, let at):
            """
            <p class="lead">\(t: "The centre accepts. Contact there ends by \(Spoken.day(endsOn)).")</p>\(told(at))
            """
        case .waiting(let expected, let since):
            """
            <p class="lead">\(t: "The centre would take the family and has no room yet.")</p>\
            <p>\(expected.map { "\(t: "It hopes to have a place by \(Spoken.day($0)).")" as HTML } ?? "\(t: "It cannot say yet when it will have a place.")")</p>\(told(since))
            """
        case .handedOn(let name, let at):
            """
            <p class="lead">\(t: "The referral has gone on to \(name), with its papers.")</p>\(told(at)) \(Parts.rule(.B3))
            """
        case .declined(let words, let fallBack, let from, let at):
            """
            <p class="lead">\(t: "The centre does not accept.")</p>\(FamilyBar.paragraphs(words))\
            \(fallBack.map { next($0, from) })\(told(at))
            """
        }
    }

    private static func told(_ at: Instant) -> HTML {
        "<p class=\"soft\">\(t: "Answered") \(moment: at)</p>"
    }

    /// C16, D4.
    private static func next(_ fallBack: FallBack, _ from: Day?) -> HTML {
        let day = from.map { ", \(Phrase("on the first date from")) \(Spoken.day($0))" } ?? ""
        return """
            <p>\(t: "By the order, this follows:") \(t: DeskWords.fallBack(fallBack))\(day). \(Parts.rule(.D4))</p>
            """
    }
}

/// The law's no about asking a court, in words.
enum CourtRefusalWords {
    static func words(_ reason: CourtRefusal) -> RefusalText {
        switch reason {
        case .noOrder:
            RefusalText(
                "There is no order",
                "Copies come from a court where its order allows it. This referral names no order.",
                next: "Ask whoever made the referral for the papers.")
        case .courtNotNamed:
            RefusalText(
                "No court is named", "The referral does not say which court made the order.",
                next: "Ask whoever made the referral.")
        case .nothingMissing:
            RefusalText(
                "No paper is missing", "Every paper that is needed is here, so there is nothing to ask for.",
                next: "If another paper is needed, note it among the papers first.")
        case .orderDoesNotAllow(let orderIsHere):
            RefusalText(
                "The order does not say that you may",
                "The referral does not say that the centre may have copies from the court.",
                next: orderIsHere
                    ? "If the order does allow it, say in which paragraph."
                    : "Note the order as received when it comes. If it allows copies, say then in which paragraph.",
                "Ask whoever must send the papers by the order.")
        }
    }
}

/// The letter that asks a court for copies (C5), and its answer.
enum CourtLetters {
    static func asking(
        _ papers: [PaperKind], _ order: LetterFacts.CourtOrder, _ paragraph: String?, _ address: String
    ) -> String {
        let list = papers.map { "- \(PaperWords.name($0))" }.joined(separator: "\n")
        let made =
            order.date.map { Phrase("the order of \(Spoken.date($0))").text } ?? Phrase("your order").text
        let place = paragraph.map { Phrase(" (paragraph \($0))").text } ?? ""
        return [
            Phrase("We have a referral under \(made). These papers have not reached us:").text, list,
            Phrase(
                "By the order\(place) the centre may have copies from the court, without a fee and without a further order. Please send them to us."
            ).text,
            Phrase(
                "You can send them at \(address)/court: take the case up with our reference and your own number of the case. Or post them to us."
            ).text,
            Phrase("We ask for them so that contact is safe for the child.").text,
        ].joined(separator: "\n\n")
    }

    static func cannotSend(_ papers: [PaperKind], _ words: String) -> String {
        let list = papers.map { "- \(PaperWords.name($0))" }.joined(separator: "\n")
        return "\(Phrase("The court cannot send these papers:").text)\n\n\(list)\n\n\(words)"
    }
}
