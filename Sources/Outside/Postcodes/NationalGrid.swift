public import Domain
import Foundation

/// The British National Grid, in which Ordnance Survey gives the places of postcodes.
///
/// The formulas are those of Ordnance Survey's "A guide to coordinate systems in Great Britain" (annexes B
/// and C): the inverse Transverse Mercator projection on Airy's ellipsoid of 1830, then the seven-parameter
/// Helmert transformation to WGS 84. Ordnance Survey gives the latter's error as up to about 5 metres: less
/// than a house.
public enum NationalGrid {
    /// The place of a point on the grid, in metres east and north of the grid's false origin south-west of
    /// Scilly.
    public static func place(easting: Double, northing: Double) -> Place {
        let airy = airyDegrees(easting: easting, northing: northing)
        return Geocentric(airy, on: .airy1830).movedToWGS84.place(on: .wgs84)
    }

    /// Whether the point lies on the grid's own sheet: 700 km by 1,300 km.
    public static func contains(easting: Double, northing: Double) -> Bool {
        (0...700_000).contains(easting) && (0...1_300_000).contains(northing)
    }

    /// Latitude and longitude on Airy's ellipsoid (datum OSGB36): annex C.2, whose numerals are kept.
    static func airyDegrees(easting: Double, northing: Double) -> Place {
        let latitude = footpointLatitude(northing: northing)
        let (sine, cosine, tangent) = (sin(latitude), cos(latitude), tan(latitude))
        let bend = 1 - Ellipsoid.airy1830.eccentricitySquared * sine * sine
        let nu = Ellipsoid.airy1830.major * scale / bend.squareRoot()
        let rho = nu * (1 - Ellipsoid.airy1830.eccentricitySquared) / bend
        let eta2 = nu / rho - 1
        let (t2, t4) = (tangent * tangent, tangent * tangent * tangent * tangent)
        let vii = tangent / (2 * rho * nu)
        let viii = tangent / (24 * rho * pow(nu, 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
        let ix = tangent / (720 * rho * pow(nu, 5)) * (61 + 90 * t2 + 45 * t4)
        let x = 1 / (cosine * nu)
        let xi = 1 / (cosine * 6 * pow(nu, 3)) * (nu / rho + 2 * t2)
        let xii = 1 / (cosine * 120 * pow(nu, 5)) * (5 + 28 * t2 + 24 * t4)
        let xiia = 1 / (cosine * 5040 * pow(nu, 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t4 * t2)
        let east = easting - falseEasting
        let e2 = east * east
        let phi = latitude - e2 * (vii - e2 * (viii - e2 * ix))
        let lambda = trueOriginLongitude + east * (x - e2 * (xi - e2 * (xii - e2 * xiia)))
        return Place(latitude: phi * 180 / .pi, longitude: lambda * 180 / .pi)
    }

    private static let scale = 0.999_601_271_7
    private static let trueOriginLatitude = 49 * Double.pi / 180
    private static let trueOriginLongitude = -2 * Double.pi / 180
    private static let falseEasting = 400_000.0
    private static let falseNorthing = -100_000.0

    /// The latitude whose distance along the central meridian is the northing, to a hundredth of a
    /// millimetre.
    private static func footpointLatitude(northing: Double) -> Double {
        let metres = northing - falseNorthing
        var latitude = trueOriginLatitude
        var rest = metres
        // Each round gains about three digits: five are enough, and ten leave no doubt that it ends.
        for _ in 0..<10 where abs(rest) >= 0.000_01 {
            latitude += rest / (Ellipsoid.airy1830.major * scale)
            rest = metres - meridianMetres(to: latitude)
        }
        return latitude
    }

    private static func meridianMetres(to latitude: Double) -> Double {
        let n = Ellipsoid.airy1830.thirdFlattening
        let (n2, n3) = (n * n, n * n * n)
        let (difference, sum) = (latitude - trueOriginLatitude, latitude + trueOriginLatitude)
        return Ellipsoid.airy1830.minor * scale
            * ((1 + n + 1.25 * n2 + 1.25 * n3) * difference
                - (3 * n + 3 * n2 + 2.625 * n3) * sin(difference) * cos(sum)
                + (1.875 * n2 + 1.875 * n3) * sin(2 * difference) * cos(2 * sum)
                - 35.0 / 24 * n3 * sin(3 * difference) * cos(3 * sum))
    }
}
