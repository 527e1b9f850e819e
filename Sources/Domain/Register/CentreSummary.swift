/// What the finder shows of a centre (A4, A5, A8, A9). All of it is public.
public struct CentreSummary: Codable, Hashable, Sendable {
    public var id: CentreID
    public var profile: CentreProfile
    public var accredited: [Standard: Day]
    public var kinds: Set<ServiceKind>
    public var offers: OtherOffers
    public var waiting: [ServiceKind: WaitingTime]
    public var openings: [CentreOpening]
    /// A7; nil in a row that is older than they are.
    public var stops: [AccreditationStop]?
    /// A7: in words for the public.
    public var conditions: [String]?
    /// The first day of its first award, and since when it has been entered here; nil in a row that is older
    /// than they are.
    public var firstAwarded: Day?
    public var onRegisterSince: Day?

    public var state: String { accredited.isEmpty ? "entered" : "accredited" }

    /// What it offers and may offer that day (A2).
    public func offered(on day: Day, _ rules: Rulebook) -> [ServiceKind] {
        ServiceKind.allCases.filter { kind in
            kinds.contains(kind)
                && AccreditationRules.holds(kind.standard, on: day, accredited, stops ?? [], rules)
        }
    }
}

extension Centre {
    var summary: CentreSummary? {
        profile.map {
            CentreSummary(
                id: id, profile: $0, accredited: accredited, kinds: kinds, offers: offers, waiting: waiting,
                openings: openings, stops: stops, conditions: conditions, firstAwarded: firstAwarded,
                onRegisterSince: onRegisterSince)
        }
    }

    var links: Set<ListKey> { exists ? [.centres] : [] }
}
