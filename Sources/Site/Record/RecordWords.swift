import Domain

/// The headings of a record of observed contact, in words.
enum RecordWords {
    static func heading(_ heading: RecordHeading) -> Phrase {
        switch heading {
        case .attendees: "Who was there"
        case .arrival: "Arriving, and the first minutes"
        case .events: "What happened, in order"
        case .interventions: "When you stepped in, and why"
        case .careAndSafety: "Care and safety"
        case .ending: "How it ended"
        case .whatTheChildSaid: "What the child said"
        }
    }

    static func hint(_ heading: RecordHeading) -> Phrase {
        switch heading {
        case .attendees: "Everybody who was in the room, and when anyone came or went."
        case .arrival: "How the child came in, and how each greeted the other."
        case .events: "What you saw and heard, with times. Both what went well and what was hard."
        case .interventions: "What you did or said, and what happened then."
        case .careAndSafety: "Food, nappies, medicine, play that needed care."
        case .ending: "The goodbyes, and how the child left."
        case .whatTheChildSaid: "In the child’s own words, in quotation marks."
        }
    }

    static func advice(_ kind: RecordHints.Kind) -> Phrase {
        switch kind {
        case .opinion: "is what you think. What did you see or hear?"
        case .impression: "is how it looked to you. What did you see that made it look so?"
        case .hearsay: "comes from somebody else. Who said it, and in which words?"
        case .generalisation: "says more than one session can show. What happened today?"
        }
    }

    static func standing(_ standing: RecordPageModel.Standing) -> HTML {
        switch standing {
        case .notBegun: "<span class=\"tag\">\(t: "Not begun")</span>"
        case .draft: "<span class=\"tag doing\">\(t: "Being written")</span>"
        case .returned: "<span class=\"tag problem\">\(t: "Sent back")</span>"
        case .finished: "<span class=\"tag waiting\">\(t: "To be checked")</span>"
        case .locked: "<span class=\"tag done\">\(t: "Checked and locked")</span>"
        }
    }

    static func recipient(_ recipient: RecordRecipient) -> Phrase {
        switch recipient {
        case .adult: "One adult of the family"
        case .court: "The court"
        case .practitioner: "A practitioner who has the case"
        case .referrer: "Whoever made the referral"
        case .commissioner: "Cafcass Cymru"
        case .other: "Somebody else"
        }
    }

    static func authority(_ authority: RecordAuthority) -> Phrase {
        switch authority {
        case .order: "A court order directs it"
        case .agreement: "It was agreed"
        }
    }

    static func role(_ role: AdultRole) -> Phrase {
        switch role {
        case .residentCarer: "resident carer"
        case .visitingAdult: "visiting adult"
        }
    }
}
