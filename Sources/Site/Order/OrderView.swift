import Domain

/// The order as it stands, for whoever drafts it.
struct OrderView {
    let model: OrderModel
    var wording = OrderWording.ours

    /// Beside the questions: the words, then what is open.
    var beside: HTML {
        """
        <section aria-labelledby="the-order"><h2 id="the-order">\(t: "The order")</h2>\(words(isLinked: true))</section>
        <section><h2>\(t: "Still open")</h2>\(open)</section>
        """
    }

    /// The words alone.
    var whole: HTML { words(isLinked: false) }

    /// - Parameter isLinked: whether each clause leads to the questions that it comes from.
    private func words(isLinked: Bool) -> HTML {
        let sentences = OrderSentences(model: model, wording: wording)
        return """
            \(head)\(OrderPart.allCases.html { part in
                let clauses = model.clauses.filter { $0.part == part }
                return clauses.isEmpty ? "" : """
                    <h3>\(t: Self.title(part))</h3>
                    <ol class="clauses">\(clauses.html { item($0, sentences, isLinked) })</ol>
                    """
            })\(recitals)
            """
    }

    private func item(_ clause: OrderClause, _ sentences: OrderSentences, _ isLinked: Bool) -> HTML {
        let link: HTML = """
             <a class="small" href="#\(OrderForm.place(of: clause))"><span class="unseen">\(t: "Change"): \
            \(t: OrderWords.clause(clause)) </span>\(clause.paragraph)</a>
            """
        return "<li>\(t: sentences.text(clause))\(if: isLinked, link)</li>"
    }

    static func title(_ part: OrderPart) -> Phrase {
        switch part {
        case .general: "Contact at a centre"
        case .direct: "Conditions face to face"
        case .virtual: "Conditions by video"
        }
    }

    private var head: HTML {
        let about = model.draft.about
        let parts = [about.court, about.caseNumber, about.made.map { Spoken.date($0) }]
            .compactMap { $0?.trimmed }.filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "<p>\(parts.joined(separator: ", "))</p>"
    }

    private var recitals: HTML {
        let lines = Self.recitals(model)
        guard !lines.isEmpty else { return "" }
        return "<h3>\(t: "Recorded beside it")</h3><ul>\(lines.html { "<li>\(t: $0)</li>" })</ul>"
    }

    /// What was found before the order, and what may help beside it (B9, I9).
    static func recitals(_ model: OrderModel) -> [Phrase] {
        var lines: [Phrase] = []
        switch model.enquiry {
        case .unknown?: lines.append("No enquiry has that reference.")
        case .ofAnotherCentre?: lines.append("The enquiry with that reference went to another centre.")
        case .answered(nil)?:
            lines.append("The centre was asked before the hearing, and has not answered yet.")
        case .answered(let last?)?:
            lines.append(
                "The centre was asked before the hearing and answered on \(Spoken.date(last.at.day)), reference \(model.draft.service.enquiry?.rawValue ?? ""). The answer promises no place."
            )
        case nil: break
        }
        for aid in OrderAid.allCases where model.draft.aids.contains(aid) {
            lines.append("The parties are pointed to: \(OrderWords.aid(aid).text.lowercased()).")
        }
        if let why = model.draft.service.whyDespiteSigns?.trimmed, !why.isEmpty {
            lines.append("Why supported contact: \(why)")
        }
        return lines
    }

    private var open: HTML {
        if model.isReady {
            return "<p>\(t: "Nothing: every matter is seen to, and no clause has a gap.")</p>"
        }
        let gaps: HTML =
            model.blanks.isEmpty
            ? ""
            : "<p><a href=\"#\(Form.id(model.blanks[0].field))\">\(t: "The first gap")</a> \(t: "of \(Spoken.count(model.blanks.count, "gap", "gaps")) in the clauses.")</p>"
        let matters: HTML =
            model.open.isEmpty
            ? ""
            : "<ul>\(model.open.html { "<li>\(t: OrderWords.question($0)) <span class=\"soft small\">\($0.paragraph)</span></li>" })</ul>"
        return "\(gaps)\(matters)"
    }
}
