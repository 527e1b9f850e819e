public struct CentreEntered: CentreEvent, Hashable {
    public var profile: CentreProfile
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.profile = profile }
}

public struct AccreditationAwarded: CentreEvent, Hashable {
    public var standard: Standard
    public var awarded: Day
    public func evolve(_ centre: inout Centre, _ moment: Moment) { centre.accredited[standard] = awarded }
}

public struct OffersStated: CentreEvent, Hashable {
    public var kinds: Set<ServiceKind>
    public var others: OtherOffers
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.kinds = kinds
        centre.offers = others
    }
}

public struct WaitingTimeStated: CentreEvent, Hashable {
    public var kind: ServiceKind
    public var weeks: Int
    public var stated: Day
    public func evolve(_ centre: inout Centre, _ moment: Moment) {
        centre.waiting[kind] = WaitingTime(weeks: weeks, stated: stated)
    }
}
