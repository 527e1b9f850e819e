/// A local authority's desk: the referrals that it made, what needs it first.
public struct LocalAuthorityDesk: Question {
    public var authority: LocalAuthorityID

    public init(authority: LocalAuthorityID) { self.authority = authority }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isOf(authority, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> LocalAuthorityDeskModel {
        var cases: [LocalAuthorityCaseModel] = []
        for summary in try house.list(.localAuthority(authority)) {
            guard case .caseFile(let row) = summary.body else { continue }
            cases.append(try LocalAuthorityCaseModel(house.caseFile(row.id), in: house))
        }
        return LocalAuthorityDeskModel(
            authority: authority,
            name: try house.register().localAuthorities[authority] ?? authority.rawValue,
            cases: cases.sorted(by: LocalAuthorityCaseModel.isSooner))
    }
}

/// What a local authority's desk shows.
public struct LocalAuthorityDeskModel: Sendable {
    public let authority: LocalAuthorityID
    public let name: String
    public let cases: [LocalAuthorityCaseModel]
}

/// One case, for the local authority that referred it.
public struct LocalAuthorityCase: Question {
    public var file: CaseID

    public init(file: CaseID) { self.file = file }

    public var subject: StreamID? { .caseFile(file) }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.isLocalAuthority(following: try house.caseFile(file), who)
    }

    public func answer(for who: Who, in house: House) throws(Halt) -> LocalAuthorityCaseModel {
        try LocalAuthorityCaseModel(house.caseFile(file), in: house)
    }
}

/// What a local authority may know of a case that it referred: where it stands, the papers that are missing,
/// the answer, the reviews, and its own two people. Nobody of the family is named, and nothing is told of
/// sessions, risk or how to reach anybody.
public struct LocalAuthorityCaseModel: Sendable {
    public let file: CaseID
    /// As the referral names the authority, and the authority's own number of the case.
    public let organisation: String?
    public let ownNumber: String?
    public let centreName: String
    public let centreTelephone: String?
    public let kind: ServiceKind?
    public let progress: ReferralProgress
    public let received: Instant?
    public let answer: CourtAnswer?
    public let clocks: [Clock]
    /// C3: what the centre still needs.
    public let papersMissing: [PaperKind]
    /// C2.
    public let socialWorker: NamedProfessional?
    public let teamManager: NamedProfessional?
    /// When they were last named anew; nil where they are as the referral named them.
    public let peopleNamed: Instant?
    /// H1, H2: the reviews that were held. What was found stays with the centre.
    public let reviewed: [ReviewHeldOn]
    /// H3: the day on which contact there is planned to end.
    public let contactPlannedToEnd: Day?
    /// Whether a paper's sender is asked if it shows what somebody keeps private.
    public let asksPrivate: Bool
    /// Whether the centre has the referral and has not finished with it.
    public let isOpen: Bool

    /// That a review was held, and which.
    public struct ReviewHeldOn: Hashable, Sendable {
        public let on: Day
        public let kind: Review.Kind
    }

    static func isSooner(_ left: LocalAuthorityCaseModel, _ right: LocalAuthorityCaseModel) -> Bool {
        if left.needsPapers != right.needsPapers { return left.needsPapers }
        switch (left.nearest, right.nearest) {
        case (let left?, let right?) where left != right: return left < right
        case (_?, nil): return true
        case (nil, _?): return false
        default:
            return (left.received?.milliseconds ?? 0, left.file)
                > (right.received?.milliseconds ?? 0, right.file)
        }
    }

    /// C3: whether the centre waits for papers.
    public var needsPapers: Bool { isOpen && !papersMissing.isEmpty }
    private var nearest: Instant? { clocks.filter(\.isRunning).map(\.overdueFrom).min() }
}

extension LocalAuthorityCaseModel {
    init(_ file: CaseFile, in house: House) throws(Halt) {
        let profile = try file.centre.map { centre throws(Halt) in try house.centre(centre).profile } ?? nil
        let referrer = file.answers.referrer
        self.init(
            file: file.id, organisation: referrer?.organisation, ownNumber: referrer?.ownNumber,
            centreName: profile?.name ?? "", centreTelephone: profile?.telephone, kind: file.kind,
            progress: ReferralProgress(file), received: file.referral.received,
            answer: try CourtAnswer(file, in: house),
            clocks: LocalAuthorityRules.clocks(of: file, in: house),
            papersMissing: file.referral.papersMissing, socialWorker: referrer?.socialWorker,
            teamManager: referrer?.teamManager, peopleNamed: file.localAuthority.peopleNamed,
            reviewed: file.reviews.held.map { ReviewHeldOn(on: $0.on, kind: $0.kind) },
            contactPlannedToEnd: file.reviews.exitPlan?.lastDay,
            asksPrivate: file.answers.hasPrivateContactDetail, isOpen: file.stage.isOpen)
    }
}
