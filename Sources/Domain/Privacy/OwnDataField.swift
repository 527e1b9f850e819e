/// What a free text of a case is about, for whoever reads it in a package (L3).
public enum OwnDataField: String, Codable, CaseIterable, Hashable, Sendable {
    // Of an adult, as the referral tells.
    case safeTimes, mobility, solicitor
    // Of the family, as the referral tells.
    case frequency, longStay, policeOrSocialCare, convictions, ordersKnown, abduction, weapons
    case brings, collects, leaving, photographs, gifts, food, toiletHelp, vehicle
    case preparation, interpreter, professional, namedPeople, papersMissing, remoteLimits, riskInWales,
        orderSays
    // Of a child.
    case childsName, childsBirth, childsNeeds, school, health, allergies, medication, language, culture
    case views, lastContact
    // The centre's own.
    case firstVisitNotes, firstVisitReason, addendum, sessionDetails, turnedAway, breathTestKit
    case assessor, summary, atHome, summaryFromBefore, conditions, declineWords
    case account, toldAuthority, reassessment
    case findings, exceptional, childSaid, exitNext, childTold
    case costTerms, correction
    case observation, attending, answered
    case reasonGiven, hold, suspensionWords, suspensionJudged
}
