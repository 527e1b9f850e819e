import Domain

/// The texts of an order's clauses, each by the clause it is of and, where the clause has several, by the
/// alternative: `placeAndAcceptance.agreed`. A court may have its own words for any of them.
enum OrderText: String, CaseIterable, Sendable {
    case leave
    case placeAgreed = "placeAndAcceptance.agreed"
    case placeDecided = "placeAndAcceptance.decided"
    case placeOpen = "placeAndAcceptance.open"
    case papersReachCentre
    case copiesFromCourt
    case referralOnline = "referralMade.online"
    case referralByForm = "referralMade.byForm"
    case referralOpen = "referralMade.open"
    case otherPartyResponds
    case centreAnswers
    case anotherCentre = "ifNotAccepted.anotherCentreByAgreement"
    case eitherPartyRestores = "ifNotAccepted.eitherPartyRestores"
    case courtLists = "ifNotAccepted.courtLists"
    case notAcceptedOpen = "ifNotAccepted.open"
    case conditionsApply
    case centreRules
    case costs
    case recordsPaidFor
    case reviewMeetings
    case contactEnds
    case placeFreeBoth = "placeNoLongerNeeded.both"
    case placeFreeNamed = "placeNoLongerNeeded.named"
    case preparation
    case exitPlan
    case exitPlanTold = "exitPlan.told"
    case broughtAndCollected
    case attendsPromptly
    case notBeforeTime
    case notInTheRoom
    case othersPresent = "whoIsPresent.others"
    case othersPresentForPart = "whoIsPresent.othersForPart"
    case nobodyPresent = "whoIsPresent.nobody"
    case presentOpen = "whoIsPresent.open"
    case officerObserves
    case namedOfficerObserves = "officerObserves.named"
    case interpreterIndependent = "interpreter.independent"
    case interpreterNamed = "interpreter.named"
    case takesAllowed = "photographs.takes.allowed"
    case takesAllowedByRules = "photographs.takes.allowedByCentreRules"
    case takesForbidden = "photographs.takes.forbidden"
    case sharesAllowed = "photographs.shares.allowed"
    case sharesAllowedByRules = "photographs.shares.allowedByCentreRules"
    case sharesForbidden = "photographs.shares.forbidden"
    case accompaniedByNobody = "notAccompanied.byNobody"
    case notAccompaniedByNamed = "notAccompanied.notByNamed"
    case delayTold
    case breathTest
    case staysIn = "outsideCentre.no"
    case outFromFirst = "outsideCentre.fromFirst"
    case outNotAtFirst = "outsideCentre.notAtFirst"
    case outAtAnyTime = "outsideCentre.yes"
    case deviceReady
    case suitableSpace
    case notRecorded

    /// Our own plain words. What is asked of `blank` is filled in from the draft; a name that begins with a
    /// capital letter is the same at the beginning of a sentence.
    func ours(_ blank: (String) -> String) -> Phrase {
        switch self {
        case .leave, .placeAgreed, .placeDecided, .placeOpen, .papersReachCentre, .copiesFromCourt,
            .referralOnline, .referralByForm, .referralOpen, .otherPartyResponds, .centreAnswers,
            .anotherCentre, .eitherPartyRestores, .courtLists, .notAcceptedOpen:
            beginning(blank)
        case .conditionsApply, .centreRules, .costs, .recordsPaidFor, .reviewMeetings, .contactEnds,
            .placeFreeBoth, .placeFreeNamed, .preparation, .exitPlan, .exitPlanTold:
            ending(blank)
        case .broughtAndCollected, .attendsPromptly, .notBeforeTime, .notInTheRoom, .othersPresent,
            .othersPresentForPart, .nobodyPresent, .presentOpen, .officerObserves, .namedOfficerObserves,
            .interpreterIndependent, .interpreterNamed:
            people(blank)
        case .takesAllowed, .takesAllowedByRules, .takesForbidden, .sharesAllowed, .sharesAllowedByRules,
            .sharesForbidden:
            photographs(blank)
        case .accompaniedByNobody, .notAccompaniedByNamed, .delayTold, .breathTest, .staysIn, .outFromFirst,
            .outNotAtFirst, .outAtAnyTime, .deviceReady, .suitableSpace, .notRecorded:
            conditions(blank)
        }
    }

    private func beginning(_ blank: (String) -> String) -> Phrase {
        switch self {
        case .placeAgreed:
            "The parents agree, and the court approves: \(blank("contact")) between \(blank("children")) and \(blank("visitor")) takes place \(blank("place")), if the centre accepts the referral."
        case .placeDecided:
            "\(blank("Contact")) between \(blank("children")) and \(blank("visitor")) takes place \(blank("place")), as the court decides, if the centre accepts the referral."
        case .placeOpen:
            "[By agreement or by decision of the court] \(blank("contact")) between \(blank("children")) and \(blank("visitor")) takes place \(blank("place")), if the centre accepts the referral."
        case .papersReachCentre:
            "\(blank("Sender")) sends the centre’s manager this order, \(blank("papers")), as soon as possible and no later than \(blank("limit")) after this order\(blank("latest"))."
        case .copiesFromCourt:
            "Where the parties do not send them, the centre’s coordinator may have copies of this order and of the safeguarding papers from the court, without a fee and without a further order."
        case .referralOnline:
            "\(blank("Referrer")) makes the referral through the online referral service by \(blank("until"))."
        case .referralByForm:
            "\(blank("Referrer")) fills in the centre’s referral form and sends it to the centre by \(blank("until"))."
        case .referralOpen:
            "\(blank("Referrer")) makes the referral [online, or by the centre’s form] by \(blank("until"))."
        case .otherPartyResponds:
            "The other party does their part of the referral within \(blank("days")) of being asked."
        case .centreAnswers:
            "Within \(blank("days")) of receiving the referral the centre is asked to tell the parties and the court whether it accepts and, if it does, when contact there ends."
        case .anotherCentre:
            "If the centre does not accept, the parties try to agree on another accredited centre and refer to it."
        case .eitherPartyRestores:
            "If the centre does not accept, either party may bring the matter back for directions on the first date that is free after \(blank("days"))."
        case .courtLists:
            "If the centre does not accept, the court lists a hearing for directions on the first date that is free after \(blank("days"))."
        case .notAcceptedOpen: "If the centre does not accept: [what follows]."
        default:
            "The court gives leave for the centre to see this order and the papers that are named in it."
        }
    }

