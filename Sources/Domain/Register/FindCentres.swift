/// Anyone's question to the register (A4): which accredited services offer this. Nearness is worked out by
/// whoever knows where places are.
public struct FindCentres: Question {
    /// The kinds of contact looked for; empty for any (A8).
    public var kinds: Set<ServiceKind>
    /// What else must be offered (A9).
    public var services: Set<OtherService>
    /// A day of the week on which it opens; nil for any.
    public var weekday: Weekday?
    /// Words of the name or town; empty for any.
    public var words: String

    public init(
        kinds: Set<ServiceKind> = [], services: Set<OtherService> = [], weekday: Weekday? = nil,
        words: String = ""
    ) {
        self.kinds = kinds
        self.services = services
        self.weekday = weekday
        self.words = words
    }

    public func permits(_ who: Who, in house: House) -> Bool { Access.anyone() }

    public func answer(for who: Who, in house: House) throws(Halt) -> [FoundCentre] {
        var found: [FoundCentre] = []
        let register = try house.register()
        for summary in try house.list(.centres) {
            guard case .centre(let centre) = summary.body else { continue }
            let offered = centre.offered(on: house.today, house.rules)
            guard !offered.isEmpty, suits(centre, offered) else { continue }
            found.append(
                FoundCentre(
                    centre: centre, offered: offered,
                    notices: register.notices(for: centre.id, centre.profile, on: house.today)))
        }
        return found.sorted {
            ($0.centre.profile.name, $0.centre.id) < ($1.centre.profile.name, $1.centre.id)
        }
    }

    private func suits(_ centre: CentreSummary, _ offered: [ServiceKind]) -> Bool {
        let hasKind = kinds.isEmpty || offered.contains(where: kinds.contains)
        let hasServices = services.isSubset(of: centre.offers.services)
        let hasDay = weekday.map { day in centre.openings.contains { $0.pattern.weekday == day } } ?? true
        let text = "\(centre.profile.name) \(centre.profile.town)".lowercased()
        let hasWords = words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
        return hasKind && hasServices && hasDay && hasWords
    }
}

/// A service on the register, with what it offers and may offer today (A2).
public struct FoundCentre: Sendable {
    public let centre: CentreSummary
    public let offered: [ServiceKind]
    /// K3: where face-to-face contact is suspended, or will be.
    public let notices: [PublicNotice]
}

/// One centre's public page.
public struct CentrePage: Question {
    public var centre: CentreID

    public init(centre: CentreID) { self.centre = centre }

    public func permits(_ who: Who, in house: House) -> Bool { Access.anyone() }

    public func answer(for who: Who, in house: House) throws(Halt) -> CentrePageModel {
        let centre = try house.centre(centre)
        guard let summary = centre.summary else { throw .denied }
        var successor: CentreProfile?
        if let keeper = centre.successor { successor = try house.centre(keeper).profile }
        return CentrePageModel(
            centre: summary, offered: centre.offered(on: house.today, house.rules),
            accreditedUntil: centre.accredited.mapValues { RegisterRules.lapse(of: $0, house.rules) - 1 },
            stopped: Set(Standard.allCases.filter { centre.stop(of: $0, on: house.today) != nil }),
            closedDays: centre.closedDays.filter { $0 >= house.today }.sorted(),
            houseRules: centre.houseRules?.text,
            answersWithinWorkingDays: centre.enquirySettings.answerWithinWorkingDays,
            notices: try house.register().notices(for: centre.id, centre.profile, on: house.today),
            successor: successor)
    }
}

/// All of a centre that is public.
public struct CentrePageModel: Sendable {
    public let centre: CentreSummary
    public let offered: [ServiceKind]
    /// The last day of each award.
    public let accreditedUntil: [Standard: Day]
    /// A7: the standards whose award is suspended or withdrawn today.
    public let stopped: Set<Standard>
    public let closedDays: [Day]
    public let houseRules: String?
    /// B9: how soon it answers an enquiry before a hearing, in working days.
    public let answersWithinWorkingDays: Int
    /// K3: where face-to-face contact is suspended, or will be.
    public let notices: [PublicNotice]
    /// L3: who keeps what it kept of families, where it has closed.
    public let successor: CentreProfile?
}
