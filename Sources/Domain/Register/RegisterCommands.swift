/// Enters a centre on the register, or changes what the register says of it.
public struct EnterCentre: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var profile: CentreProfile

    public init(centre: CentreID, profile: CentreProfile) {
        self.centre = centre
        self.profile = profile
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        var check = FieldCheck()
        check.required("profile.name", profile.name, limit: 120)
        check.required("profile.town", profile.town, limit: 80)
        check.postcode("profile.postcode", profile.postcode)
        check.email("profile.email", profile.email)
        check.telephone("profile.telephone", profile.telephone)
        check.optional("profile.about", profile.about, limit: 4000)
        return check.problems
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.profile != profile else { return Decision() }
        return .centre(centre, CentreEntered(profile: profile))
    }
}

/// Awards, or renews, accreditation to a standard from a day on (A2).
public struct AwardAccreditation: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var standard: Standard
    public var awarded: Day

    public init(centre: CentreID, standard: Standard, awarded: Day) {
        self.centre = centre
        self.standard = standard
        self.awarded = awarded
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.isRegisterOfficer(who) }

    public func problems(in house: House) -> [FieldProblem] {
        awarded > house.today ? [FieldProblem("awarded", .inTheFuture)] : []
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        guard now.accredited[standard] != awarded else { return Decision() }
        return .centre(centre, AccreditationAwarded(standard: standard, awarded: awarded))
    }
}

/// States which kinds of contact the centre offers (A2, A8) and what else (A9).
public struct StateOffers: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var kinds: Set<ServiceKind>
    public var others: OtherOffers

    public init(centre: CentreID, kinds: Set<ServiceKind>, others: OtherOffers = OtherOffers()) {
        self.centre = centre
        self.kinds = kinds
        self.others = others
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func decide(in house: House) throws(Halt) -> Decision {
        let now = try house.centre(centre)
        guard now.exists else { throw .outOfStep(.unknownThing) }
        try RegisterRules.mayOffer(kinds, now, in: house)
        guard now.kinds != kinds || now.offers != others else { return Decision() }
        return .centre(centre, OffersStated(kinds: kinds, others: others))
    }
}

/// States how long a family waits for a first session of that kind, as of today (A5).
public struct StateWaitingTime: Command {
    public static let room = Room.register
    public var centre: CentreID
    public var kind: ServiceKind
    public var weeks: Int

    public init(centre: CentreID, kind: ServiceKind, weeks: Int) {
        self.centre = centre
        self.kind = kind
        self.weeks = weeks
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.runs(centre, who) }

    public func problems(in house: House) -> [FieldProblem] {
        (0...104).contains(weeks) ? [] : [FieldProblem("weeks", .outOfRange(least: 0, most: 104))]
    }

    public func decide(in house: House) throws(Halt) -> Decision {
        guard try house.centre(centre).kinds.contains(kind) else {
            throw .refused(Refusal(.A5, RegisterRefusal.notOffered(centre, kind)))
        }
        return .centre(centre, WaitingTimeStated(kind: kind, weeks: weeks, stated: house.today))
    }
}
