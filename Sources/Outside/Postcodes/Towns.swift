public import Domain

/// The towns of England and Wales, for somebody who knows the town's name and not a postcode in it.
public enum Towns {
    /// The middle of the town, within a kilometre or two; nil where the name is not known.
    ///
    /// Capitals, accents, hyphens and apostrophes do not matter, and Saint is St. Of "Hindley, Wigan" the
    /// whole is tried first, then each part.
    public static func place(of name: String) -> Place? {
        if let place = places[PlainWords(name).text] { return place }
        let parts = name.split { $0 == "," || $0 == ";" || $0 == "/" }
        return parts.lazy.compactMap { places[PlainWords(String($0)).text] }.first
    }

    /// How many names are known.
    static var count: Int { places.count }

    private static let places: [String: Place] = {
        let table = PackedPlaces.read(TownTable.aToL + "\n" + TownTable.mToZ, perDegree: 100)
        return Dictionary(table.map { (PlainWords($0.key).text, $0.value) }) { first, _ in first }
    }()
}
