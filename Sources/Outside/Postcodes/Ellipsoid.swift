import Domain
import Foundation

/// A figure of the earth, as surveyors draw it. Lengths are metres.
struct Ellipsoid: Sendable {
    let major: Double
    let minor: Double

    var flattening: Double { (major - minor) / major }
    var thirdFlattening: Double { (major - minor) / (major + minor) }
    var eccentricitySquared: Double { 1 - (minor * minor) / (major * major) }

    /// Ordnance Survey's, of datum OSGB36.
    static let airy1830 = Ellipsoid(major: 6_377_563.396, minor: 6_356_256.909)
    /// The satellites'.
    static let wgs84 = Ellipsoid(major: 6_378_137, minor: 6_356_752.314_245)
}

/// A point in metres from the middle of the earth.
struct Geocentric {
    var x: Double
    var y: Double
    var z: Double

    init(x: Double, y: Double, z: Double) {
        (self.x, self.y, self.z) = (x, y, z)
    }

    /// The point on the ellipsoid's surface (annex B.1 of Ordnance Survey's guide, with height nought).
    init(_ place: Place, on ellipsoid: Ellipsoid) {
        let (phi, lambda) = (place.latitude * .pi / 180, place.longitude * .pi / 180)
        let sine = sin(phi)
        let nu = ellipsoid.major / (1 - ellipsoid.eccentricitySquared * sine * sine).squareRoot()
        x = nu * cos(phi) * cos(lambda)
        y = nu * cos(phi) * sin(lambda)
        z = nu * (1 - ellipsoid.eccentricitySquared) * sine
    }

    /// From OSGB36 to WGS 84: the guide's section 6.6 gives the parameters for the way back, here with signs
    /// turned.
    var movedToWGS84: Geocentric {
        let scale = 1 - 20.4894e-6
        let second = Double.pi / (180 * 3600)
        let (rx, ry, rz) = (0.1502 * second, 0.2470 * second, 0.8421 * second)
        return Geocentric(
            x: 446.448 + scale * x - rz * y + ry * z,
            y: -125.157 + rz * x + scale * y - rx * z,
            z: 542.060 - ry * x + rx * y + scale * z)
    }

    /// Latitude and longitude on that ellipsoid (annex B.2); the height is left out.
    func place(on ellipsoid: Ellipsoid) -> Place {
        let fromAxis = (x * x + y * y).squareRoot()
        var phi = atan2(z, fromAxis * (1 - ellipsoid.eccentricitySquared))
        // From within a few hundred metres of the surface each round gains more than four digits.
        for _ in 0..<4 {
            let sine = sin(phi)
            let nu = ellipsoid.major / (1 - ellipsoid.eccentricitySquared * sine * sine).squareRoot()
            phi = atan2(z + ellipsoid.eccentricitySquared * nu * sine, fromAxis)
        }
        return Place(latitude: phi * 180 / .pi, longitude: atan2(y, x) * 180 / .pi)
    }
}
