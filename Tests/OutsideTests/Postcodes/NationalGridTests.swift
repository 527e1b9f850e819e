import Domain
import Foundation
import Testing

@testable import Outside

@Suite("The British National Grid")
struct NationalGridTests {
    @Test("The worked example of Ordnance Survey's guide comes out on Airy's ellipsoid to a millimetre")
    func workedExample() {
        let place = NationalGrid.airyDegrees(easting: 651_409.903, northing: 313_177.270)
        #expect(abs(place.latitude - (52 + 39 / 60.0 + 27.2531 / 3600)) < 2e-8)
        #expect(abs(place.longitude - (1 + 43 / 60.0 + 4.5177 / 3600)) < 2e-8)
    }

    /// Ordnance Survey's test points for OSTN15, from Scilly to Shetland, by its exact transformation.
    @Test(
        "Ordnance Survey's own test points are met within five metres",
        arguments: [
            (91_492.146, 11_318.804, 49.922_263_937, -6.299_777_520),
            (170_370.718, 11_572.405, 49.960_061_378, -5.203_046_100),
            (250_359.811, 62_016.569, 50.438_858_256, -4.108_645_636),
            (449_816.371, 75_335.861, 50.575_636_650, -1.297_822_772),
            (639_821.835, 169_565.858, 51.374_470_256, 1.444_547_304),
            (530_624.974, 178_388.464, 51.489_365_650, -0.119_925_572),
            (241_124.584, 220_332.641, 51.858_908_964, -4.308_524_770),
            (599_445.590, 225_722.826, 51.894_366_374, 0.897_243_270),
            (389_544.190, 261_912.153, 52.255_293_816, -2.154_586_144),
            (562_180.547, 319_784.995, 52.751_366_872, 0.401_535_471),
            (357_455.843, 383_290.436, 53.344_802_802, -2.640_493_208),
            (247_958.971, 393_492.909, 53.416_285_160, -4.289_180_698),
            (331_534.564, 431_920.794, 53.779_110_258, -3.040_454_907),
            (422_242.186, 433_818.701, 53.800_215_196, -1.663_791_682),
        ])
    func testPoints(easting: Double, northing: Double, latitude: Double, longitude: Double) {
        let place = NationalGrid.place(easting: easting, northing: northing)
        let metres = Geodesic.metres(from: place, to: Place(latitude: latitude, longitude: longitude))
        #expect(metres < 5)
    }

    /// Most of that list's degrees are on Airy's ellipsoid, some 100 metres from where satellites have them;
    /// its districts are kilometres wide.
    @Test(
        "The districts of Great Britain stand where another list has them on Airy's ellipsoid",
        .enabled(if: SharedData.has("outcodes.csv"), "the shared lists are not here"))
    func districts() throws {
        let rows = CSVRow.rows(of: try Data(contentsOf: SharedData.file("outcodes.csv"))).dropFirst()
        let britain = rows.filter { ["England", "Scotland", "Wales"].contains($0.fields[9]) }
        #expect(britain.count == 2754)
        let near = try britain.filter { row in
            let numbers = try row.fields[1...4].map { try #require(Double($0)) }
            let airy = NationalGrid.airyDegrees(easting: numbers[0], northing: numbers[1])
            let listed = Place(latitude: numbers[2], longitude: numbers[3])
            return Geodesic.metres(from: airy, to: listed) < 5
        }
        // Some rows were mended by hand, on another ellipsoid or with another point.
        #expect(near.count > 2_700)
    }
}
