import Domain

/// Why a referral is refused, in words.
enum ReferralRefusalWords {
    static func words(_ reason: ReferralRefusal) -> RefusalText {
        switch reason {
        case .peopleNotNamed(let people):
            RefusalText(
                "Two people must be named first",
                "A local authority names its social worker and its team manager. Missing: \(Spoken.list(people.map(name))).",
                next:
                    "Name them both. In a referral that is being written, that is on the page “Your details”."
            )
        case .paperAlwaysNeeded(let paper):
            RefusalText(
                "This paper cannot be left out",
                "\(PaperWords.name(paper)) is needed in every case like this one.",
                next: "Leave it as needed until it comes.", "Ask whoever refers the family to send it.")
        case .mustsMissing(let musts):
            RefusalText(
                "The referral does not carry everything yet",
                "Cafcass Cymru’s referrals always carry four things. Missing: \(Spoken.list(musts.map(name))).",
                next: "Fill in “Cafcass Cymru’s plan” and “The centre and the kind of contact”.",
                "Where there are safeguarding issues, name them under “Worries and risks” as well.")
        case .beyondGuideline(let minutes, let limit):
            RefusalText(
                "This is more contact than one referral may have",
                "The sessions come to \(length(minutes)). One referral has \(length(limit)) at the most.",
                next: "Ask for fewer or shorter sessions.",
                "If more is needed later, make a new referral after the review.")
        case .shortOfGuideline(let minutes, let least):
            RefusalText(
                "This is less contact than a first block has",
                "The sessions come to \(length(minutes)). A first block has \(length(least)) at the least.",
                next: "Ask for more or longer sessions.")
        }
    }

    private static func name(_ person: ReferralRefusal.LocalAuthorityPerson) -> String {
        switch person {
        case .socialWorker: Phrase("the social worker").text
        case .teamManager: Phrase("the team manager").text
        }
    }

    private static func name(_ must: ReferralRefusal.CommissionMust) -> String {
        switch must {
        case .kind: Phrase("the kind of contact").text
        case .riskAssessment: Phrase("a robust risk assessment").text
        case .guideline: Phrase("how many sessions and how long").text
        case .centre: Phrase("the centre").text
        }
    }

    /// `6 hours`, `90 minutes`.
    private static func length(_ minutes: Int) -> String {
        minutes % 60 == 0
            ? Spoken.count(minutes / 60, "hour", "hours") : Spoken.count(minutes, "minute", "minutes")
    }
}
