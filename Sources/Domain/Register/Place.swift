/// A point on the earth, on the WGS 84 ellipsoid that maps and telephones use.
public struct Place: Hashable, Codable, Sendable {
    /// Degrees north of the equator.
    public var latitude: Double
    /// Degrees east of Greenwich; most of Britain is negative.
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// How near to the truth a place is that was found for a postcode, the nearest first.
public enum Approximation: String, Codable, CaseIterable, Comparable, Sendable {
    /// The postcode's own place, some metres to some hundred metres from any of its doors.
    case exact
    /// The middle of its district (`IP24`): some kilometres away.
    case district
    /// The middle of a town: as far off as the town is wide.
    case town
    /// The middle of its postcode area (`IP`): may be some tens of kilometres away.
    case area

    public static func < (left: Approximation, right: Approximation) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .exact: 0
        case .district: 1
        case .town: 2
        case .area: 3
        }
    }
}
