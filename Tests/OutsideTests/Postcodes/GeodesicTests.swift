import Domain
import Testing

@testable import Outside

@Suite("Distances")
struct GeodesicTests {
    /// Geoscience Australia's published line, a quarter of the meridian, a degree of the equator, and two
    /// lines of GeographicLib's documentation and tests.
    @Test(
        "Known geodesics are met to a millimetre",
        arguments: [
            (-37.951_033_417, 144.424_867_889, -37.652_821_139, 143.926_495_528, 54_972.271),
            (0, 0, 90, 0, 10_001_965.729),
            (0, 0, 0, 1, 111_319.491),
            (-41.32, 174.81, 40.96, -5.5, 19_959_679.267),
            (0, 0, 0.5, 179.5, 19_936_288.579),
        ])
    func known(lat1: Double, long1: Double, lat2: Double, long2: Double, metres: Double) {
        let start = Place(latitude: lat1, longitude: long1)
        let end = Place(latitude: lat2, longitude: long2)
        #expect(abs(Geodesic.metres(from: start, to: end) - metres) < 0.001)
        #expect(abs(Geodesic.metres(from: end, to: start) - metres) < 0.001)
    }

    @Test("A place is no distance from itself")
    func itself() {
        let thetford = Place(latitude: 52.414, longitude: 0.747)
        #expect(Geodesic.metres(from: thetford, to: thetford) == 0)
        let near = Place(latitude: 52.414_001, longitude: 0.747)
        #expect(abs(Geodesic.metres(from: thetford, to: near) - 0.111) < 0.001)
    }

    @Test("Where Vincenty's rounds do not settle a sphere answers, within half a per cent")
    func opposite() {
        let start = Place(latitude: 0, longitude: 0)
        let end = Place(latitude: 0.5, longitude: 179.7)
        #expect(Geodesic.vincentyMetres(from: start, to: end) == nil)
        #expect(abs(Geodesic.metres(from: start, to: end) / 19_944_127.421 - 1) < 0.005)
        #expect(Geodesic.metres(from: start, to: Place(latitude: 0, longitude: 180)) > 19_900_000)
    }

    @Test("Within England and Wales the sphere and the ellipsoid agree within half a per cent")
    func sphere() {
        let berwick = Place(latitude: 55.77, longitude: -2.0)
        let penzance = Place(latitude: 50.12, longitude: -5.53)
        let metres = Geodesic.metres(from: berwick, to: penzance)
        #expect(abs(Geodesic.sphereMetres(from: berwick, to: penzance) / metres - 1) < 0.005)
    }
}
