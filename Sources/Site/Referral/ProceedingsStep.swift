import Domain

/// The court's part (C4, C5, C16, F1).
enum ProceedingsStep: ReferStep {
    static let page = ReferralPage.proceedings
    private static let at = "answers.proceedings"
    private static let ofOrder = [
        "court", "orderDate", "isFinalOrder", "papersFrom", "fallBack", "contactEndsOn", "asksForReport",
        "centreMayAskCourt",
    ].map { "\(at).\($0)" }

    static let labels: [String: Phrase] = [
        "\(at).hasOrder": "Court order", "\(at).court": "Court", "\(at).orderDate": "Date of the order",
        "\(at).papersFrom": "Who sends the papers", "\(at).fallBack": "If the centre cannot accept",
        "\(at).contactEndsOn": "Contact ends", "\(at).nextHearing": "Next hearing",
        "\(at).cymruWasConsulted": "Whether Cafcass Cymru was consulted", "\(at).caseNumber": "Case number",
        "\(at).paysForSessions": "Who pays",
    ]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        """
        \(form.yesNo("\(at).hasOrder", "Is there a court order for this contact?", ifYes: order(form)))
        \(form.text("\(at).caseNumber", "Case number", width: "w20", isOptional: true))
        \(form.day("\(at).nextHearing", "Next hearing", hint: "For example, 27 3 2027", isOptional: true))
        \(form.radios("\(at).isPublicLaw", "Which kind of case is it?", [
            FormChoice("no", "Private law", hint: "Between members of the family"),
            FormChoice("yes", "Public law", hint: "A local authority is part of it"),
        ]))
        \(form.text("\(at).paysForSessions", "Who pays for the visits?", isOptional: true))
        \(if: model.referrerKind == .court, consulted(form))
        """
    }

    /// C8: of a court alone; where the centre is in Wales it must be answered.
    private static func consulted(_ form: Form) -> HTML {
        """
        \(form.yesNo("\(at).cymruWasConsulted", "Was Cafcass Cymru consulted about this referral?",
            hint: "For a centre in Wales. Leave it empty for one in England."))\(ReferWords.because(.C8))
        """
    }

    private static func order(_ form: Form) -> HTML {
        """
        \(form.text("\(at).court", "Which court?", hint: "For example, the Family Court at Leeds"))
        \(form.day("\(at).orderDate", "Date of the order", hint: "For example, 27 3 2026"))
        \(form.radios("\(at).isFinalOrder", "Is it a final order?", [
            FormChoice("yes", "Final"), FormChoice("no", "Interim: the case goes on"),
        ]))
        \(form.text("\(at).papersFrom", "Who sends the order and the safeguarding letter to the centre?",
            hint: "They are due at the centre as soon as possible after the order."))\(ReferWords.because(.C4))
        \(form.radios("\(at).fallBack", "What follows if the centre cannot accept?",
            FallBack.allCases.map { FormChoice($0.rawValue, ReferWords.name($0)) },
            hint: "The order says which."))\(ReferWords.because(.C16))
        \(form.day("\(at).contactEndsOn", "Contact at the centre ends on", hint: "As the order says. For example, 27 3 2027",
            isOptional: true))
        \(form.yesNo("\(at).asksForReport", "Does the order ask the centre for a report?",
            hint: "Only supervised contact is reported on."))\(ReferWords.because(.F1))
        \(form.yesNo("\(at).centreMayAskCourt", "May the centre have copies from the court without a fee?"))
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        let hasOrder = fields["\(at).hasOrder"] == "yes"
        var fields = fields
        fields.drop(ofOrder, unless: hasOrder)
        var needed = ["\(at).hasOrder"]
        if hasOrder { needed += ["court", "orderDate", "papersFrom", "fallBack"].map { "\(at).\($0)" } }
        var answers = ReferralAnswers()
        answers.proceedings = try ReferReading.section(
            ProceedingsAnswers.self, at: at, fields, needed: needed)
        return answers
    }
}
