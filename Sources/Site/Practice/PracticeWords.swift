import Domain

/// Practitioners, in words.
enum PracticeWords {
    static func office(_ office: PractitionerOffice) -> Phrase {
        switch office {
        case .familyCourtAdviser: "Family court adviser (FCA)"
        case .familyCourtSocialWorker: "Family court social worker (FCSW)"
        case .guardian: "Children’s guardian"
        case .socialWorker: "Social worker"
        }
    }

    /// To stand after a name.
    static func short(_ office: PractitionerOffice) -> Phrase {
        switch office {
        case .familyCourtAdviser: "FCA"
        case .familyCourtSocialWorker: "FCSW"
        case .guardian: "guardian"
        case .socialWorker: "social worker"
        }
    }

    static func way(_ way: ObservationWay) -> Phrase {
        switch way {
        case .inPerson: "At the centre"
        case .remotely: "From afar, by video"
        }
    }

    /// E10: where a visit stands.
    static func tag(_ observation: Observation) -> HTML {
        if observation.takenBack != nil { return "<span class=\"tag\">\(t: "Taken back")</span>" }
        switch observation.answer?.isYes {
        case nil: return "<span class=\"tag waiting\">\(t: "Asked")</span>"
        case true?: return "<span class=\"tag done\">\(t: "You observe")</span>"
        case false?: return "<span class=\"tag problem\">\(t: "The centre says no")</span>"
        }
    }

    static func state(_ session: PracticeSession) -> HTML {
        switch session.state {
        case .ahead: "<span class=\"tag doing\">\(t: "Ahead")</span>"
        case .onHold: "<span class=\"tag warn\">\(t: "On hold")</span> \(Parts.rule(.K1))"
        case .held:
            "<span class=\"tag done\">\(t: session.outcome.map(OutcomeWords.short) ?? "Took place")</span>"
        case .notHeld:
            "<span class=\"tag\">\(t: session.outcome.map(OutcomeWords.short) ?? "Did not take place")</span>"
        case .cancelled: "<span class=\"tag\">\(t: "Cancelled")</span>"
        }
    }

    /// C15: who attends, their office and why.
    static func attending(_ professional: ProfessionalAnswers?) -> String {
        guard let professional, professional.attends else { return Phrase("Nobody").text }
        return [professional.name, professional.office, professional.why].compactMap { $0 }
            .joined(separator: ", ")
    }
}

/// The law's no to practitioners, in words.
enum PracticeRefusalWords {
    static func words(_ reason: PracticeRefusal) -> RefusalText {
        switch reason {
        case .notKnown(let left):
            left > 0
                ? RefusalText(
                    "That is not what this case has",
                    "The centre must be sure who you are. You can try \(Spoken.count(left, "time", "times")) more.",
                    next: "Look at it once more in your own papers.", "Or ask the centre.")
                : RefusalText(
                    "This case is no longer allocated to you",
                    "What you gave was not right, as often as it may be tried. The centre is told.",
                    next: "Ring the centre. It can allocate the case again.")
        case .notCafcassCymru:
            RefusalText(
                "This is asked of Cafcass Cymru’s referrals",
                "Somebody else made this referral. The centre assesses itself whether video suits.",
                next: "Tell the centre what it should know.")
        case .notAnAdviser:
            RefusalText(
                "This is for a family court adviser or social worker",
                "Whether contact by video suits is for an adviser or social worker of Cafcass Cymru to assess.",
                next: "Ask the adviser who has the case.")
        case .nobodyComesForVideo:
            RefusalText(
                "Nobody comes to the centre for video",
                "This session is by video, and is observed from afar.", next: "Ask to observe it from afar.")
        case .sessionHasBegun:
            RefusalText(
                "It is too late for this session", "It has begun, or its day is over.",
                next: "Choose a later session.")
        }
    }
}

/// Letters to and about practitioners. They name nobody of the family: a letter may reach the wrong person.
enum PracticeLetters {
    static func allocated(_ address: String) -> String {
        [
            Phrase("A case at our centre is allocated to you.").text,
            Phrase(
                "Sign in at \(address)/sign-in with this e-mail address. There you take the case up: you are asked for the court’s number of it, or for the day on which a child was born. You see nothing before that."
            ).text,
            Phrase("If you do not know of such a case, please tell us at once.").text,
        ].joined(separator: "\n\n")
    }

    static var ended: String {
        Phrase("The case is no longer allocated to you. If that is wrong, please ring us.").text
    }

    static var left: String {
        Phrase("A practitioner no longer has this case, and sees nothing of it any more.").text
    }

    static func asks(_ facts: LetterFacts, _ address: String) -> String {
        Phrase(
            "A practitioner who has this case has asked you something. See \(address)/desk/cases/\(facts.reference)/practitioners"
        ).text
    }

    static func answered(_ address: String) -> String {
        Phrase("We have answered what you asked. Sign in at \(address)/practice to read it.").text
    }

    static func remote(_ facts: LetterFacts, _ address: String) -> String {
        Phrase(
            "An adviser has assessed whether contact by video suits this family. See \(address)/desk/cases/\(facts.reference)/practitioners"
        ).text
    }
}
