/// The numbers of the law. Each has its value by date and its source in the rule book, and stands nowhere
/// else.
public enum Figure: String, CaseIterable, Codable, Sendable {
    /// A2: how long an award of accreditation lasts.
    case accreditationYears
    /// C3: how far back injunctions and other relevant orders are asked for.
    case ordersReachBackYears
    /// C4: from the order to the papers' arrival at the centre.
    case papersLimitDays
    /// C16, D4: before a refused case may go back to court.
    case restoreAfterDays
    /// D1: from receipt to the answer, with a court order.
    case replyLimitDays
    /// D2: from receipt to the answer to Cafcass Cymru.
    case replyLimitWorkingDays
    /// E3: the fewest sessions of a first block.
    case firstBlockLeastSessions
    /// E3: the most sessions before a review.
    case firstBlockMostSessions
    /// E3, E4: the length of one session of the guideline.
    case guidelineSessionMinutes
    /// E4: the most contact for one referral.
    case referralLimitMinutes
    /// F2: the longest wait for a record, where no session follows sooner.
    case recordLimitDays
    /// F3: from the end of contact to the final record.
    case finalRecordLimitDays
    /// F4: from the end of contact to the return of supported contact.
    case supportedReturnLimitDays
    /// G2: to tell Cafcass Cymru of behaviour.
    case tellIncidentWorkingDays
    /// G2: to follow it in writing.
    case writeIncidentWorkingDays
    /// H1: from the first session to the review.
    case reviewAfterMonths
    /// H2: after which only exceptional circumstances go on.
    case longestStayMonths
    /// F7: to tell the commissioner that contact has concluded.
    case tellConcludedLimitDays
    /// L1: from so many people, before anybody works with families.
    case referencesNeeded
}
