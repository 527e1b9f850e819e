/// Writes down a review with the coordinator, held today: what was found, what the children said, and, past
/// the longest stay, why contact goes on.
public struct HoldReview: Command {
    public static let room = Room.review
    public var file: CaseID
    public var kind: Review.Kind
    public var findings: String
    /// H2: nil where contact does not go on past the longest stay.
    public var exceptional: Review.Exceptional?
    /// In each child's own words; none of those who were not asked or did not say.
    public var childrenSaid: [ChildsWords]

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case kind, findings, exceptional, childrenSaid
    }

    public init(
        file: CaseID, kind: Review.Kind, findings: String, exceptional: Review.Exceptional? = nil,
        childrenSaid: [ChildsWords] = []
    ) {
        self.file = file
        self.kind = kind
        self.findings = findings
        self.exceptional = exceptional
        self.childrenSaid = childrenSaid
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("findings", findings, limit: 20_000)
        let children = try house.caseFile(file).answers.children ?? []
        for said in childrenSaid {
            let isKnown = children.contains { $0.id == said.child }
            if !isKnown { check.note("childrenSaid.\(said.child)", .unknown) }
            check.required("childrenSaid.\(said.child)", said.words, limit: 8000)
        }
        guard let exceptional else { return check.problems }
        check.optional("exceptional.circumstances", exceptional.circumstances, limit: 4000)
        check.optional("exceptional.signedOffBy", exceptional.signedOffBy)
        if exceptional.until < house.today { check.note("exceptional.until", .inThePast) }
        if !kind.maySignOff { check.note("exceptional", .doesNotFit) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        switch now.stage {
        case .accepted: break
        case .closed, .declined, .handedOn, .withdrawn: throw .outOfStep(.closed)
        case .none, .draft, .submitted, .waitingList: throw .outOfStep(.notAccepted)
        }
        try ReviewRules.mustHaveHeldBlock(kind, now, in: house)
        try ReviewRules.mustBeSignedOff(exceptional)
        try ReviewRules.mustReachWhatIsBooked(exceptional, now, in: house)
        let review = Review(
            on: house.today, kind: kind, findings: findings, sessionsHeld: now.bookings.held.count,
            exceptional: exceptional)
        var decision = Decision()
        if !now.reviews.held.contains(review) { decision.add(ReviewHeld(review: review), to: file) }
        // Sent again with what a child said besides, that is kept too.
        for said in childrenSaid
        where !now.reviews.childrenHeard.contains(.init(on: house.today, said: said)) {
            decision.add(ChildHeard(said: said), to: file)
        }
        return decision
    }
}

/// Asks one adult to a review meeting, alone and at a time when the other side is not there (H6). A later
/// invitation of the same adult takes the place of the earlier.
public struct InviteToReview: Command {
    public static let room = Room.review
    public var file: CaseID
    public var adult: AdultID
    public var day: Day
    public var at: TimeOfDay
    public var minutes: Int

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case adult, day, at, minutes
    }

    public init(file: CaseID, adult: AdultID, day: Day, at: TimeOfDay, minutes: Int) {
        self.file = file
        self.adult = adult
        self.day = day
        self.at = at
        self.minutes = minutes
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if try house.caseFile(file).answers.adult(adult) == nil { check.note("adult", .unknown) }
        if Instant(day, at) < house.now { check.note("day", .inThePast) }
        check.number("minutes", minutes, 5...240)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard let centre = now.centre, let invited = now.answers.adult(adult) else {
            throw .outOfStep(.unknownThing)
        }
        guard now.stage == .accepted else {
            throw .outOfStep(now.stage.isOpen ? .notAccepted : .closed)
        }
        let span = TimeSpan(from: at, to: at + minutes)
        if let known = now.reviews.invitations[adult], known.day == day, known.span == span {
            return Decision()
        }
        let settings = try house.centre(centre).settings
        try ReviewRules.mustKeepApart(span, on: day, invited, now, settings)
        return .caseFile(file, InvitedToReview(adult: adult, day: day, span: span))
    }
}
