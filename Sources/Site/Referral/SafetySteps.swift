import Domain

/// The signs of risk, each asked for by itself (B1, B2), and the orders of the past (C3).
enum RiskStep: ReferStep {
    static let page = ReferralPage.risk
    private static let at = "answers.risk"

    /// Beside the signs: the name, the question, what the list of problems calls it.
    private static let others: [(name: String, question: Phrase, label: Phrase)] = [
        ("policeOrSocialCare", "Have the police or social care been involved?", "Police or social care"),
        ("convictions", "Does anyone have convictions that matter here?", "Convictions"),
        ("abductionRisk", "Might somebody take the child away?", "Taking the child away"),
        ("weaponsOrThreatsToStaff", "Have there been weapons, or threats to staff?", "Weapons or threats"),
    ]

    static let labels: [String: Phrase] = {
        var labels: [String: Phrase] = [:]
        for sign in RiskSign.allCases {
            labels["asked.\(sign.rawValue)"] = ReferWords.name(sign)
            labels["\(at).found.\(sign.rawValue)"] = ReferWords.name(sign)
        }
        for other in others {
            labels["asked.\(other.name)"] = other.label
            labels["\(at).\(other.name)"] = other.label
        }
        for (place, kind) in OrderKind.allCases.enumerated() {
            labels["\(at).orders.\(place).issued"] = ReferWords.name(kind)
        }
        return labels
    }()

