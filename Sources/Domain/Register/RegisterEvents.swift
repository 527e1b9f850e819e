/// A centre was entered on the register, or its entry changed.
public struct CentreEntered: CentreEvent, Hashable {
    public var profile: CentreProfile
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.profile = profile
        if centre.onRegisterSince == nil { centre.onRegisterSince = moment.at.day }
    }
}

/// Accreditation was awarded or renewed (A2).
public struct AccreditationAwarded: CentreEvent, Hashable {
    public var standard: Standard
    public var awarded: Day
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.accredited[standard] = awarded
        centre.firstAwarded = min(centre.firstAwarded ?? awarded, awarded)
        // A7: what was withdrawn is accredited again by a later award.
        for index in centre.stops.indices
        where centre.stops[index].standard == standard && centre.stops[index].isWithdrawn
            && centre.stops[index].until == nil && awarded >= centre.stops[index].from
        {
            centre.stops[index].until = awarded
        }
    }
}

/// What a centre offers was stated (A2, A8, A9).
public struct OffersStated: CentreEvent, Hashable {
    public var kinds: Set<ServiceKind>
    public var others: OtherOffers
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.kinds = kinds
        centre.offers = others
    }
}

/// A waiting time was stated (A5).
public struct WaitingTimeStated: CentreEvent, Hashable {
    public var kind: ServiceKind
    public var weeks: Int
    public var stated: Day
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.waiting[kind] = WaitingTime(weeks: weeks, stated: stated)
    }
}
