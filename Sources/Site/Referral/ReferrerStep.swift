import Domain

/// Who refers (C1, C2).
enum ReferrerStep: ReferStep {
    static let page = ReferralPage.referrer
    private static let at = "answers.referrer"

    static let labels: [String: Phrase] = [
        "\(at).name": "Your name", "\(at).organisation": "Where you work", "\(at).email": "Your e-mail",
        "\(at).telephone": "Your telephone", "\(at).ownRole": "Your side",
        "\(at).ownNumber": "Your own number",
        "\(at).socialWorker.name": "Social worker’s name",
        "\(at).socialWorker.email": "Social worker’s e-mail",
        "\(at).socialWorker.telephone": "Social worker’s telephone",
        "\(at).teamManager.name": "Team manager’s name", "\(at).teamManager.email": "Team manager’s e-mail",
        "\(at).teamManager.telephone": "Team manager’s telephone",
    ]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        let kind = model.referrerKind
        let sides = [AdultRole.residentCarer, .visitingAdult].map { role in
            FormChoice(
                role.rawValue,
                role == .residentCarer ? "The child lives with me" : "I would like to see the child")
        }
        return """
            <p>\(t: "You refer as:") <b>\(t: kind.map(ReferWords.name) ?? "")</b>. \
            <a href="/refer">\(t: "Begin again as somebody else")</a></p>
            \(form.text("\(at).name", "Your name", autocomplete: "name"))
            \(if: kind != .parent, form.text("\(at).organisation", ReferWords.organisation(kind)))
            \(if: kind == .parent, form.radios("\(at).ownRole", "Which of these are you?", sides))
            \(form.text("\(at).email", "Your e-mail", hint: "The centre writes to you here.",
                type: "email", autocomplete: "email"))
            \(form.text("\(at).telephone", "Your telephone", width: "w20", type: "tel", autocomplete: "tel",
                isOptional: true))
            \(if: kind == .localAuthority, form.text("\(at).ownNumber", "Your own number of the case",
                hint: "With it your colleagues can take the referral up on your authority’s desk.", width: "w20",
                isOptional: true))
            \(if: kind == .localAuthority, "\(named(form, "socialWorker", "Social worker"))\(named(form, "teamManager", "Team manager"))")
            """
    }

    private static func named(_ form: Form, _ name: String, _ title: Phrase) -> HTML {
        """
        <fieldset id="\(Form.id("\(at).\(name)"))"><legend><h2>\(t: title)</h2></legend>
        <p class="hint">\(t: "A local authority names both.") \(Parts.rule(.C2))</p>
        \(form.text("\(at).\(name).name", "Name"))
        \(form.text("\(at).\(name).email", "E-mail", type: "email"))
        \(form.text("\(at).\(name).telephone", "Telephone", width: "w20", type: "tel", isOptional: true))
        </fieldset>
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        let kind = model.referrerKind ?? .parent
        var fields = fields
        fields.set("\(at).kind", kind.rawValue)
        var needed = ["\(at).name"]
        needed.append(kind == .parent ? "\(at).ownRole" : "\(at).organisation")
        needed.append("\(at).email")
        if kind == .localAuthority {
            needed += ["socialWorker.name", "socialWorker.email", "teamManager.name", "teamManager.email"]
                .map { "\(at).\($0)" }
        }
        var answers = ReferralAnswers()
        answers.referrer = try ReferReading.section(ReferrerAnswers.self, at: at, fields, needed: needed)
        return answers
    }
}
