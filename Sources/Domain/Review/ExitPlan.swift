/// The plan out of the centre (H3), in words that both sides read.
public struct ExitPlan: Codable, Hashable, Sendable {
    /// The last day of contact at the centre.
    public var lastDay: Day
    /// What contact goes on as.
    public var next: Next
    /// More on what follows, for both sides.
    public var nextWords: String?
    /// How the child is told, and by whom.
    public var childTold: ChildTold

    public init(lastDay: Day, next: Next, nextWords: String? = nil, childTold: ChildTold) {
        self.lastDay = lastDay
        self.next = next
        self.nextWords = nextWords
        self.childTold = childTold
    }

    /// What follows contact at the centre.
    public enum Next: String, Codable, CaseIterable, Hashable, Sendable {
        case withoutHelp, handovers, anotherCentre, byVideo, indirect, noContact
    }

    /// How the child hears of it.
    public struct ChildTold: Codable, Hashable, Sendable {
        public var day: Day
        public var by: String
        public var how: String

        public init(day: Day, by: String, how: String) {
            self.day = day
            self.by = by
            self.how = how
        }
    }
}

/// Writes the plan out of the centre, or a new one in its place (H3).
public struct PlanExit: Command {
    public static let room = Room.review
    public var file: CaseID
    public var plan: ExitPlan

    enum CodingKeys: String, CodingKey {
        case file = "case"
        case plan
    }

    public init(file: CaseID, plan: ExitPlan) {
        self.file = file
        self.plan = plan
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.reviews(try house.caseFile(file), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        if plan.lastDay < house.today { check.note("plan.lastDay", .inThePast) }
        check.optional("plan.nextWords", plan.nextWords, limit: 2000)
        check.required("plan.childTold.by", plan.childTold.by, limit: 120)
        check.required("plan.childTold.how", plan.childTold.how, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.caseFile(file)
        guard now.stage == .accepted else {
            throw .outOfStep(now.stage.isOpen ? .notAccepted : .closed)
        }
        guard now.reviews.exitPlan != plan else { return Decision() }
        try ReviewRules.mustTellTheChildFirst(plan)
        try ReviewRules.mustEndWithinStay(plan, now, in: house)
        return .caseFile(file, ExitPlanned(plan: plan))
    }
}

/// The way out of the centre is planned (H3).
public struct ExitPlanned: CaseEvent, TellingEvent, Hashable {
    public var plan: ExitPlan

    public func evolve(_ file: inout CaseFile, _ moment: Moment) { file.reviews.exitPlan = plan }

    /// Both sides: the plan is theirs.
    public func notices(of stream: StreamID, in house: House) throws(Halt) -> [Notice] {
        guard case .caseFile(let id) = stream else { return [] }
        let adults = try house.caseFile(id).answers.adults ?? []
        return adults.map { Notice(id, to: .adult($0.id), .exitPlanned) }
    }
}
