/// A case as the centre's desk sees it.
public struct ReferralForCentre: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runsOrSupervises(case: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> ReferralForCentreModel {
        let now = try house.caseFile(file)
        guard let centre = now.centre else { throw .denied }
        return try ReferralForCentreModel(
            now, at: try house.centre(centre), mayDecide: Access.runs(case: now, who), in: house)
    }
}

/// Everything that the desk needs; what must not reach the other side is marked.
public struct ReferralForCentreModel: Sendable {
    public var reference: CaseID
    public var stage: CaseStage
    public var centre: CentreID
    public var profile: CentreProfile?
    public var kind: ServiceKind?
    /// The kinds that the centre offers and may offer today (A2).
    public var offered: [ServiceKind]
    public var answers: ReferralAnswers
    /// The order that was read back (I7).
    public var order: OrderDraft?
    /// Shown with a warning wherever it is shown.
    public var privateDetails: Set<PrivateDetail>
    public var received: Instant?
    public var handedOnFrom: CaseID?
    /// H5: what came with the family from supervised contact.
    public var steppedDownWith: SteppedDownWith?
    public var documents: [DocumentForCentre]
    public var papers: [PaperKind: PaperStatus]
    /// C4: when each paper reached the centre.
    public var papersReceived: [PaperKind: Instant]
    public var screening: Screening?
    public var screened: Instant?
    public var riskAssessment: RiskAssessment?
    /// B2: the signs that point to supervised contact.
    public var pointsToSupervised: [RiskSign]
    public var answer: CentreAnswer?
    /// D3: since when the family waits, where it does.
    public var waitingSince: Instant?
    public var preVisits: [PreVisit]
    /// B4.
    public var toBeSeen: [PreVisitSubject]
    /// B4.
    public var notYetSeen: [PreVisitSubject]
    /// E11: the centre's rules as they stand, and who has accepted which version.
    public var houseRules: HouseRules?
    public var houseRulesAccepted: [AdultID: Int]
    public var neverMeets: [CaseID]
    public var clocks: [Clock]
    public var reasonsGiven: [ReasonGiven]
    /// G3.
    public var isContactSuspended: Bool
    /// The sessions that were held and those in the diary.
    public var sessionsHeld: Int
    public var sessionsAhead: Int
    public var firstHeld: Day?
    public var nextSession: Day?
    /// H3.
    public var isExitPlanned: Bool
    /// E8.
    public var breathTests: [AdultID: BreathTestOrder]
    /// C5: what was asked of the court and is awaited, since when; what it said that it cannot send.
    public var papersAwaitedFromCourt: [PaperKind]
    public var courtAsked: Instant?
    public var courtCannotSend: [PapersNotSent]
    /// C9: when Cafcass Cymru's team sent the referral, and when it told each adult.
    public var sentByTeam: [SentToCentre]
    public var toldByTeam: [AdultID: [Instant]]
    /// C2: when a local authority last named its two people anew.
    public var peopleNamed: Instant?
    /// E10, C15: how much practitioners asked and nobody has answered.
    public var practitionersAsk: Int
    /// B7: what an adviser who has the case assessed of contact by video, newest.
    public var remoteAssessed: RemoteAssessment?
    /// Whether this reader runs the centre, and so assesses and answers. Others only look and see people.
    public var mayDecide: Bool
}

extension ReferralForCentreModel {
    init(_ now: CaseFile, at centre: Centre, mayDecide: Bool, in house: House) throws(Halt) {
        let ahead = now.bookings.inOrder.filter(\.isAhead)
        self.init(
            reference: now.id, stage: now.stage, centre: centre.id, profile: centre.profile, kind: now.kind,
            offered: centre.offered(on: house.today, house.rules), answers: now.answers,
            order: now.referral.order,
            privateDetails: PrivateDetail.all(now.answers), received: now.referral.received,
            handedOnFrom: now.referral.handedOnFrom, steppedDownWith: now.referral.steppedDownWith,
            documents: now.referral.documents.map {
                DocumentForCentre(document: $0, isForStaffOnly: now.isForStaffOnly($0))
            },
            papers: now.referral.papers, papersReceived: now.referral.papersReceived,
            screening: now.assessment.screening, screened: now.assessment.screened,
            riskAssessment: now.assessment.riskAssessment, pointsToSupervised: AssessmentRules.signs(now),
            answer: now.assessment.answer, waitingSince: now.assessment.wait?.since,
            preVisits: now.assessment.preVisits.values.sorted {
                ($0.day, $0.span.from, $0.appointment) < ($1.day, $1.span.from, $1.appointment)
            },
            toBeSeen: AssessmentRules.toBeSeen(now), notYetSeen: AssessmentRules.notYetSeen(now),
            houseRules: centre.houseRules, houseRulesAccepted: now.assessment.houseRulesAccepted,
            neverMeets: now.assessment.neverMeets.sorted(),
            clocks: try CaseClocks.withSuspension(of: now, in: house),
            reasonsGiven: now.reasonsGiven, isContactSuspended: now.incidents.isContactSuspended,
            sessionsHeld: now.bookings.held.count, sessionsAhead: ahead.count,
            firstHeld: now.bookings.firstHeld, nextSession: ahead.first?.day,
            isExitPlanned: now.reviews.exitPlan != nil, breathTests: now.breathTests.orders,
            papersAwaitedFromCourt: now.papersAwaitedFromCourt, courtAsked: now.court.asked.last?.at,
            courtCannotSend: now.court.notSent, sentByTeam: now.commissioning.sent,
            toldByTeam: now.commissioning.told, peopleNamed: now.localAuthority.peopleNamed,
            practitionersAsk: now.practice.unanswered, remoteAssessed: now.practice.remote.last,
            mayDecide: mayDecide)
    }
}

/// A document, and whether it may be passed on as it is.
public struct DocumentForCentre: Codable, Hashable, Sendable {
    public var document: AttachedDocument
    public var isForStaffOnly: Bool
}

/// One way of reaching one adult that is kept from the other side.
public struct PrivateDetail: Codable, Hashable, Sendable {
    public var adult: AdultID
    public var way: Way

    /// The ways of reaching somebody.
    public enum Way: String, Codable, CaseIterable, Hashable, Sendable {
        case address, email, telephone
    }

    static func all(_ answers: ReferralAnswers) -> Set<PrivateDetail> {
        var details: Set<PrivateDetail> = []
        for adult in answers.adults ?? [] {
            let contact = adult.contact
            if contact.addressIsPrivate { details.insert(PrivateDetail(adult: adult.id, way: .address)) }
            if contact.emailIsPrivate { details.insert(PrivateDetail(adult: adult.id, way: .email)) }
            if contact.telephoneIsPrivate { details.insert(PrivateDetail(adult: adult.id, way: .telephone)) }
        }
        return details
    }
}

extension CaseFile {
    /// A document that shows what is kept private, or of which nobody said, in a case where something is.
    func isForStaffOnly(_ document: AttachedDocument) -> Bool {
        document.showsPrivateDetails ?? answers.hasPrivateContactDetail
    }
}