    static func open(_ fields: inout Fields, _ model: ReferralDraftModel) {
        guard let risk = model.answers.risk else { return }
        for sign in RiskSign.allCases {
            fields.set("asked.\(sign.rawValue)", risk.found[sign] == nil ? "no" : "yes")
        }
        for other in others {
            fields.set("asked.\(other.name)", fields["\(at).\(other.name)"] == nil ? "no" : "yes")
        }
        // The orders that are known stand in the list by their kind, not by their number.
        for name in fields.values.keys where name.hasPrefix("\(at).orders.") { fields.remove(name) }
        for order in risk.orders ?? [] {
            guard let place = OrderKind.allCases.firstIndex(of: order.kind) else { continue }
            fields.add("asked.orders", order.kind.rawValue)
            for (name, values) in FormWriter.fields(of: order, at: "\(at).orders.\(place)").values {
                for value in values { fields.set(name, value) }
            }
        }
    }

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        let signs = RiskSign.allCases.html { sign in
            form.yesNo(
                "asked.\(sign.rawValue)", ReferWords.question(sign),
                ifYes: form.area("\(at).found.\(sign.rawValue)", "What is known?"))
        }
        let more = others.html { other in
            form.yesNo(
                "asked.\(other.name)", other.question,
                ifYes: form.area("\(at).\(other.name)", "What is known?"))
        }
        let orders = OrderKind.allCases.enumerated().map { place, kind in
            FormChoice(kind.rawValue, ReferWords.name(kind), reveals: order(form, "\(at).orders.\(place)"))
        }
        return """
            <p>\(t: "Only the centre’s staff read this, never the other side. It helps the centre choose the safe kind of contact.") \
            \(Parts.rule(.B2))</p>
            \(signs)\(more)
            \(form.checkboxes("asked.orders", "Are there orders that protect somebody, now or in the past?", orders,
                hint: "Tick each that there is or was. Where there were several of a kind, give the latest."))
            """
    }

    private static func order(_ form: Form, _ name: String) -> HTML {
        """
        \(form.text("\(name).court", "Court", isOptional: true))
        \(form.text("\(name).number", "Number", width: "w20", isOptional: true))
        \(form.day("\(name).issued", "Made on", isOptional: true))
        \(form.yesNo("\(name).isCurrent", "Is it still in force?"))
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        var fields = fields
        var needed: [String] = []
        let asked =
            RiskSign.allCases.map { ("asked.\($0.rawValue)", "\(at).found.\($0.rawValue)") }
            + others.map { ("asked.\($0.name)", "\(at).\($0.name)") }
        for (question, detail) in asked {
            fields.drop([detail], unless: fields[question] == "yes")
            needed.append(question)
            if fields[question] == "yes" { needed.append(detail) }
        }
        for (place, kind) in OrderKind.allCases.enumerated() {
            let name = "\(at).orders.\(place)"
            fields.drop(
                ["court", "number", "issued", "isCurrent"].map { "\(name).\($0)" },
                unless: fields.all("asked.orders").contains(kind.rawValue))
            if fields.all("asked.orders").contains(kind.rawValue) {
                fields.set("\(name).kind", kind.rawValue)
            }
        }
        var answers = ReferralAnswers()
        answers.risk = try ReferReading.section(RiskAnswers.self, at: at, fields, needed: needed)
        return answers
    }

    /// The command counts the orders that there are; the page has a place for each kind.
    static func placed(_ problems: [FieldProblem], _ fields: Fields) -> [FieldProblem] {
        let ticked = OrderKind.allCases.enumerated().filter { _, kind in
            fields.all("asked.orders").contains(kind.rawValue)
        }.map(\.offset)
        return problems.map { problem in
            let parts = problem.field.split(separator: ".")
            guard problem.field.hasPrefix("\(at).orders."), parts.count == 5, problem.problem == .inTheFuture,
                let place = Int(parts[3]), ticked.indices.contains(place)
            else { return problem }
            return FieldProblem("\(at).orders.\(ticked[place]).\(parts[4])", problem.problem)
        }
    }
}

/// What Cafcass Cymru's referral must carry (C6, E3, E4).
enum WalesStep: ReferStep {
    static let page = ReferralPage.wales
    private static let at = "answers.wales"
    private static let asked = ["riskAssessment", "sessions", "minutesEach", "knownSafeguardingIssues"]
        .map { "\(at).\($0)" }

    static let labels: [String: Phrase] = [
        "\(at).riskAssessment": "Risk assessment", "\(at).sessions": "Sessions",
        "\(at).minutesEach": "Length of each session", "\(at).knownSafeguardingIssues": "Safeguarding issues",
        "\(at).remote.assessor": "Who assessed it", "\(at).remote.assessed": "When it was assessed",
        "\(at).remote.discussed": "When it was talked over",
        "\(at).remote.discussedWithCourt": "When it was talked over with the court",
        "\(at).remote.limits": "The limits, and what keeps the child safe",
    ].merging(CymruFundingFields.labels) { first, _ in first }

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        """
        <p>\(t: "Every referral by Cafcass Cymru carries the kind of contact, a robust risk assessment, the guideline and the centre.") \
        \(Parts.rule(.C6))</p>
        \(form.area("\(at).riskAssessment", "Risk assessment", limit: 8000, isTall: true))
        \(form.yesNo("\(at).knownSafeguardingIssues", "Are there safeguarding issues, alleged or proven?",
            hint: "If so, name them under worries and risks as well."))
        \(form.number("\(at).sessions", "How many sessions?"))
        \(form.number("\(at).minutesEach", "Length of each session",
            hint: "The guideline below says how much there may be at first, and in all.", unit: "minutes"))\
        \(ReferWords.because(.E3))\(ReferWords.because(.E4))
        \(CymruFundingFields.html(form))\(remote(form))
        """
    }

    /// B7: only for contact by video.
    private static func remote(_ form: Form) -> HTML {
        """
        <h2>\(t: "If it is by video") \(Parts.rule(.B7))</h2>
        <p>\(t: "Leave this part empty for contact face to face.")</p>
        \(form.text("\(at).remote.assessor", "Which adviser or social worker assessed that it suits?", isOptional: true))
        \(form.day("\(at).remote.assessed", "When?", isOptional: true))
        \(form.area("\(at).remote.limits", "What are its limits, and what keeps the child safe?", isOptional: true))
        \(form.day("\(at).remote.discussed", "When was that talked over with both parties?", isOptional: true))
        \(form.day("\(at).remote.discussedWithCourt", "And with the court?", isOptional: true))
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        var answers = ReferralAnswers()
        answers.wales = try ReferReading.section(
            WalesAnswers.self, at: at, CymruFundingFields.read(fields), needed: asked)
        return answers
    }
}

/// That what is told is true.
enum DeclarationStep: ReferStep {
    static let page = ReferralPage.declaration
    private static let at = "answers.declaration"

    static let labels: [String: Phrase] = ["\(at).name": "Your name", "\(at).isTrue": "Your word"]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        """
        <p>\(t: "The centre rests on what you tell it. Each adult agrees to the centre’s own rules at their first visit.")</p>
        \(form.text("\(at).name", "Your full name", autocomplete: "name"))
        \(form.tick("\(at).isTrue", "What I have told is true as far as I know, and I will tell the centre if it changes."))
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        var answers = ReferralAnswers()
        answers.declaration = try ReferReading.section(
            DeclarationAnswers.self, at: at, fields, needed: ["\(at).name", "\(at).isTrue"])
        return answers
    }
}
