import Domain
import Foundation
import Testing

@testable import Outside

@Suite("Places")
struct PlacesTests {
    @Test("Without a list the postcode's area answers, and says that it is only that")
    func builtIn() throws {
        let found = try #require(Places.builtIn.look("ip24 3jq"))
        #expect(found.approximation == .area)
        #expect(found.name == "IP24 3JQ")
        let thetford = Place(latitude: 52.41, longitude: 0.75)
        #expect(Geodesic.metres(from: found.place, to: thetford) < 45_000)
        #expect(Places.builtIn.look("AA1 1AA") == nil)
    }

    @Test("The built-in table has the 124 postcode areas, all within these islands")
    func areas() {
        #expect(PostcodeAreas.places.count == 124)
        for area in ["AB", "ZE", "BT", "GY", "JE", "IM", "E", "WC"] {
            #expect(PostcodeAreas.places[area] != nil)
        }
        for place in PostcodeAreas.places.values {
            #expect((49...61).contains(place.latitude) && (-8...2).contains(place.longitude))
        }
    }

    @Test("A list of districts answers better than the areas, and a list of postcodes better than that")
    func better() throws {
        try withScratchFolder { folder in
            let file = folder.appendingPathComponent("list.csv")
            try Data("postcode,latitude,longitude\nIP24,52.41869,0.75903\n".utf8).write(to: file)
            #expect(try PostcodeImport.run(file, into: folder).isOfDistricts)
            let district = try #require(try Places(folder: folder).look("IP24 3JQ"))
            #expect(district.approximation == .district)
            #expect(district.place == Place(latitude: 52.41869, longitude: 0.75903))

            try Data("pcds,lat,long\nIP24 3JQ,52.4,0.7\nIP24 3JR,52.6,0.9\nIP2 1AA,52,1\n".utf8).write(
                to: file)
            #expect(try !PostcodeImport.run(file, into: folder).isOfDistricts)
            let places = try Places(folder: folder)
            #expect(places.look("IP24 3JQ")?.approximation == .exact)
            #expect(places.look("IP24 3JQ")?.place == Place(latitude: 52.4, longitude: 0.7))
            #expect(places.look("IP24 9ZZ")?.approximation == .district)
            #expect(places.look("IP24")?.place == Place(latitude: 52.5, longitude: 0.8))
            #expect(places.look("IP25 1AA")?.approximation == .area)
        }
    }

    @Test("A folder without lists, or without being there, answers from what is built in")
    func noFolder() throws {
        let places = try Places(folder: URL(fileURLWithPath: "/nowhere/at/all"))
        #expect(places.postcodes == nil && places.districts == nil)
        #expect(places.look("IP24")?.approximation == .area)
    }

    @Test(
        "A town is found however its name is written",
        arguments: [
            ("Thetford", 52.41, 0.75), ("bury st. edmunds", 52.24, 0.71), ("Bury Saint Edmunds", 52.24, 0.71),
            ("Hindley, Wigan", 53.53, -2.57), ("Cambridge; Ely", 52.2, 0.13), ("KINGS  LYNN", 52.75, 0.4),
            ("Leeds", 53.8, -1.55), ("London", 51.51, -0.13), ("Newport", 51.58, -2.99),
            ("Stoke on Trent", 53.0, -2.18), ("St Albans", 51.76, -0.33), ("Melton Mowbray", 52.77, -0.88),
            ("Newcastle-upon-Tyne", 54.97, -1.61), ("Rhyl", 53.31, -3.48), ("Ilford", 51.56, 0.07),
            ("Caerphilly", 51.57, -3.22), ("Salisbury", 51.07, -1.8),
        ])
    func towns(name: String, latitude: Double, longitude: Double) throws {
        let found = try #require(Places.builtIn.look(name))
        #expect(found.approximation == .town)
        let metres = Geodesic.metres(
            from: found.place, to: Place(latitude: latitude, longitude: longitude))
        #expect(metres < 4_000)
    }

    @Test("More than fifteen hundred names of towns are known, and a made-up one is not")
    func tableOfTowns() {
        #expect(Towns.count > 1_500)
        #expect(Places.builtIn.look("Nowhere-on-Sea") == nil)
        #expect(Places.builtIn.look("") == nil)
        #expect(Places.builtIn.look(" ,;/ ") == nil)
    }
}
