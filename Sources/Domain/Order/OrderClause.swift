/// The clauses of an order for contact at a centre, by the paragraph that suggests each (I2, I3, I4: Protocol
/// 4.1 to 4.3), and those that section 3 and the guide ask for beside them.
public enum OrderClause: String, Codable, CaseIterable, Hashable, Sendable, CodingKeyRepresentable {
    /// I8: the centre may see the order and the papers (guide; Protocol 3.1, 3.2).
    case leave
    case placeAndAcceptance
    case papersReachCentre
    /// C5: copies from the court without fee (Protocol 3.2).
    case copiesFromCourt
    case referralMade
    /// The other party's part in the referral (Protocol 3.10).
    case otherPartyResponds
    case centreAnswers
    case ifNotAccepted
    case conditionsApply
    case centreRules
    case costs
    case recordsPaidFor
    case reviewMeetings
    case contactEnds
    case placeNoLongerNeeded
    /// C10: who prepares the child (Protocol 3.3).
    case preparation
    /// H3: the way out of the centre (Protocol 3.11).
    case exitPlan

    case broughtAndCollected
    case attendsPromptly
    case notBeforeTime
    case notInTheRoom
    case whoIsPresent
    case officerObserves
    case interpreter
    case photographs
    case notAccompanied
    case delayTold
    case breathTest
    /// C14: out of the centre with the child (Protocol 3.7).
    case outsideCentre

    case deviceReady
    case suitableSpace
    case whoIsPresentByVideo
    case officerObservesByVideo
    case notRecorded

    /// The paragraph that suggests it.
    public var paragraph: String {
        switch self {
        case .leave: "I8"
        case .placeAndAcceptance: "4.1(a)"
        case .papersReachCentre: "4.1(b)"
        case .copiesFromCourt: "3.2"
        case .referralMade: "4.1(c)"
        case .otherPartyResponds: "3.10"
        case .centreAnswers: "4.1(d)"
        case .ifNotAccepted: "4.1(e)"
        case .conditionsApply: "4.1(f)"
        case .centreRules: "4.1(g)"
        case .costs: "4.1(h)"
        case .recordsPaidFor: "4.1(i)"
        case .reviewMeetings: "4.1(j)"
        case .contactEnds: "4.1(k)"
        case .placeNoLongerNeeded: "4.1(l)"
        case .preparation: "3.3"
        case .exitPlan: "3.11"
        case .broughtAndCollected: "4.2(a)"
        case .attendsPromptly: "4.2(b)"
        case .notBeforeTime: "4.2(c)"
        case .notInTheRoom: "4.2(d)"
        case .whoIsPresent: "4.2(e)"
        case .officerObserves: "4.2(f)"
        case .interpreter: "4.2(g)"
        case .photographs: "4.2(h)"
        case .notAccompanied: "4.2(i)"
        case .delayTold: "4.2(j)"
        case .breathTest: "4.2(k)"
        case .outsideCentre: "3.7"
        case .deviceReady: "4.3(a)"
        case .suitableSpace: "4.3(b)"
        case .whoIsPresentByVideo: "4.3(c)"
        case .officerObservesByVideo: "4.3(d)"
        case .notRecorded: "4.3(e)"
        }
    }

    /// The part of the order that it stands in.
    public var part: OrderPart {
        switch self {
        case .leave, .placeAndAcceptance, .papersReachCentre, .copiesFromCourt, .referralMade,
            .otherPartyResponds,
            .centreAnswers, .ifNotAccepted, .conditionsApply, .centreRules, .costs, .recordsPaidFor,
            .reviewMeetings,
            .contactEnds, .placeNoLongerNeeded, .preparation, .exitPlan:
            .general
        case .broughtAndCollected, .attendsPromptly, .notBeforeTime, .notInTheRoom, .whoIsPresent,
            .officerObserves,
            .interpreter, .photographs, .notAccompanied, .delayTold, .breathTest, .outsideCentre:
            .direct
        case .deviceReady, .suitableSpace, .whoIsPresentByVideo, .officerObservesByVideo, .notRecorded:
            .virtual
        }
    }

    /// Those that usually stand, whatever was answered, and can be left out by a tick.
    public static let mayBeLeftOut: [OrderClause] = [
        .papersReachCentre, .referralMade, .centreAnswers, .ifNotAccepted, .conditionsApply, .centreRules,
        .costs,
        .reviewMeetings, .contactEnds, .placeNoLongerNeeded, .broughtAndCollected, .attendsPromptly,
        .notBeforeTime,
        .notInTheRoom, .whoIsPresent, .delayTold, .deviceReady, .suitableSpace, .whoIsPresentByVideo,
        .notRecorded,
    ]

    /// I6, I8: contact is always subject to the centre's accepting, and the centre always sees the papers.
    public var isAlways: Bool { self == .placeAndAcceptance || self == .leave }
}

/// The parts of an order, each with conditions of its own.
public enum OrderPart: String, Codable, CaseIterable, Hashable, Sendable {
    case general, direct, virtual
}

/// The matters that a court sees to where a family is referred to a centre (I1: Protocol 3.1 to 3.11, where
/// two paragraphs bear the number 3.6).
public enum OrderQuestion: String, Codable, CaseIterable, Hashable, Sendable {
    case safeguardingPapers
    case copiesFromCourt
    case preparation
    case interpreter
    case ifNotAccepted
    case otherPeople
    case photographs
    case outsideCentre
    case professional
    case report
    case referral
    case exitPlan

    /// The paragraph that asks for it.
    public var paragraph: String {
        switch self {
        case .safeguardingPapers: "3.1"
        case .copiesFromCourt: "3.2"
        case .preparation: "3.3"
        case .interpreter: "3.4"
        case .ifNotAccepted: "3.5"
        case .otherPeople: "3.6"
        case .photographs: "3.6, the second"
        case .outsideCentre: "3.7"
        case .professional: "3.8"
        case .report: "3.9"
        case .referral: "3.10"
        case .exitPlan: "3.11"
        }
    }

    /// What contact by video has no need of.
    var isOfDirectContact: Bool { self == .photographs || self == .outsideCentre }
}

/// What may help beside an order (I9: guide).
public enum OrderAid: String, Codable, CaseIterable, Hashable, Sendable {
    case parentingPlan, separatedParentsCourse, messagingTool
}

/// What a centre might be asked to do beside giving a place (I5: Protocol 3.9).
public enum OrderTask: String, Codable, CaseIterable, Hashable, Sendable {
    case records, report, attendCourt, settleDisputes
}
