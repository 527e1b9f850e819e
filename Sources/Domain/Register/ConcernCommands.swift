/// Reports an organisation that offers contact without accreditation (A6). Anyone may.
public struct ReportUnaccredited: Command {
    public static let room = Room.register
    public var concern: ConcernID
    public var organisation: String
    public var place: String
    /// What it offers.
    public var offers: String
    public var knownFrom: String
    public var reachBy: String?

    public init(
        concern: ConcernID, organisation: String, place: String, offers: String, knownFrom: String,
        reachBy: String? = nil
    ) {
        self.concern = concern
        self.organisation = organisation
        self.place = place
        self.offers = offers
        self.knownFrom = knownFrom
        self.reachBy = reachBy
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.anyone() }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("organisation", organisation)
        check.required("place", place)
        check.required("offers", offers, limit: 4000)
        check.required("knownFrom", knownFrom, limit: 2000)
        check.optional("reachBy", reachBy)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let matter = ConcernMatter(
            organisation: organisation, place: place, account: offers, knownFrom: knownFrom, reachBy: reachBy)
        return try ConcernRules.reporting(matter, as: concern, in: house)
    }
}

/// Raises a concern about whether an accredited service keeps to its standard (A7). Anyone may.
public struct RaiseConcern: Command {
    public static let room = Room.register
    public var concern: ConcernID
    public var centre: CentreID
    public var account: String
    public var knownFrom: String
    public var reachBy: String?

    public init(
        concern: ConcernID, centre: CentreID, account: String, knownFrom: String, reachBy: String? = nil
    ) {
        self.concern = concern
        self.centre = centre
        self.account = account
        self.knownFrom = knownFrom
        self.reachBy = reachBy
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.anyone() }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        if try !house.centre(centre).exists { check.note("centre", .unknown) }
        check.required("account", account, limit: 8000)
        check.required("knownFrom", knownFrom, limit: 2000)
        check.optional("reachBy", reachBy)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard let profile = try house.centre(centre).profile else { throw .outOfStep(.unknownThing) }
        let matter = ConcernMatter(
            centre: centre, organisation: profile.name, place: profile.town, account: account,
            knownFrom: knownFrom, reachBy: reachBy)
        return try ConcernRules.reporting(matter, as: concern, in: house)
    }
}

/// Takes a report of an unaccredited organisation a step on (A6).
public struct MoveReport: Command {
    public static let room = Room.register
    public var concern: ConcernID
    public var to: ConcernState
    public var note: String?
    /// The centre that it has become on the register, where it is accredited now.
    public var centre: CentreID?

    public init(concern: ConcernID, to: ConcernState, note: String? = nil, centre: CentreID? = nil) {
        self.concern = concern
        self.to = to
        self.note = note
        self.centre = centre
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.followsConcerns(who) }

    public func problems(in house: House) throws(Halt) -> [FieldProblem] {
        var check = FieldCheck()
        check.optional("note", note, limit: 4000)
        if to == .closed { check.required("note", note, limit: 4000) }
        if to == .accredited, centre == nil { check.note("centre", .missing) }
        if let centre, try !house.centre(centre).exists { check.note("centre", .unknown) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.concern(concern)
        guard now.matter != nil, !now.isAboutAccredited else { throw .outOfStep(.unknownThing) }
        guard now.state != to else { return Decision() }
        guard !now.state.isOver else { throw .outOfStep(.closed) }
        guard to != .reported else { throw .outOfStep(.alreadyDone) }
        if to == .accredited { try ConcernRules.mustBeAccredited(centre, in: house) }
        return .concern(concern, ConcernMoved(to: to, note: note, centre: centre))
    }
}

/// Alerts the register officer to a concern about an accredited service (A7).
public struct AlertRegisterOfficer: Command {
    public static let room = Room.register
    public var concern: ConcernID
    public var note: String?

    public init(concern: ConcernID, note: String? = nil) {
        self.concern = concern
        self.note = note
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.commissions(.cafcass, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.optional("note", note, limit: 4000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.concern(concern)
        guard now.isAboutAccredited else { throw .outOfStep(.unknownThing) }
        guard now.alerted == nil else { return Decision() }
        guard !now.state.isOver else { throw .outOfStep(.closed) }
        return .concern(concern, RegisterOfficerAlerted(note: note))
    }
}

/// Closes a concern about an accredited service with what came of it (A7).
public struct CloseConcern: Command {
    public static let room = Room.register
    public var concern: ConcernID
    public var outcome: String

    public init(concern: ConcernID, outcome: String) {
        self.concern = concern
        self.outcome = outcome
    }

    public func permits(_ who: Who, in house: House) throws(Halt) -> Bool {
        Access.readsConcern(try house.concern(concern), who)
    }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("outcome", outcome, limit: 4000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.concern(concern)
        guard now.isAboutAccredited else { throw .outOfStep(.unknownThing) }
        guard !now.state.isOver else {
            guard now.steps.last?.note == outcome else { throw .outOfStep(.closed) }
            return Decision()
        }
        try ConcernRules.mustBeAlerted(now)
        return .concern(concern, ConcernMoved(to: .closed, note: outcome))
    }
}
