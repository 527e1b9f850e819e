import Domain

/// The door's no, in words for whoever stands there.
enum SessionRefusalWords {
    static func words(_ reason: SessionRefusal) -> RefusalText {
        switch reason {
        case .notNamed:
            RefusalText(
                "This person may not come in", "They are not named on the referral.",
                next: "Ask them to leave.", "Turn them away, and write down who they were.")
        case .rulesNotAccepted:
            RefusalText(
                "Not yet: the rules come first", "This adult has not accepted the centre’s rules.",
                next: "Read the rules with them, and write down that they accept.")
        case .breathTestWanted, .breathTestNotPassed, .breathTestStands: breath(reason)
        case .supervisorMayNotWatch:
            RefusalText(
                "Another supervisor is needed",
                "The supervisor who is named may not work with this family today.",
                next: "Tell the coordinator now: somebody else must watch, or the session is called off.")
        case .stillInside(let who):
            RefusalText(
                "Not everybody has left",
                "\(Spoken.count(who.count, "person is", "people are")) still inside by the board.",
                next: "See everybody out, and press “out” for each.")
        case .nobodyToCollect:
            RefusalText(
                "The child stays with you", "Nobody who may collect the child is at the door.",
                next: "Wait for whoever collects.", "Ring them, by the list in the office.")
        case .familyInside:
            RefusalText(
                "Do not let them in yet", "A family that they must never meet is inside.",
                next: "Ask them to wait outside, out of sight.", "Tell the coordinator now.")
        case .tooEarly, .contactOver, .otherSideAtTheDoor, .otherSideMoving, .otherSideNotIn,
            .childStillInside:
            apart(reason)
        }
    }

    private static func breath(_ reason: SessionRefusal) -> RefusalText {
        switch reason {
        case .breathTestNotPassed:
            RefusalText(
                "This visit does not go ahead", "The breath test that the order asks for was not passed.",
                next: "Do not let them in. Tell the coordinator now.",
                "Tell whoever brings the child, without saying why.")
        case .breathTestStands:
            RefusalText(
                "A result is noted already", "The first result of a visit stands.",
                next: "Tell the coordinator if it was noted by mistake.")
        default:
            RefusalText(
                "Not yet: a breath test comes first", "The order asks this adult for one before each visit.",
                next: "Take the test, and write down what it shows.")
        }
    }

    private static func apart(_ reason: SessionRefusal) -> RefusalText {
        let why: Phrase =
            switch reason {
            case .tooEarly(let time): "It is before their time. Not before \(time)."
            case .contactOver(let time): "Contact was over at \(time)."
            case .otherSideMoving(let until): "The other side is on the way in or out until \(until)."
            case .otherSideNotIn: "The visiting adult is not in the room yet."
            case .childStillInside: "The child has not left yet."
            default: "The other side of the family is at the door."
            }
        return RefusalText(
            "Stop: the two sides must not meet", why, next: "Ask them to wait where they are.",
            "Look at the board again in a few minutes.")
    }
}
