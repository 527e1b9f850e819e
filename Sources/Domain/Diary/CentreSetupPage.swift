/// All of a centre's set-up, for whoever keeps it.
public struct CentreSetupPage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.keeps(centre, who) }

    public func answer(for who: Who, in house: House) throws(Halt) -> CentreSetupModel {
        let here = try house.centre(centre)
        guard let profile = here.profile else { throw .denied }
        return CentreSetupModel(
            centre: here.id, profile: profile, kinds: here.kinds, offers: here.offers,
            mayOffer: ServiceKind.allCases.filter {
                here.isAccredited(for: $0, on: house.today, house.rules)
            },
            waiting: here.waiting, rooms: here.rooms, openings: here.openings,
            closedDays: here.closedDays.filter { $0 >= house.today }.sorted(),
            staff: here.staff.values.sorted { ($0.name, $0.person) < ($1.name, $1.person) },
            settings: here.settings, houseRules: here.houseRules,
            answersWithinWorkingDays: here.enquirySettings.answerWithinWorkingDays, prices: here.prices)
    }
}

/// What a centre has said of itself.
public struct CentreSetupModel: Sendable {
    public let centre: CentreID
    public let profile: CentreProfile
    public let kinds: Set<ServiceKind>
    public let offers: OtherOffers
    /// A2: what its accreditation covers today.
    public let mayOffer: [ServiceKind]
    public let waiting: [ServiceKind: WaitingTime]
    public let rooms: [CentreRoom]
    public let openings: [CentreOpening]
    /// From today on.
    public let closedDays: [Day]
    public let staff: [StaffMember]
    public let settings: CentreSettings
    public let houseRules: HouseRules?
    /// B9: how soon enquiries are answered.
    public let answersWithinWorkingDays: Int
    /// E12: what it asks for what.
    public let prices: [Price]
}
