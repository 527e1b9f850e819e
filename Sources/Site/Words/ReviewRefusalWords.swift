import Domain

enum ReviewRefusalWords {
    static func words(_ reason: ReviewRefusal) -> RefusalText {
        switch reason {
        case .blockNotHeld(let held, let least):
            RefusalText(
                "It is too early for this review",
                "\(Spoken.count(held, "session has", "sessions have")) been held. The first sessions are reviewed after \(least) or more.",
                next: "Hold this review after session \(least).",
                "Or write it down as another kind of review.")
        case .notSignedOff(let isStated, let isSigned):
            RefusalText(
                "Going on beyond the longest stay needs a reason and a name",
                "\(missing(isStated, isSigned))",
                next: "Say what makes this family’s circumstances exceptional.",
                "Name the person who signs it off.")
        case .bookedBeyond(let last, let latest):
            RefusalText(
                "A session is booked after that",
                "Contact would last until \(Spoken.date(last)), and a session is booked for \(Spoken.date(latest)).",
                next: "Cancel or move the sessions after \(Spoken.date(last)) first.",
                "Or sign off for longer.")
        case .childToldTooLate(let on, let last):
            RefusalText(
                "The child would hear of it too late",
                "\(Spoken.date(on)) is after the last visit, on \(Spoken.date(last)).",
                next: "Choose a day on which the child is told before the last visit.")
        case .sidesWouldMeet(let day):
            RefusalText(
                "The two sides could meet",
                "The other side is asked to come on \(Spoken.date(day)) at or near that time.",
                next: "Choose a time with more room between them, or another day.")
        }
    }

    private static func missing(_ isStated: Bool, _ isSigned: Bool) -> Phrase {
        if isStated { return "Nobody is named as signing it off." }
        return isSigned
            ? "The exceptional circumstances are not stated."
            : "The circumstances are not stated, and nobody is named as signing them off."
    }
}
