/// An award that does not hold for a time (A7): suspended, or withdrawn.
public struct AccreditationStop: Codable, Hashable, Sendable {
    public var standard: Standard
    public var isWithdrawn: Bool
    public var from: Day
    /// The first day on which it holds again; nil while it does not.
    public var until: Day?
    /// Why, for those who keep the register.
    public var why: String

    func holds(_ day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}

/// The law of suspended and withdrawn awards.
enum AccreditationRules {
    /// A7 (Cafcass 1.7): what is done to an accreditation stands with the centre, and with the concern that
    /// it follows from, once the register officer has been alerted to it.
    static func acting(
        _ action: AccreditationAction, _ event: any CentreEvent, _ centre: CentreID, _ concern: ConcernID?,
        in house: House
    ) throws(Halt) -> Decision {
        var decision = Decision.centre(centre, event)
        guard let concern else { return decision }
        let known = try house.concern(concern)
        guard known.matter?.centre == centre else { throw .outOfStep(.unknownThing) }
        try ConcernRules.mustBeAlerted(known)
        decision.add(ConcernActedOn(action: action), to: concern)
        return decision
    }

    /// A1, A2, A7 (Protocol, introduction; Cafcass 1.7): whether an award holds that day: not lapsed, not
    /// suspended, not withdrawn.
    static func holds(
        _ standard: Standard, on day: Day, _ accredited: [Standard: Day], _ stops: [AccreditationStop],
        _ rules: Rulebook
    ) -> Bool {
        guard let awarded = accredited[standard] else { return false }
        return awarded <= day && day < RegisterRules.lapse(of: awarded, rules)
            && !stops.contains { $0.standard == standard && $0.holds(day) }
    }
}

/// Why an accreditation stays as it is.
public enum AccreditationRefusal: RefusalReason, Hashable {
    /// A7: it was withdrawn; only a new award brings it back.
    case withdrawn(Standard)
}

extension Centre {
    /// A1, A2 (Protocol, introduction): whether its award of that standard holds that day.
    func holds(_ standard: Standard, on day: Day, _ rules: Rulebook) -> Bool {
        AccreditationRules.holds(standard, on: day, accredited, stops, rules)
    }

    /// A7 (Cafcass 1.7): why its award does not hold that day although it has not lapsed.
    func stop(of standard: Standard, on day: Day) -> AccreditationStop? {
        stops.last { $0.standard == standard && $0.holds(day) }
    }
}

/// An award does not hold from a day on, until it is lifted (A7).
public struct AccreditationSuspended: CentreEvent, Hashable {
    public var standard: Standard
    public var from: Day
    public var why: String
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.stops.append(AccreditationStop(standard: standard, isWithdrawn: false, from: from, why: why))
    }
}

/// A suspended award holds again (A7).
public struct AccreditationSuspensionLifted: CentreEvent, Hashable {
    public var standard: Standard
    public var on: Day
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        for index in centre.stops.indices
        where centre.stops[index].standard == standard && !centre.stops[index].isWithdrawn
            && centre.stops[index].until == nil
        {
            centre.stops[index].until = on
        }
    }
}

/// An award was withdrawn (A7).
public struct AccreditationWithdrawn: CentreEvent, Hashable {
    public var standard: Standard
    public var from: Day
    public var why: String
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        for index in centre.stops.indices
        where centre.stops[index].standard == standard && centre.stops[index].until == nil {
            centre.stops[index].until = from
        }
        centre.stops.append(AccreditationStop(standard: standard, isWithdrawn: true, from: from, why: why))
    }
}

/// The conditions of an accreditation were set (A7).
public struct AccreditationConditionsSet: CentreEvent, Hashable {
    public var conditions: [String]
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.conditions = conditions }
}
