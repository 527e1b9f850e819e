import Domain

enum CostRefusalWords {
    static func words(_ reason: CostRefusal) -> RefusalText {
        switch reason {
        case .notNamedToPay(_, let subject):
            RefusalText(
                "They are not named to pay",
                "In this case somebody else pays for: \(CostWords.subject(subject).text.lowercased()).",
                next: "Charge somebody whom the order or the agreement names.",
                "If the order has changed, say who pays first.")
        case .nobodyNamed(let subject):
            RefusalText(
                "Nobody is named to pay",
                "The case does not say yet who pays for: \(CostWords.subject(subject).text.lowercased()).",
                next: "Say who pays, as the order or the agreement has it.")
        case .nothingToReport:
            RefusalText(
                "There is nothing to pay for",
                "Of supported contact there is no record and no report, and so no charge for one.",
                next: "If somebody wants dates and times, send the letter that confirms them.")
        case .didNotTakePlace(let day):
            RefusalText(
                "That visit did not take place",
                "The visit of \(Spoken.date(day)) was cancelled, or nobody came.",
                next: "Choose “Visit cancelled or not kept”, where your prices say so.")
        case .stillStands(let day):
            RefusalText(
                "That visit was not cancelled", "The visit of \(Spoken.date(day)) took place, or is to come.",
                next: "Choose “Visit”, or cancel it first.")
        case .chargedAlready(let day, _):
            RefusalText(
                "That is charged already",
                "The same stands against the same payer for \(Spoken.date(day)).",
                next: "Correct the charge that is there.")
        }
    }
}
