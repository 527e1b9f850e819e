import Domain

/// Letters while contact is suspended, and when it goes on (K2–K4). Each side reads its own times.
enum SuspensionLetters {
    static func suspended(_ from: Day, _ notice: String) -> String {
        """
        \(Phrase("From \(Spoken.day(from)) there is no face-to-face contact at the centre.").text)

        \(notice)

        \(Phrase("Your place is kept, and times that are booked are on hold. Please do not come for them. The centre will be in touch about what the child can have meanwhile. Contact by video goes on.").text)
        """
    }

    /// K2: what the child has meanwhile. Both sides of a family get the same words, so they speak to
    /// neither as the one who visits: the resident carer would read of contact that is not theirs.
    static func meanwhile(_ way: AlternativeWay, _ words: String?) -> String {
        let said: Phrase =
            switch way {
            case .trustedPerson:
                "While the centre is shut for visits, somebody trusted can step in so that contact goes on."
            case .indirectContact:
                "While the centre is shut for visits, contact can go on by letters, calls or messages."
            case .virtualContact: "While the centre is shut for visits, contact can go on by video."
            case .noneForNow:
                "While the centre is shut for visits, it could find no way that is safe for now. It will look again."
            }
        let next = Phrase("Your place is kept. If you have a question, please ring the centre.").text
        return [said.text, words, next].compactMap { $0 }.joined(separator: "\n\n")
    }

    static func returns(
        _ facts: LetterFacts, _ day: Day, _ times: [LetterFacts.Times], _ address: String
    ) -> String {
        var parts = [
            Phrase("Face-to-face contact at the centre goes on from \(Spoken.day(day)).").text,
            Phrase("Your place has been kept for you.").text,
        ]
        if times.isEmpty {
            parts.append(Phrase("The centre will offer you times.").text)
        } else {
            parts.append(SessionLetters.standing(facts, times))
        }
        parts.append(
            Phrase(
                "If you no longer need the place, please say so at \(address)/family/\(facts.reference)/not-needed, or ring the centre."
            ).text)
        return parts.joined(separator: "\n\n")
    }
}
