import Domain

enum StepDownRefusalWords {
    static func words(_ reason: StepDownRefusal) -> RefusalText {
        switch reason {
        case .notSupervised:
            RefusalText(
                "There is nothing to step down from", "Contact in this case is not supervised.",
                next: "Plan the way out of the centre instead.")
        case .alreadySteppingDown:
            RefusalText(
                "The family is on its way already", "It has been moved on to another case, which stands.",
                next: "Wait for the next centre’s answer.")
        case .cafcassCymruRefersAfresh:
            RefusalText(
                "Cafcass Cymru refers afresh",
                "Its referral names the kind of contact and the centre. Another kind needs a new referral.",
                next: "Tell Cafcass Cymru that the family is ready to step down.")
        case .noHandovers:
            RefusalText(
                "That centre offers no handovers", "It is not among the services that it states.",
                next: "Choose a centre that offers handovers.", "Choose supported contact.")
        case .stillBooked(let latest, let last):
            RefusalText(
                "A session is still booked after that",
                "The last day would be \(Spoken.date(last)), and a session is booked for \(Spoken.date(latest)).",
                next: "Cancel or move the sessions after \(Spoken.date(last)) first.",
                "Or choose a later last day.")
        case .goneOn(let day, let last):
            RefusalText(
                "The family goes on elsewhere then",
                "\(Spoken.date(day)) is after the last day here, \(Spoken.date(last)).",
                next: "Book up to \(Spoken.date(last)).",
                "If the next centre says no, you can book here again.")
        }
    }
}
