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
        return ReferralForCentreModel(
            reference: file, stage: now.stage, centre: centre, kind: now.kind, answers: now.answers,
            privateDetails: PrivateDetail.all(now.answers), received: now.referral.received,
            handedOnFrom: now.referral.handedOnFrom,
            documents: now.referral.documents.map {
                DocumentForCentre(document: $0, isForStaffOnly: now.isForStaffOnly($0))
            },
            papers: now.referral.papers,
            screening: now.assessment.screening, riskAssessment: now.assessment.riskAssessment,
            pointsToSupervised: AssessmentRules.signs(now), answer: now.assessment.answer,
            preVisits: now.assessment.preVisits.values.sorted {
                ($0.day, $0.span.from) < ($1.day, $1.span.from)
            },
            notYetSeen: AssessmentRules.notYetSeen(now),
            houseRulesAccepted: now.assessment.houseRulesAccepted,
            neverMeets: now.assessment.neverMeets.sorted(), clocks: CaseClocks.all(of: now, in: house),
            reasonsGiven: now.reasonsGiven)
    }
}

/// Everything that the desk needs; what must not reach the other side is marked.
public struct ReferralForCentreModel: Sendable {
    public var reference: CaseID
    public var stage: CaseStage
    public var centre: CentreID
    public var kind: ServiceKind?
    public var answers: ReferralAnswers
    /// Shown with a warning wherever it is shown.
    public var privateDetails: Set<PrivateDetail>
    public var received: Instant?
    public var handedOnFrom: CaseID?
    public var documents: [DocumentForCentre]
    public var papers: [PaperKind: PaperStatus]
    public var screening: Screening?
    public var riskAssessment: RiskAssessment?
    /// B2: the signs that point to supervised contact.
    public var pointsToSupervised: [RiskSign]
    public var answer: CentreAnswer?
    public var preVisits: [PreVisit]
    /// B4.
    public var notYetSeen: [PreVisitSubject]
    /// E11.
    public var houseRulesAccepted: [AdultID: Int]
    public var neverMeets: [CaseID]
    public var clocks: [Clock]
    public var reasonsGiven: [ReasonGiven]
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
