/// Suspends a centre's award from today on (A7). New families are refused by A1 until it is lifted.
public struct SuspendAccreditation: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var standard: Standard
    public var why: String
    /// The concern that it follows from, where one does.
    public var concern: ConcernID?

    public init(centre: CentreID, standard: Standard, why: String, concern: ConcernID? = nil) {
        self.centre = centre
        self.standard = standard
        self.why = why
        self.concern = concern
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("why", why, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.accredited[standard] != nil else { throw .outOfStep(.unknownThing) }
        guard now.stop(of: standard, on: house.today) == nil else { return Decision() }
        let event = AccreditationSuspended(standard: standard, from: house.today, why: why)
        return try AccreditationRules.acting(.suspended, event, centre, concern, in: house)
    }
}

/// Lifts the suspension of an award from today on (A7).
public struct LiftAccreditationSuspension: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var standard: Standard
    public var concern: ConcernID?

    public init(centre: CentreID, standard: Standard, concern: ConcernID? = nil) {
        self.centre = centre
        self.standard = standard
        self.concern = concern
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard let stop = now.stop(of: standard, on: house.today) else { return Decision() }
        guard !stop.isWithdrawn else {
            throw .refused(Refusal(.A7, AccreditationRefusal.withdrawn(standard)))
        }
        let event = AccreditationSuspensionLifted(standard: standard, on: house.today)
        return try AccreditationRules.acting(.lifted, event, centre, concern, in: house)
    }
}

/// Withdraws an award (A7). Only a new award makes the centre accredited again.
public struct WithdrawAccreditation: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var standard: Standard
    public var why: String
    public var concern: ConcernID?

    public init(centre: CentreID, standard: Standard, why: String, concern: ConcernID? = nil) {
        self.centre = centre
        self.standard = standard
        self.why = why
        self.concern = concern
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("why", why, limit: 2000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.accredited[standard] != nil else { throw .outOfStep(.unknownThing) }
        guard now.stop(of: standard, on: house.today)?.isWithdrawn != true else { return Decision() }
        let event = AccreditationWithdrawn(standard: standard, from: house.today, why: why)
        return try AccreditationRules.acting(.withdrawn, event, centre, concern, in: house)
    }
}

/// Sets the conditions of a centre's accreditation, in words for the public, who read them on its page (A7).
/// Those before no longer hold; none lifts them.
public struct SetAccreditationConditions: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var conditions: [String]
    public var concern: ConcernID?

    public init(centre: CentreID, conditions: [String], concern: ConcernID? = nil) {
        self.centre = centre
        self.conditions = conditions
        self.concern = concern
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        for condition in conditions { check.required("conditions", condition, limit: 500) }
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.conditions != conditions else { return Decision() }
        let event = AccreditationConditionsSet(conditions: conditions)
        return try AccreditationRules.acting(.conditionsSet, event, centre, concern, in: house)
    }
}
