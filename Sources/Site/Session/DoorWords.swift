import Domain

/// The door's words: short, with the names of the people in front of it.
enum DoorWords {
    /// `Saturday 21 November`.
    static func day(_ day: Day) -> String {
        "\(Spoken.name(day.weekday)) \(day.dayOfMonth) \(Spoken.month(day.month))"
    }

    /// Somebody, as a part of an element's id.
    static func key(_ who: Visitor) -> String {
        who.description.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    }

    /// A need that is to be looked after, and whose it is.
    static func care(_ care: TodayModel.Care) -> Phrase {
        let name = care.child ?? ""
        return switch care.need {
        case .allergies: "Allergies, \(name)"
        case .medicine: "Medicine, \(name)"
        case .additionalNeeds: "Needs, \(name)"
        case .food: "Food"
        case .toilet: "Help with the toilet"
        }
    }

    static func icon(_ need: TodayModel.Care.Need) -> String {
        switch need {
        case .allergies: "warning"
        case .medicine: "medicine"
        case .additionalNeeds: "person"
        case .food: "food"
        case .toilet: "hands"
        }
    }

    /// A no that only the clock says: nobody is at fault, and it is not shown loud until they ask.
    static func isOfTime(_ no: Refusal) -> Bool {
        switch no.reason as? SessionRefusal {
        case .tooEarly, .contactOver: true
        case .otherSideNotIn: false
        default: false
        }
    }

    /// Why not, in a few words, to stand after a name.
    static func why(_ no: Refusal, _ sitting: TodayModel.Sitting) -> String {
        guard let reason = no.reason as? SessionRefusal else { return other(no) }
        let phrase: Phrase =
            switch reason {
            case .notNamed: "not named on the referral"
            case .tooEarly(let time): "not before \(time)"
            case .contactOver(let time): "contact was over at \(time)"
            case .otherSideAtTheDoor: "the other side is at the door"
            case .otherSideMoving(let until): "the way is not clear until \(until)"
            case .otherSideNotIn: "\(sitting.visitingNames) is not in yet"
            case .childStillInside: "\(sitting.childrensNames) must leave first"
            case .nobodyToCollect: "nobody is here to collect"
            case .familyInside: "a family that they must never meet is inside"
            case .stillInside: "not everybody has left"
            case .rulesNotAccepted: "has not accepted the centre’s rules"
            case .breathTestWanted: "a breath test comes first"
            case .breathTestNotPassed: "the visit does not go ahead: the breath test"
            case .breathTestStands: "a result is noted already"
            case .supervisorMayNotWatch: "the supervisor may not work with this family today"
            }
        return phrase.text
    }

    /// The same as a sentence.
    static func sentence(_ no: Refusal, _ sitting: TodayModel.Sitting) -> String {
        let words = why(no, sitting)
        return words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
    }

    /// What whoever stands at the door does now.
    static func whatToDo(
        _ no: Refusal, _ person: TodayModel.Person, _ sitting: TodayModel.Sitting
    ) -> String {
        guard let reason = no.reason as? SessionRefusal else {
            return RefusalWords.words(no).next.first ?? Phrase("Ask the coordinator.").text
        }
        let name = person.shortName
        let phrase: Phrase =
            switch reason {
            case .notNamed: "Ask them to leave. If they will not, call the police on 999."
            case .tooEarly(let time): "Ask \(name) to wait outside, out of sight, until \(time)."
            case .contactOver: "Ask the coordinator. Both sides must be told."
            case .otherSideAtTheDoor: "Ask \(name) to wait until they have gone."
            case .otherSideMoving(let until): "Ask \(name) to wait until \(until)."
            case .otherSideNotIn: "Ask \(name) to wait outside until \(sitting.visitingNames) is in the room."
            case .childStillInside: "\(sitting.childrensNames) and the carer go first. \(name) waits inside."
            case .nobodyToCollect: "Keep \(name) with you. Ring whoever collects, by the list in the office."
            case .familyInside: "Ask \(name) to wait outside, out of sight. Tell the coordinator now."
            case .stillInside: "See everybody out first."
            case .rulesNotAccepted: "Read the rules with \(name). If they agree, they may come in."
            case .breathTestWanted: "Take the breath test with \(name), and write down what it shows."
            case .breathTestNotPassed, .breathTestStands:
                "Do not let \(name) in. Tell the coordinator now."
            case .supervisorMayNotWatch:
                "Ask \(name) to wait outside. Tell the coordinator now: somebody else must watch."
            }
        return phrase.text
    }

    private static func other(_ no: Refusal) -> String {
        let reason = RefusalWords.words(no).reason
        let body = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
        return body.prefix(1).lowercased() + body.dropFirst()
    }
}

/// How a session ended, in words (field notes §8).
enum OutcomeWords {
    static func name(_ outcome: SessionOutcome) -> Phrase {
        switch outcome {
        case .attended: "It went as planned"
        case .attendedLate: "It took place, and somebody came late"
        case .endedEarly: "It took place, and ended early"
        case .childRefused: "The child did not want to go in"
        case .cancelledByResident: "The resident carer cancelled"
        case .cancelledByVisiting: "The visiting adult cancelled"
        case .cancelledByCentre: "The centre cancelled"
        case .visitingDidNotCome: "The visiting adult did not come"
        case .childNotBrought: "The child was not brought"
        case .notAdmitted: "Somebody was not let in"
        }
    }

    /// For a tag.
    static func short(_ outcome: SessionOutcome) -> Phrase {
        switch outcome {
        case .attended: "Took place"
        case .attendedLate: "Took place, late"
        case .endedEarly: "Ended early"
        case .childRefused: "Child refused"
        case .cancelledByResident, .cancelledByVisiting, .cancelledByCentre: "Cancelled"
        case .visitingDidNotCome: "Adult did not come"
        case .childNotBrought: "Child not brought"
        case .notAdmitted: "Not let in"
        }
    }

    static func turnedAway(_ why: TurnedAwayReason) -> Phrase {
        switch why {
        case .notNamed: "Not named on the referral"
        case .noProofOfIdentity: "Could not show who they are"
        case .underTheInfluence: "Drink or drugs"
        case .tooLate: "Too late"
        case .behaviour: "How they behaved"
        case .other: "Another reason"
        }
    }
}
