import Domain

enum RecordRefusalWords {
    static func words(_ reason: RecordRefusal) -> RefusalText {
        switch reason {
        case .supportedKeepsDatesAndTimes:
            RefusalText(
                "Nothing is written about supported contact",
                "Only the dates and times of supported contact are kept. No record, opinion or report exists, and none can be made.",
                next: "Give the letter of dates and times to whoever asks.",
                "If something happened that worries you, report it as an incident.")
        case .supportedDoesNotReport:
            RefusalText(
                "A supported centre gives no report",
                "Nobody observes supported contact, so there is nothing to report. The request has been noted, and that the answer was no.",
                next: "Print the letter of dates and times from this page and send it in answer.")
        case .supportedGivesNoEvidence:
            RefusalText(
                "Staff of a supported centre give no evidence",
                "Nobody observes supported contact, so nobody can bear witness to it. The request has been noted, and that the answer was no.",
                next: "Print the letter and send it in answer.")
        case .checkedByItsWriter:
            RefusalText(
                "Somebody else has to check this record",
                "You wrote in it yourself. A record is checked by a second person.",
                next: "Ask another supervisor, or the coordinator.")
        case .notChecked(let sessions):
            RefusalText(
                "The records are not all checked",
                "\(Spoken.count(sessions.count, "record has", "records have")) not been checked by a second person yet.",
                next: "Open Records, have each one checked, and come back.")
        case .noAuthority:
            RefusalText(
                "Say what lets them have it",
                "A record goes only where a court order directs it, or where it was agreed.",
                next: "Choose the order or the agreement.",
                "If there is neither, tell whoever asks to go back to the court.")
        case .noOrderKnown:
            RefusalText(
                "We know of no order in this case",
                "The referral says that there is no court order, so an order cannot be what lets them have it.",
                next: "Add the order to the papers of the case first.",
                "Or choose the agreement, if there is one.")
        }
    }
}
