import Domain

/// How the visits go (C13, C14).
enum ArrangementsStep: ReferStep {
    static let page = ReferralPage.arrangements
    private static let at = "answers.arrangements"

    static let labels: [String: Phrase] = [
        "\(at).willingToMeet": "Would the adults meet", "\(at).mayLeaveCentre": "Leaving the centre",
        "\(at).leavingDetails": "Leaving the centre", "\(at).photographs": "Photographs",
        "\(at).photographDetails": "Photographs",
    ]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        """
        \(form.radios("\(at).willingToMeet", "Are the two adults willing to meet?",
            WillingToMeet.allCases.map { FormChoice($0.rawValue, ReferWords.name($0)) },
            hint: "Whatever you say, the centre keeps them apart unless it agrees with both."))
        \(form.text("\(at).brings", "Who brings the child?", isOptional: true))
        \(form.text("\(at).collects", "Who collects the child?", isOptional: true))
        \(form.yesNo("\(at).mayLeaveCentre", "May the child leave the centre during a visit?",
            ifYes: form.area("\(at).leavingDetails", "For how long, from which visit, and where?")))\
        \(ReferWords.because(.C14))
        \(form.radios("\(at).photographs", "Photographs and video",
            PhotographsAllowed.allCases.map { FormChoice($0.rawValue, ReferWords.name($0)) }))
        \(form.text("\(at).photographDetails", "Where pictures are allowed: by whom, and where may they be shown?",
            isOptional: true))\(ReferWords.because(.C13))
        \(form.text("\(at).gifts", "Gifts", hint: "Birthdays, for example", isOptional: true))
        \(form.text("\(at).food", "Food and drink", isOptional: true))
        \(form.text("\(at).toiletHelp", "Help in the toilet, or changing", isOptional: true))
        \(form.text("\(at).vehicle", "The visitor’s car", hint: "So that nobody is surprised in the car park",
            isOptional: true))
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        var fields = fields
        let leaves = fields["\(at).mayLeaveCentre"] == "yes"
        let none = PhotographsAllowed.none.rawValue
        let pictures = fields["\(at).photographs"].map { $0 != none } ?? false
        fields.drop(["\(at).leavingDetails"], unless: leaves)
        fields.drop(["\(at).photographDetails"], unless: pictures)
        var needed = ["\(at).willingToMeet", "\(at).mayLeaveCentre"]
        if leaves { needed.append("\(at).leavingDetails") }
        needed.append("\(at).photographs")
        if pictures { needed.append("\(at).photographDetails") }
        var answers = ReferralAnswers()
        answers.arrangements = try ReferReading.section(
            ArrangementsAnswers.self, at: at, fields, needed: needed)
        return answers
    }
}

/// Who prepares the child (C10).
enum PreparationStep: ReferStep {
    static let page = ReferralPage.preparation
    private static let at = "answers.preparation"

    static let labels: [String: Phrase] = [
        "\(at).who": "Who", "\(at).how": "How", "\(at).by": "By when",
    ]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        """
        <p>\(t: "A child should know beforehand what will happen, from somebody they trust.") \(Parts.rule(.C10))</p>
        \(form.text("\(at).who", "Who prepares the child?"))
        \(form.area("\(at).how", "How?", hint: "For example, by reading the centre’s book together, or a visit to see the rooms."))
        \(form.day("\(at).by", "By when?", hint: "For example, 27 3 2027"))
        """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        var answers = ReferralAnswers()
        answers.preparation = try ReferReading.section(
            PreparationAnswers.self, at: at, fields, needed: ["\(at).who", "\(at).how", "\(at).by"])
        return answers
    }
}

/// An interpreter (C11).
enum InterpreterStep: ReferStep {
    static let page = ReferralPage.interpreter
    private static let at = "answers.interpreter"
    private static let details = ["\(at).language", "\(at).who", "\(at).pays"]

    static let labels: [String: Phrase] = [
        "\(at).isNeeded": "Interpreter", "\(at).language": "Language", "\(at).who": "Who interprets",
        "\(at).pays": "Who pays",
    ]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        let details: HTML = """
            \(form.text("\(at).language", "Which language?", hint: "With its dialect, or British Sign Language."))
            \(form.text("\(at).who", "Who interprets?", hint: "Somebody independent of both sides."))
            \(form.text("\(at).pays", "Who pays?"))
            """
        return """
            \(form.yesNo("\(at).isNeeded", "Does anyone in the family need an interpreter?",
                hint: "This includes British Sign Language.", ifYes: details))\(ReferWords.because(.C11))
            """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        let isNeeded = fields["\(at).isNeeded"] == "yes"
        var fields = fields
        fields.drop(details, unless: isNeeded)
        var answers = ReferralAnswers()
        answers.interpreter = try ReferReading.section(
            InterpreterAnswers.self, at: at, fields, needed: ["\(at).isNeeded"] + (isNeeded ? details : []))
        return answers
    }
}

/// A professional who attends (C15).
enum ProfessionalStep: ReferStep {
    static let page = ReferralPage.professional
    private static let at = "answers.professional"
    private static let details = ["\(at).name", "\(at).office", "\(at).why"]

    static let labels: [String: Phrase] = [
        "\(at).attends": "A professional", "\(at).name": "Name", "\(at).office": "Office", "\(at).why": "Why",
    ]

    static func body(_ form: Form, _ model: ReferralDraftModel) -> HTML {
        let details: HTML = """
            \(form.text("\(at).name", "Their name"))
            \(form.text("\(at).office", "Their office", hint: "For example, Cafcass, or a local authority."))
            \(form.area("\(at).why", "Why do they attend?"))
            """
        return """
            \(form.yesNo("\(at).attends", "Will a professional attend a visit?",
                hint: "For example, a Cafcass officer who writes a report.", ifYes: details))\
            \(ReferWords.because(.C15))
            """
    }

    static func read(_ fields: Fields, _ model: ReferralDraftModel) throws(Halt) -> ReferralAnswers {
        let attends = fields["\(at).attends"] == "yes"
        var fields = fields
        fields.drop(details, unless: attends)
        var answers = ReferralAnswers()
        answers.professional = try ReferReading.section(
            ProfessionalAnswers.self, at: at, fields, needed: ["\(at).attends"] + (attends ? details : []))
        return answers
    }
}
