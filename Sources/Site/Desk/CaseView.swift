import Domain

/// The page of one case at the desk. Made from one model in one walk: it is the page that is opened most.
enum CaseView {
    static func page(_ model: ReferralForCentreModel, _ call: Call) -> Page {
        CaseFrame.page(
            "Case", model, shape: .wide,
            """
            \(Parts.back("/desk", "The desk"))
            <h1>\(heading(model))</h1>
            \(done(call.query["done"]))\(warnings(model))
            <div class="with-side">
            \(CaseSide.aside(model, call.now))
            <div>
            \(jump)
            \(CasePeople.section(model, call.now.day))
            \(CaseAnswers.section(model))
            \(CaseParts.papers(model))
            \(CaseParts.steppedDown(model))
            \(CaseParts.screening(model))
            \(CaseParts.preVisits(model, call.now))
            \(CaseParts.houseRules(model))
            \(CaseParts.assessment(model))
            \(CaseParts.answer(model))
            \(CaseHistory.section(model))
            </div></div>
            """)
    }

    private static func heading(_ model: ReferralForCentreModel) -> HTML {
        let from =
            model.answers.referrer.map { $0.organisation ?? $0.name } ?? Phrase("somebody unknown").text
        return "\(t: "Referral from \(from)")"
    }

    private static var jump: HTML {
        let places: [(String, Phrase)] = [
            ("people", "People"), ("referral", "The referral"), ("papers", "Papers"),
            ("screening", "Screening"), ("pre-visits", "Pre-visits"), ("assessment", "Assessment"),
            ("answer", "Answer"), ("history", "What happened"),
        ]
        let items = places.html { "<li><a href=\"#\($0.0)\">\(t: $0.1)</a></li>" }
        return "<ul class=\"jump\" aria-label=\"\(t: "On this page")\">\(items)</ul>"
    }

    /// What must be known before anything else is read.
    private static func warnings(_ model: ReferralForCentreModel) -> HTML {
        var notices: [HTML] = []
        if model.isContactSuspended {
            notices.append(
                "<b>\(t: "Contact is suspended.")</b> \(t: "Assess the risk afresh.") \(Parts.rule(.G3))")
        }
        if let with = model.steppedDownWith {
            let word: Phrase =
                with.way == .handovers
                ? "They come for handovers, from supervised contact: case \(with.from)."
                : "They step down from supervised contact: case \(with.from)."
            notices.append(
                "\(t: word) \(t: "Last day there: \(Spoken.date(with.lastDay)). Judge the risk for yourself.") \(Parts.rule(.H5))"
            )
        } else if let before = model.handedOnFrom {
            notices.append("\(t: "Another centre handed this on, as case \(before).") \(Parts.rule(.B3))")
        }
        if model.isAwaitingAnswer, model.kind?.isSupervised == false, !model.pointsToSupervised.isEmpty {
            let signs = Spoken.list(model.pointsToSupervised.map { DeskWords.sign($0).text })
            notices.append(
                "<b>\(t: "Signs that point to supervised contact:")</b> \(signs). \(Parts.rule(.B2))")
        }
        return notices.html { "<div class=\"notice warning\"><p>\($0)</p></div>" }
    }

    /// After something was done, that it was.
    private static func done(_ word: String?) -> HTML {
        guard let word, let phrase = CaseDone(rawValue: word)?.words else { return "" }
        return "<div class=\"notice good\" role=\"status\"><p>\(t: phrase)</p></div>"
    }
}

/// What was just done in a case, as an address carries it.
enum CaseDone: String {
    case screened, arranged, held, cancelled, assessed, accepted, waiting, handed, declined, apart, breath
    case steppedDown

    var words: Phrase {
        switch self {
        case .screened: "The screening is kept."
        case .arranged: "The pre-visit is arranged. A letter is on its way to whoever is to come."
        case .held: "The pre-visit is recorded as held."
        case .cancelled: "The pre-visit is cancelled. A letter is on its way to whoever was to come."
        case .assessed: "The assessment is kept."
        case .accepted: "The referral is accepted. Letters are on their way to everybody."
        case .waiting: "The family is on the waiting list. Letters are on their way to everybody."
        case .handed: "The case has been handed on. Letters are on their way to everybody."
        case .declined: "The referral is declined. Letters are on their way to everybody."
        case .breath: "What the order says of breath tests is kept."
        case .steppedDown: "The family moves on. Letters are on their way to everybody."
        case .apart: "The two families are kept apart from now on."
        }
    }
}
