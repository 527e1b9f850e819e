import Domain

/// Why Cafcass Cymru pays (C7): the part of its page that asks for the ground.
enum CymruFundingFields {
    private static let at = "answers.wales.funding"
    /// Asked of an order at the first hearing alone.
    private static let ofHearing = ["wasConsulted", "bothAgreed"].map { "\(at).\($0)" }

    static let labels: [String: Phrase] = [
        "\(at).ground": "Why Cafcass Cymru pays", "\(at).adviser": "The adviser or social worker",
        "\(at).wasConsulted": "Whether they were consulted",
        "\(at).bothAgreed": "Whether both parties agreed",
    ]

    static func html(_ form: Form) -> HTML {
        """
        <h2>\(t: "Why Cafcass Cymru pays") \(Parts.rule(.C7))</h2>
        <p>\(t: "Is none of these so? Then Cafcass Cymru does not make this referral. The parties, or their solicitors, refer the family themselves and pay.")</p>
        \(form.text("\(at).adviser", "Which family court adviser or social worker?",
            hint: "The one on court duty, the one who wrote the report, or the one who has the case."))
        \(form.radios("\(at).ground", "On which ground?", FundingGround.allCases.map { ground in
            FormChoice(
                ground.rawValue, CymruWords.ground(ground),
                reveals: ground == .firstHearing ? hearing(form) : nil)
        }))
        """
    }

    private static func hearing(_ form: Form) -> HTML {
        """
        \(form.yesNo("\(at).wasConsulted", "Were they consulted before the order was made?"))
        \(form.yesNo("\(at).bothAgreed", "Did both parties agree?"))
        """
    }

    /// What belongs to an order at the first hearing is left out where the ground is another.
    static func read(_ fields: Fields) -> Fields {
        var fields = fields
        fields.drop(ofHearing, unless: fields["\(at).ground"] == FundingGround.firstHearing.rawValue)
        return fields
    }
}