    private func ending(_ blank: (String) -> String) -> Phrase {
        switch self {
        case .conditionsApply: "If the centre accepts, the directions and conditions of this order hold."
        case .centreRules: "The parties keep the rules of the centre."
        case .costs: "What the centre charges is paid by \(blank("payer"))."
        case .recordsPaidFor:
            "The centre is asked for: \(blank("tasks")). What that costs is paid by \(blank("payer"))."
        case .reviewMeetings: "The parties come to the review meetings that the centre holds."
        case .contactEnds:
            "Contact goes on at the centre until \(blank("until")). After that: \(blank("thereafter"))"
        case .placeFreeBoth:
            "Both parties are responsible for telling the centre’s manager when the place is no longer needed."
        case .placeFreeNamed:
            "Both parties are responsible for telling the centre’s manager when the place is no longer needed; \(blank("teller")) makes sure that it is done."
        case .preparation:
            "Before contact begins \(blank("preparer")) prepares \(blank("children")): \(blank("how"))"
        case .exitPlanTold:
            "The way on from the centre: \(blank("plan")) How \(blank("children")) will be told: \(blank("told"))"
        default: "The way on from the centre: \(blank("plan"))"
        }
    }

    private func people(_ blank: (String) -> String) -> Phrase {
        switch self {
        case .broughtAndCollected:
            "\(blank("Bringer")) brings \(blank("children")) to the centre in time for the start of each session, and \(blank("collector")) collects them at its end."
        case .attendsPromptly: "\(blank("Visitor")) comes to the centre in time."
        case .notBeforeTime:
            "\(blank("Waiter")) does not go into the centre before the session is due to begin."
        case .notInTheRoom:
            "\(blank("Absent")) does not stay in the same room as \(blank("children")) during the session."
        case .othersPresent: "\(blank("Others")) may be there as well."
        case .othersPresentForPart: "\(blank("Others")) may be there as well: \(blank("when"))"
        case .nobodyPresent: "Nobody else is present during contact."
        case .presentOpen: "[Who else may be there, if anybody.]"
        case .namedOfficerObserves:
            "The parties tell the centre that the court has directed \(blank("officer")) to attend and to observe contact."
        case .interpreterIndependent:
            "An interpreter of \(blank("language")) comes to the centre for contact, paid by \(blank("payer"))."
        case .interpreterNamed:
            "\(blank("Interpreter")) may come to interpret between \(blank("children")) and \(blank("other"))."
        default:
            "The parties tell the centre that the court has directed the Cafcass officer to attend and to observe contact."
        }
    }

    private func photographs(_ blank: (String) -> String) -> Phrase {
        switch self {
        case .takesAllowed:
            "\(blank("Photographer")) may take photographs and video of \(blank("children")) during contact."
        case .takesAllowedByRules:
            "\(blank("Photographer")) may take photographs and video of \(blank("children")) during contact, as far as the centre’s rules allow."
        case .takesForbidden:
            "\(blank("Photographer")) may not take photographs or video of \(blank("children")) during contact."
        case .sharesAllowed:
            "\(blank("Photographer")) may show, post and pass on photographs and video of \(blank("children")) from contact."
        case .sharesAllowedByRules:
            "\(blank("Photographer")) may show, post and pass on photographs and video of \(blank("children")) from contact, as far as the centre’s rules allow."
        default:
            "\(blank("Photographer")) may not show, post or pass on photographs or video of \(blank("children")) from contact."
        }
    }

    private func conditions(_ blank: (String) -> String) -> Phrase {
        switch self {
        case .accompaniedByNobody: "No other adult accompanies a party to the centre."
        case .notAccompaniedByNamed: "\(blank("Companion")) does not accompany a party to the centre."
        case .delayTold: "Whoever is delayed for a handover tells the other party and the centre at once."
        case .breathTest:
            "Contact takes place only if \(blank("tested")) gives a negative breath sample at the start of the session when asked to. \(blank("Provider")) provides the kit."
        case .staysIn: "\(blank("Children")) may not be taken out of the centre during contact."
        case .outFromFirst:
            "\(blank("Children")) may be taken out of the centre\(blank("length")), from the first visit on."
        case .outNotAtFirst:
            "\(blank("Children")) may be taken out of the centre\(blank("length")), but not at the first visit."
        case .outAtAnyTime: "\(blank("Children")) may be taken out of the centre\(blank("length"))."
        case .deviceReady:
            "\(blank("Readier")) sees to it that the device is charged and connected in time."
        case .suitableSpace:
            "\(blank("Finder")) sees to it that \(blank("children")) can be at home or in another place that suits."
        default: "Neither party records the contact."
        }
    }

    /// Our words with the names of what is filled in, in braces: `{children}`. What a court starts from.
    var template: String { ours { "{\($0)}" }.text }

    /// What may be filled in, by its names.
    var blanks: Set<String> { Set(OrderWording.names(in: template)) }
}
