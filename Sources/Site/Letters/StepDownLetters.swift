import Domain

/// Letters that tell where supervised contact goes on (H5), each for its one reader.
enum StepDownLetters {
    static func steppingDown(
        _ facts: LetterFacts, to name: String, _ telephone: String?, _ way: StepDownWay, _ lastDay: Day
    ) -> String {
        let isHere = name == facts.centreName
        let what: Phrase =
            switch way {
            case .supported:
                isHere
                    ? "Contact moves on from supervised to supported contact, at the same centre."
                    : "Contact moves on from supervised to supported contact, at \(name)."
            case .handovers:
                isHere
                    ? "Contact moves on: the child is handed over at the same centre, and contact is outside it."
                    : "Contact moves on: the child is handed over at \(name), and contact is outside the centre."
            }
        let call = telephone.map { Phrase("You can reach it on \($0).").text }
        return [
            what.text, Phrase("The last day of supervised contact is \(Spoken.day(lastDay)).").text,
            own(facts.side).text,
            Phrase("What was written of the visits stays with \(facts.centreName). It does not go along.")
                .text, isHere ? nil : call,
        ].compactMap { $0 }.joined(separator: "\n\n")
    }

    private static func own(_ side: AdultRole?) -> Phrase {
        switch side {
        case .residentCarer:
            "You do not have to start again. Before anything changes, the centre sees you alone, and asks how you and the child feel about it. If you are worried, please tell us soon. If it cannot take you, we tell you what follows."
        case .visitingAdult:
            "You do not have to start again. Before anything changes, the centre sees you alone, and tells you how visits go there. If you see a difficulty, please tell us soon. If it cannot take you, we tell you what follows."
        case nil:
            "The next centre judges for itself whether it can take the family, and will answer."
        }
    }
}
