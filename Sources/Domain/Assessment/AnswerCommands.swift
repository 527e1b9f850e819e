/// Accepts a referral (B5): the centre's own free decision, with the kind of contact, when it ends (D1), and
/// on which conditions.
public struct AcceptReferral: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var kind: ServiceKind
    public var endsOn: Day
    public var conditions: [String]
    /// B8: why by video, where the referral asked for something else.
    public var virtualBecause: VirtualReason?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case kind, endsOn, conditions, virtualBecause
    }

    public init(
        file: CaseID, kind: ServiceKind, endsOn: Day, conditions: [String],
        virtualBecause: VirtualReason? = nil
    ) {
        self.virtualBecause = virtualBecause
        self.file = file
        self.kind = kind
        self.endsOn = endsOn
        self.conditions = conditions
    }

    /// House rule: an end further off than that is a slip of the pen; contact is reviewed long before (H1,
    /// H2).
    private static let furthestEndMonths = 24

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        let furthest = house.today.adding(months: Self.furthestEndMonths)
        if endsOn < house.today { check.note("endsOn", .inThePast) }
        if endsOn > furthest { check.note("endsOn", .after(furthest)) }
        for (place, condition) in conditions.enumerated() {
            check.required("conditions.\(place)", condition, limit: 1000)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if now.assessment.acceptedKind == kind,
            case .accepted(endsOn, conditions, _)? = now.assessment.answer
        {
            return Decision()
        }
        try now.mustAwaitAnswer()
        guard let centre = now.centre else { throw .outOfStep(.unknownThing) }
        try ReferralRules.mustBeOffered(kind, at: centre, in: house)
        try OwnFamily.mustNotWorkHere(now, house.centre(centre), in: house)
        try AssessmentRules.mayAccept(now, as: kind, in: house)
        try AssessmentRules.mustBeSafeAtHome(now, byVideo: kind.isVirtual)
        let because = virtualBecause ?? now.answers.service?.virtualBecause
        try SuitabilityRules.mustSayWhyVirtual(kind, because)
        try SuitabilityRules.mustSuitRemotely(now, kind)
        return .caseFile(
            file,
            ReferralAccepted(
                kind: kind, endsOn: endsOn, conditions: conditions,
                virtualBecause: kind.isVirtual ? because : nil))
    }
}

/// Puts a family on the waiting list, where there is no room (D3), or changes the day expected. The waiting
/// time that the finder states follows from it.
public struct PutOnWaitingList: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var expected: Day?

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case expected
    }

    public init(file: CaseID, expected: Day?) {
        self.file = file
        self.expected = expected
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        guard let expected, expected < house.today else { return [] }
        return [FieldProblem("expected", .inThePast)]
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustAwaitAnswer()
        if case .waiting(expected, _)? = now.assessment.answer { return Decision() }
        var decision = Decision.caseFile(file, PlacedOnWaitingList(expected: expected))
        if let expected, let kind = now.kind, let centre = now.centre {
            let weeks = (expected - house.today + 6) / 7
            decision.add(WaitingTimeStated(kind: kind, weeks: weeks, stated: house.today), to: centre)
        }
        return decision
    }
}

/// Hands a case on to a supervised centre with its papers, where the assessment found more risk than this
/// centre takes (B3).
public struct HandOn: Command {
    public static let room = Room.assessment
    public var file: CaseID
    public var to: CentreID
    public var newCase: CaseID
    /// Those that go with it.
    public var documents: [DocumentID]

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case to, newCase, documents
    }

    public init(file: CaseID, to: CentreID, newCase: CaseID, documents: [DocumentID]) {
        self.file = file
        self.to = to
        self.newCase = newCase
        self.documents = documents
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    /// The new case is of the same family, and so under the same key.
    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let now = try house.caseFile(file)
        var check = FieldCheck()
        if try !house.centre(to).exists { check.note("to", .unknown) }
        if to == now.centre { check.note("to", .doesNotFit) }
        if newCase == file || newCase.family != file.family { check.note("newCase", .doesNotFit) }
        for (place, id) in documents.enumerated() where now.referral.document(id) == nil {
            check.note("documents.\(place)", .unknown)
        }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if case .handedOn(to, newCase, _)? = now.assessment.answer { return Decision() }
        try now.mustBeOpen()
        guard now.bookings.standing.isEmpty else { throw .outOfStep(.alreadyAnswered) }
        guard try house.caseFile(newCase).stage == .none else { throw .outOfStep(.alreadyDone) }
        let kind = now.kind?.isSupervised == true ? now.kind ?? .supervisedCentre : .supervisedCentre
        try ReferralRules.mustBeOffered(kind, at: to, in: house)
        var decision = Decision.caseFile(file, ReferralHandedOn(to: to, newCase: newCase))
        now.takePreVisitsBack(&decision)
        decision.add(received(now, as: kind, in: house), to: newCase)
        // D1: a court that followed the case follows it to the next centre.
        for court in now.court.followers.sorted() {
            decision.add(CourtFollowed(court: court), to: newCase)
        }
        for authority in now.localAuthority.followers.sorted() {
            decision.add(LocalAuthorityFollowed(authority: authority), to: newCase)
        }
        // B7: what an adviser assessed of contact by video holds there as well.
        if let remote = now.practice.remote.last {
            decision.add(
                RemoteAssessed(isSuitable: remote.isSuitable, suitability: remote.suitability), to: newCase)
        }
        return decision
    }

    private func received(_ now: CaseFile, as kind: ServiceKind, in house: House) -> ReferralTakenOver {
        var answers = now.answers
        var service = answers.service ?? ServiceAnswers(centre: to, kind: kind)
        service.centre = to
        service.kind = kind
        answers.service = service
        let going = now.referral.documents.filter { documents.contains($0.id) }
        let needed = ReferralRules.papersNeeded(answers, on: house.today, house.rules)
        return ReferralTakenOver(
            from: file, answers: answers, link: now.referral.link, referredBy: now.referral.referredBy,
            documents: going,
            documentsOfReferrer: now.referral.documentsOfReferrer.intersection(going.map(\.id)),
            papers: ReferralRules.papers(needed: needed, documents: going))
    }
}

/// Declines a referral (B5). The order's next step begins with it (D4).
public struct DeclineReferral: Command {
    public static let room = Room.assessment
    public var file: CaseID
    /// Kept with the centre, never shown to the parties.
    public var because: DeclineReason
    /// What the parties are told, written for them.
    public var words: String

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case because, words
    }

    public init(file: CaseID, because: DeclineReason, words: String) {
        self.file = file
        self.because = because
        self.words = words
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.runs(case: try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("words", words, limit: 4000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if case .declined(because, words, _)? = now.assessment.answer { return Decision() }
        try now.mustAwaitAnswer()
        var decision = Decision.caseFile(file, ReferralDeclined(because: because, words: words))
        now.takePreVisitsBack(&decision)
        return decision
    }
}
