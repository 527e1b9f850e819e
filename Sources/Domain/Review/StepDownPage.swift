/// What the coordinator chooses from, where a family steps down (H5).
public struct StepDownPage: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> StepDownPageModel {
        let now = try house.caseFile(file)
        let needed = ReferralRules.papersNeeded(now.answers, on: house.today, house.rules)
        var under: StepDownPageModel.Under?
        if let made = now.reviews.stepDown {
            under = .init(
                made: made, centreName: try house.centre(made.to).profile?.name,
                stage: try house.caseFile(made.newCase).stage)
        }
        return StepDownPageModel(
            isSupervised: now.kind?.isSupervised == true,
            documents: now.referral.documents.map {
                .init(document: $0, isNeeded: needed.contains($0.kind))
            },
            hasSummary: now.assessment.riskAssessment != nil, sessionsHeld: now.bookings.held.count,
            lastBooked: now.bookings.standing.filter(\.isAhead).map(\.day).max(),
            observedRecords: now.records.observed.count, reviews: now.reviews.held.count,
            incidents: now.incidents.inOrder.count, under: under)
    }
}

/// What can go on with a family, and what stays.
public struct StepDownPageModel: Sendable {
    public let isSupervised: Bool
    public let documents: [Paper]
    public let hasSummary: Bool
    public let sessionsHeld: Int
    public let lastBooked: Day?
    /// What stays here, by how many there are.
    public let observedRecords: Int
    public let reviews: Int
    public let incidents: Int
    /// Where it goes on to already.
    public let under: Under?

    /// A paper of the referral.
    public struct Paper: Sendable {
        public let document: AttachedDocument
        /// C3: whether every centre needs one of its kind in this case.
        public let isNeeded: Bool
    }

    /// A step down that was made, and how the next centre stands to it.
    public struct Under: Sendable {
        public let made: StepDownMade
        public let centreName: String?
        public let stage: CaseStage

        public var stands: Bool { stage != .declined && stage != .withdrawn && stage != .handedOn }
    }
}

/// Where a family goes on to, as both adults are told it (H5).
public struct MovingOn: Codable, Hashable, Sendable {
    public var centre: CentreID
    public var centreName: String?
    public var way: StepDownWay
    public var lastDay: Day

    init?(_ file: CaseFile, in house: House) throws(Halt) {
        guard let made = try StepDownRules.standing(file, in: house) else { return nil }
        centre = made.to
        centreName = try house.centre(made.to).profile?.name
        way = made.way
        lastDay = made.lastDay
    }
}
