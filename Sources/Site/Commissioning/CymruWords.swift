import Domain

/// What Cafcass Cymru commissions, in words.
enum CymruWords {
    static func ground(_ ground: FundingGround) -> Phrase {
        switch ground {
        case .firstHearing: "It was ordered at the first hearing"
        case .report: "A report to the court recommends it"
        case .involvement: "Cafcass Cymru is still at work in the case"
        }
    }

    static func outcome(_ outcome: ChallengeOutcome) -> Phrase {
        switch outcome {
        case .agreedAfterwards: "Cafcass Cymru agrees, and makes a referral of its own"
        case .courtWithdraws: "The court takes its direction back"
        case .partiesPay: "Contact stands, and the parties pay"
        case .other: "Something else"
        }
    }

    /// The minutes as hours, where they are whole ones.
    static func length(_ minutes: Int) -> String {
        minutes % 60 == 0
            ? Spoken.count(minutes / 60, "hour", "hours") : Spoken.count(minutes, "minute", "minutes")
    }
}

/// The law's no about what Cafcass Cymru commissions, in words.
enum CommissioningRefusalWords {
    static func words(_ reason: CommissioningRefusal) -> RefusalText {
        switch reason {
        case .noGround:
            RefusalText(
                "Cafcass Cymru does not pay for this yet",
                "The referral does not say on which ground Cafcass Cymru pays.",
                next: "Open “Cafcass Cymru’s plan” and choose the ground.",
                "If there is none, the parties or their solicitors refer the family themselves and pay. They begin at “Make a referral”."
            )
        case .notFundedByHearing(let missing):
            RefusalText(
                "Cafcass Cymru does not pay for this yet",
                "It pays for an order at the first hearing only with all three: an order, its adviser consulted, both parties agreed. Missing: \(Spoken.list(missing.map(name))).",
                next: "If that is so after all, put it right in “Cafcass Cymru’s plan” or “The court”.",
                "If another ground applies, choose that one.",
                "If not, the parties or their solicitors refer the family themselves and pay. They begin at “Make a referral”."
            )
        case .consultationNotSaid:
            RefusalText(
                "Say whether Cafcass Cymru was consulted",
                "The centre is in Wales. A court that refers there says whether Cafcass Cymru was consulted.",
                next: "Open “The court” and answer.")
        case .notChallenged:
            RefusalText(
                "Nobody has challenged it yet", "An outcome is of a challenge that was made.",
                next: "Note first who challenged it, and when.")
        case .notSentYet:
            RefusalText(
                "The centre has not been sent it yet",
                "People are told that a referral was made once it has been sent to the centre.",
                next: "Send it to the centre by secure e-mail, and note when.")
        case .tellsOfAnother:
            RefusalText(
                "This tells one person how to reach another",
                "What you wrote holds an address, a telephone number or an e-mail address of somebody else in the family.",
                next: "Take it out. Everyone is told apart, and nothing of the others.")
        }
    }

    private static func name(_ must: CommissioningRefusal.FirstHearingMust) -> String {
        switch must {
        case .order: Phrase("the order").text
        case .consultation: Phrase("the consultation").text
        case .agreement: Phrase("both parties’ agreement").text
        }
    }
}

/// The letters that follow from what Cafcass Cymru commissions.
enum CommissioningLetters {
    /// C9: the same facts for everybody, and the team's words for this reader alone.
    static func made(_ facts: LetterFacts, _ reach: LetterFacts.CentreReach, _ words: String?) -> String {
        let place = [facts.centreTown, reach.postcode].compactMap { $0 }.joined(separator: ", ")
        let ways: [String?] = [
            facts.centreName, place, facts.centreTelephone.map { Phrase("Telephone: \($0)").text },
            reach.email.map { Phrase("E-mail: \($0)").text }, reach.website,
        ]
        return [
            Phrase("Cafcass Cymru has asked a contact centre to help your family.").text,
            Phrase("This is the centre:").text,
            ways.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n"),
            Phrase(
                "The centre decides whether it can help, and will be in touch with you. It sees everyone separately before anything begins."
            ).text, words,
            Phrase("This letter went to you alone.").text,
        ].compactMap { $0 }.joined(separator: "\n\n")
    }

    /// C8.
    static func notConsulted(
        _ facts: LetterFacts, _ court: String?, _ number: String?, _ address: String
    ) -> String {
        let name = court ?? Phrase("A court").text
        let mark = number.map { Phrase(" in its case \($0)").text } ?? ""
        return [
            Phrase(
                "\(name) has referred a family to \(facts.centreName)\(mark). It says that Cafcass Cymru was not consulted."
            ).text,
            Phrase("Please show this to the area practice manager on duty, to challenge it.").text,
            Phrase("Note who challenged it, and what came of it, at \(address)/cymru.").text,
        ].joined(separator: "\n\n")
    }
}
