import Domain

/// Why the rules of assessment say no, in words.
enum AssessmentRefusalWords {
    static func words(_ reason: AssessmentRefusal) -> RefusalText {
        switch reason {
        case .notScreened, .signsPointToSupervised, .unmanagedHarm, .riskNotManageable, .notSupervised:
            risk(reason)
        case .notYetSeen, .seenOnDayOfContact, .otherSideThere, .notSeparately, .familyKeptApartThere,
            .beforeItsTime, .centreClosed:
            preVisit(reason)
        case .homeNotAsked:
            RefusalText(
                "Ask first what video would be at home",
                "There is domestic abuse. Nobody has asked the resident carer whether contact by video would feel as if the abuser came into their home.",
                next: "Ask them alone, and write it into the risk assessment.",
                "Or choose contact face to face.")
        case .abuserBroughtIn:
            RefusalText(
                "The resident carer would feel the abuser in their home",
                "The assessment says so, and it does not say what is done about it.",
                next: "Choose contact face to face.",
                "If something can be done, such as the child’s using a room elsewhere, write it into the risk assessment."
            )
        case .adultWorksHere(let name):
            RefusalText(
                "An adult of this family works here",
                "\(name) has the same e-mail address as an adult of the family. Whoever works at a centre can read what the other side must be able to keep from them.",
                next: "Hand the case on to another centre.",
                "Where the address was given by mistake, the centre’s lead mends it under Staff.")
        case .ownFamilyComes:
            RefusalText(
                "Their own family comes here",
                "Nobody works at a centre while their own family comes to it.",
                next: "They can help at another centre, or here once contact has ended.")
        case .houseRulesNotAccepted(let adults):
            RefusalText(
                "The centre’s rules come first",
                "\(people(adults.count)) still to accept the rules of the centre. Everyone does, before the first session.",
                next: "Ask them to accept the rules on their own page.",
                "Or note it on the case, where they say so to you.")
        }
    }

    private static func risk(_ reason: AssessmentRefusal) -> RefusalText {
        switch reason {
        case .signsPointToSupervised(let signs):
            RefusalText(
                "These signs point to supervised contact",
                "\(Spoken.list(signs.map { DeskWords.sign($0).text })). Supported contact is for families with little or no risk.",
                next: "Accept for supervised contact instead.", "Hand the case on to a supervised centre.")
        case .unmanagedHarm:
            RefusalText(
                "There is a risk of harm that you cannot manage",
                "The screening says so. Supported contact is not possible; supervised contact only after an assessment which says that it can be managed.",
                next: "Assess the risk, for supervised contact.", "Hand the case on to a supervised centre.",
                "Decline the referral.")
        case .riskNotManageable:
            RefusalText(
                "Your assessment says that the risk cannot be managed here",
                "A referral is not accepted while the assessment stands as it does.",
                next: "Hand the case on to a supervised centre.", "Decline the referral.",
                "Assess the risk afresh, if something has changed.")
        case .notSupervised(let kind):
            RefusalText(
                "This is not supervised contact",
                "A case is handed on for supervised contact, and \(KindWords.name(kind).lowercased()) contact is none.",
                next: "Choose a centre for supervised contact.")
        default:
            RefusalText(
                "Look for the signs of risk first",
                "Nobody has looked at the risks in this referral yet. Supported contact is only for little or no risk.",
                next: "Look for the signs on the case’s screening page, then accept.")
        }
    }

    private static func preVisit(_ reason: AssessmentRefusal) -> RefusalText {
        switch reason {
        case .notYetSeen(let subjects):
            RefusalText(
                "Not everybody has been seen yet",
                "\(people(subjects.count)) still to have a pre-visit. No first session is confirmed before each has taken place.",
                next: "Arrange the pre-visit on the case.", "If it took place, record it.")
        case .seenOnDayOfContact(_, let day):
            RefusalText(
                "A pre-visit on the day of contact",
                "On \(Spoken.day(day)) somebody is seen only on the very day of contact.",
                next: "Hold the pre-visit on an earlier day.", "Or begin contact on a later day.")
        case .otherSideThere(let day, let span):
            RefusalText(
                "The other side of the family is there then",
                "They are at the centre, or come or go, from \(span.from) to \(span.to) on \(Spoken.day(day)). The two must not meet.",
                next: "Choose another time on that day.", "Choose another day.",
                "Meet by video or telephone, with the reason.")
        case .notSeparately(let day, let span):
            RefusalText(
                "Each adult is seen alone",
                "Another adult of this family has a pre-visit from \(span.from) to \(span.to) on \(Spoken.day(day)).",
                next: "Choose a time before or after it.")
        case .familyKeptApartThere(let day, let span):
            RefusalText(
                "A family that they must never meet is there then",
                "That family is at the centre from \(span.from) to \(span.to) on \(Spoken.day(day)).",
                next: "Choose another time on that day.", "Choose another day.")
        case .beforeItsTime(let start):
            RefusalText(
                "It has not begun yet",
                "This pre-visit is on \(Spoken.moment(start)). It is recorded when it has taken place.",
                next: "Come back after it.",
                "If it took place earlier, cancel it and record the one that took place.")
        case .centreClosed(let day):
            RefusalText(
                "The centre is closed that day", "You have marked \(Spoken.day(day)) as closed.",
                next: "Choose another day.")
        default: RefusalText("This cannot be done", "The rule of pre-visits says no.", next: "Read the rule.")
        }
    }

    private static func people(_ count: Int) -> String {
        count == 1 ? Phrase("One person has").text : Phrase("\(count) people have").text
    }
}
