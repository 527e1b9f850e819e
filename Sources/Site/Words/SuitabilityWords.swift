import Domain

/// Whether this is the right kind of contact, in words.
enum SuitabilityWords {
    static func words(_ reason: SuitabilityRefusal) -> RefusalText {
        switch reason {
        case .remoteIsSupervised:
            RefusalText(
                "By video only with a supervisor",
                "Cafcass Cymru refers for contact by video with a supervisor, and for no other.",
                next: "Choose “Video, supervised”.", "Or choose contact face to face.")
        case .remoteNotAssessed:
            RefusalText(
                "Nobody has assessed that video suits",
                "Before Cafcass Cymru refers for contact by video, an adviser or social worker assesses that it suits, and talks its limits over with both parties.",
                next: "Open “Cafcass Cymru’s plan” and fill in the part about video.")
        case .remoteNotSuitable:
            RefusalText(
                "Video does not suit this family",
                "A family court adviser or social worker of Cafcass Cymru who has the case has assessed so.",
                next: "Choose contact face to face.",
                "Or ask them to assess it afresh, if something has changed.")
        case .whyVirtualNotSaid:
            RefusalText(
                "Say why it is by video",
                "Video does not take the place of meeting. Why meeting is not possible, or not right yet, must be told.",
                next: "Say why, where the kind of contact is chosen.", "Or choose contact face to face.")
        case .longStayNotAgreed(let months, let limit):
            RefusalText(
                "The centre must agree first",
                "Contact is to last about \(Spoken.count(months, "month", "months")). Longer than \(Spoken.count(limit, "month", "months")) is agreed with the centre before the family is referred.",
                next: "Telephone the centre, and say in the referral with whom you agreed, and when.",
                "Or ask for a shorter time: it is reviewed as it goes on.")
        }
    }

    static func because(_ reason: VirtualReason) -> Phrase {
        switch reason {
        case .distance: "The distance is too great"
        case .physicalRestriction: "Somebody cannot come: illness, prison, a restriction"
        case .preparation: "To prepare for meeting face to face"
        case .longOrNoContact: "No contact for long, or never"
        }
    }

    /// The choices of a form.
    static var reasons: [FormChoice] {
        VirtualReason.allCases.map { FormChoice($0.rawValue, because($0)) }
    }
}
