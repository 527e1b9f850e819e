import Domain

/// The words of letters. Each is written for one reader from that reader's facts alone; the subject line says
/// nothing of children, contact or courts, because others see a screen light up.
enum LetterWords {
    static func letter(_ facts: LetterFacts, address: String, at now: Instant) -> Letter {
        let telephone = facts.centreTelephone.map { Phrase("Telephone: \($0)").text }
        let name =
            switch facts.recipient {
            case .commissioner: reader(facts)
            case .localAuthority where facts.email == nil: reader(facts)
            default: facts.name
            }
        let lines = [
            Phrase("Dear \(name),").text, said(facts, address: address),
            reference(facts), Phrase("With kind regards,").text,
            sender(facts, telephone),
        ]
        return Letter(
            name: name, email: facts.email, subject: subject(facts),
            body: lines.joined(separator: "\n\n"), made: now, reader: reader(facts),
            kind: facts.body.letter, file: facts.reference, sender: facts.centre, logo: facts.logo)
    }

    /// What stands between the greeting and the reference: ours, or as the centre words it.
    static func said(_ facts: LetterFacts, address: String) -> String {
        OwnWords.said(facts, LetterBodyWords.text(facts, address), address)
    }

    /// The centre, but for what others tell.
    private static func sender(_ facts: LetterFacts, _ telephone: String?) -> String {
        switch facts.body {
        case .referralMade: Phrase("The commissioned services team\nCafcass Cymru").text
        case .courtDidNotConsult, .localAuthorityPeopleNamed: Phrase("Stepping Stone").text
        default: [facts.centreName, facts.centreTown, telephone].compactMap { $0 }.joined(separator: "\n")
        }
    }

    /// A court knows the case by a number of its own.
    private static func reference(_ facts: LetterFacts) -> String {
        let ours = Phrase("Reference: \(facts.reference)").text
        guard let number = facts.courtNumber else { return ours }
        return "\(ours)\n\(Phrase("Your number of the case: \(number)").text)"
    }

    private static func subject(_ facts: LetterFacts) -> String {
        switch facts.recipient {
        case .adult: Phrase("A message for you").text
        case .referrer, .court, .commissioner, .centre, .practitioner, .localAuthority:
            Phrase("About reference \(facts.reference)").text
        }
    }

    private static func reader(_ facts: LetterFacts) -> String {
        let phrase: Phrase =
            switch facts.recipient {
            case .adult: facts.side == .residentCarer ? "Resident carer" : "Visiting adult"
            case .referrer: "Referrer"
            case .court: "Court"
            case .commissioner(.cafcassCymru): "Cafcass Cymru"
            case .commissioner(.cafcass): "Cafcass"
            case .centre: "Centre"
            case .practitioner: "Practitioner"
            case .localAuthority: "The local authority"
            }
        return phrase.text
    }
}
