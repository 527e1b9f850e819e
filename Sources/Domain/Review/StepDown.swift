/// Moves a running supervised case on to supported contact, or to handovers, at another centre or at this one
/// (H5). It takes what was chosen and no more; what was observed stays here. Contact here goes on until its
/// last day, and the case here is closed as any other.
public struct StepDown: Command {
    public static let room = Room.review
    /// The kind of contact that the next centre is asked for.
    static let kind = ServiceKind.supportedCentre

    public var file: CaseID
    public var to: CentreID
    public var newCase: CaseID
    public var way: StepDownWay
    /// The last day of contact here.
    public var lastDay: Day
    public var items: [StepDownItem]
    public var documents: [DocumentID]

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case to, newCase, way, lastDay, items, documents
    }

    public init(
        file: CaseID, to: CentreID, newCase: CaseID, way: StepDownWay, lastDay: Day,
        items: [StepDownItem], documents: [DocumentID]
    ) {
        self.file = file
        self.to = to
        self.newCase = newCase
        self.way = way
        self.lastDay = lastDay
        self.items = items
        self.documents = documents
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    /// The new case is of the same family, and so under the same key.
    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        if try !house.centre(to).exists { check.note("to", .unknown) }
        if newCase == file || newCase.family != file.family { check.note("newCase", .doesNotFit) }
        if lastDay < house.today { check.note("lastDay", .inThePast) }
        for (place, id) in documents.enumerated() where now.referral.document(id) == nil {
            check.note("documents.\(place)", .unknown)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let made = StepDownMade(
            to: to, newCase: newCase, way: way, lastDay: lastDay, items: items, documents: documents)
        if now.reviews.stepDown == made { return Decision() }
        guard now.stage == .accepted else {
            throw .outOfStep(now.stage.isOpen ? .notAccepted : .closed)
        }
        guard try house.caseFile(newCase).stage == .none else { throw .outOfStep(.alreadyDone) }
        try StepDownRules.mayStepDown(now, in: house)
        try StepDownRules.mustBeOffered(way, at: to, in: house)
        try StepDownRules.mustLeaveNothingBooked(now, after: lastDay)
        try StepDownRules.mustBeManaged(now, in: house)
        var decision = Decision.caseFile(file, SteppedDown(made: made))
        goOn(now, &decision, in: house)
        try stayApart(now, &decision, in: house)
        return decision
    }

    private func goOn(_ now: CaseFile, _ decision: inout Decision, in house: House) {
        let carrying = StepDownCarrying(file: now, command: self)
        let (answers, going) = (carrying.answers, carrying.documents)
        let needed = ReferralRules.papersNeeded(answers, on: house.today, house.rules)
        decision.add(
            ReferralTakenOver(
                from: file, answers: answers, link: now.referral.link, referredBy: now.referral.referredBy,
                documents: going,
                documentsOfReferrer: now.referral.documentsOfReferrer.intersection(going.map(\.id)),
                papers: ReferralRules.papers(needed: needed, documents: going)), to: newCase)
        decision.add(ArrivedSteppingDown(with: carrying.with), to: newCase)
        // E8: the order's, and so it goes wherever the order goes.
        for (adult, order) in now.breathTests.orders.sorted(by: { $0.key < $1.key }) {
            decision.add(BreathTestOrdered(adult: adult, order: order), to: newCase)
        }
        // D1: a court that follows the case follows it to the next centre.
        for court in now.court.followers.sorted() {
            decision.add(CourtFollowed(court: court), to: newCase)
        }
        // C2: so does a local authority that referred.
        for authority in now.localAuthority.followers.sorted() {
            decision.add(LocalAuthorityFollowed(authority: authority), to: newCase)
        }
    }

    /// E6: at the same centre a family that it must never meet is kept from its new case as from the old.
    private func stayApart(
        _ now: CaseFile, _ decision: inout Decision, in house: House
    ) throws(Halt) {
        guard to == now.centre else { return }
        for other in now.assessment.neverMeets.sorted() {
            decision.add(NeverMeetMarked(other: other), to: newCase)
            decision.add(NeverMeetMarked(other: newCase), to: other)
            for day in try house.caseFile(other).daysAhead {
                decision.add(FamiliesKeptApart(file: other, other: newCase), to: to, day)
            }
        }
    }
}

/// The family steps down to another kind of contact (H5). What was observed here stays here.
public struct SteppedDown: CaseEvent, TellingEvent, Hashable {
    public var made: StepDownMade

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.reviews.stepDown = made }

    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        return try house.caseFile(id).everybodyTold(.steppingDown)
    }
}

/// A family came from supervised contact (H5), with what was chosen to go with it.
public struct ArrivedSteppingDown: CaseEvent, Hashable {
    public var with: SteppedDownWith

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.referral.steppedDownWith = with }
}
