import Domain

/// Letters about a referral that has come.
enum ReferralLetters {
    static func received(_ facts: LetterFacts, _ by: Day?) -> String {
        var lines = [Phrase("\(facts.centreName) has your referral.").text]
        if let by { lines.append(Phrase("The centre will answer by \(Spoken.day(by)) at the latest.").text) }
        lines.append(
            Phrase("Please keep the reference. It names the referral, and shows nobody anything by itself.")
                .text)
        return lines.joined(separator: "\n\n")
    }

    static func papers(_ papers: [PaperKind]) -> String {
        """
        \(Phrase("The centre still needs these papers before it can go on:").text)

        \(list(papers))

        \(Phrase("Please send them as soon as you can, or tell the centre who will.").text)
        """
    }
}

extension ReferralLetters {
    /// One line for each.
    static func list(_ papers: [PaperKind]) -> String {
        papers.map { "- \(PaperWords.name($0))" }.joined(separator: "\n")
    }
}

/// Letters about pre-visits.
enum VisitLetters {
    static func arranged(
        _ facts: LetterFacts, _ day: Day, _ from: TimeOfDay, _ minutes: Int, _ way: PreVisitWay,
        _ isForChildren: Bool
    ) -> String {
        let who: Phrase =
            isForChildren
            ? "The centre would like to meet the child before contact begins."
            : "The centre would like to meet you before contact begins. Everyone is seen separately."
        return """
            \(who.text)

            \(Phrase("When: \(Spoken.day(day)) at \(from), for about \(minutes) minutes.").text)
            \(place(way).text)

            \(Phrase("If you cannot make it, please tell the centre as soon as you can.").text)
            """
    }

    static func place(_ way: PreVisitWay) -> Phrase {
        switch way {
        case .faceToFace: "It is at the centre. Please come on your own, at that time and not before."
        case .video: "It is by video. The centre will send you the way in."
        case .telephone: "The centre will telephone you."
        }
    }

    static func cancelled(_ day: Day) -> String {
        Phrase(
            "Your meeting with the centre on \(Spoken.day(day)) is cancelled. The centre will offer another time."
        )
        .text
    }
}

/// The papers of a referral, in words.
enum PaperWords {
    static func name(_ paper: PaperKind) -> String {
        let phrase: Phrase =
            switch paper {
            case .order: "The court order"
            case .safeguardingLetter: "The Cafcass or Cafcass Cymru safeguarding letter"
            case .injunction: "Injunctions and other relevant orders"
            case .section7Report: "The section 7 report"
            case .otherConcerns: "Other records of concern"
            case .riskAssessment: "The risk assessment"
            case .other: "Another paper"
            }
        return phrase.text
    }
}
