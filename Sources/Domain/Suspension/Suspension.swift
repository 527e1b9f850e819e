/// A suspension of face-to-face contact (K1), as the register keeps it.
public struct Suspension: Hashable, Sendable {
    public let id: SuspensionID
    public let scope: SuspensionScope
    /// The first day without contact.
    public let from: Day
    /// K3: what the public is told.
    public let notice: String
    public let announced: Instant
    /// K4: the first day of contact again; nil while nobody knows it.
    public internal(set) var returns: Day?

    func isOver(on day: Day) -> Bool { returns.map { $0 <= day } ?? false }
    /// False where it was called off before it began.
    var everHolds: Bool { returns.map { $0 > from } ?? true }
}

/// Where face-to-face contact is suspended (K1).
public enum SuspensionScope: Codable, Hashable, Sendable {
    /// Every centre on the register.
    case nation
    case country(Country)
    /// Every centre whose postcode begins with one of these letters: `LS`, `YO`.
    case areas([String])
    /// Some centres, by the register officer.
    case centres([CentreID])
    /// One centre, by itself.
    case ownCentre(CentreID)

    /// K1 (joint statement): whether it reaches that centre. One that gives no postcode is in no area.
    func covers(_ centre: CentreID, _ profile: CentreProfile?) -> Bool {
        switch self {
        case .nation: true
        case .country(let country): profile?.country == country
        case .areas(let areas):
            profile?.postcode.flatMap { Postcode($0) }.map { areas.contains($0.area) } ?? false
        case .centres(let centres): centres.contains(centre)
        case .ownCentre(let own): own == centre
        }
    }

    /// The same, with the letters of areas as postcodes have them.
    var tidied: SuspensionScope {
        guard case .areas(let areas) = self else { return self }
        return .areas(Set(areas.map { $0.uppercased().filter { !$0.isWhitespace } }).sorted())
    }
}

/// A stretch of days without face-to-face contact at one centre: suspensions that overlap are one stretch.
public struct Stoppage: Hashable, Codable, Sendable {
    public let from: Day
    /// The first day of contact again; nil while nobody knows it.
    public private(set) var returns: Day?
    /// When the first of its suspensions was announced.
    public private(set) var announced: Instant

    init(_ suspension: Suspension) {
        from = suspension.from
        returns = suspension.returns
        announced = suspension.announced
    }

    /// Whether there is no face-to-face contact that day.
    public func holds(_ day: Day) -> Bool { from <= day && !isOver(on: day) }
    /// Whether contact has gone on by that day.
    public func isOver(on day: Day) -> Bool { returns.map { $0 <= day } ?? false }

    func touches(_ suspension: Suspension) -> Bool { returns.map { suspension.from <= $0 } ?? true }
    mutating func join(_ suspension: Suspension) {
        if let end = returns { returns = suspension.returns.map { max($0, end) } }
        announced = min(announced, suspension.announced)
    }
}

/// K3: what the public is told of a suspension.
public struct PublicNotice: Hashable, Codable, Sendable {
    public let suspension: SuspensionID
    public let isEverywhere: Bool
    public let from: Day
    public let returns: Day?
    public let words: String

    init(_ suspension: Suspension) {
        self.suspension = suspension.id
        isEverywhere = suspension.scope == .nation
        from = suspension.from
        returns = suspension.returns
        words = suspension.notice
    }
}

extension Register {
    /// K1 (joint statement): the days without face-to-face contact at a centre, in order.
    func stoppages(of centre: CentreID, _ profile: CentreProfile?) -> [Stoppage] {
        let reaching = suspensions.filter { $0.everHolds && $0.scope.covers(centre, profile) }
        var stoppages: [Stoppage] = []
        for suspension in reaching.sorted(by: { ($0.from, $0.announced) < ($1.from, $1.announced) }) {
            if var last = stoppages.last, last.touches(suspension) {
                last.join(suspension)
                stoppages[stoppages.count - 1] = last
            } else {
                stoppages.append(Stoppage(suspension))
            }
        }
        return stoppages
    }

    /// K3 (joint statement): the notices that a centre's page and the finder show that day: from the
    /// announcement until contact goes on.
    func notices(for centre: CentreID, _ profile: CentreProfile?, on day: Day) -> [PublicNotice] {
        suspensions.filter { $0.everHolds && !$0.isOver(on: day) && $0.scope.covers(centre, profile) }
            .map(PublicNotice.init)
    }
}
