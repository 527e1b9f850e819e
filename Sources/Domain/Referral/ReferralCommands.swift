/// Begins a referral (C1): anyone may, and holds its link from then on.
public struct BeginReferral: Command {
    public static let room = Room.referral
    public var file: CaseID
    /// The hash of the link's token, made outside.
    public var link: String
    public var person: PersonID?
    public var centre: CentreID?
    public var kind: ServiceKind?
    public var referrer: ReferrerKind

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case link, person, centre, kind, referrer
    }

    public init(
        file: CaseID, link: String, person: PersonID? = nil, centre: CentreID? = nil,
        kind: ServiceKind? = nil, referrer: ReferrerKind
    ) {
        self.file = file
        self.link = link
        self.person = person
        self.centre = centre
        self.kind = kind
        self.referrer = referrer
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.begins(for: person, who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("link", link)
        if let centre, try !house.centre(centre).exists { check.note("centre", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        let beginning = ReferralBeginning(centre: centre, kind: kind, referrer: referrer)
        guard now.stage == .none else {
            guard now.referral.link == link, now.referral.beginning == beginning else {
                throw .outOfStep(.alreadyDone)
            }
            return Decision()
        }
        if let centre, let kind { try ReferralRules.mustBeOffered(kind, at: centre, in: house) }
        return .caseFile(file, ReferralBegun(link: link, person: person, beginning: beginning))
    }
}

/// Saves pages of the form: each section given takes the place of what was told there before.
public struct AnswerReferral: Command {
    public static let room = Room.referral
    public var file: CaseID
    public var answers: ReferralAnswers

    private enum CodingKeys: String, CodingKey {
        case file = "case"
        case answers
    }

    public init(file: CaseID, answers: ReferralAnswers) {
        self.file = file
        self.answers = answers
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.refers(try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        let referral = try house.caseFile(file).referral
        let check = PageCheck(
            answers: referral.answers.merging(answers), documents: referral.documents, today: house.today)
        var problems = check.problems(inSectionsOf: answers)
        if let centre = answers.service?.centre, try !house.centre(centre).exists {
            problems.append(FieldProblem("answers.service.centre", .unknown))
        }
        return problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        try now.mustBeDraft()
        if let service = answers.service {
            try ReferralRules.mustBeOffered(service.kind, at: service.centre, in: house)
        }
        if let wales = answers.wales { try ReferralRules.mustKeepToGuideline(wales, in: house) }
        guard now.answers.merging(answers) != now.answers else { return Decision() }
        return .caseFile(file, ReferralAnswered(answers: answers))
    }
}

/// Sends the referral to the centre. Everything must be told by then, and what the law asks of this referrer.
public struct SubmitReferral: Command {
    public static let room = Room.referral
    public var file: CaseID

    private enum CodingKeys: String, CodingKey { case file = "case" }

    public init(file: CaseID) { self.file = file }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.refers(try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        if now.stage == .submitted { return Decision() }
        try now.mustBeDraft()
        try ReferralRules.mustNameTwo(now.referral)
        try ReferralRules.mustCarryFourMusts(now.referral, in: house)
        try CommissioningRules.mustBeFunded(now.referral)
        try SuitabilityRules.mustSuit(now, in: house)
        let problems = ReferralTasks.problems(of: now.referral, on: house.today)
        guard problems.isEmpty, let service = now.answers.service else { throw .invalid(problems) }
        try ReferralRules.mustBeOffered(service.kind, at: service.centre, in: house)
        let isToBeChallenged = try CommissioningRules.isToBeChallenged(now.referral, in: house)
        let needed = ReferralRules.papersNeeded(now.answers, on: house.today, house.rules)
        let papers = ReferralRules.papers(needed: needed, documents: now.referral.documents)
        var decision = Decision.caseFile(file, ReferralSubmitted(papers: papers))
        for court in try courts(of: now.referral, in: house) {
            decision.add(CourtFollowed(court: court), to: file)
        }
        for authority in try localAuthorities(of: now.referral, in: house) {
            decision.add(LocalAuthorityFollowed(authority: authority), to: file)
        }
        if isToBeChallenged { decision.add(CourtDidNotConsult(), to: file) }
        return decision
    }
}

extension SubmitReferral {
    /// C2: a local authority that refers from its account follows what becomes of it.
    private func localAuthorities(
        of referral: Referral, in house: House
    ) throws(Halt) -> [LocalAuthorityID] {
        guard referral.referrerKind == .localAuthority, let person = referral.referredBy else { return [] }
        return try house.person(person).localAuthorities
    }

    /// D1: a court that refers from its account follows what becomes of it.
    private func courts(of referral: Referral, in house: House) throws(Halt) -> [CourtID] {
        guard referral.referrerKind == .court, let person = referral.referredBy else { return [] }
        return try house.person(person).courts
    }
}

/// Takes the referral back, before the centre has accepted it.
public struct WithdrawReferral: Command {
    public static let room = Room.referral
    public var file: CaseID

    private enum CodingKeys: String, CodingKey { case file = "case" }

    public init(file: CaseID) { self.file = file }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.refers(try house.caseFile(file), who)
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        switch now.stage {
        case .draft, .submitted, .waitingList:
            var decision = Decision.caseFile(file, ReferralWithdrawn())
            now.takePreVisitsBack(&decision)
            return decision
        case .withdrawn: return Decision()
        case .none: throw .outOfStep(.unknownThing)
        case .accepted: throw .outOfStep(.alreadyAnswered)
        case .declined, .handedOn, .closed: throw .outOfStep(.closed)
        }
    }
}

extension CaseFile {
    /// - Throws: out of step, where there is nothing yet, or the referral has gone to the centre.
    func mustBeDraft() throws(Halt) {
        switch stage {
        case .draft: return
        case .none: throw .outOfStep(.unknownThing)
        case .submitted, .waitingList, .accepted: throw .outOfStep(.alreadyDone)
        case .declined, .handedOn, .closed, .withdrawn: throw .outOfStep(.closed)
        }
    }

    /// - Throws: out of step, where the referral is not with the centre, or not any more.
    func mustBeOpen() throws(Halt) {
        switch stage {
        case .submitted, .waitingList, .accepted: return
        case .none: throw .outOfStep(.unknownThing)
        case .draft: throw .outOfStep(.notSubmitted)
        case .declined, .handedOn, .closed, .withdrawn: throw .outOfStep(.closed)
        }
    }

    /// - Throws: out of step, where the centre does not have the referral before it, unanswered.
    func mustAwaitAnswer() throws(Halt) {
        if stage == .accepted || stage == .declined || stage == .handedOn {
            throw .outOfStep(.alreadyAnswered)
        }
        try mustBeOpen()
    }
}
