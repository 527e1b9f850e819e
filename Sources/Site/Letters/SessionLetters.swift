import Domain

/// Letters about sessions. Each side reads its own times.
enum SessionLetters {
    static func booked(_ facts: LetterFacts, _ times: [LetterFacts.Times]) -> String {
        told("These times are booked:", times, facts.side)
    }

    static func confirmed(_ facts: LetterFacts, _ times: [LetterFacts.Times]) -> String {
        told("These times were still open. They are certain now:", times, facts.side)
    }

    /// What it was before is not said again: a letter with two times is read wrongly.
    static func moved(_ facts: LetterFacts, _ times: LetterFacts.Times) -> String {
        told(
            "A time that you were told has changed. Please go by this one, and by no earlier letter:",
            [times], facts.side)
    }

    private static func told(_ first: Phrase, _ times: [LetterFacts.Times], _ side: AdultRole?) -> String {
        let manner: Phrase =
            switch side {
            case .residentCarer:
                "Please bring the child at that time and not earlier, and leave the area promptly."
            case .visitingAdult:
                "Please come at that time and not earlier, and stay until the staff say that you can go."
            case nil: "The centre tells each side its own times."
            }
        return """
            \(first.text)

            \(list(times, side))

            \(manner.text)

            \(Phrase("If you are delayed, tell the centre at once: it passes the message on for you.").text)
            """
    }

    /// One line for each.
    static func list(_ times: [LetterFacts.Times], _ side: AdultRole?) -> String {
        times.map { line($0, side) }.joined(separator: "\n")
    }

    /// The day before contact by video. Short, and neutral: it says nothing of children or contact, and
    /// nothing of the other side.
    static func reminder(_ times: LetterFacts.Times, _ address: String) -> String {
        [
            Phrase("A reminder: you have an appointment on \(Spoken.day(times.day)) at \(times.arrive).")
                .text,
            Phrase("Please sign in at \(address)/sign-in some minutes before, and see that all is ready.")
                .text,
            Phrase("If you cannot make it, please tell us as soon as you can.").text,
        ].joined(separator: "\n\n")
    }

    /// The times that stand again after a suspension (K4), each side its own.
    static func standing(_ facts: LetterFacts, _ times: [LetterFacts.Times]) -> String {
        let list = times.map { line($0, facts.side) }.joined(separator: "\n")
        return "\(Phrase("These times stand again:").text)\n\n\(list)"
    }

    static func cancelled(_ times: LetterFacts.Times) -> String {
        Phrase("The session on \(Spoken.day(times.day)) at \(times.arrive) will not take place.").text
    }

    static func delay(_ minutes: Int, _ times: LetterFacts.Times) -> String {
        Phrase(
            "For \(Spoken.day(times.day)): the other side runs about \(minutes) minutes late. Please wait for word from the centre."
        )
        .text
    }

    private static func line(_ times: LetterFacts.Times, _ side: AdultRole?) -> String {
        let day = Spoken.day(times.day)
        let phrase: Phrase =
            switch side {
            case .residentCarer: "\(day): bring at \(times.arrive), collect at \(times.leave)"
            case .visitingAdult: "\(day): come at \(times.arrive), leave at \(times.leave)"
            case nil: "\(day), \(times.arrive) to \(times.leave)"
            }
        return "- \(phrase.text)"
    }
}

/// Letters about records, incidents, reviews and the end.
enum ClosingLetters {
    static func record(_ day: Day) -> String {
        Phrase(
            "The record of the session on \(Spoken.day(day)) is ready. The centre sends it by its own secure way."
        ).text
    }

    static func incident(_ facts: LetterFacts) -> String {
        guard case .commissioner = facts.recipient else {
            return Phrase(
                "Something happened at the centre that it must tell you of. It will be in touch today."
            ).text
        }
        return Phrase(
            "We must tell you of behaviour at the centre. The written account follows by secure e-mail."
        ).text
    }

    static var suspended: String {
        Phrase(
            "Sessions are on hold while the centre looks again at whether they are safe. It will be in touch."
        ).text
    }

    static var resumed: String {
        Phrase(
            "The centre has looked again, and sessions can go on. It tells you your times, or they stand as you had them: if you are not sure, please ask it before you come."
        ).text
    }

    /// H6: the reader's own meeting, and nothing of the other side's.
    static func review(_ day: Day, _ from: TimeOfDay, _ minutes: Int) -> String {
        Phrase(
            """
            It is time to look with you at how things go, and what comes next. Please come on \
            \(Spoken.day(day)) at \(from), for about \(minutes) minutes. The centre sees each side separately. \
            If you cannot come then, please tell the centre.
            """
        )
        .text
    }

    /// H3: both sides read the same words.
    static func exit(_ plan: ExitPlan) -> String {
        let told = plan.childTold
        return [
            Phrase("This is how your time at the centre comes to its end.").text,
            Phrase("The last day here is \(Spoken.day(plan.lastDay)).").text,
            Phrase("\(ReviewWords.next(plan.next)).").text, plan.nextWords,
            Phrase("The child is told on \(Spoken.day(told.day)), by \(told.by): \(told.how)").text,
            Phrase("If you see a difficulty in this, please tell the centre soon.").text,
        ].compactMap { $0 }.joined(separator: "\n\n")
    }

    /// L3.
    static func ownData(_ address: String) -> String {
        Phrase(
            "You asked for what is held about you. You can read it now at \(address)/sign-in, with this e-mail address. If you have no e-mail address with us, the centre gives it to you on paper."
        ).text
    }

    static func closed(_ facts: LetterFacts) -> String {
        if case .commissioner = facts.recipient {
            return Phrase("Contact for this referral has concluded.").text
        }
        if case .practitioner = facts.recipient {
            return Phrase("Contact at the centre has ended for this reference.").text
        }
        return Phrase("Your time at \(facts.centreName) has come to an end. We wish you and the child well.")
            .text
    }

    static func sent(_ kind: ReturnKind) -> String {
        let phrase: Phrase =
            switch kind {
            case .finalRecord: "The final record of observed contact is ready and follows by secure e-mail."
            case .supportedReturn: "The record of supported contact is ready and follows by secure e-mail."
            case .conclusion: "Contact for this referral has concluded."
            }
        return phrase.text
    }

    static var placeNotNeeded: String {
        Phrase(
            "The place at the centre is no longer needed, and the sessions that were booked are taken out."
        ).text
    }
}
