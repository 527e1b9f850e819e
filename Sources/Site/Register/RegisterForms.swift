import Domain

/// The fields of the register's forms.
enum RegisterForms {
    static let labels: [String: Phrase] = [
        "profile.name": "Name", "profile.town": "Town", "profile.postcode": "Postcode",
        "profile.country": "England or Wales", "profile.telephone": "Telephone", "profile.email": "E-mail",
        "profile.takesSelfReferrals": "Whether parents can refer themselves", "profile.about": "About",
        "standard": "Which standard", "awarded": "The day of the award", "name": "Their name",
        "email": "Their e-mail address", "of": "Which award", "do": "What you do", "why": "Why",
        "conditions": "The conditions", "successor": "Which centre keeps its records",
    ]

    static let settingsLabels: [String: Phrase] = [
        "settings.renewalNoticeMonths": "How long before", "settings.decideWithinDays": "How long to decide",
    ]

    static func profile(_ form: Form) -> HTML {
        """
        \(form.text("profile.name", "The centre’s name"))
        \(form.text("profile.town", "Town", width: "w20"))
        \(form.text("profile.postcode", "Postcode", width: "w10", isOptional: true))
        \(form.radios("profile.country", "Where is it?", [
            FormChoice(Country.england.rawValue, "England"), FormChoice(Country.wales.rawValue, "Wales"),
        ], isRow: true))
        \(form.text("profile.telephone", "Telephone", width: "w20", type: "tel", isOptional: true))
        \(form.text("profile.email", "E-mail", type: "email", isOptional: true))
        \(form.text("profile.website", "Website", isOptional: true))
        \(form.text("profile.openingText", "When it is open", hint: "In its own words, such as: 1st and 3rd Saturday, 10:30 to 12:30.", isOptional: true))
        \(form.text("profile.charges", "What it costs", isOptional: true))
        \(form.yesNo("profile.takesSelfReferrals", "Can parents refer themselves?"))
        \(form.area("profile.about", "About the centre", isOptional: true))
        """
    }

    static func award(_ form: Form) -> HTML {
        """
        \(form.radios("standard", "Which standard?", [
            FormChoice(Standard.supported.rawValue, "Supported"),
            FormChoice(Standard.supervised.rawValue, "Supervised (enhanced)"),
        ]))
        \(form.day("awarded", "From which day?", hint: "For example, 1 9 2026"))
        """
    }

    static func offers(_ form: Form) -> HTML {
        """
        \(form.checkboxes("kinds", "Kinds of contact", ServiceKind.allCases.map {
            FormChoice($0.rawValue, "\(KindWords.name($0))")
        }))
        \(form.checkboxes("services", "What else it offers", OtherService.allCases.map {
            FormChoice($0.rawValue, "\(OfferWords.name($0))")
        }))
        \(form.text("languages", "Languages", hint: "With commas between them.", isOptional: true))
        \(form.text("access", "Access", hint: "Such as: step-free, hearing loop.", isOptional: true))
        """
    }

    static func coordinator(_ form: Form) -> HTML {
        """
        \(form.text("name", "Their name", width: "w20"))
        \(form.text("email", "Their e-mail address", hint: "They sign in with it.", type: "email"))
        """
    }
}
