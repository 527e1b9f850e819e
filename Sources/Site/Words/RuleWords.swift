import Domain

/// What the system does about a rule, in words.
enum EffectWords {
    static func text(_ effect: RuleEffect) -> String {
        let phrase: Phrase =
            switch effect {
            case .refuse: "Says no, naming the rule, and changes nothing."
            case .warn: "Warns, and goes on only with a reason, which is kept."
            case .clock: "Keeps the deadline and shows it on the case and the desk."
            case .offer: "Puts the next step before the people concerned."
            case .show: "Shows what must be known, where it is needed."
            }
        return phrase.text
    }
}
