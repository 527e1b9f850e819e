public import Domain
import Foundation

/// Distances over the ground as the crow flies, on the WGS 84 ellipsoid.
public enum Geodesic {
    /// Metres between the two places, right to a millimetre.
    ///
    /// T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid", Survey Review 23 (1975).
    /// His rounds do not settle for two places nearly opposite each other on the earth; those get the
    /// distance on a sphere, right to half a per cent.
    public static func metres(from start: Place, to end: Place) -> Double {
        vincentyMetres(from: start, to: end) ?? sphereMetres(from: start, to: end)
    }

    /// Nil where the rounds do not settle.
    static func vincentyMetres(from start: Place, to end: Place) -> Double? {
        let earth = Ellipsoid.wgs84
        let one = ReducedLatitude(start.latitude, earth)
        let two = ReducedLatitude(end.latitude, earth)
        let apart = radians((end.longitude - start.longitude).remainder(dividingBy: 360))
        var lambda = apart
        for _ in 0..<200 {
            let arc = Arc(one, two, lambda)
            guard arc.sinSigma > 0 else { return 0 }
            let next = apart + arc.longitudeCorrection(flattening: earth.flattening)
            guard abs(next) <= .pi else { return nil }
            if abs(next - lambda) < 1e-12 { return Arc(one, two, next).metres(on: earth) }
            lambda = next
        }
        return nil
    }

    /// The haversine distance on a sphere of the earth's mean radius.
    static func sphereMetres(from start: Place, to end: Place) -> Double {
        let (phi1, phi2) = (radians(start.latitude), radians(end.latitude))
        let north = sin((phi2 - phi1) / 2)
        let east = sin(radians(end.longitude - start.longitude) / 2)
        let haversine = north * north + cos(phi1) * cos(phi2) * east * east
        return 2 * 6_371_008.8 * asin(min(1, haversine.squareRoot()))
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}

/// A latitude on the ball that the ellipsoid is squeezed from.
private struct ReducedLatitude {
    let sine: Double
    let cosine: Double

    init(_ degrees: Double, _ ellipsoid: Ellipsoid) {
        let angle = atan((1 - ellipsoid.flattening) * tan(degrees * .pi / 180))
        (sine, cosine) = (sin(angle), cos(angle))
    }
}

/// One round of Vincenty's solution; the letters are his.
private struct Arc {
    let sinSigma: Double
    let cosSigma: Double
    let sigma: Double
    let sinAlpha: Double
    let cosSquaredAlpha: Double
    let cosTwoSigmaM: Double

    init(_ one: ReducedLatitude, _ two: ReducedLatitude, _ lambda: Double) {
        let across = two.cosine * sin(lambda)
        let along = one.cosine * two.sine - one.sine * two.cosine * cos(lambda)
        sinSigma = (across * across + along * along).squareRoot()
        cosSigma = one.sine * two.sine + one.cosine * two.cosine * cos(lambda)
        sigma = atan2(sinSigma, cosSigma)
        sinAlpha = sinSigma > 0 ? one.cosine * two.cosine * sin(lambda) / sinSigma : 0
        cosSquaredAlpha = 1 - sinAlpha * sinAlpha
        // Along the equator the middle of the arc has no latitude to speak of.
        cosTwoSigmaM = cosSquaredAlpha > 1e-15 ? cosSigma - 2 * one.sine * two.sine / cosSquaredAlpha : 0
    }

    func longitudeCorrection(flattening f: Double) -> Double {
        let c = f / 16 * cosSquaredAlpha * (4 + f * (4 - 3 * cosSquaredAlpha))
        let bend = -1 + 2 * cosTwoSigmaM * cosTwoSigmaM
        return (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (cosTwoSigmaM + c * cosSigma * bend))
    }

    func metres(on ellipsoid: Ellipsoid) -> Double {
        let (a2, b2) = (ellipsoid.major * ellipsoid.major, ellipsoid.minor * ellipsoid.minor)
        let u2 = cosSquaredAlpha * (a2 - b2) / b2
        let a = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)))
        let b = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)))
        let middle = cosTwoSigmaM * cosTwoSigmaM
        let outer = b / 6 * cosTwoSigmaM * (-3 + 4 * sinSigma * sinSigma) * (-3 + 4 * middle)
        let inner = b / 4 * (cosSigma * (-1 + 2 * middle) - outer)
        let slack = b * sinSigma * (cosTwoSigmaM + inner)
        return ellipsoid.minor * a * (sigma - slack)
    }
}
