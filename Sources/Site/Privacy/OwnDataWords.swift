import Domain

/// What stands over a paragraph, and the words for whose it is and why it is left out (L3).
enum OwnDataWords {
    static func label(_ label: OwnDataLabel) -> String {
        switch label {
        case .part(let part): OwnDataText.title(part).text
        case .heading(let heading): RecordWords.heading(heading).text
        case .sign(let sign): DeskWords.sign(sign).text
        case .paper(let kind): PaperWords.name(kind)
        case .field(let field): (told(field) ?? ofChild(field) ?? ofCentre(field)).text
        }
    }

    /// A thing that is held, with its day where it is of one.
    static func title(_ kind: OwnDataItemKind, _ day: Day?) -> String {
        let name = Self.kind(kind).text
        return day.map { "\(name), \(Spoken.date($0))" } ?? name
    }

    static func kind(_ kind: OwnDataItemKind) -> Phrase {
        switch kind {
        case .facts: "Their own particulars"
        case .referral: "What was told in the referral"
        case .child: "A child"
        case .firstVisits: "What staff noted of first visits"
        case .record: "Record of observed contact"
        case .visits: "What was noted beside visits"
        case .assessment: "What the centre assessed and answered"
        case .incident: "Something that happened"
        case .reviews: "Reviews"
        case .wayOut: "What both sides were told"
        case .costs: "Notes on costs"
        case .professionals: "What practitioners asked and wrote"
        case .notes: "Reasons that staff gave"
        case .papers: "Papers"
        }
    }

    static func owner(_ owner: OwnDataOwner) -> Phrase {
        switch owner {
        case .own: "Their own"
        case .shared: "Told to both sides, or given to them before"
        case .staffOnThem: "Staff’s words about them"
        case .staffOnAll: "Staff’s words about everybody"
        case .safeguarding: "Risk and safeguarding: think who could be harmed"
        case .professional: "A professional’s words"
        case .otherSide: "The other side’s words"
        case .thirdPerson: "Somebody else’s particulars"
        case .child: "A child’s particulars"
        case .childsWords: "A child’s words"
        }
    }

    static func choice(_ choice: OwnDataChoice) -> Phrase {
        switch choice {
        case .give: "Give it"
        case .leaveOut: "Leave it out"
        case .blackOut: "Give it, with words blacked out"
        }
    }

    /// For staff, with the place in the law.
    static func ground(_ ground: OwnDataGround) -> Phrase {
        switch ground {
        case .otherPerson: "It tells of somebody else (DPA 2018, schedule 2, paragraph 16)"
        case .child: "It is a child’s, or said in a child’s confidence"
        case .seriousHarm: "It could cause serious harm (schedule 3, paragraphs 5 and 11)"
        case .court: "It came from a court that may withhold it (schedule 3, paragraphs 3 and 9)"
        case .notAboutThem: "It is not about them"
        }
    }

    /// For the adult themselves.
    static func told(_ ground: OwnDataGround) -> Phrase {
        switch ground {
        case .otherPerson: "it tells of other people"
        case .court: "it came from a court"
        case .notAboutThem: "it is not about you"
        // That there is any is not told.
        case .child, .seriousHarm: "the law lets it be left out"
        }
    }

    private static func told(_ field: OwnDataField) -> Phrase? {
        switch field {
        case .safeTimes: "Safe times to ring"
        case .mobility: "Getting about"
        case .solicitor: "Solicitor"
        case .frequency: "How often"
        case .longStay: "A long stay was agreed"
        case .policeOrSocialCare: "Police or social care"
        case .convictions: "Convictions"
        case .ordersKnown: "Court orders"
        case .abduction: "Risk that a child is taken away"
        case .weapons: "Weapons, or threats to staff"
        case .brings: "Brings the child"
        case .collects: "Collects the child"
        case .leaving: "Leaving the centre"
        case .photographs: "Pictures"
        case .gifts: "Gifts"
        case .food: "Food and drink"
        case .toiletHelp: "Help in the toilet"
        case .vehicle: "Car"
        case .preparation: "Who prepares the child"
        case .interpreter: "Interpreter"
        case .professional: "A professional who attends"
        case .namedPeople: "Others who come"
        case .papersMissing: "Papers that were missing"
        case .orderSays: "What the order says"
        case .remoteLimits: "Limits of contact by video"
        case .riskInWales: "Risk assessment with the referral"
        default: nil
        }
    }

    private static func ofChild(_ field: OwnDataField) -> Phrase? {
        switch field {
        case .childsName: "Name"
        case .childsBirth: "Date of birth"
        case .childsNeeds: "Additional needs"
        case .school: "School hours"
        case .health: "Health"
        case .allergies: "Allergies"
        case .medication: "Medicine"
        case .language: "Language"
        case .culture: "Religion or culture"
        case .views: "What the child says"
        case .lastContact: "Last contact"
        default: nil
        }
    }

    private static func ofCentre(_ field: OwnDataField) -> Phrase {
        switch field {
        case .firstVisitNotes: "Notes of a first visit"
        case .firstVisitReason: "Why a first visit was not face to face"
        case .addendum: "Added later"
        case .sessionDetails: "Beside a visit"
        case .turnedAway: "Turned away at the door"
        case .breathTestKit: "Who brings the breath test"
        case .assessor: "Who assessed"
        case .summary: "Risk assessment"
        case .summaryFromBefore: "From the centre before"
        case .atHome: "Contact by video at home"
        case .conditions: "What the centre asks of both sides"
        case .declineWords: "What the centre answered"
        case .account: "What happened"
        case .toldAuthority: "Who was told"
        case .reassessment: "Risk looked at afresh"
        case .findings: "What the review found"
        case .exceptional: "Why contact goes on"
        case .childSaid: "What a child said"
        case .exitNext: "What follows"
        case .childTold: "How the child is told"
        case .costTerms: "Who pays"
        case .correction: "Why an amount was changed"
        case .observation: "Why somebody wished to observe"
        case .attending: "Why a professional should attend"
        case .answered: "What the centre answered"
        case .reasonGiven: "Reason for going on"
        case .hold: "Why the records are held"
        case .suspensionWords: "While contact was suspended"
        case .suspensionJudged: "How that was judged"
        default: "Noted"
        }
    }
}
